"""What a clause leaves unsaid of a question."""

import pytest

from assistant.composing.unsaid import placed_elsewhere, says_scattered, unsaid
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from tests.assistant.small import asked, evidence


@pytest.mark.parametrize(
    ("text", "clause", "scattered"),
    [
        ("Có nói chợ cá không?", "Mở chợ mới, nuôi cá lồng.", True),
        ("Có nói chợ cá không?", "Mở chợ cá.", False),
        ("Có nói chợ và cá không?", "Mở chợ mới, nuôi cá lồng.", False),  # two things
    ],
)
def test_words_in_a_row_are_one_thing(text: str, clause: str, scattered: bool) -> None:
    assert says_scattered(asked(Kind.YESNO, "chợ", "cá", text=text), evidence(clause)) is scattered


def test_a_thing_whose_words_stand_apart_is_not_said_to_be_mentioned(assistant: Assistant) -> None:
    assert assistant.ask("KL 91 có nói chính quyền đô thị không").text.startswith("Đoạn sát câu hỏi nhất:")
    assert assistant.ask("KL 91 có nhắc tới chính quyền điện tử không").text.startswith("Có, văn bản nêu:")


def test_a_place_is_looked_for_in_the_other_clauses_that_say_the_thing() -> None:
    question = asked(Kind.PLACE, "chợ cá", text="chợ cá ở đâu")
    first, other, another = (
        evidence(one, holds=False)
        for one in ("Mở rộng chợ cá.", "Thị trấn Bến Tranh có chợ cá lớn.", "Thị trấn Bến Tranh nuôi cá lồng.")
    )

    assert placed_elsewhere(question, [first, another, other]) is other
    assert placed_elsewhere(question, [first, another]) is None


@pytest.mark.parametrize(
    ("clause", "lacks"),
    [
        ("Xây hai mươi chợ cá.", True),  # "mươi" alone is no number
        ("Xây ba chợ cá.", False),
        ("Xây 03 chợ cá.", False),
        ("Xây 04 chợ cá.", True),
    ],
)
def test_a_number_may_be_written_in_a_word(clause: str, lacks: bool) -> None:
    question = asked(Kind.YESNO, "3", "chợ cá", text="có xây 3 chợ cá không")

    assert bool(unsaid(question, evidence(clause, missing=question.terms[:1]))) is lacks
