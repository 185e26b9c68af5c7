"""What is read out of a document is read once."""

from collections.abc import Callable
from functools import update_wrapper
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from corpus.model import Document

Found = TypeVar("Found")


class Once(Generic[Found]):
    """Reads something out of a document, and keeps it for as long as the document lives; a document never changes."""

    def __init__(self, read: Callable[[Document], Found]) -> None:
        update_wrapper(self, read)
        self._read = read
        self._kept: WeakKeyDictionary[Document, Found] = WeakKeyDictionary()

    def __call__(self, document: Document) -> Found:
        found = self._kept.get(document)
        if found is None:
            found = self._kept[document] = self._read(document)
        return found

    def give(self, document: Document, found: Found) -> None:
        """Have what was read before, in another process."""
        self._kept[document] = found


once = Once
