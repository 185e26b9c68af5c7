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
