"""Which of several has most of something, or weighs most, where what is told sets none of them above the others."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.composing.draft import Draft, Statement
from assistant.composing.unsure import NEAREST_OF_ALL
from assistant.language.cues import cue_in, cues
from assistant.understanding.understood import Understood
from assistant.understanding.worded import asks_which_most
from corpus.vietnamese.quantities import find_quantities
from corpus.vietnamese.spelling import spaced

_NOT_RANKED = "Chưa thấy văn bản so sánh hơn kém ở việc này; văn bản nêu:"
NO_POINT_ABOVE = "Tôi không xếp ý nào quan trọng hơn ý nào"
_IN_ORDER = "; theo thứ tự trong văn bản"
_SO_MANY = re.compile(r"\d+ trong \d+ ý:")
_NEAREST = "nearest"  # what composes passages that may not answer
_FEWEST = 2  # points of which one may weigh more
_NO_RANK = re.compile(r"(?:(?<=thống) |(?<=thứ) )nhất|nhất (?:là|quán|định|trí)(?= )|người đứng đầu")
_COMPARED = 3  # figures in one unit that tell by themselves which is the most


def told_unranked(draft: Draft, understood: Understood) -> Draft:
    """A draft that says first that it ranks nothing, where a rank is asked for and it tells none.

    Several figures in one unit tell it by themselves.
    """
    asks = asks_which_most(understood) and draft.statements and not draft.statements[0].ours
    told = " ".join(one.text for one in draft.statements) if asks else ""
    units = Counter(one.unit for one in find_quantities(told) if one.unit)
    ranked = cue_in(_NO_RANK.sub(" ", spaced(told)), cues().foremost) or max(units.values(), default=0) >= _COMPARED
    return draft.led_by(_NOT_RANKED) if asks and not ranked else draft


def told_in_order(draft: Draft, understood: Understood) -> Draft:
    """A draft of several points that says first that none is set above another, where the weightiest are asked for.

    A draft that may not answer is left to say so.
    """
    points = [one for one in draft.statements if one.supports and one.prefix.strip()]
    unsure = draft.composer == _NEAREST or any(one.text == NEAREST_OF_ALL for one in draft.statements[:1])
    if len(points) < _FEWEST or unsure or not understood.weightiest:
        return draft
    lead = f"{NO_POINT_ABOVE}{_IN_ORDER}" if _is_in_order(points) else NO_POINT_ABOVE
    first, *rest = draft.statements
    if _SO_MANY.fullmatch(first.text):
        return replace(draft, statements=(replace(first, text=f"{lead}, {first.text}"), *rest))
    first = first if first.prefix.strip(" ") else replace(first, prefix="\n")  # on a line of its own
    return replace(draft, statements=(first, *rest)).led_by(f"{lead}:")


def _is_in_order(points: Sequence[Statement]) -> bool:
    """Whether points of one text stand one behind the other there, for each of their texts."""
    places = [(one.supports[0].document, one.supports[0].start) for one in points]
    return all(one[0] != other[0] or one[1] <= other[1] for one, other in pairwise(places))
