"""Names in quotation marks: “Lao động tiên tiến” is another title than “Tập thể lao động tiên tiến”."""

import re
from collections.abc import Iterable
from functools import lru_cache

from corpus.vietnamese.spelling import spaced

_NAME = re.compile(r"[“\"]([^“”\"\n]{3,90})[”\"]")
_WORDS = (2, 10)  # of a name; what is quoted at length is said, and names nothing


@lru_cache(maxsize=4096)  # the passages of a corpus are looked through for each question
def quoted_names(text: str) -> tuple[str, ...]:
    """The names that a text gives in quotation marks (spaced)."""
    names = (spaced(one.group(1)) for one in _NAME.finditer(text))
    return tuple(one for one in names if _WORDS[0] <= len(one.split()) <= _WORDS[1])


def name_in(asked: str, texts: Iterable[str]) -> str:
    """The longest name quoted in some texts that stands in what is asked (spaced), "" for none."""
    return max((name for text in texts for name in quoted_names(text) if name in asked), key=len, default="")


def is_of_longer(name: str, text: str) -> bool:
    """Whether a text quotes a name of which another is a part, and not that one."""
    names = quoted_names(text) if name else ()
    return name not in names and any(name in one for one in names)
