"""What two documents say alike of a subject: a clause of each in nearly the same words, and the runs they share."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, chain, product

from assistant.composing.draft import Statement, Support, support
from assistant.understanding.coverage import coverage
from assistant.understanding.subjects import Subject
from corpus.model import Document, Passage
from corpus.shared_runs import SharedRun, shared_runs
from corpus.text import Span
from corpus.vietnamese.sentences import clauses, sentences
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.words import tagged

_SEED = 4  # syllables of a run that two passages share
_RUN, _BEYOND = 6, 3  # syllables that it has where it says something, and those that are not the subject's own
_HALF = 0.5  # of a subject that the sentence around a run says
_MOST = 3  # runs that are told
_ALIKE, _LEAST, _LONG = 0.6, 6, 30  # share of a clause's syllables that both say; how many it has at least, at most
_COMMA, _TOGETHER = re.compile(r"[,:]\s"), 3  # what stands between two of which, and how many such together
_EMPTY = r"(?:và|của|trong|các|những|một số|để|về|cho|với|là|từ|ở|tại|theo|đến|nhất là|có|được|trên)"
_HEAD = re.compile(rf"(?:{_EMPTY}\W+)+", re.IGNORECASE)
_TAIL = re.compile(rf"(?:\W+{_EMPTY})+\W*$", re.IGNORECASE)

Told = Mapping[Document, Sequence[Statement]]


def in_common(subjects: Sequence[Subject], told: Told, own: Sequence[Document]) -> list[Statement]:
    """What both of two documents say of the subjects, beyond naming them; own are those that are themselves on them."""
    alike = _alike_clauses(subjects, told)
    statements = [alike] if alike else []
    said = spaced(alike.text) if alike else ""
    runs = [one for one in _shared(subjects, told, own) if spaced(_words(one)) not in said][:_MOST]
    if runs:
        words = "; ".join(f"“{_words(one)}”" for one in runs)
        places = [(support(run.later, *first), support(run.earlier, *second)) for run, first, second in runs]
        statements.append(Statement(f"Cùng nêu: {words}", tuple(chain.from_iterable(places)), prefix="\n"))
    return statements


def _alike_clauses(subjects: Sequence[Subject], told: Told) -> Statement | None:
    """The clause of each document on the subjects that says most of what one of the other does; None for none."""
    first, second = (list(_clauses_on(subjects, side)) for side in told.values())
    names = _own(subjects)
    ranked = [(_likeness(one[0], other[0], names), one, other) for one, other in product(first, second)]
    likeness, one, other = max(ranked, key=lambda each: each[0], default=(0, ("", ()), ("", ())))
    if not likeness:
        return None
    earlier, later = (document.metadata.name for document in told)
    said = f"Nêu gần như nhau: “{one[0]}” ({earlier}); “{other[0]}” ({later})"
    return Statement(said, (*one[1], *other[1]), prefix="\n")


def _clauses_on(subjects: Sequence[Subject], side: Sequence[Statement]) -> Iterator[tuple[str, tuple[Support, ...]]]:
    """What a side says between two commas that names a subject, and what a few of such say one behind the other."""
    for one in (each for each in side if each.supports):
        for start, end in (span for whole in sentences(one.text) for span in clauses(one.text, *whole)):
            cuts = [start, *(start + mark.end() for mark in _COMMA.finditer(one.text[start:end])), end]
            for first, last in ((a, b) for at, a in enumerate(cuts) for b in cuts[at + 1 : at + 1 + _TOGETHER]):
                text = one.text[first:last].strip(" .,:…")
                if _LEAST <= len(text.split()) <= _LONG and _says(subjects, text):
                    yield text, one.supports


def _likeness(first: str, second: str, names: set[str]) -> int:
    """How many syllables both of two clauses say; 0 where that is little of one, or both only name the subject.

    names are the syllables of its name.
    """
    one, other = (set(spaced(text).split()) for text in (first, second))
    both = one & other
    alike = len(both) >= _ALIKE * max(len(one), len(other)) and len(both - names) >= _BEYOND
    return len(both) if alike else 0


def _own(subjects: Sequence[Subject]) -> set[str]:
    """The syllables of the subjects, those of what an abbreviation stands for among them."""
    short = [term for one in subjects for term in one.terms if " " not in term.phrase]
    names = (*(one.words for one in subjects), *(form for term in short for form in term.forms))
    return {syllable for name in names for syllable in spaced(name).split()}


def _says(subjects: Sequence[Subject], text: str) -> bool:
    return any(one.terms and all(term.match(spaced(text)) for term in one.terms) for one in subjects)


def _shared(subjects: Sequence[Subject], told: Told, own: Sequence[Document]) -> list[tuple[SharedRun, Span, Span]]:
    """The longest runs on the subjects, cut to whole words that say something, each once."""
    earlier, later = told
    names = _own(subjects)
    found: dict[str, tuple[SharedRun, Span, Span]] = {}
    for run in shared_runs(earlier, later, _SEED):
        cut = without_loose_ends(run.later, run.later_span)
        words = spaced(run.later.text[slice(*cut)]).split()
        long = len(words) >= _RUN and len([one for one in words if one not in names]) >= _BEYOND
        ends = ((earlier, run.earlier, run.earlier_span), (later, run.later, run.later_span))
        if long and all(one in own or _is_told(passage, span, subjects, told[one]) for one, passage, span in ends):
            found.setdefault(" ".join(words), (run, cut, without_loose_ends(run.earlier, run.earlier_span)))
    return list(found.values())


def _words(run: tuple[SharedRun, Span, Span]) -> str:
    return run[0].later.text[slice(*run[1])]


def _is_told(passage: Passage, span: Span, subjects: Sequence[Subject], side: Sequence[Statement]) -> bool:
    """Whether the sentence around a run says half of a subject, in a passage that a document's side quotes."""
    quoted = any(passage.start <= place.start < passage.end for one in side for place in one.supports)
    around = next((one for one in sentences(passage.text) if one[0] <= span[0] < one[1]), span)
    words = [(spaced(passage.text[slice(*around)]), 1.0)]
    return quoted and any(one.terms and coverage(one.terms, words)[0] >= _HALF for one in subjects)


def without_loose_ends(passage: Passage, span: Span) -> Span:
    """A run without the half of a word and the empty words at its ends."""
    start, end = span
    text = passage.text
    starts = {0, *accumulate(len(word.split("_")) for word, _ in tagged(text))}
    while start < end and len(re.findall(r"\w+", text[:start])) not in starts:
        start += len(re.match(r"\w+\W*", text[start:end]).group())  # type: ignore[union-attr]
    head = _HEAD.match(text, start, end)
    start = head.end() if head else start
    tail = _TAIL.search(text[start:end])
    return start, start + tail.start() if tail else end
