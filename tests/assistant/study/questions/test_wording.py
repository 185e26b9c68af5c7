"""What an explanation says of the other options."""

from assistant.study.facts.fact import Fact, Wrong
from assistant.study.questions.wording import why
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
