"""How a message calls a point of a list before: by its number, its place from an end, or the noun of the list."""

import re
from functools import cache

from assistant.language.phrases import Said, pattern, word_set
from assistant.understanding.retelling_words import as_typed, retelling_words
from corpus.text import fold


def with_counted(said: Said, before: Said) -> Said:
    """A message with the noun before "thứ hai" called a point where the question before asks for several of it."""
    wording, found = retelling_words(), nth(said.plain).search(said.words)
    earlier = before.words if before.plain == said.plain or not said.plain else fold(before.words)
    words = found["noun"].split() if found else []
    group = f"(?:{pattern(wording.counted, said.plain).pattern} )?"  # "10 nhóm nhiệm vụ", "nhóm nhiệm vụ cuối cùng"
    for noun in dict.fromkeys((" ".join(words), *words[-1:])):  # "rõ hơn vùng thứ nhất": of one word, or of two
        if noun and re.search(rf" (?:{_several(said.plain)}) {group}{re.escape(noun)} ", earlier):
            point = wording.counted[0]
            called = rf" {group}{re.escape(noun)} "
            return Said(re.sub(called, f" {fold(point) if said.plain else point} ", said.words, count=1), said.plain)
    return said


@cache
def nth(plain: bool) -> re.Pattern[str]:
    """ "Trọng tâm thứ hai", "nhóm cuối": a noun of up to two words and which one."""
    which = f"(?:{'|'.join(sorted(word_set(' '.join(retelling_words().ordinals), plain)))})"
    order = "thu|so" if plain else "thứ|số"
    ends = "|".join(as_typed(("cuối", "đầu tiên", *retelling_words().steps), plain))
    return re.compile(rf" (?P<noun>\S+(?: \S+)?) (?:(?:{order}) {which}|(?:(?:{order}) )?[1-9]\d?|{ends}) ")


def called_by(said: Said) -> str:
    """What a message calls the point by that it wants: "nhóm"."""
    found = ordinal(said.plain).search(said.words) or nth(said.plain).search(said.words)
    return found["noun"].split()[-1] if found else ""


@cache
def _several(plain: bool) -> str:
    """How a question says that it asks for several things: "ba", "các", "những", "mấy"."""
    words = f"các những mấy {' '.join(retelling_words().ordinals)}"
    return "|".join([*sorted(word_set(words, plain)), r"\d+"])


def points_in(found: re.Match[str], plain: bool) -> list[int]:
    """The points that an ordinal names, 0 for one told by its step from another: "ý 1", "ý 1 và 3"."""
    which = [one for one in (found["which"], *re.findall(r"\d+", found["more"] or "")) if one]
    ordinals = retelling_words().ordinals
    numbers = dict(zip(as_typed([*ordinals], plain), ordinals.values(), strict=True))
    return [int(one) if one.isdigit() else numbers[one] for one in which] or [0]


@cache
def ordinal(plain: bool) -> re.Pattern[str]:
    """ "Ý thứ ba", "ý 1 và 3", "nhóm tiếp theo": what officials call a point of a list, and which one."""
    words = retelling_words()
    counted = pattern(words.counted, plain).pattern
    which = "|".join(sorted(word_set(" ".join(words.ordinals), plain)))
    steps = "|".join(as_typed([*words.steps], plain))
    return re.compile(
        rf"(?P<noun>{counted}) (?:(?P<step>{steps})"
        rf"|(?:(?:thứ|thu|số|so) )?(?P<which>{which}|[1-9]\d?)(?: (?:tiên|tien|cùng|cung))?"
        r"(?P<more>(?: (?:và|va|với|voi|cùng|cung) [1-9]\d?(?= ))*)) "
    )
