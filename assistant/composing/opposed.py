"""Which side of a thing is asked of, where a clause tells of its other: "ngoài" no "trong khu công nghiệp"."""

import re

from assistant.evidence.scoring import Evidence
from assistant.understanding.understood import Understood

_OTHER_SIDE = {"trong": "ngoài", "ngoài": "trong", "trên": "dưới", "dưới": "trên"}


def side_untold(understood: Understood, best: Evidence) -> str:
    """The side of a thing as the question says it, where the clause tells of its other side alone; "" for none."""
    for term in understood.terms:
        for side, other in _OTHER_SIDE.items():
            asked = f"{side} {term.phrase}"
            if not understood.says(asked):
                continue
            told, of_other = (
                any(_says_side(one, form, best.clause.spaced) for form in term.forms) for one in (side, other)
            )
            if of_other and not told:
                return asked
    return ""


def _says_side(side: str, thing: str, text: str) -> bool:
    """Whether a text (spaced) tells of a side of a thing: "nằm ngoài các khu công nghiệp"."""
    return bool(re.search(rf" {side} (?:(?:các|những|phạm vi|khu vực|địa bàn) )*{re.escape(thing)} ", text))
