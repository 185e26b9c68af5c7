"""A follow-up on two answers before: how their figures differ ("vậy chênh mấy điểm"), and nothing of its own."""

import re
from dataclasses import replace

from assistant.understanding.kinds import Kind
from assistant.understanding.relative_times import relative_time
from assistant.understanding.understood import Understood

_TWO = 2  # times that a difference is between
_OPENING = r"(?:(?:thế|vậy|như vậy|thì|còn|rồi|tức|nghĩa là|là|cả|hai|giữa|năm|mốc|giai đoạn|con số|số|đó|này|ấy) )*"
_AGAINST = r"(?:so với (?:\S+ ){1,5}?)?(?:thì )?"
_DIFFERS = (
    r"(?:chênh lệch|chênh|lệch|hơn kém|cách|tăng thêm|tăng lên|tăng|giảm đi|giảm|hơn|kém|thêm|gấp)"
    r"(?: (?:nhau|lên|khoảng|tới|được|là))*"
)
_HOW_MUCH = (
    r" (?:bao nhiêu|mấy)(?: (?:điểm|phần trăm|%|lần|triệu|tỉ|tỷ|nghìn|đồng|người|năm))*"
    r"(?: (?:nhỉ|vậy|thế|ạ|hả|hở|nữa|em|anh|chị|bạn))*"
)
_DIFFERENCE = re.compile(rf"{_OPENING}{_AGAINST}{_DIFFERS}{_HOW_MUCH}")


def asks_difference(question: Understood) -> bool:
    """Whether all that a follow-up asks is how two figures told before differ."""
    named = question.named
    whole = _DIFFERENCE.fullmatch(" ".join(question.text.strip(" ?!.,…").replace(",", " ").split()))
    return bool(whole) and not (named.documents or named.unknown or named.sections or relative_time(question.text))


def between(question: Understood, before: Understood, earlier: Understood | None) -> Understood | None:
    """The question before, of two times beside each other: its own and the follow-up's, or that of the one before it.

    None where they speak of no two times, or the two turns before of different things.
    """
    turns = [question, before]
    if earlier and not question.times and {one.phrase for one in earlier.terms} & {one.phrase for one in before.terms}:
        turns.append(earlier)
    years = tuple(dict.fromkeys(year for one in turns for year in one.named.years))
    periods = tuple(dict.fromkeys(period for one in turns for period in one.named.periods))
    if len(years) + len(periods) != _TWO or not before.terms:
        return None
    named = replace(before.named, years=years, periods=periods)
    wants = replace(before.wants, ratio=question.wants.ratio)
    return replace(before, named=named, kind=Kind.COMPARE, wants=wants, notes=("followup: difference",))
