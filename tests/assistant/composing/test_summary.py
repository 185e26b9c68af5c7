"""Summaries from structure, and headings as lists."""

import pytest

from assistant.service import Assistant


def heads(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.endswith(":")]


def test_a_document_is_summed_up_part_by_part(assistant: Assistant) -> None:
    answer = assistant.ask("Tóm tắt toàn bộ Nghị quyết 09 để mở đầu buổi học")

    assert heads(answer.text)[1:] == [
        "Bối cảnh, đánh giá:",
        "Quan điểm:",
        "Mục tiêu:",
        "Nhiệm vụ, giải pháp:",
        "Tổ chức thực hiện:",
    ]
    assert len(answer.text.split()) <= 580  # about a page, with the marks of its points


def test_goals_are_summed_up_with_their_figures(assistant: Assistant) -> None:
    text = assistant.ask("Tóm tắt mục tiêu của Nghị quyết 09").text

    assert "Tầm nhìn đến năm 2045: Khánh Hòa là đô thị thông minh" in text
    assert "2030: GRDP bình quân đầu người: 189 triệu đồng/người" in text


def test_an_assessment_is_summed_up_by_its_sides(assistant: Assistant) -> None:
    text = assistant.ask("Tóm tắt phần I của Nghị quyết 09").text

    assert heads(text)[1:] == ["Kết quả:", "Hạn chế, yếu kém:", "Nguyên nhân:"]


def test_a_short_section_is_told_point_by_point(assistant: Assistant) -> None:
    lines = assistant.ask("Tóm tắt khoản 7 phần II của Kết luận 91").text.splitlines()

    assert len(lines) == 3


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("Cho xin tên 10 nhóm nhiệm vụ, giải pháp của NQ 09", 10),
        ("8 nhóm giải pháp trong Kết luận 91 là những nhóm nào", 8),
    ],
)
def test_headings_are_listed_with_their_number(assistant: Assistant, question: str, count: int) -> None:
    lines = assistant.ask(question).text.splitlines()

    assert f" có {count} nhóm nhiệm vụ, giải pháp:" in lines[0]
    assert [line.split(".")[0] for line in lines[1:]] == [str(number) for number in range(1, count + 1)]


def test_the_one_section_that_is_named_by_its_heading_is_summed_up(assistant: Assistant) -> None:
    answer = assistant.ask("Tóm tắt cải cách thể chế và môi trường đầu tư kinh doanh")

    assert answer.citations
    assert {one.section.split("-")[0] for one in answer.citations} == {"II.2"}


def test_one_of_the_headings_is_told_by_its_number(assistant: Assistant) -> None:
    task = assistant.ask("nhiệm vụ số 3 của nghị quyết 09 là gì")
    viewpoint = assistant.ask("quan điểm thứ hai là gì").text

    assert {one.section for one in task.citations} == {"III.3"}
    assert "phải trên cơ sở bám sát các chủ trương" in viewpoint
    assert "phải dựa trên cơ sở" not in viewpoint


def test_a_number_beyond_the_last_heading_is_none(assistant: Assistant) -> None:
    assert "thứ 40" not in assistant.ask("quan điểm thứ 40 là gì").text
