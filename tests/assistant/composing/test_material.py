"""Passages to use in a speech: of a subject, of a side of the assessment, of both."""

import pytest

from assistant.service import Assistant


def quotes(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("- “")]


@pytest.mark.parametrize(
    ("question", "first", "never"),
    [
        ("dẫn chứng về kết quả phát triển du lịch", "Du lịch trở thành ngành kinh tế mũi nhọn", "chưa bền vững"),
        ("dẫn chứng về hạn chế của du lịch", "chưa bền vững", "mũi nhọn"),
        ("Trích giúp vài câu nói về hạn chế của tỉnh để mở đầu bài giảng", "Tuy nhiên", "mũi nhọn"),
    ],
)
def test_a_side_of_the_assessment_is_kept_to(assistant: Assistant, question: str, first: str, never: str) -> None:
    text = assistant.ask(question).text

    assert first in quotes(text)[0]
    assert never not in text


def test_material_on_a_subject_is_of_every_part(assistant: Assistant) -> None:
    text = assistant.ask("Gom tư liệu về du lịch").text

    assert "Mục I)" in text
    assert "Mục III, khoản 3)" in text


def test_a_list_under_a_lead_in_that_says_the_subject_is_quoted_whole(assistant: Assistant) -> None:
    text = assistant.ask("Tôi dạy chuyên đề kinh tế biển, cho tôi tư liệu").text
    listed = next(line for line in quotes(text) if "theo hướng: (1)" in line)

    assert "(5) Kinh tế biển - đảo. (6) Thành lập Trung tâm nghiên cứu quốc gia về công nghệ đại dương.”" in listed
    assert text.count("Kinh tế biển - đảo") == 1


def test_a_sentence_to_choose_is_quoted(assistant: Assistant) -> None:
    text = assistant.ask("Muốn mở bài bằng một câu về vị thế của Khánh Hoà, chọn câu nào").text

    assert "vị trí chiến lược đặc biệt quan trọng" in quotes(text)[0]
