"""Clauses that define."""

import pytest

from assistant.evidence.clauses import passage_clauses
from assistant.evidence.definitions import defines, may_define
from assistant.understanding.terms import Term
from corpus.model import Document
from tests.assistant.small import passage, said


def test_a_definition_says_what_a_name_is(resolution: Document) -> None:
    clause = said(resolution, "thành phố Cam Ranh là đô thị du lịch")

    assert defines(clause, [Term(("cam ranh",), 1.0, True, is_name=True)])
    assert not defines(clause, [Term(("nha trang",), 1.0, True, is_name=True)])


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("Rừng già là rừng trên 50 tuổi.", True),
        ("Công nhận rừng già khi cây trên 50 tuổi.", True),
        ("Rừng già, rừng trồng: trên 50 tuổi.", True),  # opens with its name
        ("Giữ rừng già, rừng trồng ven biển.", False),
        ("Trồng chè.", False),
    ],
)
def test_a_clause_may_define_what_it_opens_with_or_says_something_of(text: str, may: bool) -> None:
    (clause,) = passage_clauses(passage(text))[:1]

    assert may_define(clause, [Term(("rừng già",), 1.0, True)]) is may
