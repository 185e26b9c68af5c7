"""Of what a price is."""

import pytest

from assistant.understanding.prices import is_of_price, of_other_price, read_prices
from corpus.vietnamese.spelling import spaced


@pytest.mark.parametrize(
    ("text", "prices"),
    [
        ("Giá thuê nhà", ("thuê",)),
        ("giá cho thuê và giá bán nhà", ("thuê", "bán")),
        ("giá thuê mua", ("thuê mua",)),
        ("đánh giá bán hàng năm", ("bán",)),
        ("giá điện", ()),
        ("", ()),
    ],
)
def test_prices_are_read_by_what_is_paid_for(text: str, prices: tuple[str, ...]) -> None:
    assert read_prices(spaced(text)) == prices


def test_another_price_is_one_where_the_asked_one_is_not_named() -> None:
    assert of_other_price(("thuê",), spaced("Giá đặt hàng mua nhà ở"))
    assert not of_other_price(("thuê",), spaced("Giá bán và giá cho thuê"))
    assert not of_other_price(("thuê",), spaced("Thời hạn thuê"))
    assert is_of_price(("thuê",), spaced("Giá bán và giá cho thuê"))
    assert not is_of_price((), spaced("Giá bán"))
