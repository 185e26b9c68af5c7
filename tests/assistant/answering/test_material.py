"""What a lesson or a paper is built of."""

import pytest

from assistant.service import Assistant


def test_a_slide_in_so_many_bullets_holds_all_that_is_wanted(assistant: Assistant) -> None:
    text = assistant.ask("làm slide 5 gạch đầu dòng về nhiệm vụ giải pháp nq 09").text

    assert text.startswith("Trang Soạn bài ra câu hỏi có đáp án, thẻ ghi nhớ, bài chiếu;")
    assert text.count("\n- ") == 5
    assert "Tập trung xây dựng, chỉnh đốn Đảng và hệ thống chính trị" in text


@pytest.mark.parametrize(
    ("wish", "held"),
    [
        ("soạn giúp nội dung sinh hoạt công đoàn về nghị quyết 09", "Nghị quyết số 09-NQ/TW"),
        ("soan giup thu moi hop ve ket luan 91", "Kết luận số 91-KL/TU"),
        ("viết một đoạn cho trang tin của cơ quan về chính quyền số", "chính quyền số"),
        ("soạn giúp 3 ý kết thúc buổi học nghị quyết 09", "Nghị quyết số 09-NQ/TW"),
    ],
)
def test_whatever_is_to_be_written_on_a_text_gets_its_material(assistant: Assistant, wish: str, held: str) -> None:
    answer = assistant.ask(wish)

    assert answer.text.startswith("Tôi không viết thay")
    assert held in answer.text


@pytest.mark.parametrize(
    "wish",
    [
        "viết giúp bài hát về nghị quyết 09",
        "soạn giúp hợp đồng thuê nhà",
        "viết giúp đoạn văn tả mẹ",
        "soạn giúp bài cúng về nhà mới",
    ],
)
def test_what_rests_on_no_text_is_not_made(assistant: Assistant, wish: str) -> None:
    answer = assistant.ask(wish)

    assert answer.refused
    assert "không làm việc này" in answer.text
