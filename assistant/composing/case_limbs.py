"""The limbs of a rule that each count so many times of a state: "02 năm liên tục trung bình hoặc 01 năm yếu"."""

import re

from assistant.understanding.understood import Understood
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.units import units

_ON_END = ("liên tục", "liên tiếp", "liền")
_STATE = rf"(?: (?P<on>{'|'.join(_ON_END)}))? (?P<state>[^,;.\d]+?)(?= hoặc | hay |[,;.]|$)"
_LIMIT = re.compile(r"(?<!\w)(?:quá|tối đa|dưới|chưa|trong|trước|sau|hạn|từ)(?: [^\W\d]+){0,2} $", re.IGNORECASE)


def limb_said(understood: Understood, clause: str) -> str:
    """How the count that a question gives of its case stands to the limb of a rule that is of its state; "" for none.

    "1 năm trung bình" beside "02 năm liên tục xếp hạng trung bình hoặc 01 năm xếp hạng yếu". Of years of which it is
    not said that they were on end nothing is told.
    """
    measure = understood.measures[0] if len(understood.measures) == 1 else None
    if measure is None or measure.noun not in units().durations or measure.is_bounded:
        return ""
    limbs = list(re.finditer(rf"(?<![\w,./])(?P<count>\d{{1,2}}) {measure.noun}{_STATE}", clause))
    if any(_LIMIT.search(clause, 0, one.start()) for one in limbs):  # "không quá 05 năm": the more is not met the more
        return ""
    own = [one for one in limbs if _is_of(one, limbs, understood)] if len(limbs) > 1 else []
    if len(own) != 1:
        return ""
    (limb,) = own
    needed = int(limb["count"])
    unsure = measure.value >= needed > 1 and limb["on"] and not any(map(understood.says, _ON_END))
    word = "thuộc" if measure.value >= needed else "không thuộc"
    state = " ".join(_own_words(limb, limbs))
    return "" if unsure else f"{measure.words.strip()} {state} {word} trường hợp “{limb.group()}”."


def _is_of(limb: re.Match[str], limbs: list[re.Match[str]], understood: Understood) -> bool:
    """Whether a question says all the words by which a limb's state is another than those of the others."""
    own = _own_words(limb, limbs)
    return bool(own) and all(map(understood.says, own))


def _own_words(limb: re.Match[str], limbs: list[re.Match[str]]) -> list[str]:
    others = {word for one in limbs if one is not limb for word in spaced(one["state"]).split()}
    return [word for word in spaced(limb["state"]).split() if word not in others]
