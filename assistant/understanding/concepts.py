"""An idea of the texts that is to be explained: "khái niệm “đô thị hạt nhân”", "thế nào là …", "… là gì"."""

import re
from collections.abc import Sequence

from assistant.language.lexicon import Lexicon
from assistant.understanding.explaining import WHERE_SAID
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term, group_term
from assistant.understanding.wanted_words import TO_DEFINE
from corpus.text import search_form
from corpus.vietnamese.spelling import spelt

_DEFINITION = ("định nghĩa", "khái niệm", "giải thích")  # what is asked for, and no subject
_LONGEST = 12  # syllables of what is explained as one idea
_IDEA = re.compile(
    rf"{TO_DEFINE} "
    r"(?:[“\"](?P<marked>[^“”\"]{1,90})[”\"]|(?P<plain>[^;:?!“”\"]{1,120}))",
    re.IGNORECASE,
)
# "Cực tăng trưởng là gì vậy": it may as well ask which thing is that.
_WHAT_IT_IS = re.compile(
    r"\W*(?P<plain>[^,;:?!“”\"]{1,90}?) là (?:cái )?gì(?: (?:vậy|thế|ạ|nhỉ|hả))*\W*", re.IGNORECASE
)


def without_asking(terms: Sequence[Term]) -> tuple[Term, ...]:
    """The terms of a question for a definition without the word for that, where any is left: "khái niệm rừng"."""
    rest = tuple(term for term in terms if term.phrase not in _DEFINITION)
    return rest or tuple(terms)


def concept_of(text: str, lexicon: Lexicon) -> Subject | None:
    """The idea that a question wants defined, where the texts say it as it stands; None for another question."""
    said = _IDEA.match(text) or _WHAT_IT_IS.fullmatch(text)
    words = WHERE_SAID.sub("", said.groupdict().get("marked") or said["plain"]) if said else ""
    idea = spelt(words)
    few = 1 < len(idea.split()) <= _LONGEST and lexicon.passages_with(idea)
    return Subject(search_form(words).strip(" ,."), (group_term(idea, lexicon),), quoted=True) if few else None
