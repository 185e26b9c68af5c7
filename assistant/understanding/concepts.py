"""An idea of the texts that is to be explained: "khái niệm “đô thị hạt nhân”", "thế nào là …", "… là gì"."""

import re
from collections.abc import Sequence

from assistant.language.lexicon import Lexicon
from assistant.language.wish_words import FOR_ME, POLITE
from assistant.understanding.explaining import WHERE_SAID, without_hearers
from assistant.understanding.part_words import PART_NAMED, PART_WORDS
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
# "Giải thích cho học sinh hiểu thế nào là …", "giải thích giúp em …", "nên hiểu thế nào là …".
_EXPLAINED = re.compile(
    rf"\W*{POLITE}(?:(?:giải thích|giải nghĩa|cắt nghĩa)"
    rf"(?: (?:cho|để|giúp) (?:[^\s,.;:?]+ ){{1,5}}?(?:hiểu|dễ hiểu|nắm|biết|nghe))?{FOR_ME}"
    r"(?: (?:rõ|thêm|về|khái niệm))*"
    r"(?: (?:như )?thế nào là)?|(?:(?:nên |phải |cần )?hiểu )?(?:như )?thế nào là)"
    r" (?P<plain>[^.;:?!“”\"]{1,80}?)(?: (?:có )?(?:nghĩa )?là (?:cái )?(?:gì|sao))?\W*",
    re.IGNORECASE,
)
_OF_NAME = re.compile(r"(?P<idea>.+?)(?: (?:của |ở )?(?:[^\W\d_a-zà-ỹ][^\W\d_]*)){1,4}")  # "đô thị hạt nhân Nha Trang"


def of_idea_explained(text: str, lexicon: Lexicon) -> str:
    """A message that wants explained what the texts call by just these words as one for that idea; any other as it is.

    A part of a text that is to be explained is told, and so is what a short form stands for: "PAR Index, PCI".
    """
    said = _EXPLAINED.fullmatch(text)
    words = without_hearers(WHERE_SAID.sub("", said["plain"])).strip(" ,") if said else ""
    short = any(len(one) > 1 and one.isupper() for one in words.split())
    if not words or short or _names_part(search_form(words)):
        return text
    of_name = _OF_NAME.fullmatch(words)
    ideas = [words, *([of_name["idea"].strip()] if of_name else [])]
    idea = next((one for one in ideas if _stands(spelt(one), lexicon)), "")
    where = WHERE_SAID.search(said["plain"]) if said else None
    return f"khái niệm “{idea}”{where.group() if where else ''}" if idea else text


def _names_part(form: str) -> bool:
    return bool(PART_WORDS.search(form) or PART_NAMED.search(form) or re.search(r"\d", form))


def _stands(idea: str, lexicon: Lexicon) -> bool:
    return 1 < len(idea.split()) <= _LONGEST and bool(lexicon.passages_with(idea))


def without_asking(terms: Sequence[Term]) -> tuple[Term, ...]:
    """The terms of a question for a definition without the word for that, where any is left: "khái niệm rừng"."""
    rest = tuple(term for term in terms if term.phrase not in _DEFINITION)
    return rest or tuple(terms)


def concept_of(text: str, lexicon: Lexicon) -> Subject | None:
    """The idea that a question wants defined, where the texts say it as it stands; None for another question."""
    said = _IDEA.match(text) or _WHAT_IT_IS.fullmatch(text)
    words = WHERE_SAID.sub("", said.groupdict().get("marked") or said["plain"]) if said else ""
    idea = spelt(words)
    few = _stands(idea, lexicon)
    return Subject(search_form(words).strip(" ,."), (group_term(idea, lexicon),), quoted=True) if few else None
