"""How many parts are asked of is told from what else a question says."""

import time

import pytest

from assistant.understanding.counts import (
    counts_lines,
    counts_of_each,
    counts_parts,
    read_points,
    without_parts_counted,
)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("nghị quyết có mấy phần lớn, tên từng phần", "nghị quyết ,"),
        ("mục ii chia làm mấy khoản", "mục ii"),
        ("chương 2 gồm bao nhiêu điều, tiêu đề mỗi điều là gì?", "chương 2 , ?"),
        ("có mấy mục nhỏ về rừng", "về rừng"),
        ("tên từng phần", "tên từng phần"),  # counts none
        ("có bao nhiêu phần trăm", "có bao nhiêu phần trăm"),
        ("rừng có mấy loại", "rừng có mấy loại"),
        ("", ""),
    ],
)
def test_the_count_of_parts_and_their_names_are_left_out(text: str, left: str) -> None:
    assert " ".join(without_parts_counted(text).split()) == left


def test_a_long_message_costs_little() -> None:
    began = time.perf_counter()
    for text in ("có tất cả mấy " * 3000, "tên của từng " * 3000, "mấy phần " * 3000):
        counts_parts(text)
        without_parts_counted(text)

    assert time.perf_counter() - began < 1.0


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("tóm tắt kết luận 91 thật ngắn", 5),
        ("tóm tắt cực ngắn gọn nghị quyết", 5),
        ("tóm tắt thật ngắn trong 3 ý", 3),
        ("tóm tắt kết luận 91", 0),
        ("thời hạn rất ngắn là bao lâu", 0),
    ],
)
def test_what_is_to_be_summed_up_very_shortly_is_a_few_lines(text: str, points: int) -> None:
    assert read_points(text) == points


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("tóm tắt kế hoạch 12 ngắn thôi 5 ý", 5),
        ("tóm tắt nghị quyết ba ý thôi", 3),
        ("tóm tắt phần tồn tại khoảng 4 gạch", 4),
        ("nói gọn 2 câu về nguyên nhân", 2),
        ("chọn giúp tôi 2 câu trong nghị quyết", 2),
        ("kết luận có 3 ý", 0),  # what a text has, and no order
        ("3 câu thảo luận về rừng", 0),
        ("vẽ 2 gạch chéo", 0),
        ("tóm tắt các nhiệm vụ, mỗi nhiệm vụ 2 ý", 0),
    ],
)
def test_lines_of_an_answer_are_counted_without_what_leads_to_them(text: str, points: int) -> None:
    assert read_points(text) == points


def test_so_many_lines_may_be_wanted_of_each_of_several_texts() -> None:
    assert counts_of_each("tóm tắt hai kế hoạch mỗi văn bản 3 ý")
    assert not counts_of_each("tóm tắt hai kế hoạch 3 ý")
    assert counts_lines("tóm tắt nguyên nhân 3 ý")
    assert not counts_lines("nêu 3 nguyên nhân")
