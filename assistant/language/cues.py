"""How a question says what it asks for: data/cues/*.yaml, read once and checked, and how a cue is found in a text."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path

from pydantic import TypeAdapter

from corpus.datafiles import Row
from corpus.phrase_lists import Form, PhraseList, read_lists
from corpus.text import search_form
from corpus.vietnamese.roles import roles
from corpus.vietnamese.spelling import spelt

_WORDS = re.compile(r"\w+|%")
DATA = Path(__file__).parent / "data"
CUES = DATA / "cues"
Phrases = tuple[str, ...]


class Followup(Row):
    """Words by which a question goes on from the one before."""

    heads: Phrases
    tails: Phrases
    pronouns: Phrases


class Cues(Row):
    """The phrases by list, each as cues/*.yaml says: a file named as a field here holds the lists of that field."""

    kinds: dict[str, Phrases]
    frame: Phrases
    followup: Followup
    document_words: Phrases
    section_words: Phrases
    period_words: Phrases
    relative_years: dict[str, int]
    relative_periods: dict[str, Phrases]
    now: Phrases
    requests: Phrases
    orders: Phrases
    metadata: dict[str, Phrases]
    shorthand: dict[str, str]
    references: Phrases
    indicators: Phrases
    roles_of_text: dict[str, Phrases]
    helpful: Phrases
    duties: Phrases
    actor_groups: Phrases
    wanting: Phrases
    negating: Phrases
    actors: Phrases
    unit_words: dict[str, Phrases]
    locatives: Phrases
    outline: Phrases
    prepositions: Phrases
    degrees: Phrases
    kind_nouns: Phrases
    light_heads: Phrases
    member_nouns: Phrases
    takes_with: Phrases
    work_nouns: Phrases
    reached: Phrases
    counted_nouns: Phrases
    asking_nouns: Phrases
    confirming: Phrases
    listing: Phrases
    no_bodies: Phrases
    generic_actors: Phrases
    weak_places: Phrases
    superlatives: Phrases
    foremost: Phrases
    number_words: dict[str, str]
    name_openers: Phrases

    @property
    def roles(self) -> list[str]:
        """Roles of persons: "Chủ tịch ... là ai" asks for a name."""
        return [search_form(role) for role in roles()]


# Lists that are compared with the words of a question as it is segmented, in one spelling; the others with its text.
_WITH_TERMS = {
    "frame", "prepositions", "light_heads", "member_nouns", "kind_nouns", "work_nouns", "reached", "counted_nouns",
    "period_words", "helpful", "wanting", "negating", "actors", "generic_actors",
}  # fmt: skip
_APART = {"kinds", "metadata", "unit_words", "roles_of_text", "relative_periods"}  # a phrase tells which of the lists
_WITH_TERMS_ALONE = {"light_heads", "member_nouns", "work_nouns", "reached", "counted_nouns", "period_words"}


@cache
def cues() -> Cues:
    """The cues of questions. Raises CorpusError for a file with a fault."""
    found: dict[str, object] = {}
    for name, lists in cue_lists().items():
        phrases = {key: _as_read(key, one) for key, one in lists.items()}
        found |= {name: phrases} if name in Cues.model_fields and set(phrases) != {name} else phrases
    return TypeAdapter(Cues).validate_python(found)


@cache
def cue_lists() -> dict[str, dict[str, PhraseList]]:
    """The lists by file and name, with what each is for and its examples."""
    return {path.stem: read_lists(path, form_of, path.stem in _APART) for path in sorted(CUES.glob("*.yaml"))}


def _as_read(name: str, one: PhraseList) -> Phrases | dict[str, str]:
    return tuple(map(spelt, one.phrases)) if name in _WITH_TERMS_ALONE else one.phrases


def form_of(name: str) -> Form:
    """In what form the phrases of a list are compared."""
    return spelt if name in _WITH_TERMS else _words_of


def _words_of(phrase: str) -> str:
    return _padded(phrase).strip()


def cue_in(text: str, phrases: Iterable[str]) -> str:
    """The longest cue that stands in a question (search form) as whole words, "" for none."""
    words = _padded(text)
    return max((phrase for phrase in phrases if _padded(phrase) in words), key=len, default="")


@lru_cache(maxsize=8192)
def _padded(text: str) -> str:
    """A text's words with a blank on both sides of each: a phrase then is found as whole words without a pattern."""
    return f" {' '.join(_WORDS.findall(text))} "


def without_cue(text: str, cue: str) -> str:
    """A text in any case with a cue, which is in search form, blanked out; a comma keeps the words beside it apart."""
    if not cue:
        return text
    for match in re.finditer(rf"(?<!\w){re.escape(cue)}(?!\w)", search_form(text)):
        text = text[: match.start()] + ",".center(len(match.group())) + text[match.end() :]
    return text
