"""An answer in the form in which it is wanted."""

import pytest

from assistant.service import Assistant


@pytest.mark.parametrize(
    ("question", "most"),
    [
        ("viết cho mình 100 chữ giới thiệu về huyện đảo Trường Sa", 150),
        ("viết cho em một đoạn giới thiệu Vân Phong", 220),
        ("viết đoạn giới thiệu Kết luận 91 chừng 120 chữ", 200),
        ("viết đoạn 120 chữ về vai trò của khu kinh tế Vân Phong", 260),
        ("tóm tắt hạn chế của nghị quyết 09 trong 100 chữ", 150),
        ("viết đoạn mở đầu bài phát biểu quán triệt nghị quyết 09, khoảng 150 chữ", 220),
        ("viết bài phát biểu 150 chữ về du lịch", 260),  # each quotation with its place
    ],
)
def test_an_answer_has_about_so_many_words_as_are_wanted(assistant: Assistant, question: str, most: int) -> None:
    answer = assistant.ask(question)

    assert 40 <= len(answer.text.split()) <= most
    assert answer.citations


def test_what_is_wanted_as_one_passage_is_no_list(assistant: Assistant) -> None:
    answer = assistant.ask("gộp các nhiệm vụ về quốc phòng an ninh thành một đoạn ngắn")

    assert "Nhiệm vụ bảo đảm quốc phòng - an ninh phải được thể hiện xuyên suốt" in answer.text
    assert "Giữ vững an ninh chính trị" in answer.text
    assert "\n" not in answer.text


def test_a_table_is_wanted_by_what_stands_before_the_question(assistant: Assistant) -> None:
    assert "| --- |" in assistant.ask("trình bày theo bảng: chỉ tiêu môi trường 2025 và 2030").text


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("Mấy tuyến cao tốc đi qua tỉnh được nêu trong nghị quyết?", 2),
        ("Ban cán sự đảng Chính phủ được giao mấy việc", 2),
        ("Trọng tâm cải cách hành chính đến năm 2030 gồm mấy nội dung", 3),
    ],
)
def test_how_many_there_are_is_told_with_them(assistant: Assistant, question: str, count: int) -> None:
    assert assistant.ask(question).text.startswith(f"Văn bản nêu {count} ý (trợ lý đếm):")


def test_a_number_that_the_text_gives_is_not_counted_again(assistant: Assistant) -> None:
    assert "trợ lý đếm" not in assistant.ask("Có mấy vùng trọng điểm phát triển đột phá?").text
