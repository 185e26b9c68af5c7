"""Whether what is said of a thing names its time or its figure."""

from dataclasses import replace

import pytest

from assistant.composing.named_fields import compose_named_field, conditions_not_named
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from tests.assistant.small import asked, clause, evidence

NAMED = "Có, văn bản nêu:"
NO_TIME = "Câu nói về việc này không nêu thời gian cụ thể:"
CASES = [
    ("có nêu năm cụ thể không", "Đến năm 2030, trồng rừng.", NAMED),
    ("có nêu năm cụ thể không", "Trồng rừng ven biển.", NO_TIME),
    ("có nêu năm cụ thể không", "Hằng năm trồng rừng.", ""),  # which may be a time
    ("có nêu năm cụ thể không", "Mở chợ.", ""),  # says nothing of it
    ("có ghi kinh phí không", "Trồng rừng hết 5 tỷ đồng.", NAMED),
    ("có ghi kinh phí không", "(2) Trồng rừng.", "Câu nói về việc này không nêu số tiền cụ thể:"),
    ("có ghi kinh phí không", "Trồng 5 ha rừng.", ""),
    ("có nêu con số cụ thể không", "Trồng 5 ha rừng.", NAMED),
    ("trồng thế nào", "Trồng rừng.", ""),
]


@pytest.mark.parametrize(("question", "text", "lead"), CASES)
def test_a_field_is_told_to_be_named_or_lacking(question: str, text: str, lead: str) -> None:
    told = replace(clause(text), times=(("2030",),) if "2030" in text else ())

    draft = compose_named_field(asked(Kind.WHAT, "rừng", text=question), [evidence(told, probability=0.5)])

    assert (draft.statements[0].text if draft else "") == lead


def test_nothing_is_said_to_lack_what_another_clause_may_name() -> None:
    plain, other = evidence("Giảm biên chế.", probability=0.3), evidence("Giảm 5% số người.", probability=0.2)
    understood = asked(Kind.WHAT, "biên chế", text="có nêu con số cụ thể không")

    assert compose_named_field(understood, [plain, other]) is None
    assert compose_named_field(understood, [plain]) is not None


@pytest.mark.parametrize(
    ("question", "text", "says"),
    [
        ("điều kiện gì", "Giao rừng cho xã đủ điều kiện.", "Câu này không nêu điều kiện cụ thể."),
        ("tiêu chuẩn nào", "Xếp các xã theo tiêu chuẩn quy định.", "Câu này không nêu tiêu chuẩn cụ thể."),
        ("tiêu chí gì", "Xã chưa đạt được các tiêu chí để giữ rừng.", "Câu này không nêu tiêu chí cụ thể."),
        (
            "điều kiện gì",
            "Kế hoạch 5 giao rừng cho xã đủ điều kiện.",
            "Câu này không nêu điều kiện cụ thể.",
        ),
        ("điều kiện gì", "Giao rừng cho xã đủ điều kiện về người.", ""),
        ("điều kiện gì", "Giao rừng cho xã có đủ điều kiện: gần sông.", ""),
        ("điều kiện gì", "Giao rừng cho xã đủ điều kiện, có 5 ha.", ""),
        ("điều kiện gì", "Giao rừng cho xã.", ""),
        ("giao cho ai", "Giao rừng cho xã đủ điều kiện.", ""),
    ],
)
def test_conditions_that_a_sentence_does_not_name_are_told_so(question: str, text: str, says: str) -> None:
    assert conditions_not_named(asked(Kind.WHAT, "rừng", text=question), clause(text)) == says


def test_the_heading_with_a_time_is_told_under_which_a_sentence_stands(assistant: Assistant) -> None:
    answer = assistant.ask("phát thải ròng bằng 0 có nêu năm cụ thể không")

    assert answer.text.startswith(
        "Câu nói về việc này không nêu thời gian cụ thể; câu này nằm trong mục “Tầm nhìn đến năm 2045”: "
    )


def test_what_names_a_time_is_told_before_what_is_likelier(assistant: Assistant) -> None:
    assert "đến năm 2030" in assistant.ask("thành phố trực thuộc Trung ương có nêu năm cụ thể không").text


def test_a_field_that_is_not_named_is_never_affirmed(assistant: Assistant) -> None:
    answer = assistant.ask("thu ngân sách có nêu số tiền cụ thể không")

    assert not answer.text.startswith("Có")
