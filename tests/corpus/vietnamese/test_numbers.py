"""Numbers as Vietnamese writes them."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.vietnamese.numbers import (
    leading_number,
    numbers_in,
    places_in,
    plain,
    read_number,
    read_values,
    write_number,
)

NUMBERS = st.decimals(min_value=0, max_value=10**15, places=4, allow_nan=False, allow_infinity=False)
DIGITS = st.from_regex(r"[0-9]{1,6}([.,][0-9]{1,4}){0,3}", fullmatch=True)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7,1", "7.1"),
        ("354", "354"),
        ("01", "1"),
        ("1.234,5", "1234.5"),
        ("664.000", "664000"),
        ("1.234.567", "1234567"),
        ("7.1", None),  # no point before decimals
        ("1,234.5", None),
        ("31/74", None),
        ("hai", None),
        ("nan", None),
        ("-5", None),
        ("", None),
    ],
)
def test_a_number_is_read_as_vietnamese_writes_it(text: str, value: str | None) -> None:
    assert read_number(text) == (None if value is None else Decimal(value))


@pytest.mark.parametrize(
    ("text", "value"), [("354 nghìn tỉ đồng", "354"), ("7,1%/năm", "7.1"), ("1.500 tỉ", "1500"), ("hơn 5", None)]
)
def test_the_number_that_a_text_begins_with(text: str, value: str | None) -> None:
    assert leading_number(text) == (None if value is None else Decimal(value))


@pytest.mark.parametrize(
    ("number", "values"),
    [
        ("7,1", {"7.1"}),
        ("7.1", {"7.1"}),
        ("664.000", {"664000"}),
        ("1,234", {"1234", "1.234"}),  # English or Vietnamese
        ("0,234", {"0.234"}),
        ("1,234.5", {"1234.5"}),
        ("1.234,5", {"1234.5"}),
        ("1.234.567", {"1234567"}),
        ("01", {"1"}),
    ],
)
def test_every_reading_of_a_number(number: str, values: set[str]) -> None:
    assert read_values(number) == set(map(Decimal, values))


@pytest.mark.parametrize(
    ("number", "decimals", "text"),
    [
        ("1234.50", 0, "1.234,5"),
        ("7.10", 0, "7,1"),
        ("1000", 0, "1.000"),
        ("1E+3", 0, "1.000"),
        ("0", 0, "0"),
        ("2", 1, "2,0"),
        ("1.25", 1, "1,25"),
    ],
)
def test_a_number_is_written_as_short_as_it_can_be(number: str, decimals: int, text: str) -> None:
    assert write_number(Decimal(number), decimals) == text


@settings(deadline=None)
@given(NUMBERS, st.integers(0, 6))
def test_what_is_written_is_read_as_the_same_value(number: Decimal, decimals: int) -> None:
    written = write_number(number, decimals)

    assert read_number(written) == number
    assert number in read_values(written)


@settings(deadline=None)
@given(DIGITS)
def test_a_number_has_readings_and_one_writing(number: str) -> None:
    values = read_values(number)

    assert 1 <= len(values) <= 2
    assert numbers_in(number) == [plain(min(values))]
    assert Decimal(plain(min(values))) == min(values)


@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_text_can_be_read(text: str) -> None:
    leading = leading_number(text)

    assert read_number(text) in (None, leading)
    assert all(Decimal(one) >= 0 for one in numbers_in(text))


def test_the_numbers_of_a_text_in_one_writing() -> None:
    assert numbers_in("05 xã, 7,10% và 7.1%, 31/12, 0,5") == ["5", "7.1", "7.1", "31", "12", "0.5"]
    assert numbers_in("1" * 5000) == ["1" * 5000]
    assert numbers_in("") == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("trong nhóm 25 tỉnh dẫn đầu", {"25"}),
        ("vào top 10", {"10"}),
        ("đứng thứ 5", {"5"}),
        ("hạng 2,5", set()),
        ("", set()),
    ],
)
def test_the_places_in_an_order_that_a_text_says(text: str, places: set[str]) -> None:
    assert places_in(text) == places
