"""Two times compared: their goals, by what only one says and what both do, or their figures in pairs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from assistant.composing.comparisons.figures import difference, of_two_figures
from assistant.composing.draft import Cell, Draft, Statement, Support, support
from assistant.composing.periods import ALIKE, likeness
from assistant.composing.shortening import shortened
from assistant.composing.targets import is_near, value_words
from assistant.composing.topic import documents_of, only_document
from assistant.understanding.coverage import coverage
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
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
        "đủ",
        "đầy đủ",
        "toàn bộ",
    }
)
_Choosing = Callable[[Sequence[Target]], Sequence[Target]]
_BRIEF, _MOST_FIGURES = 70, 8  # words of a goal beside those of other times, and figures of each
_MOSTLY = 0.7  # share of a thing's words that its indicator says
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
    if understood.wants.numbers:
        return _figures_said(understood, telling, times, corpus) if len(times) == 2 else None
    if len(times) == 2 and Role.GOALS in understood.wants.parts:
        documents = documents_of(understood, corpus)
        own = only_document(telling, documents)
        if own:  # the words only say which document
            documents, telling = [own], ()
        whole = None if telling or understood.wants.figures else _goals(documents, times[0], times[1])
        return whole or _pairs(documents, times[0], times[1], telling)
    if len(times) == 2:
        return _pairs_of_each(understood, documents_of(understood, corpus), times[0], times[1])
    if len(times) > 2 and Role.GOALS in understood.wants.parts and not telling:
        return _of_each_time(documents_of(understood, corpus), times)
    return None


def _figures_said(
    understood: Understood, telling: Sequence[Term], times: Sequence[Time], corpus: Corpus
) -> Draft | None:
    """The figures of two times: those of the one thing that a question names, "số liệu nước sạch 2025 với 2030"; else
    all of them, of which it may name some behind: "số liệu so sánh hai giai đoạn: …".
    """
    documents = documents_of(understood, corpus)
    of_thing = _paired(documents, times[0], times[1], partial(_of_thing, telling)) if telling else []
    if of_thing:
        return Draft(tuple(of_thing), "pairs of figures")
    return _pairs(documents, times[0], times[1], ())


def _pairs_of_each(understood: Understood, documents: Sequence[Document], first: Time, second: Time) -> Draft | None:
    """The figures of two times of several indicators that a question lists; None where one of these has none.

    Of an indicator with a figure for one of the times alone that one is told.
    """
    said = []
    for subject in understood.compared if len(understood.compared) > 1 else ():
        choose = partial(_of_thing, subject.terms)
        told = _paired(documents, first, second, choose)
        told = told or [one for document in documents for one in _of_one_time(document, first, second, choose)]
        if not told:
            return None
        said += [*told, *(_moves(documents, first, second, choose) if understood.wants.counting else [])]
    statements = tuple(dict.fromkeys(said))
    return Draft(statements, "pairs of figures") if len(statements) > 1 else None


def _moves(documents: Sequence[Document], first: Time, second: Time, choose: _Choosing) -> list[Statement]:
    """How the one indicator of a thing moved between two times, worked out; [] for several, and for a range."""
    told = []
    for document in documents:
        targets = choose(extract_targets(document))
        before, after = ([one for one in targets if _is_of(one, time)] for time in (first, second))
        pairs = [(one, other) for one in before for other in after if likeness(one, other) >= ALIKE]
        values = [one.number for pair in pairs for one in pair]
        if len(pairs) == 1 and values[0] is not None and values[1] is not None:
            told.append(f"Chênh lệch: {difference(values[0], values[1], pairs[0][0].unit, True)}")
    return [of_two_figures(one) for one in told[:1]]


def _of_each_time(documents: Sequence[Document], times: Sequence[Time]) -> Draft | None:
    """The goals of each of several times: what is told in words, and its figures; None where one of them has none."""
    statements: list[Statement] = []
    for time in times:
        told = [one for document in documents for one in _goals_of(document, time)]
        if not told:
            return None
        statements += [Statement(f"{capital(time_label(time))}:", prefix="\n", ours=True), *told]
    return Draft(tuple(statements), "goals of several times")


def _goals_of(document: Document, time: Time) -> list[Statement]:
    """What a document wants reached by a time: its paragraphs of goals in brief, and its main figures."""
    told = []
    for one in _of_time(document, time):
        shown = shortened(one.text, _BRIEF)
        told.append(Statement(shown.text, (support(one, shown.start, shown.end),), prefix="- "))
    figures = [one for one in extract_targets(document) if _is_of(one, time)][:_MOST_FIGURES]
    if figures:
        said = "; ".join(f"{one.indicator}: {value_words(one, document)}" for one in figures)
        told.append(Statement(said, tuple(dict.fromkeys(map(_place, figures))), prefix="- "))
    return told


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
    statements = _paired(documents, first, second, lambda targets: _asked(targets, asked) if asked else targets)
    if statements and not asked:
        statements += [one for document in documents for one in _of_one_time(document, first, second)]
    return Draft(tuple(statements), "pairs of figures") if len(statements) > 1 else None


def _paired(documents: Sequence[Document], first: Time, second: Time, choose: _Choosing) -> list[Statement]:
    """A line for each indicator that is chosen and has a figure of both times, as many as an answer holds."""
    statements: list[Statement] = []
    words = 0
    for document in documents:
        targets = choose(extract_targets(document))
        before = [one for one in targets if _is_of(one, first)]
        after = [one for one in targets if _is_of(one, second)]
        for one in before:
            other = max(after, key=lambda each: likeness(one, each), default=None)
            if other is None or likeness(one, other) < ALIKE:
                continue
            statement = told_pair(one, other, document)
            words += len(statement.text.split())
            statements += [statement] if words <= _WORDS else []
    return statements


def _of_one_time(document: Document, first: Time, second: Time, choose: _Choosing = tuple) -> list[Statement]:
    """A line for each indicator that is chosen of which the one time gives a figure and the other does not."""
    targets = choose(extract_targets(document))
    sides = [[one for one in targets if _is_of(one, time)] for time in (first, second)]
    statements = []
    for number, own in enumerate(sides):
        for one in own:
            if any(likeness(one, other) >= ALIKE for other in sides[1 - number]):
                continue
            value = Cell(f"{value_words(one, document)} ({_when(one)})", (_place(one),))
            cells = (value, Cell("-")) if number == 0 else (Cell("-"), value)
            text = f"{one.indicator}: {value.text}, chỉ nêu cho thời gian này"
            statements.append(Statement(text, (_place(one),), prefix="- ", cells=(Cell(one.indicator), *cells)))
    return statements


def told_pair(before: Target, after: Target, document: Document) -> Statement:
    """An indicator with its figures of two times, each with the time and the place of its own."""
    values = [Cell(f"{value_words(one, document)} ({_when(one)})", (_place(one),)) for one in (before, after)]
    text = f"{before.indicator}: {'; '.join(value.text for value in values)}"
    places = (_place(before), _place(after))
    return Statement(text, places, prefix="- ", cells=(Cell(before.indicator), *values))


def _asked(targets: Sequence[Target], asked: Sequence[Term]) -> list[Target]:
    """The targets whose indicators say all the terms, else one of them, of each those that say most of it.

    Those that speak of a term which no indicator says are its.
    """
    whole = [one for one in targets if all(term.is_said_in(spaced(one.indicator)) for term in asked)]
    if whole and len(asked) > 1:
        return whole
    said = {term: [term.match(spaced(one.indicator)) for one in targets] for term in asked}
    for term in asked:
        if not any(said[term]):
            said[term] = [float(is_near(term, spaced(one.indicator))) for one in targets]
    best = {term: max(shares, default=0.0) for term, shares in said.items()}
    return [one for at, one in enumerate(targets) if any(0.0 < said[term][at] == best[term] for term in asked)]


def _of_thing(terms: Sequence[Term], targets: Sequence[Target]) -> list[Target]:
    """The targets whose indicators say most of the terms of one thing."""
    return [one for one in targets if coverage(terms, [(spaced(one.indicator), 1.0)])[0] >= _MOSTLY]


def _is_of(target: Target, time: Time) -> bool:
    period = tuple(target.period.split("-"))
    return bool(target.period) and (period == time or same_time(period, time))


def _when(target: Target) -> str:
    return target.period.replace("-", " - ")


def _place(target: Target) -> Support:
    return Support(target.document, target.section, target.start, target.end)
