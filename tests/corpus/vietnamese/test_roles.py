"""Roles of persons: one list for signatures and for questions."""

from assistant.language.cues import cues
from corpus.text import search_form
from corpus.vietnamese.roles import roles


def test_a_longer_role_comes_before_the_one_that_it_holds() -> None:
    order = {role: at for at, role in enumerate(roles())}

    assert order["Phó Bí thư Thường trực"] < order["Phó Bí thư"] < order["Bí thư"]
    assert len(order) == len(roles())


def test_questions_ask_of_the_same_roles() -> None:
    assert cues().roles == [search_form(role) for role in roles()]
    assert "chủ tịch nước" in cues().roles
