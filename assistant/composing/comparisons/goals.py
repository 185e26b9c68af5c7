"""Two times compared: their goals, by what only one says and what both do, or their figures in pairs."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.composing.draft import Cell, Draft, Statement, Support, support
from assistant.composing.periods import ALIKE, likeness
from assistant.composing.targets import value_words
from assistant.composing.topic import documents_of, only_document
from assistant.understanding.question import Understood
from assistant.understanding.terms import Term
from corpus.figures.targets import Target, extract_targets
from corpus.model import Document, Passage
from corpus.reading.roles import Role, role_of
from corpus.reading.store import Corpus
from corpus.text import capital
from corpus.vietnamese.sentences import clauses, sentences
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import Time, same_time, time_label, times_of

_WORDS = 200
_SAME = 0.9  # share of a clause's syllables from which two clauses say the same
_OF_GOALS = frozenset(
    {
        "mục tiêu",
        "tầm nhìn",
        "tầm",
        "nhìn",
        "chỉ tiêu",
        "giai đoạn",
        "định hướng",
        "so",
        "giữa",
        "bảng",
        "tổng quát",
        "chung",
    }
)
_OPENING = 40  # characters in which a paragraph of goals says by when
_LIGHT = 0.5  # weight up to which a word names no indicator: "có gì mới"
_HEAVY = 1.5  # weight of a word beside the question that still names an indicator


def compose_contrast(understood: Understood, corpus: Corpus) -> Draft | None:
    """Two times of the goals, in words or in figures side by side; None where a question compares other things."""
    times = sorted(dict.fromkeys(understood.times), key=lambda one: one[-1])
    telling = tuple(
        term for term in understood.terms if term.known and term.weight > _LIGHT and term.phrase not in _OF_GOALS
    )
    beside = (term for term in understood.soft if term.known and term.weight > _HEAVY and term.phrase not in _OF_GOALS)
    telling = (*telling, *beside) if telling else ()
    if understood.wants.numbers:  # "số liệu so sánh hai giai đoạn: …": all of them
        return _pairs(documents_of(understood, corpus), times[0], times[1], ()) if len(times) == 2 else None
    if len(times) == 2 and Role.GOALS in understood.wants.parts:
        documents = documents_of(understood, corpus)
        own = only_document(telling, documents)
        if own:  # the words only say which document
            documents, telling = [own], ()
        whole = None if telling or understood.wants.figures else _goals(documents, times[0], times[1])
        return whole or _pairs(documents, times[0], times[1], telling)
    return None


def _goals(documents: Sequence[Document], first: Time, second: Time) -> Draft | None:
    """The goals of two times where both are told in words: what only one says, and what both do."""
    for document in documents:
        before, after = _of_time(document, first), _of_time(document, second)
        if before and after:
            return _told((first, before), (second, after))
    return None


def _of_time(document: Document, time: Time) -> list[Passage]:
    """The paragraphs of goals under a heading of a time, or that begin with it."""
    return [
        one
        for one in document.passages
        if role_of(document, one.section) is Role.GOALS
        and one.headings
        and any(same_time(time, other) for other in times_of(f"{one.headings[-1]} {one.text[:_OPENING]}"))
        and not _sets_figures(document, one)
    ]


def _sets_figures(document: Document, passage: Passage) -> bool:
    return sum(passage.start <= one.start < passage.end for one in extract_targets(document)) > 1


@dataclass(frozen=True)
class _Clause:
    passage: Passage
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.passage.text[self.start : self.end].rstrip(" .;,")

    @property
    def syllables(self) -> frozenset[str]:
        return frozenset(spaced(self.text).split())

    @property
    def support(self) -> Support:
        return support(self.passage, self.start, self.end)

    def says(self, other: "_Clause") -> bool:
        """Whether it says nearly all that another does."""
        return len(self.syllables & other.syllables) >= _SAME * len(other.syllables)


def _clauses(passages: Sequence[Passage]) -> list[_Clause]:
    return [
        _Clause(one, start, end)
        for one in passages
        for first, last in sentences(one.text)
        for start, end in clauses(one.text, first, last)
    ]


def _told(first: tuple[Time, list[Passage]], second: tuple[Time, list[Passage]]) -> Draft:
    sides = [_clauses(passages) for _, passages in (first, second)]
    shared = [one for one in sides[0] if any(other.says(one) or one.says(other) for other in sides[1])]
    statements: list[Statement] = []
    for number, (time, passages) in enumerate((first, second)):
        others = sides[1 - number]
        own = [one for one in sides[number] if not any(other.says(one) or one.says(other) for other in others)]
        title = passages[0].headings[-1].strip() or time_label(time).capitalize()
        statements.append(Statement(f"{title}:", prefix="\n", ours=True))
        statements += [Statement(capital(one.text), (one.support,), prefix="- ") for one in own]
    if shared:
        words = "; ".join(one.text for one in shared)
        statements.append(Statement(f"Cùng nêu: {words}", tuple(one.support for one in shared), prefix="\n"))
    return Draft(tuple(statements), "goals of two times")


def _pairs(documents: Sequence[Document], first: Time, second: Time, asked: Sequence[Term]) -> Draft | None:
    """The figures of two times side by side: all that both times have, or those of the indicators asked for."""
    statements: list[Statement] = []
    words = 0
    for document in documents:
        targets = _asked(extract_targets(document), asked) if asked else extract_targets(document)
        before = [one for one in targets if _is_of(one, first)]
        after = [one for one in targets if _is_of(one, second)]
        for one in before:
            other = max(after, key=lambda each: likeness(one, each), default=None)
            if other is None or likeness(one, other) < ALIKE:
                continue
            values = [Cell(f"{value_words(each, document)} ({_when(each)})", (_place(each),)) for each in (one, other)]
            text = f"{one.indicator}: {'; '.join(value.text for value in values)}"
            words += len(text.split())
            if words <= _WORDS:
                places = (_place(one), _place(other))
                statements.append(Statement(text, places, prefix="- ", cells=(Cell(one.indicator), *values)))
    return Draft(tuple(statements), "pairs of figures") if len(statements) > 1 else None


def _asked(targets: Sequence[Target], asked: Sequence[Term]) -> list[Target]:
    """The targets whose indicators say one of the terms, of each term those that say most of it."""
    said = {term: [term.match(spaced(one.indicator)) for one in targets] for term in asked}
    best = {term: max(shares, default=0.0) for term, shares in said.items()}
    return [one for at, one in enumerate(targets) if any(0.0 < said[term][at] == best[term] for term in asked)]


def _is_of(target: Target, time: Time) -> bool:
    period = tuple(target.period.split("-"))
    return bool(target.period) and (period == time or same_time(period, time))


def _when(target: Target) -> str:
    return target.period.replace("-", " - ")


def _place(target: Target) -> Support:
    return Support(target.document, target.section, target.start, target.end)
