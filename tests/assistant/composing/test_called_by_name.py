"""Things of a class that a text calls by their names."""

import pytest

from assistant.composing.called_by_name import compose_called_by_name
from assistant.evidence.clauses import passage_clauses
from assistant.evidence.scoring import Evidence
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from tests.assistant.small import asked, evidence, passage, term

ROW = "Làm: (1) Dự án hồ Bình Sơn. (2) Kênh Tân Hà. Sửa đê; nạo kênh."
CLASS = "Tỉnh lo một số dự án thủy lợi."


def found(row: str = ROW, section: str = "I") -> list[Evidence]:
    """A clause that says only that there are such things, and those of a row."""
    named = [evidence(one, probability=0.1) for one in passage_clauses(passage(row, section=section))]
    return [evidence(CLASS, probability=0.6), *named]


def test_a_row_of_names_is_told_with_what_stands_behind_it() -> None:
    draft = compose_called_by_name(asked(Kind.LIST, "dự án", "thủy lợi"), found())

    assert draft is not None
    assert [f"{one.prefix}{one.text}" for one in draft.statements] == [
        "Làm:",
        "(1) Dự án hồ Bình Sơn.",
        "(2) Kênh Tân Hà. Sửa đê; nạo kênh.",  # which the passage by hand holds to be of that part
    ]


@pytest.mark.parametrize(
    ("row", "section"),
    [
        (ROW, "II"),  # of another section
        ("Làm: (1) Dự án của huyện Bình Sơn. (2) Kênh.", "I"),  # whose they are is no name
        ("Làm: (1) Dự án hồ. (2) Kênh.", "I"),
        ("Dự án hồ Bình Sơn. Kênh Tân Hà.", "I"),  # no row
        ("", "I"),
    ],
)
def test_what_names_none_in_a_row_is_no_list(row: str, section: str) -> None:
    assert compose_called_by_name(asked(Kind.LIST, "dự án", "thủy lợi"), found(row, section)) is None


def test_a_thing_asked_for_by_its_name_and_nothing_asked_list_nothing() -> None:
    assert compose_called_by_name(asked(Kind.LIST, "dự án", term("bình sơn", is_name=True)), found()) is None
    assert compose_called_by_name(asked(Kind.LIST), found()) is None


@pytest.mark.parametrize("question", ["liệt kê giúp tôi các dự án giao thông phải làm", "các tuyến đường nào được làm"])
def test_works_are_told_in_full_where_a_clause_says_there_are_some(assistant: Assistant, question: str) -> None:
    text = assistant.ask(question).text

    for work in ("Hầm Đèo Cả", "Cam Lâm - Vĩnh Hảo", "Buôn Ma Thuột", "đường bộ ven biển", "Cảng hàng không"):
        assert work in text
