"""What an explanation says of the other options, and how a statement is put."""

import pytest

from assistant.study.facts.fact import Fact, Wrong
from assistant.study.questions.wording import fill_in, true_or_false, why
from tests.assistant.study.questions.sample import FIGURE

FACT = Fact("figure", "%", "1-NQ", "I", 0, 25, "70%", "tỉ lệ đô thị hóa | 2030")


def test_a_long_duty_is_told_up_to_a_comma() -> None:
    duty = "có nhiệm vụ: rà soát kho tàng, " + "kiểm tra mái nhà, " * 12 + "báo cáo"
    said = why(FACT, FIGURE.citation, [Wrong("Bộ Y tế", duty), Wrong("65%", "là chỉ tiêu năm 2025")])
    assert "“Bộ Y tế” có nhiệm vụ: rà soát kho tàng, kiểm tra mái nhà" in said
    assert "…; “65%” là chỉ tiêu năm 2025." in said
    assert "báo cáo" not in said


def test_without_a_comma_a_note_is_told_whole() -> None:
    note = "có nhiệm vụ " + "kiểm tra kho " * 12
    assert note in why(FACT, FIGURE.citation, [Wrong("Bộ Y tế", note)])


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("xây dựng 5 cảng cá", "Văn bản yêu cầu xây dựng 5 cảng cá."),
        ("Giao Chính phủ xác định diện tích trước ngày 01/9", "Văn bản giao Chính phủ xác định"),
        ("thu hút vốn đầu tư trực tiếp tăng 27,5%", "Thu hút vốn đầu tư trực tiếp tăng 27,5%."),
        ("Lãnh đạo Ban Dân vận có nhiệm vụ xây dựng kho", "Lãnh đạo Ban Dân vận có nhiệm vụ"),
        ("Giải ngân vốn đầu tư công đạt tỷ lệ 66,7%", "Giải ngân vốn đầu tư công đạt tỷ lệ 66,7%."),
    ],
)
def test_what_is_to_be_done_is_asked_for_by_the_text_and_what_is_told_is_not(statement: str, said: str) -> None:
    assert said in true_or_false("1-NQ", statement)


def test_a_dash_is_no_syllable_and_where_a_body_is_named_is_no_reason() -> None:
    gap = Fact("tie", "verb", "1-NQ", "I", 0, 1, "hành lang Bắc - Nam", "x", before="Mở đường gắn với ", after=".")
    assert "(4 tiếng)" in fill_in("Nghị quyết số 1-NQ", gap)
    cited = FIGURE.citation
    assert "Các phương án khác" not in why(gap, cited, [Wrong("Bộ A", "được nhắc đến ở mục II")])
