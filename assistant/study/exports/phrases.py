"""Words of a slide that end where a phrase ends: a thing of a list, what is to be brought home."""

import re
from collections.abc import Sequence
from functools import cache

from assistant.study.facts.clauses import balanced, ends_in_list, raised, whole
from assistant.study.facts.cues import cues
from assistant.study.facts.verbs import ends_with_verb
from corpus.datafiles import alternatives

_LEAST = 4  # words that say something
_MEMBER, _LIST = 16, 46  # words of one thing of a list, and of all that are shown


def to_phrase(text: str, most: int) -> str:
    """A text as far as its last phrase that ends within so many words, "" where none does: words cut anywhere else
    lose their sense ("không thuộc danh mục", "chính quyền" of "chính quyền điện tử")."""
    plain = text.strip(" .;:,")
    if len(plain.split()) <= most:
        return raised(plain)
    heads = (plain[: mark.start()].rstrip(" ,;") for mark in _ends().finditer(plain))
    fitting = [one for one in heads if _LEAST <= len(one.split()) <= most and _stands(one)]
    return raised(max(fitting, key=len)) if fitting else ""


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(rf"[,;]\s|\.\s|\s(?:{alternatives(cues().cuts)})\s")


def _stands(head: str) -> bool:
    return whole(f"việc {head}") and not ends_in_list(head) and balanced(head) and not ends_with_verb(head)


def listed(texts: Sequence[str]) -> tuple[list[str], int]:
    """The things of a list that a slide has room for, and how many more there are."""
    shown: list[str] = []
    for text in texts:
        short = to_phrase(text, _MEMBER)
        if not short or sum(len(one.split()) for one in [*shown, short]) > _LIST:
            break
        shown.append(short)
    shown = shown or [raised(text.strip(" .;:,")) for text in texts[:1]]
    return shown, len(texts) - len(shown)
