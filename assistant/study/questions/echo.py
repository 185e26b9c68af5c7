"""Whether the words of a stem give its key away: words that the key repeats and no other option has."""

import re
from functools import cache, lru_cache
from itertools import pairwise

from assistant.study.facts.cues import cues, delicate
from assistant.study.facts.fields import own_name
from assistant.study.facts.items import subjects_of
from assistant.study.facts.likeness import form, runs
from assistant.study.facts.verbs import bare_of_verbs
from assistant.study.session import CHOICE, SHORT, Question
from corpus.text import search_form

# Topics whose options are figures or cases worked out with the key: their words tell nothing.
_FREE = ("figure", "year", "change", "progress", "deadline", "indicator", "number", "day", "threshold")
_LISTS = ("list", "figure", "body", "joins")  # answers in writing that may repeat words of the stem
_TOLD = 0.6  # share of an answer in writing that its stem may say
_OUTSIDE = ("group not", "part not", "task not")  # the key is what the others have in common with the stem
_GROUPED = (
    "sort",
    "group",
    "headed",
    "body",
    "part",
    "definition",
    "owner",
)  # told by words of theirs
_NAMES = ("body", "headed", "owner", "definition")  # read with their verbs: "Kết nối, chia sẻ dữ liệu"
_RUN = 3  # syllables of the key that its stem repeats one behind the other, which no other option does
_ECHO = 0.45  # share of a key's rarer words that its stem may give away where no other option shares any


def keeps_its_key(question: Question) -> bool:
    """Whether the stem does not give the key away by its own words, where no other option has them."""
    if question.kind == SHORT and question.topic not in _LISTS:
        return shared(question.answer, set(form(question.question).split())) <= _TOLD
    if question.kind != CHOICE or question.topic in _FREE:
        return True
    said = asked_words(question)
    named = question.topic in _NAMES
    pairs = {one: word_pairs(one, named) & word_pairs(said, named) for one in question.options}
    others = [held for one, held in pairs.items() if one != question.answer]
    if question.topic in _OUTSIDE:
        alike = set.intersection(*map(set, others)) - pairs[question.answer]
        return not (alike or _alone_begins(question, said) or _falls_out(question, said))
    if pairs[question.answer] - set().union(*others):
        return False
    if question.topic in _GROUPED:
        return True
    syllables = set(form(said).split())
    shares = {one: shared(one, syllables) for one in question.options}
    most = max(share for one, share in shares.items() if one != question.answer)
    return shares[question.answer] <= max(_ECHO, most + 0.25)


def _alone_begins(question: Question, said: str) -> bool:
    """Whether all options but the key begin as the stem's quoted words do."""
    first = form(said).split()[:1]
    return all((form(one).split()[:1] == first) != (one == question.answer) for one in question.options)


def _falls_out(question: Question, said: str) -> bool:
    """Whether the key is no part of a group at first sight: two others repeat a run of the group's name that it does
    not, or it alone speaks of defence, the Party and the like, of which the name does not."""
    others = [one for one in question.options if one != question.answer]
    if sum(_repeats(one, said) for one in others) > 1 and not _repeats(question.answer, said):
        return True
    if delicate(question.answer) and not any(map(delicate, (said, *others))):
        return True
    return _of_another_field(subjects_of(question.answer), subjects_of(said), list(map(subjects_of, others)))


def _of_another_field(key: set[int], asked: set[int], others: list[set[int]]) -> bool:
    """Whether a key is of none of the fields that a group's name and two of its own things speak of, or of one that no
    other thing there is of."""
    told = sum(bool(one & asked) for one in others) > 1 and not key & asked
    return told or (bool(key) and not key & asked.union(*others))


def _repeats(option: str, said: str) -> bool:
    """Whether an option has more than a few words of a group's name one behind the other, and not verbs alone."""
    return any(f" {run} " in form(said) and word_pairs(run) for run in runs(option, _RUN + 1))


def gives_pair_away(left: str, right: str) -> bool:
    """Whether the left side of a matching gives its right side away."""
    own = form(own_name(left)).strip()  # "Hội đồng Dân tộc" of what is to be done for "dân tộc"
    named = " " in own and f" {own} " in form(right)
    return named or shared(right, set(form(left).split())) > _ECHO or _longest_run(right, left) >= _RUN


def asked_words(question: Question) -> str:
    """A stem without the name of its text and the part that every stem of its kind has."""
    text = re.sub(r"^.*?[Tt]heo [^:,]*[:,]", "", question.question)
    quoted = text.partition("“")[2].rpartition("”")[0]
    return quoted or re.sub(r"cơ quan, tổ chức nào|nội dung nào|việc làm nào|trường hợp nào", "", text)


@lru_cache(maxsize=8192)
def word_pairs(text: str, named: bool = False) -> frozenset[tuple[str, str]]:
    """The pairs of syllables, one behind the other, that can tell a text from others: no verb of duty, no function
    word, not both syllables that any key term may have; of bodies' names all but function words."""
    parts = (search_form(text) if named else bare_of_verbs(text)).split(" ")
    clean = [form(one).strip() if one != "|" else "|" for one in parts]
    found = pairwise(one for one in clean if one)
    function = _function_words()
    common: set[str] = set() if named else set(cues().stops)
    return frozenset(
        (one, two)
        for one, two in found
        if "|" not in (one, two) and not {one, two} & function and not {one, two} <= common and " " not in one + two
    )


@cache
def _function_words() -> frozenset[str]:
    words = (*cues().dangling_heads, *cues().dangling_tails)
    return frozenset(form(one).strip() for one in words if " " not in one)


def shared(option: str, said: set[str]) -> float:
    """The share of an option's syllables that some words have."""
    own = set(form(option).split())
    return len(own & said) / (len(own) or 1)


def _longest_run(option: str, text: str) -> int:
    """Of how many syllables the longest run is that an option has in common with a text."""
    parts, held = form(bare_of_verbs(option)).split(), form(text)
    found = 0
    for at in range(len(parts)):
        while at + found < len(parts) and f" {' '.join(parts[at : at + found + 1])} " in held:
            found += 1
    return found
