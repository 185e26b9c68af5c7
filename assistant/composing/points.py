"""Points: the sentences and clauses of the texts that speak of a subject, the most direct first."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from statistics import median, pstdev

from assistant.composing.governed import governed_run
from assistant.composing.saying import FOR, HEADED, SAYS, is_headed, is_related, says, spaced_text
from assistant.composing.shortening import stands_alone
from assistant.evidence.of_documents import asks_scope, says_scope
from assistant.evidence.scoring import Evidence, is_title_block
from assistant.understanding.subjects import Subject
from corpus.model import CLOSING, Document, Passage
from corpus.tasks.subject_rows import whole_clauses
from corpus.text import Span, search_form
from corpus.vietnamese.quantities import quantities
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import one_spelling, spaced

ALONE = 0.8  # of a subject that a sentence must say where nothing but the subject was typed
DIRECT, TOLD = 0.85, 0.7
_HALF = 0.45
_OWN_HEADING = 0.3  # what a heading that is of its subject adds to its points
READS = 0.9  # the share of the best evidence's score from which a clause that says the subject otherwise speaks of it
_LONG = 45  # words from which a sentence is told clause by clause
_WHOLE = 70  # words up to which a clause is told with what goes on with it: "trở thành trung tâm …; khu vực …"
_GOVERNED = 100  # ... with the verb at the head of its sentence that governs it: "công khai quy hoạch; phương án …"
_EARLY = 0.45  # what it adds that a unit begins with its subject
_AMONG, _ALSO = 0.7, 0.5  # what it takes that a unit names it only among others; what each other subject adds
# What a standard deviation of its reading adds to a point, and from how many on no more; below how many one that says
# the subject's words speaks of another thing (2026-11-27: of 278 points on 21 subjects of the shipped texts 12 lay
# below, each of another thing or naming the subject by the way).
_READING, _BEST_READING, CHANCE = 0.12, 4.0, 0.9
IS = "là "  # what a clause without its subject opens with
MEASURED = ("money", "percent", "area", "length", "people")  # kinds of figures that a lead-in may give


_Read = dict[Passage, list[tuple[int, int]]]  # where the evidence stands in each passage


@dataclass(frozen=True)
class Point:
    """passage.text[start:end] speaks of a subject.

    direct is how directly: from DIRECT on where it says the subject itself, from TOLD on where what speaks of it.
    reading is how much better the reader finds it than the middle of what was found, in standard deviations.
    headed is whether its heading says the subject, under_own whether that is of it and of little else.
    among is whether it names the subjects only among other things, under a heading of another. says_each is whether
    it says each of several subjects. related is whether it only says what speaks of its subject.
    """

    passage: Passage
    start: int
    end: int
    direct: float
    subject: Subject
    reading: float = 0.0
    under_own: bool = False
    headed: bool = False
    among: bool = False
    says_each: bool = False
    related: bool = False

    @property
    def is_chance(self) -> bool:
        """Whether it says the words of the subject, and speaks of another thing: "môi trường đầu tư"."""
        return self.direct >= DIRECT and self.reading < CHANCE and not (self.under_own or self.subject.quoted)

    @property
    def sentence(self) -> int:
        """Where its sentence begins in its passage, or the numbered part that it stands in."""
        starts = (*(start for start, _ in sentences(self.passage.text)), *(one.start for one in self.passage.parts))
        return max((start for start in starts if start <= self.start), default=self.start)

    @property
    def strength(self) -> float:
        """How directly it speaks of its subject, by its words and by the reader."""
        return self.direct + _READING * min(self.reading, _BEST_READING)

    @property
    def text(self) -> str:
        return self.passage.text[self.start : self.end]

    @property
    def words(self) -> int:
        return len(self.text.split())


def points_on(
    subjects: Sequence[Subject],
    documents: Sequence[Document],
    found: Sequence[Evidence],
    least: float = SAYS,
    among: Callable[[Passage], bool] | None = None,
) -> list[Point]:
    """Every unit of the documents that speaks of one of the subjects, in the texts' order.

    A unit is a sentence, or a clause of a long one. It speaks of a subject that it says itself, that its section's
    heading says, that the head of its paragraph says, or that the evidence tells it answers. Where none says all of a
    subject that the texts know, those that say half of it do; but not where a unit must say more, as `least` has it.
    among tells which passages are looked at, all for None.
    """
    read, answering = _read(found), _answering_heading(documents, found)
    known = all(term.known for one in subjects for term in one.terms)
    scoped = asks_scope(term for one in subjects for term in one.terms)
    for enough in (SAYS, _HALF) if known and least <= SAYS else (least,):
        points: list[Point] = []
        for document in documents:
            for passage in filter(among, document.passages):
                title = document.sections[passage.section].title
                if passage not in read and _is_silent(passage, title, subjects, enough):
                    continue
                if passage.section != CLOSING and not is_title_block(passage) and not _only_leads(passage, scoped):
                    points += _of_passage(passage, title, subjects, read, enough, passage.place == answering)
        if any(one.direct >= TOLD for one in points):
            return _with_readings(points, found)
    return []


def _answering_heading(documents: Sequence[Document], found: Sequence[Evidence]) -> tuple[str, str] | None:
    """The place of the section whose heading is the best of the evidence, None for another best."""
    best = found[0].passage if found else None
    own = next((one for one in documents if best and one.number == best.document), None)
    heading = own.sections[best.section].heading if own and best else None
    return best.place if best and heading is not None and best.body is heading else None


def _is_silent(passage: Passage, title: str, subjects: Sequence[Subject], enough: float) -> bool:
    """Whether a passage and what heads it say too little of the subjects for any part of them to say enough.

    Most passages are: one look at the whole spares one at each of its units.
    """
    whole = spaced_text(f"{title} {passage.lead} {passage.text}")
    least = min(enough, HEADED)
    return not any(says(one, whole) >= least or is_related(one, whole) or f" {one.words} " in whole for one in subjects)


def _only_leads(passage: Passage, scoped: bool) -> bool:
    """Whether a passage only leads on to others: a lead-in, or what its text is to rule where no scope is asked.

    A lead-in that gives a figure says something itself: "Tổng kinh phí 96 tỷ đồng, phân kỳ như sau:".
    """
    leads = passage.text.endswith(":") and not any(quantities(passage.text, one) for one in MEASURED)
    return leads or (not scoped and says_scope(passage.text))


def _with_readings(points: Sequence[Point], found: Sequence[Evidence]) -> list[Point]:
    """The points with what the reader finds of them; nothing is known of one whose passage was not among the best."""
    readings = [one.reading for one in found]
    spread = pstdev(readings) if len(readings) > 1 else 0.0
    if not spread:
        return list(points)
    middle = median(readings)
    clauses: dict[Passage, list[Evidence]] = {}
    for one in found:
        clauses.setdefault(one.passage, []).append(one)
    return [
        replace(point, reading=(max(near) - middle) / spread) if (near := _readings(point, clauses)) else point
        for point in points
    ]


def _readings(point: Point, clauses: Mapping[Passage, Sequence[Evidence]]) -> list[float]:
    beside = clauses.get(point.passage, ())
    return [one.reading for one in beside if one.clause.start < point.end and point.start < one.clause.end]


def _read(found: Sequence[Evidence]) -> _Read:
    """Where the evidence nearly as good as the best stands."""
    best = max((one.score for one in found), default=0.0)
    spans: _Read = {}
    for one in found:
        if one.score >= READS * best > 0.0:
            spans.setdefault(one.passage, []).append((one.clause.start, one.clause.end))
    return spans


def _of_passage(
    passage: Passage, title: str, subjects: Sequence[Subject], read: _Read, enough: float, answers: bool = False
) -> Iterator[Point]:
    """The points of a passage; answers is whether the heading above it is what answers best: then it is of that."""
    heading = spaced(f"{FOR.split(title)[0]} {passage.lead}")
    rated = []
    for at, (start, end) in enumerate(units(passage)):
        own, subject = max(
            ((says(one, _spaced(passage, start, end)), one) for one in subjects), key=lambda pair: pair[0]
        )
        rated.append((at, start, end, own, subject))
    loose = [one for one in subjects if not one.quoted]
    own_heading = next((one for one in loose if is_headed(one, title) or (answers and _heads(one, heading))), None)
    headed = any(_heads(one, heading) or is_related(one, heading) for one in loose)
    said = bool(rated) and rated[0][3] >= enough
    reach = 0
    for at, start, end, own, subject in rated:
        if start < reach:
            continue
        evident = any(first < end and start < last for first, last in read.get(passage, ()))
        related = [one for one in loose if is_related(one, _spaced(passage, start, end))]
        if own >= enough:
            text = passage.text[start:end]
            early = _early(passage, start, end, subject) - _AMONG * _is_among(subject, text)
            named = [one for one in subjects if says(one, spaced_text(text)) >= enough]
            early += _ALSO * (len(named) - 1)
            among = not headed and all(_is_among(one, text) for one in named)
            start, reach = _reach(passage, at)
            yield Point(passage, start, reach, max(DIRECT, DIRECT + 0.9 * headed + _EARLY * early), subject,
                        under_own=own_heading is not None, headed=headed, among=among,
                        says_each=1 < len(subjects) == len(named))  # fmt: skip
        elif own_heading:
            yield Point(passage, start, end, TOLD + _OWN_HEADING, own_heading, under_own=True, headed=True)
        elif related:
            yield Point(passage, start, end, TOLD + 0.8 * headed, related[0], related=True)
        elif loose and (headed or said or evident):
            yield Point(
                passage, start, end, 0.2 * headed + 0.15 * said + 0.15 * evident + 0.2 * min(own, enough), subject
            )


def _heads(subject: Subject, heading: str) -> bool:
    """Whether a heading (spaced) says a subject."""
    return says(subject, heading) >= HEADED


def _spaced(passage: Passage, start: int, end: int) -> str:
    return spaced_text(passage.text[start:end])


def _is_among(subject: Subject, text: str) -> bool:
    """Whether a text names a subject only as one of several: "kinh tế, văn hoá, xã hội"."""
    form = one_spelling(search_form(text))
    heaviest = max(subject.terms, key=lambda term: term.weight).forms[0]
    said = len(re.findall(rf"(?<!\w){re.escape(heaviest)}(?!\w)", form))
    return 0 < said == len(re.findall(rf",\s+{re.escape(heaviest)}(?:\s+[^\W\d]+){{0,3}}\s*(?:,|-)", form))


def _early(passage: Passage, start: int, end: int, subject: Subject) -> float:
    """How near to the head of a unit the subject stands, from 0 to 1: what a sentence is about comes first."""
    text = _spaced(passage, start, end)
    places = [text.find(f" {form} ") for term in subject.terms for form in term.forms]
    at = min((one for one in places if one >= 0), default=len(text))
    return 1.0 - at / max(1, len(text))


@lru_cache(maxsize=5_000)
def units(passage: Passage) -> tuple[tuple[int, int], ...]:
    """The offsets of a passage's units: its numbered parts and its sentences, the long ones clause by clause."""
    text = passage.text
    edges = [0, *(edge for part in passage.parts for edge in (part.start, part.end)), len(text)]
    found: list[tuple[int, int]] = []
    for first, last in pairwise(edges):
        for start, end in sentences(text[first:last]):
            found += _of_sentence(text, first + start, first + end)
    return tuple(span for span in found if re.search(r"[^\W\d]", text[slice(*span)]))


def _of_sentence(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A sentence whole, or its clauses; the "(1)" before a part is no part of them."""
    end -= len(mark.group()) if (mark := re.search(r"\s*\(\d{1,2}\)\s*$", text[start:end])) else 0
    return [(start, end)] if len(text[start:end].split()) <= _LONG else whole_clauses(text, start, end)


def _reach(passage: Passage, at: int) -> tuple[int, int]:
    """What the unit at a place says with the clauses of its sentence that it only goes on with, or that go on with it.

    The units of a passage stand one behind the other.
    """
    text, around = passage.text, units(passage)
    start, end = around[at]
    governed = governed_run(text, *_of_one_sentence(text, around, at))
    if len(text[slice(*governed)].split()) <= _GOVERNED:
        start, end = governed
    for first, last in reversed([one for one in around if one[1] <= start]):
        if text[last:start].strip() != ";" or text.startswith(IS, start):
            break
        if stands_alone(text[start:end]) or len(text[first:end].split()) > _WHOLE:
            break
        start = first
    for first, last in (one for one in around if one[0] >= end):
        if text[end:first].strip() != ";" or text.startswith(IS, first):
            break
        if len(text[start:last].split()) > _WHOLE or stands_alone(text[first:last]):
            break
        end = last
    return start, end


def _of_one_sentence(text: str, around: Sequence[Span], at: int) -> tuple[list[Span], int]:
    """The units that a ";" joins to the one at a place, and where it stands among them."""
    first = last = at
    while first and text[around[first - 1][1] : around[first][0]].strip() == ";":
        first -= 1
    while last + 1 < len(around) and text[around[last][1] : around[last + 1][0]].strip() == ";":
        last += 1
    return list(around[first : last + 1]), at - first
