"""The parts of a numbered list that are called alike: where one of them is asked for, the others are asked for too."""

from collections.abc import Sequence

from assistant.evidence.clauses import Clause
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.model import Part
from corpus.vietnamese.spelling import spaced

_HEAD = 4  # words of a part that say what it is


def parts_alike(understood: Understood, clause: Clause) -> Sequence[Part]:
    """The parts that open with what is asked for as a clause's own does, and say as much of the question; () for one.

    Of "(2) Tuyến cao tốc A. (3) Tuyến cao tốc B." both where "cao tốc nào" is asked, one where B is named.
    """
    own = clause.passage.part_at(clause.start)
    if own is None:
        return ()
    said = [term for term in understood.terms if term.known and term.match(_said(clause, own))]
    head = _head(clause, own)
    called = next((words for term in said for words in _calls(term) if words in head), "")
    opening = head[: head.find(called)] + called
    alike = [
        part
        for part in clause.passage.parts
        if _head(clause, part).startswith(opening) and all(term.match(_said(clause, part)) for term in said)
    ]
    return alike if called and len(alike) > 1 else ()


def _calls(term: Term) -> tuple[str, ...]:
    """How texts may call a thing, a blank on both sides: in its words, by others, by two of a long one's syllables."""
    own, others, pairs = term.looked_for
    return own, *others, *pairs


def _said(clause: Clause, part: Part) -> str:
    return spaced(clause.passage.text[part.start : part.end])


def _head(clause: Clause, part: Part) -> str:
    return f" {' '.join(_said(clause, part).split()[:_HEAD])} "
