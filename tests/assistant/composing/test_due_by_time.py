"""What is to be done or reached by a time."""

import pytest

from assistant.composing.due_by_time import compose_due
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from corpus.reading.store import Corpus
from tests.assistant.small import asked


@pytest.mark.parametrize(
    ("question", "said", "unsaid"),
    [
        ("các việc phải xong trong năm 2022", ["tích hợp toàn bộ với Cổng Dịch vụ công quốc gia"], ["GRDP", "2025"]),
        ("việc nào có thời hạn đến năm 2026", ["giảm ít nhất 5% biên chế cán bộ"], ["GRDP"]),
        (
            "nghị quyết 09 đến năm 2030 phải làm gì",
            ["Mục tiêu đến năm 2030:", "GRDP bình quân đầu người: 189"],
            ["104", "91-KL/TU", "Từ năm 2025"],
        ),
        ("đến năm 2025 phải đạt những gì", ["GRDP bình quân đầu người: 104", "Từ năm 2025 trở đi"], ["189"]),
    ],
)
def test_all_that_is_to_be_by_a_time_is_told(
    assistant: Assistant, question: str, said: list[str], unsaid: list[str]
) -> None:
    text = assistant.ask(question).text

    assert [one for one in said if one not in text] == []
    assert [one for one in unsaid if one in text] == []


@pytest.mark.parametrize("question", ["việc phải làm về rừng năm 2025", "năm 2025 tỉ lệ đô thị hóa phải đạt bao nhiêu"])
def test_a_question_of_one_thing_is_answered_otherwise(assistant: Assistant, question: str) -> None:
    assert "GRDP" not in assistant.ask(question).text


def test_nothing_is_told_of_a_time_for_which_nothing_is_set() -> None:
    assert compose_due(asked(Kind.LIST), Corpus(())) is None
