"""The points of a text for somebody."""

from pathlib import Path

from assistant.answering.dialogue import Conversation
from tests.assistant.conftest import Opener
from tests.assistant.small import lines


def test_what_a_text_says_of_him_is_told(conversation: Conversation) -> None:
    lead, *points = lines(conversation, "tuyên truyền KL 91 cho đoàn viên là công chức thì nhấn mạnh những điểm gì")

    assert lead == "Văn bản nêu về “công chức”:"
    assert any("từ 10% hồ sơ trễ hạn trở lên" in one for one in points)


def test_so_many_points_of_all_are_told_where_nothing_is_said_of_him(conversation: Conversation) -> None:
    lead, *points = lines(conversation, "3 điểm học sinh lớp 12 cần nắm trong NQ 09")

    assert lead == "Chưa tìm thấy ý nêu riêng cho “học sinh lớp 12”; các nội dung chính của văn bản:"
    assert len(points) == 3


def test_what_has_to_do_with_him_is_told_where_the_text_has_no_word_for_him(conversation: Conversation) -> None:
    lead, *points = lines(conversation, "bà con ngư dân cần biết gì trong NQ 09")

    assert lead == "Các ý của văn bản gần với “ngư dân” nhất:"
    assert any("hải sản" in one for one in points)


def test_nothing_is_said_to_lack_of_whom_the_text_calls_by_a_shorter_word(conversation: Conversation) -> None:
    lead, *points = lines(conversation, "chủ doanh nghiệp nên lưu ý gì ở kết luận 91")

    assert lead == "Văn bản nêu về “doanh nghiệp”:"
    assert any("không quá 01 lần/năm" in one for one in points)


def test_main_points_fill_up_what_is_lacking_to_the_number_wanted(conversation: Conversation) -> None:
    points = lines(conversation, "5 điều cán bộ một cửa phải nhớ ở kết luận 91")

    at = points.index("Nội dung chính khác của văn bản:")
    assert sum(not one.endswith(":") for one in points) == 5
    assert points[at + 1 :]


def test_of_another_text(open_texts: Opener, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "UBND TỈNH\nSố 12/KH-UBND\n\nKẾ HOẠCH\nvề bảo vệ rừng\n\nI. NHIỆM VỤ\n\n1. Kiểm lâm\n\n"
        "- Kiểm lâm địa bàn tuần tra rừng đầu nguồn mỗi tuần.\n\n2. Chủ rừng\n\n"
        "- Chủ rừng trồng lại rừng trong thời hạn 12 tháng sau khai thác.\n",
        encoding="utf-8",
    )
    with open_texts(tmp_path) as assistant:
        text = assistant.ask("2 điều chủ rừng cần nhớ khi thực hiện kế hoạch 12").text

    assert "Chủ rừng trồng lại rừng trong thời hạn 12 tháng" in text
