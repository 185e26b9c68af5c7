"""Offices: which of them a text names, the head's or the deputy's."""

import re

from corpus.vietnamese.spelling import one_spelling

# An office, and whether its deputy is meant: "phó trưởng ban" is no "trưởng ban".
_RANK = re.compile(
    r"(?<!\w)(?P<deputy>(?:cấp )?phó )?"
    r"(?P<rank>(?<!tăng )(?<!sinh )trưởng (?!thành|hợp)(?:bộ môn|\w+)|chủ tịch|giám đốc|bí thư"
    r"|chánh văn phòng|bộ trưởng|thứ trưởng|thủ tướng|cục trưởng|vụ trưởng|hiệu trưởng|chủ nhiệm)(?!\w)"
)


def read_ranks(text: str) -> tuple[str, ...]:
    """The offices that a text (search form) names, a deputy's behind "phó"."""
    return tuple(dict.fromkeys(_rank(one) for one in _RANK.finditer(text)))


def _rank(found: re.Match[str]) -> str:
    return f"{'phó ' if found['deputy'] else ''}{one_spelling(found['rank'])}"


def is_of_rank(rank: str, words: str) -> bool:
    """Whether a text (spaced) names an office, a deputy's only where the deputy is asked of."""
    return bool(re.search(rf"(?<= )(?<!phó ){rank}(?= )", words))


def of_other_rank(ranks: tuple[str, ...], words: str) -> bool:
    """Whether a text (spaced) names the deputy alone where only the head is asked of, or the head alone for him."""
    for rank in ranks:
        office = rank.removeprefix("phó ")
        said = {
            f"{'phó ' if one.group(1) else ''}{office}" for one in re.finditer(rf"(?<= )(phó )?{office}(?= )", words)
        }
        if said and not said & set(ranks):
            return True
    return False
