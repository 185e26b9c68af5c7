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


def test_two_documents_compared_as_wholes_stand_beside_each_other_in_each_thing(assistant: Assistant) -> None:
    for question in ("So sánh hai văn bản", "Nghị quyết 09 với Kết luận 91 khác nhau gì?"):
        answer = assistant.ask(question)
        heads = [line for line in answer.text.splitlines() if line.endswith(":") and not line.startswith("-")]

        assert heads == [
            "Cơ quan ban hành:", "Ngày ban hành:", "Nội dung:", "Mục tiêu:", "Nhiệm vụ, giải pháp:",
            "Kết luận số 91-KL/TU dẫn lại Nghị quyết số 09-NQ/TW:",
        ]  # fmt: skip
        assert "- Bộ Chính trị ban hành Nghị quyết số 09-NQ/TW" in answer.text
        assert "- Kết luận số 91-KL/TU được ban hành ngày 18 tháng 10 năm 2022" in answer.text
