"""Which of several things is asked of, where a clause tells of another: "ngoài" no "trong khu công nghiệp", "cấp 2"."""

import re
from itertools import pairwise

from assistant.evidence.scoring import Evidence
from assistant.language.vocabulary import frame
from assistant.understanding.understood import Understood
from corpus.vietnamese.spelling import one_spelling
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
    """A number with the word before it that tells what it is the number of, as the question says it: "cấp 3"."""
    words = [one_spelling(word.replace("_", " ")) for word in segment(understood.text)]
    nouns = (noun for noun, behind in pairwise(words) if behind == number and noun.isalpha() and noun not in frame())
    return next((f"{noun} {number}" for noun in nouns), number)
