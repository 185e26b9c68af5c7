"""Deciding by parts that a text calls by one noun and counts through: "Bước 1. …", "Bước 2. …" of "mấy bước"."""

from assistant.answering.case import Case, Decision, drafted
from assistant.composing.sections import compose_section
from assistant.composing.topic import documents_of
from assistant.understanding.kinds import Kind
from assistant.understanding.parts_in_row import rows_of
from corpus.model import Document, Passage

_OF_ALL = (Kind.NUMBER, Kind.LIST, Kind.WHAT, Kind.TOPIC)
_ALL = ("các", "những", "mấy", "bao nhiêu")


def row_of_parts(case: Case) -> Decision | None:
    """The part that holds the one row of parts that a question counts, or wants all of.

    Of several rows it is the one in which the best clause stands.
    """
    understood = case.understood
    asks = understood.kind in _OF_ALL and not (understood.unit or understood.times)
    if not asks or case.lack or not case.asks_of_text or understood.named.sections:
        return None
    rows = [
        (document, row[0].parent)
        for document in documents_of(understood, case.corpus)
        for called, row in rows_of(document)
        if any(understood.says(f"{all_of} {called}") for all_of in _ALL)
    ]
    if len(rows) > 1:
        best = case.evidence[0].passage if case.evidence else None
        rows = [(document, part) for document, part in rows if best and _holds(document, part, best)]
    document, part = rows[0] if len(rows) == 1 else (None, None)
    if document is None or part is None:
        return None
    return drafted(compose_section(document, document.sections[part]), case.evidence)


def _holds(document: Document, part: str | None, passage: Passage) -> bool:
    within = passage.document == document.number
    return within and any(one.id == part for one in document.ancestors(passage.section))
