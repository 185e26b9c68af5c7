"""A body that the texts name among those they are sent to, and nowhere else."""

import pytest

from assistant.service import Assistant


@pytest.mark.parametrize("question", ["Văn phòng Trung ương Đảng có nhiệm vụ gì?", "văn phòng tỉnh ủy phải làm gì"])
def test_a_recipient_has_nothing_to_do_of_its_own(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)

    assert answer.refused
    assert answer.text.startswith("Văn bản không giao việc riêng cho “")
    assert answer.text.endswith("chỉ ghi tên ở nơi nhận.")
    assert {one.section for one in answer.related} == {"end"}


@pytest.mark.parametrize(
    ("question", "section"),
    [("Ban Kinh tế Trung ương làm gì", "IV.5"), ("các sở, ban, ngành có nhiệm vụ gì", "III.1")],
)
def test_a_body_with_duties_that_is_a_recipient_as_well_has_them_told(
    assistant: Assistant, question: str, section: str
) -> None:
    answer = assistant.ask(question)

    assert not answer.refused
    assert section in [one.section for one in answer.citations]


@pytest.mark.parametrize(
    "question", ["người đứng đầu có trách nhiệm gì trong KL 91", "trách nhiệm của người đứng đầu theo Kết luận 91"]
)
def test_what_is_wanted_of_people_without_a_task_is_told_from_all_that_names_them(
    assistant: Assistant, question: str
) -> None:
    answer = assistant.ask(question)

    assert "Xem xét trách nhiệm, đưa ra khỏi quy hoạch" in answer.text
    assert "xác định rõ trách nhiệm người đứng đầu" in answer.text
    assert "II.8" in {one.section for one in answer.citations}


@pytest.mark.parametrize(
    ("question", "said", "section"),
    [
        ("Sở Nội vụ được giao việc gì?", "“Sở Nội vụ”", "II.2"),
        ("ban tuyên giáo có nhiệm vụ gì trong KL 91", "“ban tuyên giáo”", "III.1"),
        ("bên tổ chức tỉnh ủy phải làm gì", "“ban tổ chức tỉnh ủy”", "III.1"),
        ("Ban Tổ chức Trung ương làm gì?", "“Ban Tổ chức Trung ương”", "IV.3"),
        ("ngành nội vụ làm gì", "“nội vụ”", "II.2"),
        ("UBKT tỉnh ủy có nhiệm vụ gì", "“UBKT tỉnh ủy”", "III.1"),
        ("Sở Y tế và Sở Nội vụ phải làm gì", "“Sở Y tế”, “Sở Nội vụ”", "II.2"),
        ("Ban Tổ chức Tỉnh ủy và Sở Nội vụ ai làm gì", "“Ban Tổ chức Tỉnh ủy”, “Sở Nội vụ”", "III.1"),
    ],
)
def test_of_a_body_that_no_text_names_what_is_given_to_all_of_its_kind_is_told(
    assistant: Assistant, question: str, said: str, section: str
) -> None:
    answer = assistant.ask(question)

    assert answer.refused
    assert answer.text.startswith(f"Các văn bản trong kho không nhắc đến {said}; việc giao chung cho")
    assert answer.related[0].section == section


def test_only_bodies_that_all_are_recipients_are_told_to_be(assistant: Assistant) -> None:
    assert "nơi nhận" not in assistant.ask("Văn phòng Tỉnh ủy, Ban Tổ chức Tỉnh ủy và Sở Nội vụ ai làm gì").text


@pytest.mark.parametrize(
    "question",
    ["Bộ Công an có nhiệm vụ gì?", "Sở Nội vụ được giao gì trong Nghị quyết 09?"],
)
def test_where_nothing_is_given_to_all_of_its_kind_a_body_is_not_named_alone(
    assistant: Assistant, question: str
) -> None:
    answer = assistant.ask(question)

    assert answer.refused
    assert "việc giao chung" not in answer.text
