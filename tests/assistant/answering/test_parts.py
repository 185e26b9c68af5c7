"""A part of a document, named by what it is for."""

from assistant.service import Assistant


def test_a_part_of_a_subject_is_that_of_its_own_document(assistant: Assistant) -> None:
    for question in (
        "mục tiêu cải cách hành chính là gì",
        "tóm tắt mục tiêu cchc",
        "tóm tắt nhiệm vụ cải cách hành chính",
    ):
        assert {one.document for one in assistant.ask(question).citations} == {"91-KL/TU"}


def test_goals_of_a_time_are_those_under_its_heading(assistant: Assistant) -> None:
    answer = assistant.ask("muc tieu 2045")

    assert {one.section for one in answer.citations} == {"II.4"}


def test_a_part_of_which_no_more_is_asked_is_told_in_brief(assistant: Assistant) -> None:
    assert assistant.ask("nghị quyết 09 ra đời trong hoàn cảnh nào").text.startswith("Kết quả:")
    assert assistant.ask("mục tiêu chung của nghị quyết 09 bằng 2 câu").text.startswith("Mục tiêu:")


def test_what_is_asked_of_a_part_besides_is_not_passed_over(assistant: Assistant) -> None:
    assert assistant.ask("mục tiêu 2030 của tỉnh có khả thi không hay chỉ là khẩu hiệu?").refused


def test_of_a_time_without_goals_there_are_none(assistant: Assistant) -> None:
    assert assistant.ask("mục tiêu 2077").refused


def test_a_part_on_a_thing_that_no_text_has_is_not_told_whole(assistant: Assistant) -> None:
    assert assistant.ask("mục tiêu về nhà ở xã hội").refused


def test_who_does_what_names_everybody_whatever_asks_it(assistant: Assistant) -> None:
    for question in (
        "Phân vai thực hiện kết luận 91: cơ quan nào làm việc gì",
        "đơn vị nào làm gì trong cải cách hành chính",
    ):
        answer = assistant.ask(question)
        assert {"III.1", "III.2", "III.3"} <= {one.section for one in answer.citations}, question
