"""Whether a clause tells of whoever is asked to get something, or names them only as those who do it."""

import re

from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from assistant.understanding.worded import who_gets
from corpus.vietnamese.spelling import spaced

_DOES = " do"  # before whoever does something: "do Bộ trưởng quyết định"


def is_doer_alone(understood: Understood, clause: str) -> bool:
    """Whether a clause names whoever is asked to get something in no other way than as the one who does it."""
    who = who_gets(understood)
    said = spaced(clause)
    return any(term.is_said_in(who) and _is_behind_does(term, said) for term in understood.terms)


def _is_behind_does(term: Term, said: str) -> bool:
    """Whether a word stands in a text (spaced), and each time right behind what makes it the doer."""
    places = [one.start() for form in term.forms for one in re.finditer(f" {re.escape(form)} ", said)]
    return bool(places) and all(said[:at].endswith(_DOES) for at in places)
