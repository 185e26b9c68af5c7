"""A question in its conversation: repaired, split, filled."""

from assistant.answering.dialogue import Conversation

GRDP = "GRDP bình quân đầu người đến năm 2030 là bao nhiêu?"


def test_a_question_is_repaired_before_it_is_read(conversation: Conversation) -> None:
    turn = conversation.read("thanh pho Cam Ranh la do thi gi", [])

    assert turn.repaired.text == "thành phố Cam Ranh là đô thị gì"
    assert turn.place == ("09-NQ/TW", "III.2")


def test_each_part_of_a_question_is_answered(conversation: Conversation) -> None:
    turn = conversation.read("Ai ký Nghị quyết 09 và ai ký Kết luận 91?", [])

    assert turn.decision.draft is not None
    answers = [one for one in turn.decision.draft.statements if not one.heading]
    assert [one.supports[0].document for one in answers] == ["09-NQ/TW", "91-KL/TU"]


def test_a_followup_goes_back_through_several_turns(conversation: Conversation) -> None:
    earlier = [GRDP, "Tăng trưởng GRDP giai đoạn 2026-2030?", "Còn tăng trưởng năng suất lao động thì sao?"]

    turn = conversation.read("Thế còn giai đoạn trước?", earlier)

    assert turn.understood.times == (("2021", "2025"),)
    assert turn.place == ("09-NQ/TW", "II.3.1")


def test_a_refusal_has_no_place(conversation: Conversation) -> None:
    assert conversation.read("Dân số Nha Trang là bao nhiêu?", []).place is None


def test_a_refused_turn_before_gives_nothing_to_lean_on(conversation: Conversation) -> None:
    turn = conversation.read("Bao nhiêu?", ["Thời tiết thế nào?"])

    assert turn.decision.draft is None
