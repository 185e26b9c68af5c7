"""The figure that a question claims, beside the one of its kind that a clause gives."""

import re
from decimal import Decimal

from assistant.understanding.understood import Understood
from corpus.text import search_form
from corpus.vietnamese.bounds import STATED_BOUND
from corpus.vietnamese.numbers import numbers_in, places_in
from corpus.vietnamese.quantities import Quantity, find_quantities

_NEXT_TO_NOTHING = Decimal("0.005")  # of a figure
_SHARE = re.compile(r"\d[\d.,]*\s?%")
# "1 - 1,5%/năm", "100 đến 120 triệu", no period of years: what lies between is claimed rightly.
_RANGE = re.compile(r"(?<![\d.,/])(?!(?:19|20)\d\d(?!\d))\d[\d.,]*\s?(?:[-–]|đến|tới)\s?\d")


def gives_range(text: str) -> bool:
    """Whether a text gives a figure by its ends: "giảm 1 - 1,5%/năm"; a period of years is none."""
    return bool(_RANGE.search(text))


def gives_other_figure(understood: Understood, clause: str) -> bool:
    """Whether a statement and a clause that says all else of it give one figure each, in one unit, and not the same."""
    if _is_bounded(understood):
        return False
    claimed, told = understood.claimed_places, places_in(search_form(clause))
    if len(claimed) == len(told) == 1:
        return claimed != told
    ranges = STATED_BOUND.search(clause) or gives_range(clause)
    figures = None if ranges else _one_each(understood, clause)
    return figures is not None and not figures[0].equals(figures[1])


def figure_claimed(understood: Understood, said: str) -> tuple[str, Decimal, Decimal] | None:
    """The one figure that a question claims, as it says it, and the one of its kind that is said; None for others."""
    if gives_range(said) or _is_bounded(understood):
        return None
    if understood.cases:
        shares = [one.rstrip("% ") for one in _SHARE.findall(said)]
        plain = len(understood.cases) == len(shares) == 1
        figures = (Decimal(numbers_in(one)[0]) for one in (*understood.cases, *shares)) if plain else ()
        return (f"{understood.cases[0]}%", *figures) if plain else None
    pair = _one_each(understood, said)
    if pair is None or any(len(one.values) > 1 for one in pair):
        return None
    return understood.claimed_words, min(pair[0].values), min(pair[1].values)


def is_rounded(claimed: Decimal, said: Decimal) -> bool:
    """Whether a figure is claimed with fewer digits than it is said with, and right to these: 46 of 46,5.

    In units of another size it is one that is off by next to nothing: 70 000 000 of 70 070 000.
    """
    return said.quantize(claimed) == claimed or abs(said - claimed) <= _NEXT_TO_NOTHING * abs(said)


def _is_bounded(understood: Understood) -> bool:
    """Whether a question claims no figure but its bound: "tăng trên 7%" is no other than "tăng 7,32%"."""
    return any(one.is_bounded for one in understood.measures)


def _one_each(understood: Understood, said: str) -> tuple[Quantity, Quantity] | None:
    """The figure that a question claims and the one that is said, where each has but one, in one unit.

    "104 triệu" is of any unit.
    """
    asked = understood.claimed_figures
    given = [one for one in find_quantities(said) if one.unit]
    alike = len(asked) == len(given) == 1 and asked[0].unit in ("", given[0].unit)
    return (asked[0], given[0]) if alike else None
