"""Units and scale words."""

import pytest

from corpus.vietnamese.units import compared_units, scale_of, unit_syllables, units


@pytest.mark.parametrize(
    ("words", "scale"), [("", 1), ("nghìn", 10**3), (" nghìn tỉ", 10**12), ("triệu", 10**6), ("tỷ", 10**9)]
)
def test_scale_words_multiply(words: str, scale: int) -> None:
    assert scale_of(words) == scale


def test_another_word_is_no_scale() -> None:
    with pytest.raises(KeyError):
        scale_of("nghìn hộ")


def test_units_are_compared_by_one_name() -> None:
    assert compared_units()["phần trăm"] == compared_units()["%"] == "%"
    assert compared_units()["đô la"] == "usd"
    assert compared_units()["quí"] == "quí"  # one spelling


def test_units_of_one_syllable() -> None:
    assert {"%", "đồng", "km2", "người"} <= unit_syllables()
    assert not any(" " in one for one in unit_syllables())


def test_each_list_names_a_unit_once() -> None:
    for one in (units().measures, units().per, units().counted, *units().asked.values()):
        assert len(set(one)) == len(one)
