"""What two documents have in common on a subject, and what sets them apart."""

from assistant.service import Assistant


def test_in_which_parts_both_speak_of_a_subject_and_which_is_on_it_alone_is_said(assistant: Assistant) -> None:
    text = assistant.ask("Điểm giống và khác nhau về cải cách hành chính ở hai văn bản").text
    other = assistant.ask("So sánh hai văn bản về chuyển đổi số").text

    assert "Giống nhau: cả hai văn bản đều nêu nội dung này ở phần nhiệm vụ, giải pháp." in text
    assert text.endswith(
        "Khác nhau: Kết luận số 91-KL/TU là văn bản riêng về nội dung này; Nghị quyết số 09-NQ/TW nêu cùng các nội dung"
        " khác, ở phần đánh giá và phần nhiệm vụ, giải pháp."
    )
    assert "Giống nhau: " in other
    assert "Khác nhau: " not in other  # neither is on it alone


def test_what_one_of_them_says_nothing_of_is_likened_to_nothing(assistant: Assistant) -> None:
    assert "nhau:" not in assistant.ask("So sánh hai văn bản về du lịch").text
