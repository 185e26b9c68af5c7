"""Bounds of figures: one list for the figures of texts and for the check."""

from itertools import combinations

from corpus.vietnamese.bounds import bound_phrases, bounds


def test_a_phrase_sets_one_kind_of_bound() -> None:
    for one, other in combinations(bounds().before.values(), 2):
        assert not set(one) & set(other)
    assert len(set(bound_phrases())) == len(bound_phrases())


def test_kinds_of_bounds() -> None:
    assert set(bounds().before) == {"min", "max", "about"}
    assert set(bounds().behind) == {"min", "max"}
    assert set(bounds().of_time) == {"before", "after"}
    assert "không quá" in bounds().before["max"]
    assert bounds().behind["min"] == ("trở lên",)
