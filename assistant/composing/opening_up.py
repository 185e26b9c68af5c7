"""Long points told in several: each by its sentences and clauses, side by side as they stand."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.composing.draft import Statement
from corpus.text import capital
from corpus.vietnamese.sentences import clauses, sentences

_LONG = 30  # words from which a point is told in several
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
    statements: Sequence[Statement], pieces: Sequence[Sequence[str]], lines: Sequence[int]
) -> list[tuple[Statement, Sequence[str], int]]:
    return list(zip(statements, pieces, lines, strict=True))


def _pieces(one: Statement) -> list[str]:
    """The clauses of a long point, what is too short for one with the clause before it; none of another statement."""
    if not one.supports or one.text.endswith(":") or one.columns or len(one.text.split()) < _LONG:
        return []
    found: list[str] = []
    for start, end in (span for sentence in sentences(one.text) for span in clauses(one.text, *sentence)):
        text = one.text[start:end]
        if found and (len(text.split()) < _PIECE or found[-1].endswith(":")):
            found[-1] += (" " if found[-1].endswith(":") else "; ") + text
        else:
            found.append(text)
    return found


def _told_in(one: Statement, pieces: Sequence[str], lines: int) -> list[Statement]:
    """A point in so many statements, of about as many words each."""
    if lines < 2:
        return [one]
    groups: list[list[str]] = [[]]
    whole = sum(len(piece.split()) for piece in pieces)
    told = 0
    for at, piece in enumerate(pieces):
        left, to_open, words = len(pieces) - at, lines - len(groups), len(piece.split())
        if groups[-1] and to_open and (left == to_open or told + words / 2 >= whole * len(groups) / lines):
            groups.append([])
        groups[-1].append(piece)
        told += words
    return [replace(one, text=capital(_joined(group)), cells=()) for group in groups]


def _joined(pieces: Sequence[str]) -> str:
    """Clauses behind one another: a sentence that ends with a full stop keeps it."""
    return "".join(
        piece if at == 0 else (" " if pieces[at - 1].endswith(".") else "; ") + piece for at, piece in enumerate(pieces)
    )
