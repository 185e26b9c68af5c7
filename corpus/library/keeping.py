"""Keeping staged files: the same number twice is the reader's to decide."""

from collections.abc import Iterable
from dataclasses import replace
from enum import Enum

from corpus.library.errors import SameNumberError
from corpus.library.staging import Staged
from corpus.library.store import Library
from corpus.library.texts import Texts
from corpus.model import Metadata


class Twin(Enum):
    """What becomes of a document whose number another has."""

    REFUSE = "refuse"
    REPLACE = "replace"
    BOTH = "both"


def keep(
    library: Library,
    texts: Texts,
    staged: Staged,
    metadata: Metadata | None = None,
    collection: str = "",
    twin: Twin = Twin.REFUSE,
) -> str:
    """Keep a staged file; metadata is what a reader corrected, None for what was read. Returns the new entry's id.

    A document of the folder of texts that is replaced stays there, and is not read while this one is kept.
    Raises SameNumberError where the number is taken and nothing was decided, SameContentError, OSError.
    """
    own = metadata or staged.document.metadata
    library.check_new(staged)
    if own.number not in texts.corpus.by_number:
        return library.keep(staged, own, collection)
    if twin is Twin.REFUSE:
        raise SameNumberError(own.number)
    if twin is Twin.BOTH:
        number = second_number(own.number, texts.corpus.by_number)
        return library.keep(staged, replace(own, number=number), collection)
    entry = texts.entry(own.number)
    return library.keep(staged, own, collection, [entry.id] if entry else [])


def second_number(number: str, taken: Iterable[str]) -> str:
    """A number for a document whose own is taken: "21-NQ/TU (bản 2)", or the next that is free."""
    others = set(taken)
    count = 2
    while f"{number} (bản {count})" in others:
        count += 1
    return f"{number} (bản {count})"
