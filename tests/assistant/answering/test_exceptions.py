"""Answers to questions that leave something out of what they ask for."""

from assistant.answering.dialogue import Conversation
from tests.assistant.small import lines


def test_whoever_is_left_out_is_not_told_alone(conversation: Conversation) -> None:
    found = lines(conversation, "ngoài Ban Kinh tế Trung ương ra còn ai được giao việc ở phần tổ chức thực hiện NQ 09")

    assert any(one.startswith("Ban cán sự đảng Chính phủ chỉ đạo") for one in found)
    assert not any(one.startswith("Ban Kinh tế Trung ương chủ trì") for one in found)


def test_a_sentence_that_names_the_others_too_is_told(conversation: Conversation) -> None:
    found = lines(conversation, "ngoài Nha Trang còn vùng nào là vùng trọng điểm")

    assert any("Khu vực vịnh Vân Phong" in one and "vịnh Cam Ranh" in one for one in found)
