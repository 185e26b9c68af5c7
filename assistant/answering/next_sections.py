"""The section behind the one that a turn told, or ahead of it."""

from assistant.answering.repeating import places
from assistant.answering.turn import Turn
from corpus.model import CLOSING, OPENING, Document
from corpus.reading.store import Corpus


def section_beside(before: Turn, step: int, corpus: Corpus) -> tuple[str, str] | None:
    """The section so many behind the one that a turn is of; None where it is of several, or nothing stands there."""
    place = _place(before, corpus)
    if place is None or place[1] not in corpus.by_number[place[0]].sections:
        return None
    document = corpus.by_number[place[0]]
    beside = _beside(document, place[1], step)
    return (document.number, beside) if beside else None


def _place(turn: Turn, corpus: Corpus) -> tuple[str, str] | None:
    """The one section that a turn asks of, else the lowest that holds all that its answer quotes; None for none."""
    named = dict.fromkeys(turn.understood.named.sections)
    quoted = dict.fromkeys((one.document, one.section) for one in places(turn))
    found = [*(named or quoted)]
    if len(found) < 2 or len({number for number, _ in found}) > 1:
        return found[0] if len(found) == 1 else None
    document = corpus.by_number[found[0][0]]
    shared = set.intersection(*({one.id for one in document.ancestors(section)} for _, section in found))
    above = [one.id for one in document.ancestors(found[0][1]) if one.id in shared]
    return (document.number, above[-1]) if above else None


def _beside(document: Document, section: str, step: int) -> str:
    """The next of the sections that stand side by side; behind the last of them what follows the one above."""
    parent = document.sections[section].parent
    row = [one.id for one in document.sections.values() if one.parent == parent and one.id not in (OPENING, CLOSING)]
    at = row.index(section) + step if section in row else -1
    if 0 <= at < len(row):
        return row[at]
    return _beside(document, parent, step) if parent else ""
