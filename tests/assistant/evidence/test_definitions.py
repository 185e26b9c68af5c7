"""Clauses that define."""

import pytest

from assistant.evidence.clauses import passage_clauses
from assistant.evidence.definitions import defines, gives_meaning, is_held, may_define, says_nothing_of
from assistant.understanding.terms import Term
from corpus.model import Document
from tests.assistant.small import passage, said


def test_a_definition_says_what_a_name_is(resolution: Document) -> None:
    clause = said(resolution, "thành phố Cam Ranh là đô thị du lịch")

    assert defines(clause, [Term(("cam ranh",), 1.0, True, is_name=True)])
    assert not defines(clause, [Term(("nha trang",), 1.0, True, is_name=True)])


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("Rừng già là rừng trên 50 tuổi.", True),
        ("Công nhận rừng già khi cây trên 50 tuổi.", True),
        ("Rừng già, rừng trồng: trên 50 tuổi.", True),  # opens with its name
        ("Giữ rừng già, rừng trồng ven biển.", False),
        ("Trồng chè.", False),
        ("Giữ rừng trồng, giữ rừng già đáp ứng yêu cầu phát triển.", False),
        ("Giữ rừng già đáp ứng các tiêu chí sau.", True),
        ("Đạt chuẩn “rừng già” khi xét (cây to, tán dày).", True),  # spelled out in a bracket
        ("Giữ rừng già ven biển: trồng chè.", True),
        ("Theo hướng giữ lấy rừng già “cây to, tán dày”, không chặt.", True),  # in a quotation behind it
        ("Theo hướng giữ lấy rừng già của phong trào “cây to, tán dày”.", False),
        ("Trồng cây theo hướng đa dạng; rừng già.", False),  # a limb that is the name alone
        ("Trồng cây theo hướng đa dạng; rừng già, rừng trồng.", False),  # or names it beside other things
    ],
)
def test_a_clause_may_define_what_it_opens_with_or_says_something_of(text: str, may: bool) -> None:
    clause = passage_clauses(passage(text))[-1]

    assert may_define(clause, [Term(("rừng già",), 1.0, True)]) is may


def test_what_stands_behind_half_of_a_name_defines_nothing() -> None:
    kinds = [Term(("rừng già",), 1.0, True), Term(("ven biển",), 1.0, True)]

    assert not may_define(passage_clauses(passage("Có 2% rừng già đạt chuẩn và rừng già ven biển."))[0], kinds)


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Trồng chè là ngành mũi nhọn của xã.", True),
        ("Chè trở thành ngành mũi nhọn.", True),
        ("Chè trở thành một ngành mũi nhọn.", False),  # one of several
        ("Có 1 nghề được công nhận là ngành mũi nhọn.", False),
        ("Chuyển nghề chè thành ngành mũi nhọn đầu tiên.", False),
        ("Phát triển ngành mũi nhọn.", False),
        ("", False),
    ],
)
def test_a_clause_may_hold_another_to_be_the_thing(text: str, held: bool) -> None:
    clauses = passage_clauses(passage(text))

    assert any(is_held(one, Term(("ngành mũi nhọn",), 1.0, True)) for one in clauses) is held


@pytest.mark.parametrize(
    ("text", "gives"),
    [
        ("“Sổ cá” là sổ ghi các loại cá.", True),
        ("“Sổ cá” được hiểu là sổ ghi các loại cá.", True),
        ("Sổ cá là niềm vui của xã.", False),  # said of it, and no word explained
        ("“Sổ cá” phải để trong tủ.", False),
        ("“Ghi sổ cá” là việc viết vào sổ.", False),  # another word
    ],
)
def test_a_word_in_quotation_marks_is_given_its_meaning(text: str, gives: bool) -> None:
    (clause, *_) = passage_clauses(passage(text))

    assert gives_meaning(clause, [Term(("sổ cá",), 2.0, True)]) is gives


def test_what_ends_with_a_thing_says_nothing_of_it() -> None:
    thing = Term(("rừng già",), 2.0, True)
    ends, goes_on = (passage_clauses(passage(text))[0] for text in ("Giữ 30% rừng già.", "Giữ rừng già ven sông."))

    assert says_nothing_of(ends, thing)
    assert not says_nothing_of(goes_on, thing)
