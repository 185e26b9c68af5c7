"""The measures that a question gives of its case: "nhà 12 tầng", "ẩm độ 12%", "trên 15 tầng"."""

import re
from dataclasses import dataclass
from decimal import Decimal

from corpus.vietnamese.numbers import WRITTEN, leading_number

_GIVEN = re.compile(
    rf"(?<![\w/.,])(?P<bound>trên |hơn |quá |dưới |chưa đến |chưa tới )?(?P<value>{WRITTEN})\s*"
    r"(?P<noun>%|[^\W\d_]+)(?P<behind> trở lên| trở xuống)?"
)
_PART = re.compile(r"[,;:.?!]\s|(?<!\w)(?:và|nhưng|mà|còn|thì|hoặc|hay)(?!\w)")  # between what two measures are of
_STEP = Decimal("0.01")  # by which "trên 15" is more than 15
_OVER = ("trên ", "hơn ", "quá ")


@dataclass(frozen=True, slots=True)
class Measure:
    """A number of the case and what it counts, in search form: "12 tầng" -> 12, "tầng"; of "trên 15" a little more.

    words are all that it says, the bound included; about are the words of its part of the question.
    """

    value: Decimal
    noun: str
    words: str
    about: str = ""


def read_measures(text: str) -> tuple[Measure, ...]:
    """The measures that a question (search form, its names blanked out) gives."""
    found = []
    for one in _GIVEN.finditer(text):
        value, bound = leading_number(one["value"]), one["bound"]
        if value is not None:
            step = 0 if not bound else _STEP if bound in _OVER else -_STEP
            found.append(Measure(value + step, one["noun"], one.group(), _part_around(text, one)))
    return tuple(found)


def _part_around(text: str, given: re.Match[str]) -> str:
    """The words beside a measure in its part of a question."""
    before = max((one.end() for one in _PART.finditer(text, 0, given.start())), default=0)
    after = _PART.search(text, given.end())
    return f"{text[before : given.start()]} {text[given.end() : after.start() if after else len(text)]}".strip()
