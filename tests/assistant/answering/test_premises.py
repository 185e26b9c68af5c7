"""A question for the reason of what no text tells, and of what one does."""

import pytest

from assistant.service import Assistant


@pytest.mark.parametrize(
    ("question", "untold", "told"),
    [
        ("vì sao nghị quyết 09 bỏ Khu kinh tế Vân Phong", "bỏ", "Khu kinh tế Vân Phong phát triển"),
        ("vì sao kết luận 91 cấm giao dịch trực tuyến", "cấm", "chuyển sang giao dịch trực tuyến là chủ yếu"),
        ("tại sao tăng biên chế công chức", "tăng", "giảm ít nhất 5% biên chế"),
        ("sao lại giảm 20% biên chế cán bộ công chức vậy", "20%", "giảm ít nhất 5% biên chế"),
        ("vì sao mục tiêu đô thị hóa là 90%", "90%", "tỉ lệ đô thị hóa đạt"),
    ],
)
def test_what_no_text_tells_is_said_first(assistant: Assistant, question: str, untold: str, told: str) -> None:
    answer = assistant.ask(question)

    assert answer.text.startswith(f"Chưa thấy văn bản nêu “{untold}” ở việc này; văn bản nêu:")
    assert told in answer.text


def test_no_cause_is_given_of_what_is_unsure_to_be(assistant: Assistant) -> None:
    answer = assistant.ask("vì sao nghị quyết giải thể huyện Trường Sa")

    assert answer.refused
    assert answer.text.startswith("Chưa tìm thấy câu trả lời chắc chắn")


@pytest.mark.parametrize(
    "question",
    [
        "lý do giảm 10% đơn vị sự nghiệp",
        "vì sao quá 5% hồ sơ trễ là không được xếp tốt",
        "vì sao du lịch chưa bền vững",
        "vì sao không bỏ chỉ tiêu đô thị hóa",
        "vì sao phải xóa đói giảm nghèo",
        "vì sao phải giảm biên chế",
        "vì sao nghèo đa chiều giảm 1,2%",  # from 1 to 1,5
        "vì sao bỏ",
    ],
)
def test_what_a_text_tells_is_no_such_premise(assistant: Assistant, question: str) -> None:
    assert "Chưa thấy văn bản nêu “" not in assistant.ask(question).text


def test_what_is_not_told_is_said_once(assistant: Assistant) -> None:
    answer = assistant.ask("vì sao phải dừng cấp phép dự án ngoài ngân sách")

    assert answer.text.startswith("Chưa thấy văn bản nêu “dừng” ở việc này; văn bản nêu: Sớm có chủ trương")
