"""Which of several things is asked of, where a clause tells of another: "ngoài" no "trong khu công nghiệp", "cấp 2"."""

import re

from assistant.evidence.scoring import Evidence
from assistant.language.vocabulary import frame
from assistant.understanding.understood import Understood
from corpus.vietnamese.spelling import one_spelling
from corpus.vietnamese.units import unit_syllables
from corpus.vietnamese.words import segment

_OTHER_SIDE = {"trong": "ngoài", "ngoài": "trong", "trên": "dưới", "dưới": "trên"}


def side_untold(understood: Understood, best: Evidence) -> str:
    """The side of a thing as the question says it, where the clause tells of its other side alone; "" for none."""
    for term in understood.terms:
        for side, other in _OTHER_SIDE.items():
            told = [_says_side(one, form, best.clause.spaced) for one in (side, other) for form in term.forms]
            of_other = any(told[len(term.forms) :]) and not any(told[: len(term.forms)])
            if of_other and understood.says(f"{side} {term.phrase}"):
                return f"{side} {term.phrase}"
    return ""


def _says_side(side: str, thing: str, text: str) -> bool:
    """Whether a text (spaced) tells of a side of a thing: "nằm ngoài các khu công nghiệp"."""
    return bool(re.search(rf" {side} (?:(?:các|những|phạm vi|khu vực|địa bàn) )*{re.escape(thing)} ", text))


def numbered(understood: Understood, number: str) -> str:
    """A number with what it is of, or in which unit, as the question says it: "cấp 3", "2 năm"."""
    words = [one_spelling(word.replace("_", " ")) for word in segment(understood.text)]
    for before, one, behind in zip(["", *words], words, [*words[1:], ""], strict=False):
        if one == number and (before, behind) != ("", ""):
            if behind in unit_syllables():
                return f"{number} {behind}"
            return f"{before} {number}" if before.isalpha() and before not in frame() else number
    return number
