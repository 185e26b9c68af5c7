"""Roles that persons hold (data/roles.yaml): those of who signs, and those that questions ask of."""

from functools import cache

from corpus.datafiles import DATA
from corpus.phrase_lists import PhraseFile, check_phrases
from corpus.text import search_form


@cache
def roles() -> tuple[str, ...]:
    """The roles as running text writes them, the longest first: "Phó Bí thư Thường trực" before "Phó Bí thư".

    Raises CorpusError for one that stands twice.
    """
    file = PhraseFile.read(DATA / "roles.yaml")
    found = file.content(list[str])
    check_phrases(file, found, search_form)
    return tuple(sorted(found, key=len, reverse=True))
