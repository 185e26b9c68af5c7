"""How a clause becomes a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.composing.wording import in_time, says_count_of, small, standing_time, tidy, time_words
from assistant.evidence.clauses import passage_clauses
from corpus.model import Document
from tests.assistant.small import clause


@pytest.mark.parametrize(
    ("clause", "sentence"),
    [
        ("tỉ lệ đô thị hóa đạt 65%", "Tỉ lệ đô thị hóa đạt 65%."),
        ("  hai\n dòng ; ", "Hai dòng."),
        ("trong đó, ngân sách 5 tỉ", "Ngân sách 5 tỉ."),
        ("và cả nước", "Cả nước."),
        ("Đến năm 2030.", "Đến năm 2030."),
        ("gồm:", "Gồm:"),
        ("b) Trạm ở xã đảo.", "Trạm ở xã đảo."),
        ("thật sao?", "Thật sao?"),
        ("Có hiệu lực từ ngày ký./.", "Có hiệu lực từ ngày ký."),
        ("báo cáo trước ngày 15 ./.", "Báo cáo trước ngày 15."),
        ("tấn/ha", "Tấn/ha."),
        ("đô thị", "Đô thị."),
        ("", ""),
        (" ;, ", ""),
    ],
)
def test_a_clause_is_made_a_sentence(clause: str, sentence: str) -> None:
    assert tidy(clause) == sentence


@pytest.mark.parametrize(
    ("text", "after_a_comma"),
    [
        ("Tỉ lệ đô thị hóa", "tỉ lệ đô thị hóa"),
        ("GRDP bình quân", "GRDP bình quân"),
        ("Khánh Hòa là", "Khánh Hòa là"),
        ("Tăng trưởng GRDP", "tăng trưởng GRDP"),
        ("", ""),
    ],
)
def test_a_common_word_loses_its_capital_and_a_name_keeps_it(text: str, after_a_comma: str) -> None:
    assert small(text) == after_a_comma


def test_a_clause_is_said_with_the_time_under_which_it_stands(resolution: Document) -> None:
    passage = next(one for one in resolution.passages if one.text.startswith("Đến năm 2030, GRDP"))
    first, second, *_ = passage_clauses(passage)

    assert in_time(second.text, second, wanted=True) == "Đến năm 2030, tỉ lệ đô thị hóa đạt 70%."
    assert in_time(second.text, second, wanted=False) == "Tỉ lệ đô thị hóa đạt 70%."
    assert in_time(first.text, first, wanted=True) == "Đến năm 2030, GRDP bình quân đầu người đạt 189 triệu đồng/người."


def test_a_time_is_said_as_its_text_introduces_it(resolution: Document) -> None:
    passage = next(one for one in resolution.passages if one.text.startswith("Đến năm 2030, GRDP"))
    clause = passage_clauses(passage)[0]

    assert time_words(("2030",), clause) == "Đến năm 2030"
    assert time_words(("2019",), clause) == "Năm 2019"
    assert time_words(("2026", "2030"), clause) == "Giai đoạn 2026 - 2030"


@pytest.mark.parametrize(
    ("heading", "time"),
    [
        ("Kết quả 10 tháng năm 2025", "10 tháng năm 2025"),
        ("Kết quả Quý I năm 2025", "Quý I năm 2025"),
        ("Kết quả năm 2025", "Năm 2025"),
        ("Kết quả 10 tháng năm 2024 và năm 2025", "Năm 2025"),
    ],
)
def test_a_part_of_a_year_is_no_whole_year(heading: str, time: str) -> None:
    assert time_words(("2025",), clause("Trồng 5 ha rừng.", headings=(heading,))) == time


def test_a_clause_that_tells_its_own_months_is_not_put_in_others() -> None:
    own = clause("9 tháng tăng 8%.", headings=("Kết quả 10 tháng năm 2025",))

    assert standing_time(own.text, own) == ""
    assert standing_time("tăng 8%", own) == "10 tháng năm 2025"


@given(st.text())
def test_tidying_a_sentence_leaves_it(text: str) -> None:
    once = tidy(text)
    assert once == "" or once.endswith((".", "!", "?", "…", ":"))
    assert "\n" not in once


@pytest.mark.parametrize(
    ("heading", "time"),
    [
        ("Mục tiêu của Chương trình giai đoạn 2021 - 2030", "Giai đoạn 2021 - 2030"),
        ("Nhiệm vụ giai đoạn 2021 - 2030", "Giai đoạn 2021 - 2030"),
        ("Lập quy hoạch tỉnh thời kỳ 2021 - 2030, tầm nhìn đến năm 2050", ""),  # the plan's years
        ("Quy hoạch " * 40, ""),
        ("", ""),
    ],
)
def test_the_years_of_a_plan_that_a_heading_names_are_none_of_what_stands_under_it(heading: str, time: str) -> None:
    one = clause("Trồng 3 vùng rừng.", headings=(heading,))

    assert standing_time(one.text, one) == time


@pytest.mark.parametrize(
    ("noun", "text", "says"),
    [
        ("cầu", "Xây 4 cầu qua sông.", True),
        ("cầu", "Xây cầu số 4.", False),
        ("", "Xây 4 cầu qua sông.", False),
    ],
)
def test_a_clause_says_how_many_there_are(noun: str, text: str, says: bool) -> None:
    assert says_count_of(noun, text) == says
