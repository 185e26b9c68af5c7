"""One portion of what is to be said: how it begins, how it ends, a motto; what it is about and is to say."""

from time import perf_counter

import pytest

from assistant.understanding.portions import (
    Portion,
    beside_portion,
    find_portion,
    portion_about,
    portion_says,
    without_way,
)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Tôi sắp lên lớp, soạn giúp phần mở đầu nêu tình hình và lý do", "tình hình và lý do"),
        ("Viết phần mở đầu nêu rõ hạn chế của huyện, ngắn thôi", "hạn chế của huyện"),
        ("mở bài phát biểu 3 phút về rừng ngập mặn", ""),
        ("Câu mở đầu bài thuyết trình về rừng", ""),
        ("Kết thúc buổi học tôi muốn nhấn mạnh việc trồng rừng", "việc trồng rừng"),
    ],
)
def test_a_portion_of_what_is_to_be_said_is_wanted_and_what_it_is_to_say(text: str, says: str) -> None:
    assert find_portion(text)
    assert portion_says(text) == says


@pytest.mark.parametrize(
    "text",
    [
        "Phần mở đầu của kế hoạch nói gì",  # a part of a text
        "Kết thúc giai đoạn 2025 phải đạt những gì",
        "Nêu hạn chế của huyện",
        "ý nào nói về việc sáp nhập để kết thúc tình trạng phân tán",
        "",
    ],
)
def test_another_message_wants_none(text: str) -> None:
    assert find_portion(text) is None
    assert portion_says(text) == ""


@pytest.mark.parametrize("piece", [", ", "cho tôi ", "soạn phần mở đầu ", "nêu rõ "])
def test_a_long_message_costs_little(piece: str) -> None:
    start = perf_counter()
    portion_says(f"soạn phần mở đầu {piece * 20000}")

    assert perf_counter() - start < 2


@pytest.mark.parametrize(
    ("text", "portion", "about"),
    [
        ("gợi ý cách mở bài cho bài giảng về rừng ngập mặn", Portion.OPENING, "rừng ngập mặn"),
        ("mở đầu buổi học về nghị quyết 21 nên nói gì", Portion.OPENING, "nghị quyết 21"),
        ("đặt vấn đề cho bài giảng rừng ngập mặn", Portion.OPENING, "rừng ngập mặn"),
        ("lời dẫn vào bài về rừng", Portion.OPENING, "rừng"),
        ("mở đầu bài giảng chuyên đề rừng ngập mặn thì nói gì", Portion.OPENING, "rừng ngập mặn"),
        ("câu nào trong nghị quyết 21 dùng để kết bài được", Portion.CLOSING, ""),
        ("doan nao lay lam mo bai ve rung", Portion.OPENING, "rung"),
        ("viet doan mo dau bai phat bieu ve rung ngap man", Portion.OPENING, "rung ngap man"),
        ("viết giúp đoạn mở bài chừng 5 câu", Portion.OPENING, ""),
        ("câu kết cho bài phát biểu về rừng, tầm 100 chữ", Portion.CLOSING, "rừng"),
        ("viết hộ em đoạn kết bài thuyết trình Nghị quyết 21", Portion.CLOSING, "Nghị quyết 21"),
        ("khẩu hiệu tuyên truyền về rừng", Portion.MOTTO, "rừng"),
        ("cho 5 khẩu hiệu để kết thúc bài giảng", Portion.MOTTO, ""),
        ("khau hieu ve rung", Portion.MOTTO, "rung"),
    ],
)
def test_which_portion_is_wanted_and_what_it_is_about(text: str, portion: Portion, about: str) -> None:
    assert find_portion(text) is portion
    assert portion_about(text) == about


@pytest.mark.parametrize(
    "text", ["mở đầu là gì", "Sở mở đầu đợt kiểm tra", "Phần kết luận của kế hoạch nói gì", "treo khẩu hiệu ở đâu"]
)
def test_what_a_text_may_say_is_no_portion(text: str) -> None:
    assert find_portion(text) is None
    assert portion_about(text) == ""


def test_what_is_asked_of_the_work_is_left_out() -> None:
    assert without_way("mở bài giảng về rừng thế nào cho hay") == "mở bài giảng về rừng"
    assert without_way("viết mở bài về rừng được không ạ") == "viết mở bài về rừng"
    assert without_way("rừng nào được giao khoán") == "rừng nào được giao khoán"
    assert without_way("") == ""


def test_the_name_of_a_portion_asks_for_no_place() -> None:
    assert "dau" not in beside_portion("viet doan mo dau bai giang ve rung")
    assert beside_portion("rừng ở đâu") == "rừng ở đâu"


@pytest.mark.parametrize("piece", ["được không ", "nên gì ", "cho tôi ", "về ", "mở bài giảng "])
def test_reading_a_portion_takes_time_that_grows_with_the_text(piece: str) -> None:
    started = perf_counter()
    portion_about(f"viết mở bài {piece * 20000},")
    without_way(f"viết mở bài {piece * 20000},")

    assert perf_counter() - started < 2
