"""Prices: of what each that a text names is the price, of letting or of selling."""

import re

# A price and what it is paid for: a rent is no price of sale. "Giá cho thuê" is the rent.
_PRICE = re.compile(
    r"(?<= )giá (?:cho )?(?P<of>thuê mua|thuê|bán|mua|đặt hàng|khởi điểm|trúng đấu giá|chuyển nhượng|bồi thường)(?= )"
)


def read_prices(words: str) -> tuple[str, ...]:
    """What the prices that a text (spaced) names are paid for: "thuê", "bán"."""
    return tuple(dict.fromkeys(one["of"] for one in _PRICE.finditer(words)))


def is_of_price(asked: tuple[str, ...], words: str) -> bool:
    """Whether a text (spaced) names one of the prices asked of."""
    return not set(asked).isdisjoint(read_prices(words))


def of_other_price(asked: tuple[str, ...], words: str) -> bool:
    """Whether a text (spaced) names prices, and none of those asked of."""
    return bool(read_prices(words)) and not is_of_price(asked, words)
