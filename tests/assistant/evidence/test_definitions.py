"""Clauses that define."""

from assistant.evidence.definitions import defines
from assistant.understanding.terms import Term
from corpus.model import Document
from tests.assistant.small import said


def test_a_definition_says_what_a_name_is(resolution: Document) -> None:
    clause = said(resolution, "thành phố Cam Ranh là đô thị du lịch")

    assert defines(clause, [Term(("cam ranh",), 1.0, True, is_name=True)])
    assert not defines(clause, [Term(("nha trang",), 1.0, True, is_name=True)])
