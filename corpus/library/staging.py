"""A file read but not kept yet: what a reader looks over before it goes into the library."""

import shutil
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from corpus.importing.apart import read_apart
from corpus.importing.imported import Notice, Progress
from corpus.library.entry import ORIGINAL, digest, safe_name, text_notices, text_path, words_digest
from corpus.model import Document
from corpus.reading.store import read_document


@dataclass(frozen=True)
class Staged:
    """A file in a folder of its own, as an entry's folder will be, with the document that it gives."""

    folder: Path
    name: str
    sha256: str
    words: str
    document: Document
    imported: tuple[Notice, ...]  # of the file; those of the text are the document's

    @property
    def original(self) -> Path:
        """The file as it was brought."""
        return self.folder / ORIGINAL / self.name

    @property
    def notices(self) -> tuple[Notice, ...]:
        """All that is to be told of it."""
        return (*self.imported, *text_notices(self.document))

    def discard(self) -> None:
        """Forget it."""
        shutil.rmtree(self.folder, ignore_errors=True)


def _unseen(done: int, total: int) -> None:
    """Progress that nobody watches."""


def _never() -> bool:
    return False


def stage(
    path: Path,
    within: Path,
    name: str = "",
    force_ocr: bool = False,
    progress: Progress = _unseen,
    cancelled: Callable[[], bool] = _never,
) -> Staged:
    """Read a file into a new folder in `within`; name is its name where `path` is only a copy of it.

    Raises UnreadableError for a file that cannot be read, CorpusError for a text that cannot.
    """
    imported = read_apart(path, force_ocr, progress, cancelled)
    folder = within / uuid.uuid4().hex
    called = safe_name(name or path.name)
    try:
        (folder / ORIGINAL).mkdir(parents=True)
        shutil.copyfile(path, folder / ORIGINAL / called)
        text = text_path(folder, called)
        text.write_bytes(imported.text.encode())
        document = read_document(text)
        words = words_digest(document.source)
        return Staged(folder, called, digest(folder / ORIGINAL / called), words, document, imported.notices)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
