"""What is made of an answer that was told: read on, counted, set beside another, its targets by how they move."""

import pytest

from assistant.answering.dialogue import Conversation
from tests.assistant.small import lines

TARGETS = "các chỉ tiêu môi trường đến năm 2030"
FIFTH = "Mục III.5 của Nghị quyết 09-NQ/TW nói về nội dung gì?"


def test_the_target_of_those_told_that_moves_most_is_told(conversation: Conversation) -> None:
    told = lines(conversation, "cái nào tăng mạnh nhất so với 2025", TARGETS)

    assert told[0].startswith("Tăng nhiều nhất")
    assert "nước sạch" in told[1]
    assert not any("GRDP" in one for one in told)  # which was not told before
    assert "che phủ rừng" in lines(conversation, "cái nào giữ nguyên", TARGETS)[1]


def test_the_section_behind_and_the_one_ahead_are_read(conversation: Conversation) -> None:
    assert conversation.read("mục tiếp theo", [FIFTH]).place == ("09-NQ/TW", "III.6")
    assert conversation.read("muc truoc do", [FIFTH, "mục tiếp theo"]).place == ("09-NQ/TW", "III.5")
    last = "Khoản 10 mục III Nghị quyết 09 nói gì?"
    assert conversation.read("mục sau nói gì", [last]).understood.named.sections == (("09-NQ/TW", "IV"),)


def test_nothing_stands_behind_the_last_section(conversation: Conversation) -> None:
    turn = conversation.read("mục tiếp theo", ["Mục III của Kết luận 91 nói gì?"])

    assert turn.decision.lack is not None
    assert turn.decision.lack.code == "section"


def test_two_names_of_two_turns_stand_beside_each_other(conversation: Conversation) -> None:
    before = ["Trường Sa được xác định là gì", "Cam Ranh thì thế nào"]

    told = lines(conversation, "cả hai có gì chung", *before)

    assert any("pháo đài" in one for one in told)
    assert any("logistics" in one for one in told)


def test_the_points_of_an_answer_are_counted(conversation: Conversation) -> None:
    told = lines(conversation, "có mấy trọng tâm", "Trọng tâm cải cách hành chính đến 2030")

    assert told[0] == "Câu trả lời trước nêu 3 ý:"


@pytest.mark.parametrize(
    ("question", "before", "said"),
    [
        ("so với mục tiêu 2030 khác gì", "Tầm nhìn 2045", "Mục tiêu đến năm 2030:"),
        ("có khác 2030 không", "đến năm 2045 Khánh Hòa thế nào", "Tầm nhìn đến năm 2045:"),
        ("so với chỉ tiêu năm 2030 thế nào", "tỉ lệ che phủ rừng năm 2025", "46,5%"),
        ("so với mục tiêu 2021-2025 thì sao", "kinh tế tăng trưởng giai đoạn 2012-2019", "7,32%"),
        ("gấp mấy lần giai đoạn trước", "tổng vốn đầu tư toàn xã hội 2026 - 2030", "1,88 lần"),
    ],
)
def test_a_time_is_set_beside_the_one_told(conversation: Conversation, question: str, before: str, said: str) -> None:
    assert any(said in one for one in lines(conversation, question, before))


def test_who_gets_what_is_reported_is_no_recipient_of_the_text(conversation: Conversation) -> None:
    asked = "báo cáo kết quả cải cách hành chính trước ngày nào"

    assert "báo cáo Ban Thường vụ Tỉnh ủy" in lines(conversation, "gửi cho ai", asked)[0]
    assert conversation.read("gửi cho ai", ["ai ký kết luận 91"]).place == ("91-KL/TU", "end")


def test_what_one_text_says_of_it_is_kept(conversation: Conversation) -> None:
    told = conversation.read("chỉ lấy của KL 91 thôi", ["chuyển đổi số trong hai văn bản"]).decision.draft

    assert told is not None
    assert {place.document for one in told.statements for place in one.supports} == {"91-KL/TU"}


def test_targets_told_are_kept_to_a_field(conversation: Conversation) -> None:
    told = " ".join(lines(conversation, "chỉ lấy về môi trường thôi", "các chỉ tiêu năm 2025"))

    assert "che phủ rừng" in told
    assert "GRDP" not in told


def test_a_word_of_the_thing_alone_is_said_to_be_only_near(conversation: Conversation) -> None:
    told = lines(conversation, "cái nào do công tác cán bộ", "nguyên nhân của hạn chế trong nq 09")

    assert told[0] == "Gần nhất trong các ý đã nêu:"
    assert "cán bộ chủ chốt" in told[-1]


def test_how_often_is_of_whoever_was_told_to_do_it(conversation: Conversation) -> None:
    turn = conversation.read("mấy tháng báo cáo 1 lần", ["ban kinh tế trung ương làm gì"])

    assert turn.decision.draft is None
    assert turn.decision.evidence[0].passage.section == "IV.5"
    assert turn.understood.named.unknown == ()


SEA = "Kinh tế biển được phát triển theo những hướng nào?"


@pytest.mark.parametrize("asked", ["trong đó hướng nào liên quan đến khoa học", "ý nào dính tới khoa học"])
def test_of_the_points_told_the_likest_comes_first_where_none_says_the_thing(
    conversation: Conversation, asked: str
) -> None:
    told = lines(conversation, asked, SEA)

    assert told[0].startswith("Chưa chắc ý nào ở trên nói đúng điều này")
    assert "Trung tâm nghiên cứu quốc gia về công nghệ đại dương" in told[1]
    assert not any("du lịch biển chất lượng cao" in one for one in told)  # told before, and no nearer to it


def test_a_thing_like_to_none_of_the_points_told_is_looked_for_in_their_text(conversation: Conversation) -> None:
    told = lines(conversation, "hướng nào liên quan đến giáo dục", SEA)

    assert told[0].startswith("Chưa chắc ý nào ở trên nói đúng điều này; cùng văn bản ấy có nêu:")
