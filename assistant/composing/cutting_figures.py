"""Where a figure that is asked for is cut out of its clause: the shortest run of pieces that says what it is of."""

import re
from collections.abc import Sequence

from assistant.composing.shortening import is_statement
from assistant.evidence.clauses import Clause
from assistant.understanding.coverage import coverage
from assistant.understanding.understood import Understood
from corpus.vietnamese.quantities import find_quantities, pieces, quantities
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import same_time, times_of

_ROW = 90  # the same of a row of figures that one verb tells of
_JOINED = 0.5  # share of what a figure says of a question that one joined to it by "và" must say
_AT_ONCE = 3  # words within which a joined piece gives its figure, with no subject of its own before it
_ENUMERATES = re.compile(r"(?<!\w)(?:bao gồm|gồm)\s")


def figure_span(understood: Understood, clause: Clause) -> tuple[int, int]:
    """The shortest run of pieces that says as much of the question as the whole clause does."""
    spans = pieces(clause.text)
    if len(spans) < 2:
        return clause.start, clause.end
    terms = (*understood.terms, *understood.soft)
    whole, _ = coverage(terms, [(clause.spaced, 1.0)])
    best = (whole - 0.03 * len(spans), 0, len(spans) - 1)
    dated = _says_time(understood, clause.text)
    for first in range(len(spans)):
        for last in range(first, len(spans)):
            text = clause.text[spans[first][0] : spans[last][1]]
            share, _ = coverage(terms, [(spaced(text), 1.0)])
            if quantities(text, understood.unit) and (not dated or _says_time(understood, text)):
                best = max(best, (share - 0.03 * (last - first + 1), -first, last))
    first, last = -best[1], best[2]
    last = _with_joined(understood, clause, spans, last)
    if understood.wants.several:
        first, last = _with_siblings(understood, clause, spans, first, last)
    first, last = _with_counted(understood, clause, spans, first, last)
    if first and re.match(r"\W*(?:trong đó)", clause.text[spans[first][0] :]):
        first -= 1
    if _ENUMERATES.search(clause.text[spans[first][0] : spans[last][1]]):
        last = len(spans) - 1  # what a thing consists of is said to its last member
    return clause.start + spans[first][0], clause.start + spans[last][1]


def _with_counted(
    understood: Understood, clause: Clause, spans: Sequence[tuple[int, int]], first: int, last: int
) -> tuple[int, int]:
    """The run widened to the first piece that says how many there are of what is counted, where none of it does."""
    noun = understood.wants.counted
    counts = re.compile(rf"(?<![\d.,])\d+ {re.escape(noun)} ")
    said = [bool(noun and counts.search(spaced(clause.text[start:end]))) for start, end in spans]
    if not any(said) or any(said[first : last + 1]):
        return first, last
    return min(first, said.index(True)), max(last, said.index(True))


def row_start(understood: Understood, clause: Clause, start: int) -> int:
    """Where a row of figures begins of which one verb behind says all: "100% người dân ở …; … và 50% … được …"."""
    first = clause.sentence_start
    before = clause.passage.text[first:start].rstrip(" ;,")
    row = re.match(r"\W*\d", before) and quantities(before, understood.unit)
    row = row and not is_statement(before, 0, len(before))
    return first if row and len(clause.passage.text[first : clause.end].split()) <= _ROW else start


def _says_time(understood: Understood, text: str) -> bool:
    """Whether a text names a time that is asked for: a figure of another one beside it is none of it."""
    said = times_of(text)
    return any(same_time(asked, one) for asked in understood.times for one in said)


def _with_joined(understood: Understood, clause: Clause, spans: Sequence[tuple[int, int]], last: int) -> int:
    """The last piece, with one that "và" joins to it and that says as much: "5% biên chế A và 10% biên chế B"."""
    if last + 1 == len(spans) or " và " not in clause.text[spans[last][1] - 1 : spans[last + 1][0] + 1]:
        return last
    here, there = (clause.text[slice(*spans[at])] for at in (last, last + 1))
    if not quantities(there, understood.unit):
        return last
    of_same = _figure_of_same(here, there)
    told = (here[of_same:], there)  # beside a figure of the same unit only what each is of tells them apart
    own, other = (coverage(understood.terms, [(spaced(text), 1.0)])[0] for text in told)
    return last + 1 if other >= _JOINED * own else last


def _figure_of_same(here: str, there: str) -> int:
    """Where the last figure of a piece begins if the piece joined to it gives at once another of its unit, else 0."""
    own, joined = find_quantities(here), find_quantities(there)
    alike = own and joined and own[-1].unit == joined[0].unit != ""
    return own[-1].start if alike and len(there[: joined[0].start].split()) < _AT_ONCE else 0


def _with_siblings(
    understood: Understood, clause: Clause, spans: Sequence[tuple[int, int]], first: int, last: int
) -> tuple[int, int]:
    """The run widened to pieces that say nearly as much: two figures asked for in one breath."""
    shares = [coverage(understood.terms, [(spaced(clause.text[start:end]), 1.0)])[0] for start, end in spans]
    good = [at for at, share in enumerate(shares) if share >= 0.75 * max(shares)]
    return min(first, *good), max(last, *good)
