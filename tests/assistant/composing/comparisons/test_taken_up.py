"""What one text takes up from another."""

from assistant.service import Assistant

# Whose "Mục I" each line begins with, and whose stands in brackets.
_SHARED = "Nội dung của Kết luận số 91-KL/TU cùng được nêu ở Nghị quyết số 09-NQ/TW (mục trong ngoặc):"


def test_what_is_taken_up_is_where_the_other_is_named_and_the_same_words(assistant: Assistant) -> None:
    answer = assistant.ask("Kết luận 91 kế thừa những gì của Nghị quyết 09?")

    assert answer.text.startswith("Kết luận số 91-KL/TU dẫn lại Nghị quyết số 09-NQ/TW:")
    assert _SHARED in answer.text
    assert {one.document for one in answer.citations} == {"09-NQ/TW", "91-KL/TU"}


def test_of_the_goals_alone_only_what_the_goals_share_is_told(assistant: Assistant) -> None:
    answer = assistant.ask("Mục tiêu trong Kết luận 91 kế thừa những gì của Nghị quyết 09?")

    shared = answer.text.partition(_SHARED)[2].strip().splitlines()
    assert len(shared) >= 3
    assert [line for line in shared if "(như Mục II, khoản 2)" not in line] == []


def test_a_set_phrase_that_any_text_has_is_nothing_taken_up(assistant: Assistant) -> None:
    told = assistant.ask("mối liên hệ giữa Kết luận 91 và Nghị quyết 09").text.splitlines()

    assert [line for line in told if "… đáp ứng yêu cầu nhiệm vụ trong…" in line] == []
    assert [line for line in told if "… thúc đẩy phát triển kinh tế - xã hội…" in line] == []
    assert [line for line in told if "… thí điểm một số cơ chế, chính sách đặc thù…" in line] != []  # of the province
    assert [line for line in told if "… là thành phố trực thuộc Trung ương…" in line] != []  # both are to reach it
