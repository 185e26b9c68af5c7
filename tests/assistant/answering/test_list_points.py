"""A point is of the list that was shown last, whatever was asked since."""

import pytest

from assistant.answering.dialogue import Conversation
from tests.assistant.small import lines

GROUPS = "10 nhóm nhiệm vụ của NQ 09 là gì"


@pytest.mark.parametrize(
    ("history", "asked", "section"),
    [
        ([GROUPS, "ai ký nghị quyết này"], "còn nhóm cuối cùng?", "III.10"),
        ([GROUPS, "nhóm 4"], "còn nhóm tiếp theo?", "III.5"),
        ([GROUPS, "nhóm 4", "nhóm kế tiếp"], "nhóm tiếp theo", "III.6"),
        ([GROUPS, "nhóm 4"], "nhóm trước đó", "III.3"),
        ([GROUPS, "nhóm 4"], "nhóm 2", "III.2"),  # of the groups, though the fourth has a second point
        ([GROUPS, "nhóm 4"], "ý 2", "III.4"),
        ([GROUPS], "nhóm tiếp theo", "III.1"),
    ],
)
def test_a_point_is_of_the_list_shown_last(
    conversation: Conversation, history: list[str], asked: str, section: str
) -> None:
    assert conversation.read(asked, history).place == ("09-NQ/TW", section)


def test_behind_the_last_point_there_is_none(conversation: Conversation) -> None:
    lack = conversation.read("nhóm tiếp theo", [GROUPS, "nhóm cuối"]).decision.lack

    assert lack is not None
    assert lack.code == "point"


def test_a_noun_of_the_question_calls_a_point_where_a_list_answered(conversation: Conversation) -> None:
    found = lines(conversation, "trọng tâm thứ ba", "Trọng tâm cải cách hành chính là gì?")

    assert found[0].startswith("Xây dựng và phát triển chính quyền điện tử")


def test_several_points_are_told_together(conversation: Conversation) -> None:
    views = "Các quan điểm của Nghị quyết 09 là gì?"

    both, over = lines(conversation, "ý 1, ý 3 thôi", views), lines(conversation, "ý 1 và 9", views)

    assert len(both) == 2
    assert "sử dụng hiệu quả và bền vững tài nguyên thiên nhiên" in both[1]
    assert over[0] == "Câu trả lời trước chỉ có 4 ý:"
    assert len(over) == 2


def test_points_told_are_kept_to_those_of_a_thing(conversation: Conversation) -> None:
    history = "Kinh tế biển phát triển theo mấy hướng, kể ra"
    told = lines(conversation, "trong đó hướng nào liên quan nuôi trồng thủy sản?", history)

    assert [one[:11] for one in told[1:]] == ["Nuôi trồng,"]
    kept = lines(conversation, "trong đó nhóm nào về chính quyền điện tử?", "8 nhóm nhiệm vụ của KL 91")
    assert kept[1:] == ["Xây dựng và phát triển chính quyền điện tử, chính quyền số."]
