"""The focus of a long question: what is asked, apart from the story that leads up to it."""

import re

from assistant.data_files import cue_in, cues
from assistant.spelling import spaced
from assistant.terms import Term

_LONG = 18  # words from which a question is taken to tell a story too
_ENOUGH = 6.0  # weight of the telling words that say what is asked
_ENDS = re.compile(r"[.!?;:…]")


def focus(terms: tuple[Term, ...], text: str) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
    """The terms that must be met, and those of the story around them, which help to choose; text is in search form.

    From the piece with the question word back, a piece between marks at a time, until they say enough; over the end
    of a sentence only while they say nothing.
    """
    pieces = [one for one in re.split(r"(?<=[.,!?;:…])\s", text) if one.strip()]
    if len(text.split()) <= _LONG or len(pieces) < 2:
        return terms, ()
    at = max((number for number, one in enumerate(pieces) if _asks(one)), default=len(pieces) - 1)
    kept = _standing(terms, pieces[at])
    while at > 0 and sum(term.weight for term in kept if term.known) < _ENOUGH:
        at -= 1
        if kept and _ENDS.search(pieces[at][-1]) and any(term.known for term in kept):
            break
        kept += [term for term in _standing(terms, pieces[at]) if term.known and term not in kept]
    if not any(term.known for term in kept):
        return terms, ()
    return tuple(kept), tuple(term for term in terms if term not in kept)


def _asks(piece: str) -> bool:
    kinds = cues().kinds
    return bool(cue_in(piece, [word for words in kinds.values() for word in words]))


def _standing(terms: tuple[Term, ...], piece: str) -> list[Term]:
    words = spaced(piece)
    return [term for term in terms if f" {term.phrase} " in words]
