"""An answer beside the one before: the same again, of another thing, or holding what is asked next."""

import pytest

from assistant.answering.dialogue import Conversation
from assistant.answering.repeating import answers_already, is_of, places, repeats, says
from assistant.composing.draft import Support, holds
from assistant.understanding.kinds import Kind
from corpus.reading.store import Corpus
from tests.assistant.small import asked, term

CAM_RANH, CAM_LAM = "Cam Ranh là đô thị gì?", "Cam Lâm là đô thị gì?"


@pytest.mark.parametrize(
    ("outer", "inner", "within"),
    [
        (Support("a", "I", 0, 9), Support("a", "I", 2, 9), True),
        (Support("a", "I", 0, 9), Support("a", "I", 2, 10), False),
        (Support("a", "I", 0, 9), Support("b", "I", 2, 9), False),
    ],
)
def test_a_quotation_stands_within_another(outer: Support, inner: Support, within: bool) -> None:
    assert holds(outer, inner) is within


def test_an_answer_repeats_what_holds_all_of_it(conversation: Conversation) -> None:
    one, other = conversation.read(CAM_RANH, []), conversation.read(CAM_LAM, [])

    assert repeats(one, one)
    assert not repeats(one, other)


def test_a_refusal_quotes_nothing(conversation: Conversation) -> None:
    assert places(conversation.read("Dân số Nha Trang là bao nhiêu?", [])) == []


def test_an_answer_is_of_what_it_names(conversation: Conversation, corpus: Corpus) -> None:
    turn = conversation.read(CAM_RANH, [])

    assert is_of(turn, "cam ranh", (), corpus)
    assert says(turn, (term("cam ranh"), term("đô thị")), corpus)
    assert not is_of(turn, "trồng chè", (term("trồng chè"),), corpus)
    assert not says(turn, (), corpus)


def test_an_answer_may_hold_what_is_asked_next(conversation: Conversation, corpus: Corpus) -> None:
    turn = conversation.read("Ban Kinh tế Trung ương làm gì?", [])

    assert answers_already(turn, asked(Kind.WHO), [term("theo dõi")], corpus)
    assert not answers_already(turn, asked(Kind.WHO), [term("trồng rừng")], corpus)
    assert not answers_already(turn, asked(Kind.WHO), [], corpus)  # any body would do
    assert not answers_already(turn, asked(Kind.NUMBER), [term("theo dõi")], corpus)
