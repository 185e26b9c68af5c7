"""The library: a folder of kept documents. All goes in and out by one rename, so it is there whole or not at all.

library/documents/ID    kept; the id is the beginning of the original's SHA-256
library/removed/ID      taken out, until a month is over: what "undo" brings back
library/staging/…       read, not kept yet
library/read/…          what was read of texts, so that it is not read again
"""

import datetime
import logging
import os
import shutil
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from corpus.errors import CorpusError
from corpus.library.entry import (
    ADDED,
    ENTRY_FILE,
    LONGEST_NAME,
    Entry,
    EntryFile,
    NoticeFile,
    metadata_yaml,
    read_entry,
    read_file,
    text_path,
    write_whole,
)
from corpus.library.errors import SameContentError, UnknownEntryError
from corpus.library.staging import Staged
from corpus.model import Metadata
from corpus.reading.kept import KeptDocuments
from corpus.reading.notices import Problem

logger = logging.getLogger(__name__)

_ID = 16  # hexadecimal digits
_STAGED_FOR = 24 * 3600.0  # seconds after which what was not kept is forgotten
_REMOVED_FOR = 30 * 24 * 3600.0  # ... and what was removed


_CLOSED = "Không đọc được thư mục {folder} của các văn bản đã thêm. Hãy kiểm tra quyền đọc của thư mục đó."
_BROKEN = "Văn bản đã thêm nhưng nay không đọc lại được. Hãy thêm lại tệp gốc."


class Library:
    """The kept documents of a data folder. Reads the disk at each call, so several processes see one another's work."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._documents = folder / "documents"
        self._removed = folder / "removed"
        self.known = KeptDocuments(folder / "read")

    @property
    def staging(self) -> Path:
        """Where files are read before they are kept."""
        return self.folder / "staging"

    @property
    def stamp(self) -> tuple[tuple[str, int], ...]:
        """Changes with whatever is added, removed or corrected; costs no reading."""
        return tuple((folder.name, _changed(folder)) for folder in self._folders())

    def entries(self) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
        """The kept documents, the oldest first, and those that cannot be read."""
        entries: list[Entry] = []
        problems: list[Problem] = []
        if self.folder.exists() and not os.access(self.folder, os.R_OK | os.X_OK):
            problems.append(Problem(self.folder.name, "kept", _CLOSED.format(folder=self.folder)))
        for folder in self._folders():
            try:
                entries.append(read_entry(folder, self.known.read))
            except (CorpusError, OSError) as error:
                logger.warning("%s cannot be read: %s", folder, error)
                problems.append(Problem(folder.name, "kept", _BROKEN))
        replaced = {one for entry in entries for one in entry.file.replaces}
        kept = [entry for entry in entries if entry.id not in replaced]
        return tuple(sorted(kept, key=lambda one: (one.file.added, one.id))), tuple(problems)

    def _folders(self) -> list[Path]:
        """The entries' folders; none where they cannot be listed, which `entries` tells."""
        with suppress(FileNotFoundError, NotADirectoryError):
            try:
                return sorted(one for one in self._documents.iterdir() if one.is_dir())
            except PermissionError as error:
                logger.warning("%s cannot be listed: %s", self._documents, error)
        return []

    def _files(self) -> Iterator[tuple[Path, EntryFile]]:
        """What stands in the entries' files, without reading their texts; one that cannot be read is left out."""
        for folder in self._folders():
            with suppress(CorpusError):
                yield folder, read_file(folder)

    def find(self, number: str) -> Entry:
        """The kept document of a number. Raises UnknownEntryError."""
        entries, _ = self.entries()
        for entry in entries:
            if entry.number == number:
                return entry
        raise UnknownEntryError(number, ", ".join(entry.number for entry in entries))

    def check_new(self, staged: Staged) -> None:
        """Raises SameContentError where the file, or another with the same words, is kept already."""
        for folder, file in self._files():
            if staged.sha256 == file.sha256 or staged.words == file.words:
                raise SameContentError(read_entry(folder).number, file.name)

    def keep(
        self, staged: Staged, metadata: Metadata | None = None, collection: str = "", replaces: Iterable[str] = ()
    ) -> str:
        """Keep a staged file; metadata is what a reader corrected, None for what was read. Returns its id.

        replaces are ids of entries that it takes the place of, in the same step. Raises SameContentError, OSError.
        """
        self.check_new(staged)
        place = self._documents / staged.sha256[:_ID]
        file = EntryFile(
            name=staged.name,
            sha256=staged.sha256,
            words=staged.words,
            collection=collection_name(collection),
            added=datetime.datetime.now(datetime.UTC),
            notices=[NoticeFile(kind=one.kind, message=one.message, place=one.place) for one in staged.imported],
            replaces=list(replaces),
        )
        if metadata is not None and metadata != staged.document.metadata:
            _write_metadata(staged.folder, staged.name, metadata)
        write_whole(staged.folder / ENTRY_FILE, file.model_dump_json(indent=2).encode())
        _flush(staged.folder)
        self._documents.mkdir(parents=True, exist_ok=True)
        self._put_away(place)  # one that is there, unread, is broken or was replaced
        os.rename(staged.folder, place)
        _flush_folder(self._documents)
        for one in file.replaces:
            self.remove(one)
        return place.name

    def correct(self, entry: Entry, metadata: Metadata) -> None:
        """Keep what a reader corrected of a document's number, kind, date, …"""
        _write_metadata(entry.folder, entry.name, metadata)

    def move(self, entry: Entry, collection: str) -> None:
        """Put a document into another collection."""
        moved = entry.file.model_copy(update={"collection": collection_name(collection)})
        write_whole(entry.folder / ENTRY_FILE, moved.model_dump_json(indent=2).encode())

    def rename_collection(self, old: str, new: str) -> None:
        """Give a collection another name; one that is there already takes its documents in."""
        for entry in self.entries()[0]:
            if entry.collection == old:
                self.move(entry, new)

    def remove(self, key: str) -> None:
        """Take an entry out, by its id; it can be restored for a month. One that is not there is no error."""
        self._put_away(self._documents / key)

    def restore(self, key: str) -> None:
        """Bring a removed entry back. Raises UnknownEntryError where there is none."""
        removed, place = self._removed / key, self._documents / key
        if place.is_dir():
            return
        if not removed.is_dir():
            raise UnknownEntryError(key, "")
        self._documents.mkdir(parents=True, exist_ok=True)
        os.rename(removed, place)

    def sweep(self) -> None:
        """Forget what was left in staging a day ago, and what was removed a month ago."""
        now = time.time()
        for folder, age in ((self.staging, _STAGED_FOR), (self._removed, _REMOVED_FOR)):
            for one in folder.iterdir() if folder.is_dir() else ():
                with suppress(OSError):
                    if now - one.stat().st_mtime > age:
                        shutil.rmtree(one, ignore_errors=True)

    def _put_away(self, folder: Path) -> None:
        if not folder.exists():
            return
        self._removed.mkdir(parents=True, exist_ok=True)
        away = self._removed / folder.name
        shutil.rmtree(away, ignore_errors=True)
        os.utime(folder)  # the month begins now
        os.rename(folder, away)


def collection_name(name: str) -> str:
    """A collection's name on one line and not too long; that of those who name none for "".

    Halves of a character, as a shell passes on bytes that are no text, cannot be written and are left out.
    """
    whole = name.encode("utf-8", "ignore").decode("utf-8")
    return " ".join(whole.split())[:LONGEST_NAME] or ADDED


def _write_metadata(folder: Path, name: str, metadata: Metadata) -> None:
    write_whole(text_path(folder, name).with_suffix(".yaml"), metadata_yaml(metadata))


def _changed(folder: Path) -> int:
    """When anything in an entry's folder changed last, in nanoseconds; 0 where it cannot be looked at."""
    with suppress(OSError):
        return max((one.stat().st_mtime_ns for one in folder.iterdir()), default=0)
    return 0


def _flush(folder: Path) -> None:
    """Have the disk hold all of a folder before it is renamed."""
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb+") as file:
                os.fsync(file.fileno())
    _flush_folder(folder)


def _flush_folder(folder: Path) -> None:
    with suppress(OSError, AttributeError):  # a folder cannot be opened on Windows, nor need be
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
