"""Long points told in several: each by its sentences and clauses, side by side as they stand."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.composing.draft import Statement
from assistant.composing.governed import governed_run
from corpus.text import Span, capital
from corpus.vietnamese.sentences import clauses, sentences

_LONG = 30  # words from which a point is told in several
_NUMBER, _MARK = re.compile(r"\(\d{1,2}\)\s*\Z"), 6  # the number before a part, and its letters
_PIECE = 5  # words that each of these has at least


def opened_up(statements: Sequence[Statement], count: int) -> list[Statement]:
    """A draft's statements with its long points told in several, until there are so many points, or as many as may be.

    The point whose lines are the longest is told in one more each time. A heading and what leads to a list stay.
    """
    pieces = [_pieces(one) for one in statements]
    lines = [1 if one.supports else 0 for one in statements]
    while sum(lines) < count:
        most = [
            len(one.text.split()) / at if at < len(own) else 0.0 for one, own, at in _of_each(statements, pieces, lines)
        ]
        if not any(most):
            break
        lines[most.index(max(most))] += 1
    return [said for one, own, at in _of_each(statements, pieces, lines) for said in _told_in(one, own, at)]


def _of_each(
    statements: Sequence[Statement], pieces: Sequence[Sequence[Span]], lines: Sequence[int]
) -> list[tuple[Statement, Sequence[Span], int]]:
    return list(zip(statements, pieces, lines, strict=True))


def _pieces(one: Statement) -> list[Span]:
    """The clauses of a long point, what is too short for one with the clause before it; none of another statement."""
    text = one.text
    if not one.supports or text.endswith(":") or one.columns or len(text.split()) < _LONG:
        return []
    found: list[Span] = []
    for start, end in (span for sentence in sentences(text) for span in clauses(text, *sentence)):
        first, last = found[-1] if found else (start, end)
        if found and (len(text[start:end].split()) < _PIECE or _goes_on(text, first, last, start, end)):
            found[-1] = (first, end)
        else:
            found.append((start, end))
    return found


def _goes_on(text: str, first: int, last: int, start: int, end: int) -> bool:
    """Whether the clause at start only goes on with the one before it: "đánh giá …, nhất là ven biển; đồi núi …"."""
    of_task = text[last:start].strip() == ";" and governed_run(text, [(first, last), (start, end)], at=1)[0] == first
    return of_task or text[first:last].endswith(":")


def _told_in(one: Statement, pieces: Sequence[Span], lines: int) -> list[Statement]:
    """A point in so many statements, of about as many words each."""
    if lines < 2:
        return [one]
    groups: list[list[Span]] = [[]]
    counts = [len(one.text[slice(*piece)].split()) for piece in pieces]
    told = 0
    for at, (piece, words) in enumerate(zip(pieces, counts, strict=True)):
        left, to_open = len(pieces) - at, lines - len(groups)
        if groups[-1] and to_open and (left == to_open or told + words / 2 >= sum(counts) * len(groups) / lines):
            groups.append([])
        groups[-1].append(piece)
        told += words
    as_line = replace(one, prefix=one.prefix or "- ", cells=())
    return [replace(as_line, text=_between(one.text, group[0][0], group[-1][1])) for group in groups]


def _between(text: str, start: int, end: int) -> str:
    """What stands there as a line of its own, with the number that a text gives it: "(3) …"."""
    number = _NUMBER.search(text, max(0, start - _MARK), start)
    return capital(text[number.start() if number else start : end])
