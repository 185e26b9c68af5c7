"""Whether a clause says what is to be done."""

import re
from functools import cache

from assistant.study.facts.cues import cues
from corpus.datafiles import alternatives
from corpus.text import search_form


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


def ends_with_verb(text: str) -> bool:
    """Whether words end in a verb of duty, whose object is still to come."""
    return bool(_last_verb().search(search_form(text)))


@cache
def _last_verb() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives([search_form(one) for one in cues().verbs])})$")


def bare_of_verbs(text: str) -> str:
    """A text in search form, a bar in the place of each verb of duty: any task may begin with one."""
    return _any_verb().sub("|", search_form(text))


@cache
def _any_verb() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives([search_form(one) for one in cues().verbs])})(?!\w)")
