"""What the verb at the head of a sentence governs."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.composing.governed import governed_run, left_out_from


def run(text: str, at: int) -> str:
    edges = [0, *(one.end() for one in re.finditer(r";\s", text)), len(text) + 2]
    start, end = governed_run(text, [(first, last - 2) for first, last in pairwise(edges)], at)
    return text[start:end]


OPEN = "Công khai các quy hoạch của tỉnh; thông tin về dự án; chính sách, phương án bồi thường"


@pytest.mark.parametrize("at", [0, 1, 2])
def test_things_are_told_with_the_verb_that_governs_them_and_with_one_another(at: int) -> None:
    assert run(OPEN, at) == OPEN


@pytest.mark.parametrize(
    ("text", "at", "told"),
    [
        ("Đầu tư đường ven biển; nhà máy nước số 2; xây dựng cảng cá", 1, "Đầu tư đường ven biển; nhà máy nước số 2"),
        ("Đầu tư đường ven biển; nhà máy nước số 2; xây dựng cảng cá", 2, "xây dựng cảng cá"),
        ("Sắp xếp các cơ quan; biên chế được giao từng năm", 1, "biên chế được giao từng năm"),
        ("Tỉ lệ đô thị hóa đạt 65%; tỉ lệ hộ nghèo còn 2%", 1, "tỉ lệ hộ nghèo còn 2%"),
        ("Rà soát khu vực ven biển; khu vực đồi núi có nguy cơ sạt lở", 1, None),
    ],
)
def test_what_says_something_of_itself_is_told_alone(text: str, at: int, told: str | None) -> None:
    assert run(text, at) == (told or text)


@given(st.lists(st.text(alphabet="abc đường cảng;được ", min_size=1), min_size=1, max_size=5), st.integers(0, 4))
def test_a_run_holds_its_clause(pieces: list[str], at: int) -> None:
    text = "; ".join(pieces)
    edges = [0]
    for piece in pieces:
        edges.append(edges[-1] + len(piece) + 2)
    spans = [(first, last - 2) for first, last in pairwise(edges)]
    at = min(at, len(spans) - 1)

    start, end = governed_run(text, spans, at)

    assert start <= spans[at][0] <= spans[at][1] <= end


FEES = "Mức thu này không bao gồm thuế giá trị gia tăng; chi phí đi lại, lưu trú và các chi phí khác"


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (FEES, 0),
        ("Mức thu này đã gồm thuế; chi phí đi lại và các chi phí khác", len("Mức thu này đã gồm thuế; ")),
        ("Không tính phí nộp lại; tổ chức nộp phí đúng hạn", len("Không tính phí nộp lại; ")),  # a deed of its own
    ],
)
def test_what_is_left_out_is_told_with_the_words_that_leave_it_out(text: str, start: int) -> None:
    edges = [0, *(one.end() for one in re.finditer(r";\s", text)), len(text) + 2]
    assert left_out_from(text, [(first, last - 2) for first, last in pairwise(edges)], 1) == start
