"""Stretches: points side by side as they are said: with their lead-in or subject, "…" where they are cut."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.composing.draft import Support, support
from assistant.composing.points import IS, Point
from assistant.composing.points_told import UNDER_HEADING
from assistant.composing.saying import SAYS, headed_by, says
from assistant.composing.wording import small, standing_time, tidy
from assistant.evidence.clauses import Clause, passage_clauses
from corpus.model import Part, Passage
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import spaced

_NUMBER, _MARK = re.compile(r"\(\d+\)\s*$"), 6  # before a numbered part, and the letters that it has at most
_LEAD = 14  # words of a lead-in that is said with each of its parts
_LISTED = 120  # words of a lead-in that says the subject, with all its parts
_LED = 70  # words of a lead-in with all its parts that are told as one point
_MUCH = 0.4  # of the words of a sentence that its clauses are where the whole of it is of their subject
_FIGURE = re.compile(r"\d")
_SUBJECT = 8  # words of a subject that is said with a clause without one


def lead_of(passage: Passage, start: int) -> tuple[int, int] | None:
    """The short lead-in of the numbered parts of which the one at `start` is one, None for none."""
    if not any(part.start <= start < part.end for part in passage.parts):
        return None
    head = re.sub(r"\s*\(1\)\s*$", "", passage.text[: passage.parts[0].start])
    first = max((end for _, end in sentences(head)[:-1]), default=0)
    first += len(head[first:]) - len(head[first:].lstrip())
    return (first, len(head)) if head[first:] and len(head[first:].split()) <= _LEAD else None


def subject_of(passage: Passage, start: int) -> tuple[int, int] | None:
    """What the clause at `start` says something of, where it only says "là …" and its sentence's head names it."""
    if not passage.text.startswith(IS, start):
        return None
    first = next((one for one, end in sentences(passage.text) if one < start < end), None)
    if first is None:
        return None
    at = passage.text.find(f" {IS}", first, start)
    subject = passage.text[first : max(at, first)]
    return (first, at) if 0 < len(subject.split()) <= _SUBJECT and not re.search(r"[,;:(]", subject) else None


@dataclass(frozen=True)
class Stretch:
    """Points that stand side by side in one passage, told as one: passage.text[start:end]."""

    passage: Passage
    start: int
    end: int

    @property
    def text(self) -> str:
        """What is said, with "…" where its sentence goes on before or behind it, and its lead-in or subject.

        A figure is said with the time under which it stands.
        """
        before, after = self.open_ends
        joint = " … " if subject_of(self.passage, self.start) else " "
        said = joint.join(self.passage.text[slice(*span)].strip() for span in self._spans)
        time = standing_time(said, self._clause) if self._clause and _FIGURE.search(said) else ""
        said = tidy(f"… {said}" if before else said)
        said = f"{time}, {said if before else small(said)}" if time else said
        return f"{said.rstrip('.')}…" if after else said

    @property
    def _clause(self) -> Clause | None:
        return next((one for one in passage_clauses(self.passage) if one.start <= self.start < one.end), None)

    @property
    def open_ends(self) -> tuple[bool, bool]:
        """Whether its sentence goes on before it, and behind it."""
        whole = self.passage.text
        opens = any(start == self.start for start, _ in sentences(whole)) or self._opens_part
        closes = whole[: self.end].endswith((".", "!", "?", "…")) or self.end >= len(whole.rstrip())
        return not opens and len(self._spans) == 1, not closes

    @property
    def supports(self) -> tuple[Support, ...]:
        """Where it stands, its lead-in or its subject first."""
        return tuple(support(self.passage, *span) for span in self._spans)

    @property
    def _spans(self) -> list[tuple[int, int]]:
        subject = subject_of(self.passage, self.start)
        if subject:
            return [subject, (self.start, self.end)]
        lead = lead_of(self.passage, self.start)
        if lead is None:
            return [(self.start, self.end)]
        first, several = self.passage.parts[0], len(self._parts) > 1
        if first.start == self.start and self.end > first.end:
            return [(lead[0], self.end)]
        return [lead, (self._numbered_start if several else self.start, self.end)]

    @property
    def _parts(self) -> list[Part]:
        return [one for one in self.passage.parts if self.start <= one.start < self.end]

    @property
    def _numbered_start(self) -> int:
        """Where the number before it stands: of several parts of a row each is told with its own."""
        number = _NUMBER.search(self.passage.text, max(0, self.start - _MARK), self.start)
        return number.start() if number else self.start

    @property
    def _opens_part(self) -> bool:
        return any(part.start == self.start for part in self.passage.parts)


def stretches(points: Sequence[Point]) -> list[Stretch]:
    """Points in the texts' order, those side by side in a passage made one."""
    found: list[Stretch] = []
    for one in points:
        last = found[-1] if found else None
        if last and last.passage is one.passage and not _between(one.passage, last.end, one.start):
            found[-1] = Stretch(last.passage, last.start, one.end)
        else:
            found.append(Stretch(one.passage, one.start, one.end))
    return found


def with_parts(points: Sequence[Point]) -> list[Point]:
    """Points, each that ends with a lead-in to numbered parts ("Trọng tâm … là: (1) …") with all of these, if brief.

    What stands in such a one is no further point; a lead-in to long parts is told with those that are points.
    """
    led = [replace(one, end=one.passage.parts[-1].end) for one in points if _leads(one)]
    brief = {(one.passage, one.start): one for one in led if one.words <= _LED}
    inside = {id(one) for one in points for whole in brief.values() if stands_in(one, whole)}
    told = [brief.get((one.passage, one.start), one) for one in points if id(one) not in inside or _leads(one)]
    return [one for one in told if not _leads(one)] or told


def whole_list(point: Point) -> Point | None:
    """A numbered part with its lead-in and all the others, where that says the subject itself: each of them is of it.

    None for another point, and where all of them are long.
    """
    text, lead = point.passage.text, lead_of(point.passage, point.start)
    if lead is None or not point.subject.terms or says(point.subject, spaced(text[slice(*lead)])) < SAYS:
        return None
    whole = replace(point, start=lead[0], end=point.passage.parts[-1].end)
    return whole if whole.words <= _LISTED else None


def with_whole_lists(points: Sequence[Point]) -> list[Point]:
    """Points, each that is a part of a list on the subject as the whole of that, once."""
    told = [whole_list(one) or one for one in points]
    lists = {(one.passage, one.start, one.end): one for one, point in zip(told, points, strict=True) if one != point}
    inside = [one for one in told if any(stands_in(one, whole) for whole in lists.values())]
    kept = [one for one in told if one not in inside]
    return sorted([*kept, *lists.values()], key=lambda one: _place(one, points))


def with_whole_sentences(points: Sequence[Point], words: int) -> list[Point]:
    """Points, several clauses of one sentence as the whole of that: it is what is said of the subject, not they.

    That is under a heading which says the subject, or where they are much of the sentence; as long as all of the points
    have no more than so many words.
    """
    told = list(points)
    for one in points:
        whole = _sentence(one)
        inside = [each for each in told if stands_in(each, whole)]
        said = sum(each.words for each in inside)
        of_it = headed_by([one.subject], "".join(one.passage.headings[-1:])) or said >= _MUCH * whole.words
        fits = sum(each.words for each in told) + whole.words - said <= words
        if len(inside) > 1 and whole.words > said and of_it and fits:
            told[told.index(inside[0]) : told.index(inside[-1]) + 1] = [whole]
    return told


def with_whole_passages(points: Sequence[Point], words: int, any_of: bool = False) -> list[Point]:
    """Points, each that is the first sentence of its passage with those behind it: these go on with the same thing.

    So they do under a heading that says the subject, or wherever any_of the points does. The shortest first, as long as
    all points have no more than so many words.
    """
    told = list(points)
    opening = [one for one in points if _opens(one) and (any_of or _is_headed(one))]
    wholes = [replace(one, end=len(one.passage.text.rstrip())) for one in opening]
    for whole in sorted(wholes, key=lambda one: one.words):
        inside = [each for each in told if stands_in(each, whole)]
        if sum(each.words for each in told if each not in inside) + whole.words <= words:
            told[told.index(inside[0]) : told.index(inside[-1]) + 1] = [whole]
    return told


def _is_headed(point: Point) -> bool:
    """Whether the heading above a point says its subject, or what speaks of it."""
    return point.headed or (point.related and point.direct >= UNDER_HEADING)


def _opens(point: Point) -> bool:
    """Whether a point is the first sentence of its passage, and no numbered parts follow."""
    return point.start == 0 and not point.passage.parts and _sentence(point).end == point.end


def _sentence(point: Point) -> Point:
    """The whole sentence that a point begins in; itself where it stands in numbered parts."""
    if point.passage.parts:
        return point
    start, end = next(one for one in sentences(point.passage.text) if one[0] <= point.start < one[1])
    return replace(point, start=start, end=end)


def _place(point: Point, points: Sequence[Point]) -> int:
    """Where a point, or the first of those that stand in it, is among others."""
    return next(at for at, one in enumerate(points) if one == point or stands_in(one, point))


def _leads(point: Point) -> bool:
    """Whether a point ends where the numbered parts of its passage begin."""
    parts = [part for part in point.passage.parts if part.start >= point.end]
    return bool(parts) and point.passage.text[: point.end].rstrip(" (1)").endswith(":")


def stands_in(point: Point, whole: Point) -> bool:
    """Whether a point is another, or a part of it."""
    return point.passage is whole.passage and whole.start <= point.start and point.end <= whole.end


def _between(passage: Passage, start: int, end: int) -> bool:
    """Whether any words stand between two units."""
    return bool(re.search(r"[^\W\d]", passage.text[start:end]))
