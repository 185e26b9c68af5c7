"""How far texts say the words of a question."""

import pytest

from assistant.understanding.coverage import Coverage, coverage
from assistant.understanding.terms import Term
from corpus.vietnamese.spelling import spaced


def test_coverage_is_the_weighted_share_and_what_no_text_says() -> None:
    heavy, light, lost = Term(("rừng",), 3.0, True), Term(("biển",), 1.0, True), Term(("vàng",), 4.0, False)

    share, missing = coverage([heavy, light, lost], [(spaced("rừng"), 1.0), (spaced("biển và rừng"), 0.5)])

    assert share == pytest.approx((3.0 * 1.0 + 1.0 * 0.5) / 8.0)
    assert missing == (lost,)


def test_nothing_asked_is_nothing_covered() -> None:
    assert coverage([], [(spaced("rừng"), 1.0)]) == (0.0, ())
    assert coverage([Term(("rừng",), 1.0, True)], [])[0] == 0.0


def test_the_shares_of_many_texts_grow_along_what_stands_around_them() -> None:
    words = Coverage([Term(("rừng",), 3.0, True), Term(("biển",), 1.0, True)])
    sentences = [spaced("trồng rừng"), spaced("nuôi cá")]
    passages = [spaced("trồng rừng và giữ biển"), spaced("nuôi cá ngoài biển")]

    own, around = words.table(sentences, passages), words.table(passages)

    assert own.tolist() == [[1.0, 0.0], [0.0, 0.0]]
    assert words.along([(own, 1.0), (around, 0.5)]).tolist() == [[0.75, 0.0], [0.875, 0.125]]


def test_a_text_that_lies_in_no_other_is_looked_through_by_itself() -> None:
    words = Coverage([Term(("rừng",), 1.0, True)])
    assert words.table([spaced("trồng rừng")], [spaced("nuôi cá")]).tolist() == [[1.0]]


def test_no_words_and_no_texts_cover_nothing() -> None:
    none, some = Coverage([]), Coverage([Term(("rừng",), 1.0, True)])
    assert none.along([(none.table([spaced("rừng")]), 1.0)]).tolist() == [[0.0]]
    assert some.along([(some.table([]), 1.0)]).tolist() == [[]]
