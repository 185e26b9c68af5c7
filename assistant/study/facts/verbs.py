"""Whether a clause says what is to be done."""

import re
from functools import cache

from assistant.study.facts.cues import cues
from corpus.datafiles import alternatives
from corpus.tasks.duties import opens_with_duty
from corpus.text import search_form
from corpus.vietnamese.words import syllables

_LEAST_STATEMENT = 5  # syllables


@cache
def _verbs() -> re.Pattern[str]:
    nouns, verbs = (alternatives([search_form(one) for one in words]) for words in (cues().nouns, cues().verbs))
    return re.compile(rf"(?!(?:{nouns})(?!\w))(?:{verbs})(?!\w)")


@cache
def fresh_start() -> re.Pattern[str]:
    """A comma behind which the next thing that is to be done begins."""
    return re.compile(rf",\s+(?:đồng thời\s+)?(?=(?:{alternatives(cues().fresh)})\s)")


def begins_with_verb(text: str) -> bool:
    """Whether a clause begins with what is to be done, and does not tell what was done."""
    return " được " not in text and " đã " not in text and bool(_verbs().match(search_form(text)))


def says_to_do(text: str) -> bool:
    """Whether a thing that is told by itself says what is to be done, by any verb of duty ("Quyết định mức vay")."""
    return begins_with_verb(text) or opens_with_duty(text)


def ends_with_verb(text: str) -> bool:
    """Whether words end in a verb of duty, whose object is still to come."""
    return bool(_last_verb().search(search_form(text)))


@cache
def _last_verb() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives([search_form(one) for one in cues().verbs])})$")


def own_statement(before: str, longest: int) -> str:
    """The words before a value without what is no part of its own statement, where they are more than `longest`
    syllables: "các bộ … tiếp tục triển khai …, phấn đấu tăng trưởng đạt" -> "phấn đấu tăng trưởng đạt"."""
    if len(before.split()) <= longest:
        return before
    rests = [before[mark.end() :] for mark in re.finditer(r"[,:]\s+", before)]
    fitting = [one for one in rests if begins_with_verb(one) and len(one.split()) >= _LEAST_STATEMENT]
    return fitting[-1] if fitting else before


def bare_of_verbs(text: str) -> str:
    """A text in search form, a bar in the place of each verb of duty: any task may begin with one."""
    return _any_verb().sub("|", search_form(text))


def telling_syllables(text: str) -> list[str]:
    """The syllables of a text that tell what it is about: of no verb of duty, and none that any task may have."""
    return [one for one in syllables(bare_of_verbs(text).replace("|", " ")) if one not in stops()]


@cache
def stops() -> frozenset[str]:
    """The syllables that no key term begins or ends with."""
    return frozenset(form for one in cues().stops for form in syllables(one))


@cache
def _any_verb() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives([search_form(one) for one in cues().verbs])})(?!\w)")
