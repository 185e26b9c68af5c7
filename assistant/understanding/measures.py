"""The measures that a question gives of its case: "nhà 12 tầng", "ẩm độ 12%", "trên 15 tầng"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from assistant.language.numbers import number_words
from corpus.vietnamese.numbers import WRITTEN, leading_number
from corpus.vietnamese.units import compared_units, units

_GIVEN = re.compile(
    rf"(?<![\w/.,])(?P<bound>trên |hơn |quá |dưới |chưa đến |chưa tới )?(?P<value>{WRITTEN})\s*"
    r"(?P<noun>%|[^\W\d_]+)(?P<behind> trở lên| trở xuống)?"
)
# "Tiếp nhận 200 hồ sơ, trễ 25": so many of so many, which no other noun behind them counts.
_OF_WHOLE = re.compile(
    r"(?<![\w/.,])(?P<whole>\d{1,6}) (?P<noun>[^\W\d]+(?: [^\W\d]+)?)(?P<between>[^.?!\d%]{1,40}?)(?<![\w/.,])"
    r"(?P<part>\d{1,6})(?![\w%]|[/.,]\d)"
    r"(?= (?P=noun)(?!\w)| (?:cái|bộ|trường hợp|đơn|cái bị|bị|trễ|muộn|quá)(?!\w)|\s*(?:[,.;:?!]|$))"
)
# "12/100 hồ sơ trễ", "12 trên tổng số 100 hồ sơ"; no month of a year, no place in an order.
_OUT_OF = re.compile(
    r"(?<![\w/.,])(?<!tháng )(?<!ngày )(?<!hạng )(?<!thứ )(?<!vị trí )(?P<part>\d{1,6})"
    r"(?:/(?!(?:19|20)\d\d(?!\d))| (?:trên|trong)(?: tổng)?(?: số)? )(?P<whole>\d{1,6}) "
    r"(?P<noun>[^\W\d]+(?: [^\W\d]+)?)"
)
_PART = re.compile(r"[,;:.?!]\s|(?<!\w)(?:và|nhưng|mà|còn|thì|hoặc|hay)(?!\w)")  # between what two measures are of
_STEP = Decimal("0.01")  # by which "trên 15" is more than 15
_PEOPLE = ("dân", "nhân")  # "20.000 dân", "300 nhân khẩu": texts count them as "người"
_OVER = ("trên ", "hơn ", "quá ")


@dataclass(frozen=True, slots=True)
class Measure:
    """A number of the case and what it counts, in search form: "12 tầng" -> 12, "tầng"; of "trên 15" a little more.

    words are all that it says, the bound included; about are the words of its part of the question. is_bounded is
    whether it is told by what it is more or less than.
    """

    value: Decimal
    noun: str
    words: str
    about: str = ""
    is_bounded: bool = False


def read_measures(text: str) -> tuple[Measure, ...]:
    """The measures that a question (search form, its names blanked out) gives; so many of so many as their share."""
    found = [_share(text, one) for one in _shares(text)]
    text = _with_figures(text)
    for one in () if found else _GIVEN.finditer(text):
        value, bound = leading_number(one["value"]), one["bound"]
        if value is not None:
            step = 0 if not bound else _STEP if bound in _OVER else -_STEP
            noun = "người" if one["noun"] in _PEOPLE else compared_units().get(one["noun"], one["noun"])
            bounded = bool(bound or one["behind"])
            found.append(Measure(value + step, noun, one.group(), _part_around(text, one), bounded))
    return tuple(one for one in found if not _is_rate(one, found))


def _with_figures(text: str) -> str:
    """A question with the counts of times and of spans that it gives in words in figures: "hai lần" -> "2 lần".

    Which of an order it is ("quý hai", "lần thứ hai") counts nothing, nor does "hai năm một lần" but say how often.
    """
    words = number_words()
    counted = "|".join(("lần", *units().durations))
    told = rf"(?<!\w)(?<!thứ )(?<!quý )(?<!tháng )(?<!lớp )(?<!số )({'|'.join(words)})(?= (?:{counted})(?!\w))"
    return re.sub(told, lambda one: str(words[one.group()]), text)


def _is_rate(measure: Measure, beside: Sequence[Measure]) -> bool:
    """Whether a measure only says how often another is counted: "1 năm 2 lần"."""
    spans = units().durations
    return measure.value == 1 and measure.noun in spans and any(one.noun not in spans for one in beside)


def counts_of_shares(text: str) -> set[str]:
    """The counts that a question gives as so many of so many, each with the first syllable of its noun: "200 hồ"."""
    return {f"{one[part]} {one['noun'].split()[0]}" for one in _shares(text) for part in ("whole", "part")}


def _shares(text: str) -> list[re.Match[str]]:
    given = (*_OUT_OF.finditer(text), *_OF_WHOLE.finditer(text))
    return [one for one in given if int(one["part"]) <= int(one["whole"]) > 0 and not _is_span(one)]


def _is_span(given: re.Match[str]) -> bool:
    """Whether it counts time: "3 trong 5 năm liền" is no share."""
    return given["noun"].split()[0] in units().durations


def _share(text: str, given: re.Match[str]) -> Measure:
    """ "25/200 (12,5%)": what part of a whole is, in percent to a tenth."""
    share = (Decimal(given["part"]) * 100 / Decimal(given["whole"])).quantize(Decimal("0.1"), ROUND_HALF_UP)
    said = f"{share.normalize():f}".replace(".", ",")
    return Measure(share, "%", f"{given['part']}/{given['whole']} ({said}%)", _part_around(text, given))


def _part_around(text: str, given: re.Match[str]) -> str:
    """The words beside a measure in its part of a question."""
    before = max((one.end() for one in _PART.finditer(text, 0, given.start())), default=0)
    after = _PART.search(text, given.end())
    return f"{text[before : given.start()]} {text[given.end() : after.start() if after else len(text)]}".strip()
