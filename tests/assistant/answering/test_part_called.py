"""A part of a text that is called by its subject."""

from pathlib import Path

from assistant.service import Assistant
from tests.assistant.conftest import Opener


def test_what_stands_under_the_heading_that_says_it_is_told(assistant: Assistant) -> None:
    text = assistant.ask("Tóm tắt mục tài chính công trong 3 gạch đầu dòng").text

    assert text.startswith("Kết luận số 91-KL/TU, Mục II, khoản 6")
    assert "thanh toán không dùng tiền mặt" in text


def test_a_subject_that_no_heading_says_is_told_wherever_it_stands(assistant: Assistant) -> None:
    assert "Du lịch phát triển chưa bền vững" in assistant.ask("tóm tắt phần du lịch").text


def test_of_another_text(open_texts: Opener, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "UBND TỈNH\nSố 12/KH-UBND\n\nKẾ HOẠCH\nvề bảo vệ rừng\n\nI. NHIỆM VỤ\n\n1. Phòng cháy rừng\n\n"
        "- Trực gác đủ ba ca trong mùa khô.\n- Phát dọn vành đai trước tháng 3.\n\n2. Trồng rừng\n\n"
        "- Gieo đủ cây giống.\n",
        encoding="utf-8",
    )
    with open_texts(tmp_path) as assistant:
        text = assistant.ask("tóm gọn mục phòng cháy rừng trong 2 câu").text

    assert "Trực gác" in text
    assert "Phát dọn" in text
    assert "Gieo" not in text
