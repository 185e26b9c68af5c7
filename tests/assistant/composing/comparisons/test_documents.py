"""What one text takes up from another, and two texts on one subject."""

from assistant.service import Assistant


def test_what_is_taken_up_is_where_the_other_is_named_and_the_same_words(assistant: Assistant) -> None:
    answer = assistant.ask("Kết luận 91 kế thừa những gì của Nghị quyết 09?")

    assert answer.text.startswith("Kết luận số 91-KL/TU dẫn lại Nghị quyết số 09-NQ/TW:")
    assert "Nội dung cùng được nêu ở Nghị quyết số 09-NQ/TW:" in answer.text
    assert {one.document for one in answer.citations} == {"09-NQ/TW", "91-KL/TU"}


def test_two_documents_on_one_subject_stand_side_by_side(assistant: Assistant) -> None:
    answer = assistant.ask("Hai văn bản nói về bảo vệ cán bộ dám nghĩ dám làm giống và khác nhau chỗ nào?")

    assert {(one.document, one.section) for one in answer.citations} >= {("09-NQ/TW", "III.10"), ("91-KL/TU", "II.5")}
    assert "“dám làm, dám chịu trách nhiệm”" in answer.text
