"""The thing that an answer says what it is, for a follow-up that points at it by a noun: "ngành này", "nơi đó"."""

from assistant.answering.turn import Turn
from assistant.language.being import SAYS_BEING
from assistant.language.vocabulary import frame
from corpus.text import search_form
from corpus.vietnamese.spelling import spaced

_LONGEST = 7  # words of a name before "là"


def thing_told(before: Turn) -> str:
    """The one thing (search form) of which an answer says what it is; "" where it is of several, or was asked of.

    "Du lịch" of "Du lịch là ngành kinh tế mũi nhọn", where it was asked which one that is.
    """
    draft = before.decision.draft
    told = [one.text for one in draft.statements if one.supports] if draft else []
    if len(told) != 1 or not SAYS_BEING.search(told[0]):
        return ""
    name = SAYS_BEING.split(told[0], maxsplit=1)[0].strip(" …")
    words = spaced(name).split()
    known = any(before.understood.says(word) for word in words if word not in frame())
    return "" if known or not 0 < len(words) <= _LONGEST else search_form(name)
