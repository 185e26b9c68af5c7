"""All texts at hand: a folder of texts and the library, as one corpus in collections."""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from corpus.library.entry import Entry
from corpus.library.store import Library
from corpus.reading.notices import problem
from corpus.reading.store import SHIPPED_TEXTS, Corpus, read_corpus

SHIPPED = "Văn bản kèm theo trợ lý"


@dataclass(frozen=True)
class Texts:
    """The corpus, with what could not be read; the kept documents in it; the numbers of each collection."""

    corpus: Corpus
    entries: tuple[Entry, ...]
    collections: Mapping[str, tuple[str, ...]]

    def entry(self, number: str) -> Entry | None:
        """The kept document of a number, None for one of the folder."""
        return next((one for one in self.entries if one.number == number), None)

    def numbers(self, collections: tuple[str, ...]) -> frozenset[str]:
        """The numbers of the documents of some collections."""
        return frozenset(number for name in collections for number in self.collections.get(name, ()))


def read_texts(folder: Path, library: Library) -> Texts:
    """Read the texts of a folder and the kept documents. A kept one takes the place of the folder's of that number.

    Of two kept documents of one number, which only happens by hand, the later is left out. Raises CorpusError for the
    folder.
    """
    with _uncollected():
        of_folder = read_corpus(folder, library.known.read)
        found, problems = library.entries()
    library.known.sweep()
    entries: dict[str, Entry] = {}
    for entry in found:
        if entry.number in entries:
            other = entries[entry.number].name
            problems = (*problems, problem(entry.name, "same_number", number=entry.number, other=other))
        else:
            entries[entry.number] = entry
    shipped = tuple(one for one in of_folder.documents if one.number not in entries)
    collections: dict[str, tuple[str, ...]] = {}
    name = SHIPPED if folder == SHIPPED_TEXTS else folder.name
    if shipped:
        collections[name] = tuple(one.number for one in shipped)
    for entry in entries.values():
        collections[entry.collection] = (*collections.get(entry.collection, ()), entry.number)
    documents = (*shipped, *(entry.document for entry in entries.values()))
    corpus = replace(of_folder, documents=documents, problems=(*of_folder.problems, *problems))
    return Texts(corpus, tuple(entries.values()), collections)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without looking for garbage: among the millions of new objects of a large corpus that takes half of the time.

    Nor are they looked through later: they live until nothing holds them, for none of them points at itself.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if enabled:
            gc.enable()
