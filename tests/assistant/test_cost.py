"""No question is expensive: a few seconds at most for 2,000 characters, whatever they are."""

import random
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.errors import QuestionError
from assistant.service import Assistant
from assistant.understanding.typed import MAX_LENGTH
from corpus.text import fold
from tests.clock import seconds

LIMIT = 1.0  # seconds of this process's own time; the worst seen is 0.67, on a machine with much other work

UNITS = [
    "a,",
    "a, ",
    "a",
    "A",
    "1",
    "1 ",
    "111,",
    "1/",
    "(",
    "“a ",
    "- ",
    "😀a",
    "a\u0301\u0323",
    "và ",
    "gì ",
    "UBND ",
    "phát triển ",
    "phat trien kinh te ",
    "ngị quyếtt mụctiêu ",
    "ddieefu d9ie62u ",
    "năm 2030 ",
    "giai đoạn 2021-2025 ",
    "09-NQ/TW ",
    "Điều 5 khoản 3 điểm b ",
    "so sánh nghị quyết 09 và kết luận 91 ",
    "mục tiêu, nhiệm vụ, giải pháp, ",
    "mục tiêu là gì?\n",
    "tỉ lệ hộ nghèo đạt 46,5%, ",
    "so với năm 2020 ",
    "what is the target ",
]


def answer(assistant: Assistant, question: str) -> None:
    """Ask; a question that is refused for its form is answered too."""
    with suppress(QuestionError):
        assistant.ask(question)


@pytest.fixture(scope="module")
def warm(assistant: Assistant) -> Assistant:
    """What is read once in a process is read before the clock runs."""
    for question in ("Mục tiêu đến năm 2030 là gì?", "muc tieu phat trien kinh te", "So sánh hai văn bản"):
        assistant.ask(question)
    return assistant


@pytest.mark.parametrize("unit", UNITS)
def test_what_is_asked_again_and_again_is_answered_in_time(warm: Assistant, unit: str) -> None:
    assert seconds(lambda: answer(warm, (unit * MAX_LENGTH)[:MAX_LENGTH]), LIMIT) < LIMIT


MANY = (
    "ba trọng tâm cải cách hành chính đến 2030",
    "Nha Trang với Diên Khánh được định hướng là đô thị gì và Vạn Ninh nữa",
    "thu nhập bình quân đầu người năm 2025 là bao nhiêu",
    "cơ quan nào theo dõi việc thực hiện",
    "vì sao các chỉ số còn thấp",
    "tỉ lệ đô thị hóa và tỉ lệ che phủ rừng năm 2030",
    "so sánh mục tiêu của hai văn bản",
    "sáp nhập xã năm 2023 có nói không",
    "Mặt trận Tổ quốc phải làm gì",
    "nghị quyết ban hành ngày nào, ai ký",
)


@pytest.mark.parametrize("joint", ["\n", "? ", " và "])
def test_many_questions_in_one_message_are_answered_in_time(warm: Assistant, joint: str) -> None:
    assert seconds(lambda: answer(warm, joint.join(MANY * 3)[:MAX_LENGTH]), LIMIT) < LIMIT


@pytest.mark.parametrize("seed", range(2))  # each asks four questions
def test_characters_and_words_by_chance_are_answered_in_time(warm: Assistant, seed: int) -> None:
    chance = random.Random(seed)
    characters = "".join(chance.choice('abcdefghi ,.;()"“”0123456789-/ \nđăâê') for _ in range(MAX_LENGTH))
    words = [word for document in warm.corpus.documents for word in document.source.split()]
    said = " ".join(chance.choice(words) for _ in range(MAX_LENGTH))[:MAX_LENGTH]
    for question in (characters, said, fold(said), said.replace(" ", ", ")[:MAX_LENGTH]):
        assert seconds(lambda asked=question: answer(warm, asked), LIMIT) < LIMIT


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(UNITS), min_size=2, max_size=6))
def test_what_hostile_hands_put_together_is_answered_in_time(warm: Assistant, units: list[str]) -> None:
    assert seconds(lambda: answer(warm, ("".join(units) * MAX_LENGTH)[:MAX_LENGTH]), LIMIT) < LIMIT
