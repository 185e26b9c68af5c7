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


def lines(conversation: Conversation, question: str, *history: str) -> list[str]:
    draft = conversation.read(question, history).decision.draft
    return [one.text for one in draft.statements] if draft else []


def test_a_followup_asks_the_question_before_of_the_thing_it_names(conversation: Conversation) -> None:
    turn = conversation.read("Còn Ban cán sự đảng Chính phủ thì sao?", ["Ban Kinh tế Trung ương phải làm gì?"])

    assert turn.place == ("09-NQ/TW", "IV.2")
    assert turn.understood.notes == ("followup: thing",)


def test_the_answer_before_never_comes_again_of_another_thing(conversation: Conversation) -> None:
    turn = conversation.read("Còn Bộ Ngoại giao thì sao?", ["Ban Kinh tế Trung ương phải làm gì?"])

    assert turn.decision.draft is None
    assert turn.decision.lack is not None
    assert turn.decision.lack.code == "not sure"


def test_a_tail_that_nothing_answers_says_so(conversation: Conversation) -> None:
    found = lines(conversation, "Tổng huy động vốn đầu tư toàn xã hội là bao nhiêu, trong đó vốn vay bao nhiêu?")

    assert found[0] == "Tổng huy động vốn đầu tư toàn xã hội là bao nhiêu:"
    assert "354 nghìn tỉ đồng" in found[1]
    assert "664 nghìn tỉ đồng" in found[2]
    assert found[3] == "trong đó vốn vay bao nhiêu?"
    assert "Chưa tìm thấy" in found[4]


def test_each_of_two_bodies_gets_its_duties(conversation: Conversation) -> None:
    found = lines(conversation, "Ban Kinh tế Trung ương và Ban cán sự đảng Chính phủ được giao việc gì?")

    assert "Ban Kinh tế Trung ương được giao việc gì?" in found
    assert "Ban cán sự đảng Chính phủ được giao việc gì?" in found


def test_the_nth_of_what_was_counted_is_told(conversation: Conversation) -> None:
    found = lines(conversation, "nói rõ trọng tâm thứ ba", "Ba trọng tâm cải cách hành chính là gì?")

    assert found[0].startswith("Xây dựng và phát triển chính quyền điện tử")


def test_a_followup_of_another_indicator_is_answered_with_that_one(conversation: Conversation) -> None:
    (told,) = lines(conversation, "còn thu ngân sách?", "GRDP giai đoạn 2021-2025 tăng bao nhiêu")

    assert told.startswith("Giai đoạn 2021 - 2025, phấn đấu thu ngân sách")
    assert lines(conversation, "còn đô thị hóa?", GRDP) == ["Đến năm 2030, tỉ lệ đô thị hóa đạt 70%."]


def test_a_followup_of_another_subject_gets_all_that_is_said_of_it(conversation: Conversation) -> None:
    told = lines(conversation, "còn về giáo dục?", "nghị quyết nói gì về y tế")

    assert any("dạy nghề" in one for one in told)
    assert len(told) > 4


def test_a_part_that_would_get_the_answer_before_again_is_asked_by_itself(conversation: Conversation) -> None:
    turn = conversation.read("Tỉ lệ đô thị hóa 2025 là mấy? Còn mục tiêu NTM? Và ai giám sát?", [])

    assert turn.decision.draft is not None
    text = " ".join(one.text for one in turn.decision.draft.statements)
    assert all(one in text for one in ("65%", "81,5% số xã", "Ban Kinh tế Trung ương"))


def test_who_oversees_is_not_who_does(conversation: Conversation) -> None:
    turn = conversation.read("ai theo dõi việc này", ["Chính phủ được giao làm gì để thực hiện Nghị quyết 09?"])

    assert turn.decision.draft is not None
    assert [one.text.split(" chủ trì")[0] for one in turn.decision.draft.statements] == ["Ban Kinh tế Trung ương"]
