"""What a lesson or a paper is built of."""

from assistant.service import Assistant


def test_a_slide_in_so_many_bullets_holds_all_that_is_wanted(assistant: Assistant) -> None:
    text = assistant.ask("làm slide 5 gạch đầu dòng về nhiệm vụ giải pháp nq 09").text

    assert text.startswith("Trang Soạn bài ra câu hỏi có đáp án, thẻ ghi nhớ, bài chiếu;")
    assert text.count("\n- ") == 5
    assert "Tập trung xây dựng, chỉnh đốn Đảng và hệ thống chính trị" in text
