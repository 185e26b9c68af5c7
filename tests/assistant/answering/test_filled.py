"""Follow-ups filled from the turn before: of another thing, another figure, another time."""

import pytest

from assistant.answering.dialogue import Conversation
from tests.assistant.small import lines


@pytest.mark.parametrize(
    ("question", "before", "said"),
    [
        ("nhầm, ý tôi là 2030", "GRDP bình quân đầu người 2025", "189 triệu"),
        ("không, tôi hỏi về rác thải", "mục tiêu về rừng đến 2025", "chất thải rắn"),
        ("70% thì năm nào", "tỉ lệ đô thị hóa 65% là năm nào", "Đến năm 2030"),
        ("còn cá nhân", "đơn vị trễ hạn hồ sơ bao nhiêu thì không xếp loại tốt", "10% hồ sơ"),
        ("thế GRDP thì sao", "dân số Khánh Hòa năm 2030 bao nhiêu", "189 triệu"),
        ("tầm nhìn đến khi nào", "quy hoạch tỉnh thời kỳ nào", "năm 2050"),
        ("năm 2030 ngành này ra sao", "kinh tế mũi nhọn là ngành gì", "du lịch biển quốc tế"),
    ],
)
def test_the_question_before_is_asked_of_what_a_followup_names(
    conversation: Conversation, question: str, before: str, said: str
) -> None:
    assert any(said in one for one in lines(conversation, question, before))


def test_another_thing_is_never_told_by_the_answer_before(conversation: Conversation) -> None:
    told = lines(conversation, "vậy trung tâm công nghệ phần mềm", "Trung tâm nghiên cứu đại dương thành lập ở đâu")

    assert not any("đại dương" in one for one in told)


def test_all_that_is_said_of_a_thing_in_few_places_is_told(conversation: Conversation) -> None:
    told = lines(conversation, "còn trường đại học thì sao", "bệnh viện nào được đầu tư")

    assert any("củng cố và nâng cao chất lượng đào tạo" in one for one in told)


def test_a_time_told_from_another_is_not_denied(conversation: Conversation) -> None:
    lack = conversation.read("còn giai đoạn trước đó", ["tăng trưởng GRDP 2021-2025"]).decision.lack

    assert lack is not None
    assert "Không thấy" not in lack.message
    assert lack.near is not None
    assert "2012 - 2019" in lack.near.clause.text


def test_a_figure_of_another_thing_is_none(conversation: Conversation) -> None:
    assert not any("354" in one for one in lines(conversation, "bao nhiêu tỷ vậy", "mục tiêu thu ngân sách"))


def test_what_is_set_is_not_what_stands_now(conversation: Conversation) -> None:
    turn = conversation.read("hiện nay đang đứng thứ mấy", ["các chỉ số PAR, PCI phải đạt mức nào"])

    assert turn.decision.draft is None


def test_a_brief_question_behind_a_document_s_data_is_of_that_document(conversation: Conversation) -> None:
    asked = ["Nghị quyết 09 ban hành ngày nào", "ai ban hành"]

    assert conversation.read("hiệu lực đến khi nào", asked).decision.draft is None
    assert any("46,5%" in one for one in lines(conversation, "tỉ lệ che phủ rừng 2030 bao nhiêu", "ai ký Kết luận 91"))
