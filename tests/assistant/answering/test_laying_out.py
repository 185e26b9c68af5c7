"""An answer in the form in which it is wanted."""

import pytest

from assistant.answering.dialogue import Conversation
from assistant.service import Assistant
from tests.assistant.small import lines


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


def test_each_of_two_texts_is_summed_up_in_so_many_points(conversation: Conversation) -> None:
    found = lines(conversation, "tóm tắt hai văn bản mỗi cái 3 ý")

    assert [one.split(" của ")[0] for one in found if one.endswith(":")] == [
        "Nghị quyết số 09-NQ/TW", "Kết luận số 91-KL/TU"
    ]  # fmt: skip
    assert len(found) == 8
    assert "(10) Tập trung xây dựng, chỉnh đốn Đảng" in found[3]


def test_what_is_new_in_a_text_is_not_claimed(conversation: Conversation) -> None:
    for question in ("3 điểm mới của kl 91", "kết luận 91 có gì mới so với trước đây"):
        assert lines(conversation, question)[0].startswith("Tôi không so được với văn bản trước đó")
    assert len(lines(conversation, "3 điểm mới của kl 91")) == 4


def test_what_is_new_is_asked_of_the_text_that_was_spoken_of(conversation: Conversation) -> None:
    for question in ("khác gì so với trước đây", "có điểm gì nổi bật so với các văn bản trước"):
        told = "\n".join(lines(conversation, question, "tóm tắt kết luận 91"))

        assert told.startswith("Tôi không so được với văn bản trước đó")
        assert "Kết luận số 91-KL/TU" in told
        assert "Nghị quyết số 09-NQ/TW của" not in told


def test_a_number_of_points_is_heard_wherever_it_stands(conversation: Conversation) -> None:
    assert len(lines(conversation, "tom tat kl 91 3 y thoi")) == 3
    assert lines(conversation, "nói gọn 2 câu về nguyên nhân hạn chế")[0] == "Cả 8 ý, gói trong 2 dòng:"
