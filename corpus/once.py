"""What is read out of a document is read once."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar
from weakref import WeakKeyDictionary

from corpus.model import Document

Found = TypeVar("Found")


def once(read: Callable[[Document], Found]) -> Callable[[Document], Found]:
    """Keep what `read` gives for a document for as long as the document lives; a document never changes."""
    kept: WeakKeyDictionary[Document, Found] = WeakKeyDictionary()

    @wraps(read)
    def kept_or_read(document: Document) -> Found:
        found = kept.get(document)
        if found is None:
            found = kept[document] = read(document)
        return found

    return kept_or_read
