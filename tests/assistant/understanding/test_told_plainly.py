"""What is to be told in other words."""

import pytest

from assistant.understanding.told_plainly import ToldPlainly, told_plainly


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("viết lại cho dễ hiểu mục tiêu của kế hoạch 12", "mục tiêu của kế hoạch 12"),
        ("Diễn giải giúp em phần quan điểm về rừng", "quan điểm về rừng"),
        ("nói cho bà con hiểu nghị quyết lo gì cho họ", "nghị quyết lo gì cho bà con"),
        ("giải thích đơn giản vì sao phải sắp xếp thôn", "vì sao phải sắp xếp thôn"),
        ("Điều 7, viết lại cho dễ hiểu", "Điều 7"),
        ("viết lại mục tiêu bằng lời dễ hiểu để đọc loa thôn", "mục tiêu bằng lời dễ hiểu"),
        ("nghị quyết hướng tới gì, nói nôm na cho dân hiểu", "nghị quyết hướng tới gì"),
        ("diễn đạt lại tầm nhìn 2045 cho bà con dễ nghe", "tầm nhìn 2045"),
    ],
)
def test_what_is_to_be_told_in_other_words_is_asked_by_itself(text: str, asked: str) -> None:
    assert told_plainly(text) == ToldPlainly(asked, short=False)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("diễn đạt gọn đoạn nói về rừng để đưa lên slide", "rừng"),
        ("trình bày gọn lại phần nguyên nhân của đề án", "nguyên nhân của đề án"),
        ("diễn đạt lại ngắn gọn hơn", ""),
    ],
)
def test_it_may_be_wanted_in_fewer_words(text: str, asked: str) -> None:
    assert told_plainly(text) == ToldPlainly(asked, short=True)


@pytest.mark.parametrize("text", ["viết lại cho dễ hiểu", "nói lại ý trên cho dễ hiểu", "diễn đạt lại đoạn đó cho gọn"])
def test_the_answer_before_may_be_wanted_in_other_words(text: str) -> None:
    told = told_plainly(text)

    assert told is not None
    assert told.asked == ""


@pytest.mark.parametrize(
    "text",
    [
        "kể lại các nhiệm vụ",
        "trình bày lại quan điểm",
        "nghị quyết nói gì về rừng",
        "tỉnh hỗ trợ gì cho người dân",
        "viết bài phát biểu cho chi bộ",
        "nói về du lịch cho bà con",
        "giải thích cho tôi thế nào là kinh tế xanh",
    ],
)
def test_another_wish_is_none(text: str) -> None:
    assert told_plainly(text) is None
