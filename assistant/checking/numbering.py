"""The numbers of a list's items: those of the source's own parts, or a count from one on; others go."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.checking.ground import Ground
from assistant.checking.source import Sentence
from assistant.checking.tokens import tokenise

_COUNT = re.compile(r"\((\d{1,2})\)\s*")
_SURE = 2  # tokens behind a number by which its part of the source is known


def renumbered(sentences: Sequence[Sentence], ground: Callable[[tuple[int, ...]], Ground]) -> list[Sentence]:
    """Sentences whose list marks count from one on or are their source's; another mark becomes a dash, or nothing."""
    found = []
    position = count = 0
    for one in sentences:
        number = one.prefix.rstrip(". ")
        if number.isdigit():
            position += 1
            if int(number) != position and not _is_part(int(number), one.text, ground(one.cited)):
                one = replace(one, prefix="- ")
        elif not one.prefix or one.is_lead:
            position = 0 if one.is_lead else position
        text, count = _recounted(one, count, ground)
        found.append(replace(one, text=text))
    return found


def _recounted(one: Sentence, count: int, ground: Callable[[tuple[int, ...]], Ground]) -> tuple[str, int]:
    """A sentence without the counts "(6)" that neither its source has nor go on the answer's own."""
    text, pieces, last = one.text, [], 0
    for match in _COUNT.finditer(text):
        number = int(match.group(1))
        is_own = number in (1, count + 1)
        if is_own or _is_part(number, text[match.end() :], ground(one.cited)):
            count = number
        else:
            pieces.append(text[last : match.start()])
            last = match.end()
    return "".join([*pieces, text[last:]]), count


def _is_part(number: int, text: str, ground: Ground) -> bool:
    """Whether the source has a part of this number that begins with these words."""
    forms = [token.form for token in tokenise(text)[:_SURE]]
    return bool(forms) and bool(ground.sites.standing([f"({number})", *forms]))
