"""Parts compared, and what one text takes up from another."""

from assistant.service import Assistant


def test_the_figures_of_two_times_stand_in_pairs(assistant: Assistant) -> None:
    lines = assistant.ask("So sánh mục tiêu 2025 và 2030").text.splitlines()

    assert any(line.startswith("- Tỉ lệ đô thị hóa: 65% (2025); 70% (2030)") for line in lines)
    assert len(lines) >= 8


def test_only_the_indicators_that_are_named_are_paired(assistant: Assistant) -> None:
    text = assistant.ask("So sánh các chỉ tiêu nước sạch, rừng của năm 2025 và năm 2030").text

    assert "Tỉ lệ che phủ rừng: 46,5% (2025); 46,5% (2030)" in text
    assert "đô thị hóa" not in text


def test_goals_are_told_by_what_only_one_says_and_what_both_do(assistant: Assistant) -> None:
    text = assistant.ask("Mục tiêu 2030 và tầm nhìn 2045 khác nhau ở điểm nào?").text
    first, _, second = text.partition("Tầm nhìn đến năm 2045:")

    assert first.startswith("Mục tiêu đến năm 2030:")
    assert "một cực tăng trưởng" in first
    assert "phát thải khí nhà kính về mức không" in second
    assert "tổ chức đảng và hệ thống chính trị trong sạch" in second.partition("Cùng nêu: ")[2]


def test_two_groups_are_told_side_by_side(assistant: Assistant) -> None:
    text = assistant.ask("Vùng đồng bằng với vùng miền núi được giao vai trò khác nhau ra sao?").text

    assert "hỗ trợ các vùng trọng điểm" in text
    assert "an ninh nguồn nước" in text


def test_what_is_taken_up_is_where_the_other_is_named_and_the_same_words(assistant: Assistant) -> None:
    answer = assistant.ask("Kết luận 91 kế thừa những gì của Nghị quyết 09?")

    assert answer.text.startswith("Kết luận số 91-KL/TU dẫn lại Nghị quyết số 09-NQ/TW:")
    assert "Nội dung cùng được nêu ở Nghị quyết số 09-NQ/TW:" in answer.text
    assert {one.document for one in answer.citations} == {"09-NQ/TW", "91-KL/TU"}


def test_two_documents_on_one_subject_stand_side_by_side(assistant: Assistant) -> None:
    answer = assistant.ask("Hai văn bản nói về bảo vệ cán bộ dám nghĩ dám làm giống và khác nhau chỗ nào?")

    assert {(one.document, one.section) for one in answer.citations} >= {("09-NQ/TW", "III.10"), ("91-KL/TU", "II.5")}
    assert "“dám làm, dám chịu trách nhiệm”" in answer.text
