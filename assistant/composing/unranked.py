"""Which of several has most of something, where what is told sets none of them above the others."""

import re
from collections import Counter

from assistant.composing.draft import Draft
from assistant.language.cues import cue_in, cues
from assistant.understanding.understood import Understood
from assistant.understanding.worded import asks_which_most
from corpus.vietnamese.quantities import find_quantities
from corpus.vietnamese.spelling import spaced

_NOT_RANKED = "Chưa thấy văn bản so sánh hơn kém ở việc này; văn bản nêu:"
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
