"""Several subjects, each by itself."""

from assistant.answering.dialogue import Conversation
from tests.assistant.small import lines


def test_each_subject_stands_under_its_name(conversation: Conversation) -> None:
    found = lines(conversation, "y tế, giáo dục, du lịch, mỗi thứ vài ý")

    heads = [one for one in found if one.endswith(":")]
    assert heads == ["Y tế:", "Giáo dục:", "Du lịch:"]
    assert any(one.startswith("Đổi mới mạnh mẽ, toàn diện giáo dục") for one in found)
    assert any("y tế dự phòng, y tế cơ sở" in one for one in found)


def test_one_subject_is_not_parted(conversation: Conversation) -> None:
    found = lines(conversation, "y tế trong Nghị quyết 09, mỗi ý một câu")

    assert "Y tế:" not in found


def test_subjects_that_no_comma_parts_are_told_apart(conversation: Conversation) -> None:
    found = lines(conversation, "y tế giáo dục khoa học công nghệ nói gì, mỗi thứ vài gạch đầu dòng")

    assert [one for one in found if one.endswith(":")] == ["Y tế:", "Giáo dục:", "Khoa học công nghệ:"]
