"""What a question put in other words must keep, and may not add: numbers, times, documents, places in them, names."""

from collections.abc import Sequence

from assistant.understanding.fixed import Fixed
from assistant.understanding.kinds import STRICT_KINDS, Kind
from assistant.understanding.leaning import goes_on

_SAME_KIND = (*STRICT_KINDS, Kind.WHY, Kind.PLACE)  # who asks for these wants nothing else


def unkept(rewrite: Fixed, question: Fixed, history: Sequence[Fixed]) -> str:
    """What a rewrite loses, changes or adds, for the explanation; "" where it keeps what is fixed.

    history is the earlier questions, oldest first. A follow-up takes from those that it draws on: what it fixes itself
    stands in the place of theirs, and what it leaves open must be as the nearest of them fixed it.
    """
    drawn = [one for one in reversed(history) if _draws(rewrite, question, one)]
    if not drawn and not question.understood.terms:  # it says nothing itself: it points at the question before
        drawn = list(history[-1:])
    for fact, own in question.facts.items():
        nearest = next((one.facts[fact] for one in drawn if one.facts[fact]), frozenset[str]())
        if lost := (own or nearest) - rewrite.facts[fact]:
            return f"loses {', '.join(sorted(lost))}"
        if new := rewrite.facts[fact].difference(own, *(one.facts[fact] for one in drawn)):
            return f"adds {', '.join(sorted(new))}"
    names = question.names or next((one.names for one in drawn if one.names), ())
    if lost_names := {min(forms).strip() for forms in names if not _stands(forms, [rewrite.words])}:
        return f"loses {', '.join(sorted(lost_names))}"
    before = [question.words, *(one.words for one in drawn)]
    if new_names := {min(forms).strip() for forms in rewrite.names if not _stands(forms, before)}:
        return f"adds {', '.join(sorted(new_names))}"
    kind = question.understood.kind
    if kind in _SAME_KIND and not goes_on(question.understood) and rewrite.understood.kind != kind:
        return f"asks {rewrite.understood.kind}, not {kind}"
    return ""


def _draws(rewrite: Fixed, question: Fixed, earlier: Fixed) -> bool:
    """Whether a rewrite has something of an earlier question that the question itself lacks."""
    if any((rewrite.facts[fact] - own) & earlier.facts[fact] for fact, own in question.facts.items()):
        return True
    phrases = (f" {term.phrase} " for term in (*rewrite.understood.terms, *rewrite.understood.soft))
    return any(one in earlier.words and one not in question.words for one in phrases)


def _stands(forms: frozenset[str], texts: Sequence[str]) -> bool:
    return any(form in text for form in forms for text in texts)
