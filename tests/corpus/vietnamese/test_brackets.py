"""Brackets that texts put cases into by a count."""

from decimal import Decimal

import pytest

from corpus.vietnamese.brackets import find_brackets, find_steps


@pytest.mark.parametrize(
    ("text", "value", "noun", "held"),
    [
        ("không đạt nếu dưới 5,0 điểm", "4.5", "điểm", True),
        ("không đạt nếu dưới 5,0 điểm", "5", "điểm", False),
        ("mức độ đạt từ 5,0 điểm trở lên", "5", "điểm", True),
        ("lớp từ 50 tiết trở xuống", "50", "tiết", True),
        ("lớp từ 50 tiết trở xuống", "51", "tiết", False),
        ("từ 50 - 60 học viên hệ số 1,1", "60", "học", True),
        ("từ 12 tháng đến dưới 36 tháng tuổi", "36", "tháng", False),
        ("từ 12 tháng đến dưới 36 tháng tuổi", "35", "tháng", True),
        ("trên 1.000 con lợn", "1001", "con", True),
    ],
)
def test_a_bracket_holds_what_lies_in_it(text: str, value: str, noun: str, held: bool) -> None:
    (found,) = find_brackets(text)

    assert found.noun == noun
    assert found.interval.holds(Decimal(value)) is held


@pytest.mark.parametrize(
    "text", ["", "từ 5 người", "từ 20/11 đến 25/11", "1 giờ chuẩn", "2026 - 2030 tỉnh", "75 học viên", "dưới", "- - -"]
)
def test_a_plain_count_or_a_date_is_none(text: str) -> None:
    assert find_brackets(text) == []


@pytest.mark.parametrize(
    ("text", "nouns"),
    [("cứ thêm 10 học viên cộng thêm 0,1", ["học"]), ("thêm mỗi 5 tiết", ["tiết"]), ("thêm 10 học viên", []), ("", [])],
)
def test_a_step_goes_on_counting(text: str, nouns: list[str]) -> None:
    assert find_steps(text) == nouns
