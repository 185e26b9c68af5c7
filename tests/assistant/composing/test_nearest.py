"""The nearest to a subject that no sentence says."""

from assistant.service import Assistant


def test_what_is_near_is_told_as_near_and_grouped(assistant: Assistant) -> None:
    answer = assistant.ask("Chính sách thu hút bác sĩ giỏi: có những ý nào")

    assert not answer.refused
    said = "Chưa tìm thấy câu trả lời chắc chắn về “Chính sách thu hút bác sĩ giỏi”; các đoạn gần nhất:"
    assert answer.text.startswith(said)
    assert ("91-KL/TU", "II.7") in {(one.document, one.section) for one in answer.citations}
    assert "Nhiệm vụ, giải pháp:" in answer.text


def test_what_is_not_near_enough_is_not_told(assistant: Assistant) -> None:
    assert assistant.ask("chống tham nhũng vặt").refused


def test_one_sentence_is_near_where_no_text_has_most_of_the_subject(assistant: Assistant) -> None:
    answer = assistant.ask("phòng chống tham nhũng")

    assert answer.text.startswith("Chưa thấy đoạn nào nói đúng về “tham nhũng”; các đoạn về “phòng chống”:")
    assert "tội phạm công nghệ cao" in answer.text


def test_one_sentence_that_says_its_subject_is_an_answer(assistant: Assistant) -> None:
    assert "Chưa thấy" not in assistant.ask("phòng chống ma túy").text


def test_the_likeliest_heading_that_says_all_of_a_subject_tells_what_it_heads(assistant: Assistant) -> None:
    text = assistant.ask("kỷ luật kỷ cương trong CCHC").text

    assert "Chưa" not in text
    assert "từ 10% hồ sơ trễ hạn" in text
    assert "01 năm xếp hạng yếu" in text.replace("**", "")
