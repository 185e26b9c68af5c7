"""What one text takes up from another."""

from assistant.service import Assistant


def test_what_is_taken_up_is_where_the_other_is_named_and_the_same_words(assistant: Assistant) -> None:
    answer = assistant.ask("Kết luận 91 kế thừa những gì của Nghị quyết 09?")

    assert answer.text.startswith("Kết luận số 91-KL/TU dẫn lại Nghị quyết số 09-NQ/TW:")
    assert "Nội dung cùng được nêu ở Nghị quyết số 09-NQ/TW:" in answer.text
    assert {one.document for one in answer.citations} == {"09-NQ/TW", "91-KL/TU"}


def test_of_the_goals_alone_only_what_the_goals_share_is_told(assistant: Assistant) -> None:
    answer = assistant.ask("Mục tiêu trong Kết luận 91 kế thừa những gì của Nghị quyết 09?")

    shared = answer.text.partition("Nội dung cùng được nêu ở Nghị quyết số 09-NQ/TW:")[2].strip().splitlines()
    assert len(shared) >= 3
    assert [line for line in shared if "(như Mục II, khoản 2)" not in line] == []
