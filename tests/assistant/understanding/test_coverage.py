"""How far texts say the words of a question."""

import pytest

from assistant.understanding.coverage import coverage
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
