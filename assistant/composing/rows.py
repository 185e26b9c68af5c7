"""Rows of an annex: those that meet what a question fixes (who leads, by when), or all of them."""

import re
from collections.abc import Sequence

from assistant.composing.draft import Draft, Statement, support
from assistant.composing.shortening import shortened
from assistant.composing.topic import documents_of
from assistant.evidence.scoring import Evidence
from assistant.understanding.understood import Understood
from corpus.model import Document, Passage
from corpus.reading.store import Corpus
from corpus.tasks.rows import RowTask, read_row
from corpus.vietnamese.bodies import names_body
from corpus.vietnamese.spelling import spaced

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WORDS = 380  # of all the rows of an answer
_ROW = 40  # words up to which a row is told whole


_Row = tuple[Passage, RowTask]


def compose_rows(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """The rows that a question of a table asks for, with how many there are; None where no table has such rows."""
    if not understood.wants.table:
        return None
    for document in _likely_documents(understood, found, corpus):
        rows = [(one, read) for one in document.passages if (read := read_row(one.text))]
        asked = _in_time(understood, [one for one in rows if _is_led_by(understood, *one)])
        if asked:
            return told_rows(document, [passage for passage, _ in asked])
    return None


def _likely_documents(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> list[Document]:
    """The documents named, else that of the best evidence, else the only one there is."""
    named = documents_of(understood, corpus)
    if len(named) == 1 or not found:
        return named if len(named) == 1 else []
    return [corpus.by_number[found[0].passage.document]]


def _is_led_by(understood: Understood, row: Passage, read: RowTask) -> bool:
    """Whether a row speaks of the bodies asked for; where it is asked who leads, whether these lead it."""
    bodies = [term for term in understood.terms if term.is_name and names_body(term.phrase)]
    cell = read.lead if understood.wants.leads else row.text
    return all(term.is_said_in(spaced(cell)) for term in bodies)


def _in_time(understood: Understood, rows: Sequence[_Row]) -> Sequence[_Row]:
    """The rows that are due by the time asked for; where none is, those whose time holds it."""
    if not understood.times:
        return rows
    asked = understood.times[0][-1]
    dated = [(one, years) for one in rows if (years := _YEAR.findall(one[1].deadline))]
    due = [one for one, years in dated if max(years) == asked]
    return due or [one for one, years in dated if min(years) <= asked <= max(years)]


def told_rows(document: Document, rows: Sequence[Passage], noun: str = "") -> Draft:
    """As many rows as an answer holds, in brief, how many are left, and above them how many of the noun there are."""
    counted = f"{noun} (trợ lý đếm)" if noun else "nội dung như vậy"
    statements = [Statement(f"{document.label(rows[0].section)} có {len(rows)} {counted}:", ours=True)]
    words = 0
    rest: Sequence[Passage] = ()
    for at, row in enumerate(rows):
        shown = shortened(row.text, max(_ROW, _WORDS // len(rows)))
        words += len(shown.text.split())
        if words > _WORDS:
            rest = rows[at:]
            statements.append(Statement(f"Còn {len(rest)} nội dung nữa, xin xem trong văn bản.", ours=True))
            break
        statements.append(Statement(shown.text, (support(row, shown.start, shown.end),), prefix="- "))
    return Draft(tuple(statements), "rows", more=tuple(support(one, 0, len(one.text)) for one in rest))
