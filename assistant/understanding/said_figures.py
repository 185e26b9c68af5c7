"""Figures as people say them, written as texts do: "5 giờ chiều" is "17 giờ", "3 triệu dân" "3.000.000 dân"."""

import re

from assistant.language.lexicon import Lexicon
from corpus.text import lower
from corpus.vietnamese.numbers import WRITTEN, leading_number, write_number
from corpus.vietnamese.spelling import spelt
from corpus.vietnamese.units import units

_HALF_DAY = 12
_AFTER_NOON = re.compile(
    r"(?<![\w.,/])(?P<hour>1[01]|[1-9]) ?(?:giờ|h) ?(?P<minutes>[0-5]\d )?(?P<half>chiều|tối)(?!\w)"
)
_MANY = re.compile(
    rf"(?<![\w.,/])(?P<figure>{WRITTEN}) ?(?P<scale>nghìn|ngàn|vạn|triệu) (?P<noun>dân|người|nhân khẩu|hộ)(?!\w)",
    re.IGNORECASE,
)


# "Gần chục năm" is nearly ten; "mấy chục" is no number.
_TEN = re.compile(r"(?<!\w)(?P<about>gần|hơn|khoảng|tròn|cả|đúng|độ|chừng) chục(?= (?:năm|tháng|ngày|tuần|lần)(?!\w))")


def figures_written_out(question: str, lexicon: Lexicon) -> str:
    """A question with its hours and its counts of people in figures, but those that a text has as they were said."""
    question = _TEN.sub(lambda match: f"{match['about']} 10", question)
    question = _AFTER_NOON.sub(lambda match: _hour(match, lexicon), question)
    return _MANY.sub(lambda match: _count(match, lexicon), question)


def _hour(match: re.Match[str], lexicon: Lexicon) -> str:
    minutes = f" {match['minutes'].strip()}" if match["minutes"] else ""
    if lexicon.passages_with(spelt(f"{match['hour']} giờ {match['half']}")):
        return match.group()
    return f"{int(match['hour']) + _HALF_DAY} giờ{minutes}"


def _count(match: re.Match[str], lexicon: Lexicon) -> str:
    figure, scale = leading_number(match["figure"]), units().scales.get(lower(match["scale"]))
    if figure is None or scale is None or lexicon.passages_with(spelt(f"{match['figure']} {match['scale']}")):
        return match.group()
    return f"{write_number(figure * scale)} {match['noun']}"
