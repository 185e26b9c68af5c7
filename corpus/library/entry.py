"""A kept document on the disk: one folder with its original, its text, its corrections and entry.json."""

import datetime
import hashlib
import os
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from corpus.datafiles import first_problem
from corpus.errors import CorpusError
from corpus.importing.imported import Notice
from corpus.model import Document, Metadata
from corpus.reading.store import MetadataFile, Reader, read_document
from corpus.text import squash

ENTRY_FILE = "entry.json"
ORIGINAL = "original"  # the folder in an entry's folder that holds the file as it was brought
ADDED = "Văn bản đã thêm"  # the collection of whoever names none
_HIDDEN = ("Cc", "Cf", "Cs")  # control characters, those that turn the direction of writing, halves of characters
_DEVICE = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)", re.IGNORECASE)
_BYTES = 200  # of a name in UTF-8, so that there is room for endings in the 255 of a file system
LONGEST_NAME = 80  # characters of a file's name that are kept, and of a collection's


class NoticeFile(BaseModel):
    model_config = ConfigDict(extra="forbid")
    kind: str
    message: str
    place: str = ""


class EntryFile(BaseModel):
    """entry.json. `replaces` are the ids of entries that this one stands for."""

    model_config = ConfigDict(extra="forbid")
    name: str
    sha256: str
    words: str
    collection: str
    added: datetime.datetime
    notices: list[NoticeFile] = []
    replaces: list[str] = []


@dataclass(frozen=True)
class Entry:
    """A kept document: its folder, what entry.json says, and the document as it is read now."""

    folder: Path
    file: EntryFile
    document: Document

    @property
    def id(self) -> str:
        return self.folder.name

    @property
    def number(self) -> str:
        return self.document.number

    @property
    def name(self) -> str:
        return self.file.name

    @property
    def collection(self) -> str:
        return self.file.collection

    @property
    def original(self) -> Path:
        """The file as it was brought."""
        return self.folder / ORIGINAL / self.file.name

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What was to be told when the file was read, and what its text gives reason to look at."""
        kept = tuple(Notice(one.kind, one.message, one.place) for one in self.file.notices)
        return (*kept, *text_notices(self.document))


def text_notices(document: Document) -> Iterable[Notice]:
    """The warnings that reading a text gave, each with the section that it is in."""
    for one in document.warnings:
        everywhere = one.end - one.start >= len(document.source)
        yield Notice(one.kind, one.message, "" if everywhere else document.label(document.section_at(one.start).id))


def read_file(folder: Path) -> EntryFile:
    """entry.json of an entry's folder. Raises CorpusError, in one line, for one that cannot be read."""
    try:
        return EntryFile.model_validate_json((folder / ENTRY_FILE).read_bytes())
    except OSError as error:
        raise CorpusError(f"{folder.name}: {ENTRY_FILE} cannot be read ({error.strerror})") from error
    except ValidationError as error:
        raise CorpusError(f"{folder.name}: {ENTRY_FILE}: {first_problem(error, 'row')}") from error


def read_entry(folder: Path, read: Reader = read_document) -> Entry:
    """Read an entry's folder. Raises CorpusError, in one line, for one that cannot be read."""
    file = read_file(folder)
    return Entry(folder, file, read(text_path(folder, file.name)))


def text_path(folder: Path, name: str) -> Path:
    """Where the text of an entry stands: its original's name with .txt."""
    return folder / f"{Path(name).stem}.txt"


def digest(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def words_digest(text: str) -> str:
    """The SHA-256 of a text's letters and figures: the same for one text from Word and from paper."""
    return hashlib.sha256(squash(text).encode()).hexdigest()


def safe_name(name: str) -> str:
    """A file's name as every system takes it: no path, no odd or hidden signs, not too long, no device of Windows.

    The devices are those of learn.microsoft.com/windows/win32/fileio/naming-a-file; Windows takes what stands before
    the first dot for one.
    """
    base = re.split(r"[/\\]", name)[-1]
    stem, ending = (base.rpartition(".")[0], base.rpartition(".")[2]) if "." in base else (base, "")
    shown = "".join(" " if unicodedata.category(char) in _HIDDEN else char for char in stem)
    cleaned = re.sub(r'[<>:"|?*\s]+', " ", shown).strip(" .")[:LONGEST_NAME]
    cleaned = cleaned.encode()[:_BYTES].decode(errors="ignore").strip(" .")
    if not cleaned or _DEVICE.match(cleaned):
        cleaned = f"tep {cleaned}".strip()
    plain = re.sub(r"[^0-9A-Za-z]", "", ending)[:10].lower()
    return f"{cleaned}.{plain}" if plain else cleaned


def write_whole(path: Path, data: bytes) -> None:
    """Write a file beside and move it into place: it is there whole or not at all."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    with beside.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)


def metadata_yaml(metadata: Metadata) -> bytes:
    """NAME.yaml, as corpus/reading reads it beside NAME.txt."""
    row: dict[str, Any] = {
        name: getattr(metadata, name) for name in MetadataFile.model_fields if name not in ("sha256", "sources")
    }
    given = {name: value for name, value in row.items() if value is not None}
    return yaml.safe_dump(given, allow_unicode=True, sort_keys=False).encode()
