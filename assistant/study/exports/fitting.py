"""Texts cut until they fit on a slide, each time first what loses least."""

import re
from collections.abc import Callable, Sequence

from assistant.study.exports.brief import WORDS, brief
from assistant.study.exports.deck import LINES, SIZE
from assistant.study.exports.shapes import rows_of
from assistant.study.facts.items import says_something
from assistant.study.facts.verbs import begins_with_verb


def fitting(
    texts: Sequence[str],
    width: float,
    shortened: Callable[[str, int], str] = brief,
    limits: Sequence[int] = (22, 16, WORDS),
    room: int = LINES,
) -> list[str]:
    """Texts cut to fewer and fewer words until they have room, in lines of 24 points: first what loses least."""
    lines = [shortened(text, limits[0]) for text in texts]
    for limit in limits[1:]:
        short = [shortened(text, limit) for text in texts]
        losses = [_loss(full, cut) for full, cut in zip(lines, short, strict=True)]
        for at in sorted(range(len(lines)), key=losses.__getitem__):
            gains = rows_of(short[at], SIZE, width) < rows_of(lines[at], SIZE, width)
            if gains and sum(rows_of(one, SIZE, width) for one in lines) > room:
                lines[at] = short[at]
    return lines


def _loss(full: str, cut: str) -> float:
    """What a cut takes: its share of the words, a figure, and most of all what is said of the subject."""
    figures = len(re.findall(r"\d+", full)) > len(re.findall(r"\d+", cut))
    told = begins_with_verb(cut) or says_something(cut.split(", ")[-1]) or not says_something(full)
    return 1 - len(cut) / (len(full) or 1) + figures + (0 if told else 5)
