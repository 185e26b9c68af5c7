"""What people type and how resolutions say it (synonyms.yaml), and what speaks of a subject without naming it."""

from functools import cache

from assistant.language.cues import DATA, cues
from corpus.phrase_lists import PhraseFile, check_phrases
from corpus.vietnamese.abbreviations import expansions
from corpus.vietnamese.spelling import spelt

MAX_KEY = 7  # syllables of the longest name or synonym that is looked for

Table = dict[str, tuple[str, ...]]


@cache
def synonyms() -> Table:
    """What a person types -> what official texts say, both in search form. Raises CorpusError for no table."""
    return _file("synonyms").content(Table)


@cache
def related() -> Table:
    """A subject -> what speaks of it without naming it, both in search form. Raises CorpusError."""
    return _file("related").content(Table)


@cache
def other_things() -> Table:
    """A word -> the longer words in which it means another thing, both in search form. Raises CorpusError."""
    return _file("other_things").content(Table)


@cache
def other_thing_forms() -> Table:
    """The longer words in which another thing is meant, in one spelling."""
    return _forms(other_things())


@cache
def synonym_forms() -> Table:
    """The synonyms in one spelling."""
    return _forms(synonyms())


@cache
def related_forms() -> Table:
    """The related words in one spelling."""
    return _forms(related())


def check_tables() -> None:
    """Raise CorpusError for a faulty entry of a table; a test asks for it, so that a start need not.

    No two keys, and no two phrases of a row, its key among them, may be compared alike. A key of the synonyms must not
    repeat what frame.yaml or abbreviations.yaml says, nor be longer than is looked for; the long form of an
    abbreviation may, since the abbreviation stands for it.
    """
    for file in map(_file, ("synonyms", "related", "other_things")):
        table = file.content(Table)
        check_phrases(file, tuple(table), spelt)
        for at, (key, values) in enumerate(table.items()):
            if not values:
                raise file.fault(f"“{key}” stands for nothing", (), at)
            check_phrases(file, values, spelt, (key,), beside=(key,))
    _check_synonyms(_file("synonyms"))


def _check_synonyms(file: PhraseFile) -> None:
    for at, (key, values) in enumerate(file.content(Table).items()):
        form = spelt(key)
        if form in _abbreviated():
            raise file.fault(f"“{key}” is an abbreviation: abbreviations.yaml says what it stands for", (), at)
        if form in _frame():
            raise file.fault(f"“{key}” is a word of the frame: it is never looked for", (), at)
        if len(form.split()) > MAX_KEY and form not in _abbreviated().values():
            raise file.fault(f"“{key}” is longer than what is looked for", (), at)
        for number, value in enumerate(values):
            if _abbreviated().get(spelt(value)) == form:
                raise file.fault(f"“{value}” is the abbreviation of “{key}”", (key,), number)


def _file(name: str) -> PhraseFile:
    return PhraseFile.read(DATA / f"{name}.yaml")


@cache
def _abbreviated() -> dict[str, str]:
    return {spelt(short): spelt(long) for short, long in expansions().items()}


@cache
def _frame() -> frozenset[str]:
    return frozenset(map(spelt, cues().frame))


def _forms(table: Table) -> Table:
    return {spelt(key): tuple(map(spelt, values)) for key, values in table.items()}
