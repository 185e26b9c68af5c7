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
    "question",
    [
        "người đứng đầu có trách nhiệm gì trong KL 91",
        "trách nhiệm của người đứng đầu theo Kết luận 91",
        "trách nhiệm người đứng đầu trong CCHC",
        "vai trò người đứng đầu trong cải cách hành chính",
    ],
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
        ("hội phụ nữ phải làm gì theo kl 91", "“hội phụ nữ”", "III.1"),
        ("tỉnh đoàn lo những gì", "“tỉnh đoàn”", "III.1"),
        ("công an tỉnh cần triển khai những gì theo kết luận 91", "“công an tỉnh”", "III.1"),
        ("Đảng đoàn Quốc hội thì sao, có nhiệm vụ gì", "“Đảng đoàn Quốc hội”", "IV.3"),
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


@pytest.mark.parametrize("question", ["doanh nghiệp phải làm gì", "người dân cần làm gì", "trường đại học phải làm gì"])
def test_of_those_whom_texts_only_mention_it_is_said_that_nothing_is_given_to_them(
    assistant: Assistant, question: str
) -> None:
    answer = assistant.ask(question)

    assert not answer.refused
    assert answer.text.startswith("Chưa rõ việc nào giao riêng cho “")


@pytest.mark.parametrize(
    ("question", "own"),
    [
        ("công chức phải làm gì theo kl 91", "Cán bộ, công chức, viên chức có từ 10% hồ sơ trễ hạn trở lên"),
        ("cấp xã được giao việc gì trong cải cách hành chính", "Gắn trách nhiệm của cấp ủy, Chủ tịch Ủy ban nhân dân"),
    ],
)
def test_what_rules_of_them_is_told_first_and_not_denied(assistant: Assistant, question: str, own: str) -> None:
    text = assistant.ask(question).text

    assert own in text.partition("Những chỗ khác có nhắc đến:")[0]
    assert "Chưa thấy" not in text
