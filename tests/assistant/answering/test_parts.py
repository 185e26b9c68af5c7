"""A part of a document, named by what it is for."""

import pytest

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
    assert assistant.ask("mục tiêu chung của nghị quyết 09 bằng 2 câu").text.startswith("- Mục tiêu đến năm 2030:")


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("nhiệm vụ NQ 09", "III"),
        ("nhiệm vụ trọng tâm KL 91", "II"),
        ("quan điểm NQ09", "II.1"),
        ("tổ chức thực hiện KL 91", "III"),
    ],
)
def test_a_part_typed_with_its_document_is_told_and_not_what_says_its_name(
    question: str, part: str, assistant: Assistant
) -> None:
    sections = {one.section for one in assistant.ask(question).citations}

    assert sections
    assert all(f"{one}.".startswith(f"{part}.") for one in sections)


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


def test_why_a_document_was_issued_is_told_from_what_it_came_after_to_what_it_is_to_reach(assistant: Assistant) -> None:
    for question in ("vì sao Kết luận 91 lại ra đời", "Ý nghĩa, mục đích ban hành Kết luận 91"):
        text = assistant.ask(question).text

        heads = ["Bối cảnh:", "Hạn chế, yếu kém (Kết luận số 91-KL/TU):", "Mục tiêu:"]
        assert [line for line in text.splitlines() if line in heads] == heads
        assert text.count("Cá nhân người đứng đầu của một số cấp ủy") == 1  # wanting and cause at once


@pytest.mark.parametrize("question", ["vì sao ban hành Kết luận 91", "vì sao phải có Kết luận 91"])
def test_the_reason_for_a_document_says_nothing_twice(assistant: Assistant, question: str) -> None:
    text = assistant.ask(question).text

    assert text.startswith("Bối cảnh:")
    assert text.count("Cá nhân người đứng đầu") == 1
    assert "Nguyên nhân" not in text


def test_why_a_text_of_its_own_was_issued_is_first_what_its_viewpoints_say_first(assistant: Assistant) -> None:
    text = assistant.ask("vì sao Bộ Chính trị phải ra nghị quyết riêng cho Khánh Hòa").text

    heads = ["Bối cảnh:", "Quan điểm:", "Hạn chế, yếu kém (Nghị quyết số 09-NQ/TW):", "Mục tiêu:"]
    assert [line for line in text.splitlines() if line in heads] == heads
    assert "vị trí chiến lược đặc biệt quan trọng" in text
    assert "Khai thác và phát huy tối đa" not in text  # the second of them


def test_what_a_document_is_issued_on_is_what_it_came_after(assistant: Assistant) -> None:
    for question in ("căn cứ nào để ban hành Kết luận 91", "Kết luận 91 căn cứ vào đâu để ban hành"):
        assert "Chương trình hành động số 12-CTr/TU, ngày 31/3/2017" in assistant.ask(question).text, question
    assert "Bối cảnh:" not in assistant.ask("căn cứ nào để ban hành cơ chế đặc thù theo Kết luận 91").text


def test_the_background_of_a_document_begins_with_what_it_came_after(assistant: Assistant) -> None:
    text = assistant.ask("bối cảnh ra đời của Kết luận 91").text

    heads = ["Bối cảnh:", "Kết quả:", "Hạn chế, yếu kém:"]
    assert [line for line in text.splitlines() if line in heads] == heads
    assert text.count("được quan tâm triển khai thực hiện tương đối đồng bộ") == 1
    assert "Bối cảnh:" not in assistant.ask("hạn chế của Kết luận 91").text


def test_why_something_in_a_document_is_issued_is_no_reason_for_the_document(assistant: Assistant) -> None:
    assert "Bối cảnh:" not in assistant.ask("Lý do ban hành cơ chế đặc thù theo Kết luận 91").text


def test_parts_whose_words_are_a_heading_as_well_are_told_side_by_side(assistant: Assistant) -> None:
    text = assistant.ask("bối cảnh + mục tiêu + nhiệm vụ + tổ chức thực hiện của KL91, mỗi phần 1-2 câu").text

    heads = ["Kết quả:", "Mục tiêu:", "Nhiệm vụ, giải pháp:", "Tổ chức thực hiện:"]
    assert [line for line in text.splitlines() if line in heads] == heads


def test_a_part_with_a_word_that_any_text_has_is_told_alone(assistant: Assistant) -> None:
    assert assistant.ask("quan điểm chỉ đạo của nghị quyết 09").text.startswith("Quan điểm:")


def test_a_time_beside_an_assessment_is_that_of_the_other_parts(assistant: Assistant) -> None:
    text = assistant.ask("du lịch: hạn chế hiện nay, nhiệm vụ đến 2030").text

    assert "Hạn chế, yếu kém:\n- Du lịch phát triển chưa bền vững [1]." in text


def test_the_same_part_of_two_documents_says_of_which_each_is(assistant: Assistant) -> None:
    text = assistant.ask("phân công thực hiện trong cả hai văn bản, ai làm gì").text

    heads = [line for line in text.splitlines() if line.endswith(":") and not line.startswith("-")]
    assert heads == [
        "Nghị quyết số 09-NQ/TW:",
        "Tổ chức thực hiện:",
        "Kết luận số 91-KL/TU:",
        "Tổ chức thực hiện:",
    ]


def test_the_general_goal_of_a_year_is_told_whole_whatever_it_is_called(assistant: Assistant) -> None:
    for question in ("mục tiêu tổng quát đến năm 2030 của Nghị quyết 09", "mục tiêu chung 2030"):
        answer = assistant.ask(question)
        assert answer.text.startswith("Khánh Hoà là thành phố trực thuộc Trung ương")
        assert [one.section for one in answer.citations] == ["II.2"]


def test_goals_of_a_time_that_no_heading_gives_are_those_that_speak_of_it(assistant: Assistant) -> None:
    answer = assistant.ask("mục tiêu năm 2030 của Kết luận 91")

    assert answer.text.startswith("Mục tiêu:")
    assert answer.citations[0].section == "I"
    assert assistant.ask("mục tiêu năm 2033 của Kết luận 91").refused


def test_the_goals_that_are_called_its_own_are_the_figures_of_the_year(assistant: Assistant) -> None:
    answer = assistant.ask("mục tiêu cụ thể 2030")

    assert "GRDP bình quân đầu người: 189 triệu đồng/người (2030)" in answer.text
    assert "104 triệu" not in answer.text
