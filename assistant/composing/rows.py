"""Rows of an annex: those that meet what a question fixes (who leads or joins, by when, how), or all of them."""

import re
from collections.abc import Sequence

from assistant.composing.draft import Draft, Statement, left_in_text, support
from assistant.composing.shortening import shortened
from assistant.composing.topic import documents_of
from assistant.evidence.scoring import Evidence
from assistant.understanding.terms import Term
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
        asked = _in_time(understood, rows_meant(understood, document, document.passages))
        if asked:
            return told_rows(document, [passage for passage, _ in asked])
    return None


def rows_meant(understood: Understood, document: Document, passages: Sequence[Passage]) -> list[_Row]:
    """The rows of tasks among some passages that meet whatever of a question tells rows apart; all where nothing does.

    That is a body that leads or joins, and any word that some rows say and others do not ("thường xuyên"), unless the
    table's own heading says it: there it names what all of them are.
    """
    rows = [(one, read) for one in passages if (read := read_row(one.text))]
    meant = [one for one in rows if _is_led_by(understood, *one)]
    for term in (one for one in understood.terms if not _is_body(one)):
        saying = _saying(term, understood, document, rows)
        meant = [one for one in meant if one in saying] if 0 < len(saying) < len(rows) else meant
    return meant


def _saying(term: Term, understood: Understood, document: Document, rows: Sequence[_Row]) -> list[_Row]:
    """The rows that say a word: in the cell of whoever is asked for if any says it there, else where they say it."""
    role = understood.wants.leads or understood.wants.joins
    acting = [one for one in rows if role and term.is_said_in(spaced(_cell_asked(understood, *one)))]
    over = spaced(" ; ".join((document.metadata.title, *(rows[0][0].headings if rows else ()))))
    if acting or term.is_said_in(over):
        return acting
    return [one for one in rows if term.is_said_in(spaced(one[0].text))]


def _likely_documents(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> list[Document]:
    """The documents named, else that of the best evidence, else the only one there is."""
    named = documents_of(understood, corpus)
    if len(named) == 1 or not found:
        return named if len(named) == 1 else []
    return [corpus.by_number[found[0].passage.document]]


def _is_led_by(understood: Understood, row: Passage, read: RowTask) -> bool:
    """Whether a row speaks of the bodies asked for; where it is asked who leads or joins, whether these do."""
    cell = spaced(_cell_asked(understood, row, read))
    return all(term.is_said_in(cell) for term in understood.terms if _is_body(term))


def _is_body(term: Term) -> bool:
    return term.is_name and names_body(term.phrase)


def _cell_asked(understood: Understood, row: Passage, read: RowTask) -> str:
    """The cell of a row that says who leads or joins where that is asked, else the whole row."""
    return read.lead if understood.wants.leads else read.joins if understood.wants.joins else row.text


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
            statements += left_in_text(len(rest), "nội dung", prefix="")
            break
        statements.append(Statement(shown.text, (support(row, shown.start, shown.end),), prefix="- "))
    return Draft(tuple(statements), "rows", more=tuple(support(one, 0, len(one.text)) for one in rest))
