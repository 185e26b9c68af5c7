"""Whether an answer given in practice is right."""

from collections.abc import Sequence

from assistant.study.facts.likeness import form, likeness
from assistant.study.session import CLOZE, MATCHING, SHORT, Question
from corpus.text import fold

_ENOUGH = 0.6  # share of syllables in common from which a long short answer counts
_LONG = 5  # syllables from which an answer need not be word for word


def is_right(question: Question, given: Sequence[str]) -> bool:
    """Whether what was given is the key: one answer, or for a matching the right-hand sides in the order of the left.

    A typed answer may lack diacritics; of a long short answer most words are enough, of a figure every digit counts.
    """
    if question.kind == MATCHING:
        return list(given) == [right for _, right in question.pairs]
    if not given:
        return False
    said, key = fold(form(given[0])).strip(), fold(form(question.answer)).strip()
    if question.kind == CLOZE:
        return said == key
    if question.kind == SHORT:
        loose = len(key.split()) >= _LONG and likeness(said, key) >= _ENOUGH
        return bool(said) and (said == key or loose or _same_figure(said, key))
    return given[0] == question.answer


def _same_figure(said: str, key: str) -> bool:
    """ "65" for "65%", "354 nghìn tỉ" for "354 nghìn tỉ đồng": the number is the same, and the words begin the key."""
    return key[:1].isdigit() and key.split()[0] == said.split()[0] and key.startswith(said)
