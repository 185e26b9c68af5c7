"""What a question put in other words must keep, and may not add."""

import pytest

from assistant.checking.rewrite import unkept
from assistant.understanding.fixed import Fixed
from assistant.understanding.kinds import Kind
from corpus.vietnamese.spelling import spaced
from tests.assistant.small import asked

NONE: frozenset[str] = frozenset()


def fixed(words: str, kind: Kind = Kind.WHAT, names: tuple[str, ...] = (), **facts: str) -> Fixed:
    """A question that says these words, each of which is a term of its own."""
    whole = {"times": NONE, "documents": NONE, "sections": NONE, "numbers": NONE}
    whole |= {fact: frozenset(said.split()) for fact, said in facts.items()}
    forms = tuple(frozenset({f" {name} "}) for name in names)
    return Fixed(asked(kind, *words.split(), text=words), whole, forms, spaced(words))


OWN = fixed("rừng nha trang năm 2030", names=("nha trang",), times="2030")


@pytest.mark.parametrize(
    ("rewrite", "why"),
    [
        (OWN, ""),
        (fixed("cây nha trang 2030", names=("nha trang",), times="2030"), ""),
        (fixed("rừng nha trang", names=("nha trang",)), "loses 2030"),
        (fixed("rừng nha trang 2030 2025", names=("nha trang",), times="2030 2025"), "adds 2025"),
        (fixed("rừng nha trang 2030 5", names=("nha trang",), times="2030", numbers="5"), "adds 5"),
        (fixed("rừng năm 2030", times="2030"), "loses nha trang"),
        (fixed("nha trang đà lạt", names=("nha trang", "đà lạt"), times="2030"), "adds đà lạt"),
    ],
)
def test_what_a_question_fixes_is_kept_and_nothing_is_added(rewrite: Fixed, why: str) -> None:
    assert unkept(rewrite, OWN, []) == why


def test_a_hard_fact_stays_one() -> None:
    number, cause = fixed("rừng cây biển đảo", Kind.NUMBER), fixed("rừng cây biển đảo", Kind.WHY)

    assert unkept(cause, number, []) == "asks why, not number"
    assert unkept(number, cause, []) == "asks number, not why"
    assert unkept(number, fixed("rừng cây biển đảo"), []) == ""  # "what" may be any of them


def test_a_followup_takes_what_it_leaves_open_from_the_nearest_question_that_it_draws_on() -> None:
    first, second = fixed("rừng năm 2025", times="2025"), fixed("biển năm 2030", times="2030")
    question = fixed("thế đảo")

    assert unkept(fixed("đảo biển năm 2030", times="2030"), question, [first, second]) == ""
    assert unkept(fixed("đảo biển"), question, [first, second]) == "loses 2030"
    assert unkept(fixed("đảo sông 2027", times="2027"), question, [first, second]) == "adds 2027"


def test_a_question_that_only_points_draws_on_the_one_before() -> None:
    before = fixed("rừng năm 2025", times="2025")

    assert unkept(fixed("cây"), fixed(""), [before]) == "loses 2025"
    assert unkept(fixed("cây"), fixed(""), []) == ""
