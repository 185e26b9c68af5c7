"""What goes up or down: whether a clause says it of the thing of which that is asked, or of another."""

from dataclasses import replace

from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood

_MEASURED = ("bình quân", "trung bình")  # how it is told by how much a thing moves: no thing
_BEFORE, _BEHIND = 6, 8  # syllables on either side of "tăng" in which that stands which goes up


def moves_another(understood: Understood, spaced: str) -> bool:
    """Whether a clause (its syllables between blanks) says that something goes up or down, and not the thing asked of.

    "Giảm 5% biên chế, … viên chức hưởng lương" of "lương có tăng không".
    """
    thing = _thing(understood)
    words = spaced.replace(" tăng cường ", " ").split()
    at = [number for number, word in enumerate(words) if word in ("tăng", "giảm")]
    if thing is None or not at:
        return False
    around = (words[max(0, one - _BEFORE) : one + 1 + _BEHIND] for one in at)
    return not any(thing.match(f" {' '.join(each)} ") for each in around)


def _thing(understood: Understood) -> Term | None:
    """What a question asks whether it goes up: what that word stands with ("tăng lương"), else what is said first.

    A thing that has the word in its name ("kinh tế tăng trưởng bình quân 8%") is itself what is asked of.
    """
    if not understood.wants.yes_or_no or len(understood.wants.ways) != 1:
        return None
    (way,) = understood.wants.ways
    named = next((term for term in understood.terms if way in term.phrase.split()[1:]), None)
    with_way = (term for term in understood.terms if term.phrase.startswith(f"{way} "))
    moved = (replace(term, forms=(term.phrase.removeprefix(f"{way} "),)) for term in with_way)
    things = [term for term in understood.terms if way not in term.phrase.split() and term.phrase not in _MEASURED]
    behind = (term for term in things if understood.says(f"{way} {term.phrase}"))
    return named or next(moved, None) or next(behind, things[0] if things else None)
