"""Rows of an annex: those that meet what a question fixes (who leads, by when), or all of them."""

import re
from collections.abc import Sequence

from assistant.composing.draft import Draft, Statement, Support, support
from assistant.composing.topic import documents_of
from assistant.composing.wording import clipped
from assistant.evidence.scoring import Evidence
from assistant.understanding.question import Understood
from corpus.model import Document, Passage
from corpus.reading.store import Corpus
from corpus.tasks.rows import read_row
from corpus.vietnamese.bodies import names_body
from corpus.vietnamese.spelling import spaced

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WORDS = 380  # of all the rows of an answer
_ROW = 40  # words up to which a row is told whole


def compose_rows(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """The rows that a question of a table asks for, with how many there are; None where no table has such rows."""
    if not understood.wants.table:
        return None
    for document in _likely_documents(understood, found, corpus):
        rows = [one for one in document.passages if read_row(one.text) and _is_led_by(understood, one)]
        asked = _in_time(understood, rows)
        if asked:
            return _told(document, asked)
    return None


def _likely_documents(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> list[Document]:
    """The documents named, else that of the best evidence, else the only one there is."""
    named = documents_of(understood, corpus)
    if len(named) == 1 or not found:
        return named if len(named) == 1 else []
    return [corpus.by_number[found[0].passage.document]]


def _is_led_by(understood: Understood, row: Passage) -> bool:
    """Whether a row speaks of the bodies asked for; where it is asked who leads, whether these lead it."""
    read = read_row(row.text)
    bodies = [term for term in understood.terms if term.is_name and names_body(term.phrase)]
    cell = read.lead if read and understood.wants.leads else row.text
    return all(term.match(spaced(cell)) > 0.5 for term in bodies)


def _in_time(understood: Understood, rows: Sequence[Passage]) -> Sequence[Passage]:
    """The rows that are due by the time asked for; where none is, those whose time holds it."""
    if not understood.times:
        return rows
    asked = understood.times[0][-1]
    years = [_YEAR.findall(read.deadline) if (read := read_row(one.text)) else [] for one in rows]
    due = [row for row, one in zip(rows, years, strict=True) if one and max(one) == asked]
    return due or [row for row, one in zip(rows, years, strict=True) if one and min(one) <= asked <= max(one)]


def _told(document: Document, rows: Sequence[Passage]) -> Draft:
    place = document.label(rows[0].section)
    told = 0
    statements = [Statement(f"{place} có {len(rows)} nội dung như vậy:", ours=True)]
    words = 0
    for told, row in enumerate(rows):
        text, end = clipped(row.text, max(_ROW, _WORDS // len(rows)))
        words += len(text.split())
        if words > _WORDS:
            statements.append(Statement(f"Còn {len(rows) - told} nội dung nữa, xin xem trong văn bản.", ours=True))
            break
        statements.append(Statement(text, (support(row, 0, end),), prefix="- "))
    more = tuple(Support(row.document, row.section, *row.body.span(0, len(row.text))) for row in rows[told:])
    return Draft(tuple(statements), "rows", more=more)
