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


def test_each_of_several_subjects_is_told(assistant: Assistant) -> None:
    text = assistant.ask("Giáo dục và nguồn nhân lực chất lượng cao, cả hai văn bản, xếp cạnh nhau").text

    assert "Đổi mới mạnh mẽ, toàn diện giáo dục" in text
    assert "nguồn nhân lực chất lượng cao chưa đáp ứng" in text
    assert "thu hút nhân lực chất lượng cao" in text


def test_a_document_that_is_itself_on_the_subject_gives_what_it_sets(assistant: Assistant) -> None:
    answer = assistant.ask("So sánh hai văn bản về cải cách hành chính")
    sections = {one.section for one in answer.citations if one.document == "91-KL/TU"}

    assert {f"II.{number}" for number in range(1, 9)} <= sections
    assert any(one.document == "09-NQ/TW" for one in answer.citations)
    assert "“công tác cải cách hành chính”" not in answer.text  # the subject itself is no news
