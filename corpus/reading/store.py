"""A folder of texts is a corpus: reading it, with the metadata and the errata that stand beside each text."""

import datetime
import hashlib
import logging
import os
import re
import stat
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from corpus.datafiles import first_problem
from corpus.errors import CorpusError, FileError
from corpus.model import Document, Erratum, FieldSource, Metadata, Passage, Warning
from corpus.once import once
from corpus.reading.decoding import Decoded, UnknownEncodingError, decode
from corpus.reading.metadata import derive_metadata
from corpus.reading.notices import Problem, problem, warning_words
from corpus.reading.passages import make_passages
from corpus.reading.plain_yaml import load_plain
from corpus.reading.repair import repair
from corpus.reading.structure import parse
from corpus.text import nfc, search_form

logger = logging.getLogger(__name__)

SHIPPED_TEXTS = Path(__file__).parents[1] / "texts"
TEXT_ENDINGS = (".txt", ".md")
Reader = Callable[[Path], Document]
LARGEST = 20_000_000  # bytes of a text: a law has a few hundred thousand


class _FieldSourceFile(BaseModel):
    model_config = ConfigDict(extra="forbid")
    document: str
    quote: str


class MetadataFile(BaseModel):
    """NAME.yaml beside NAME.txt."""

    model_config = ConfigDict(extra="forbid")
    number: str = Field(min_length=1)
    kind: str
    title: str
    issuer: str | None = None
    date: datetime.date | None = None
    place: str | None = None
    signer: str | None = None
    signer_role: str | None = None
    sha256: str | None = None
    sources: dict[str, _FieldSourceFile] = {}


class ErratumFile(BaseModel):
    """One row of NAME.errata.yaml: the source's characters from `start` on are `wrong`, and should be `right`."""

    model_config = ConfigDict(extra="forbid")
    start: int = Field(ge=0, le=LARGEST)
    wrong: str
    right: str
    note: str = ""


@dataclass(frozen=True)
class Corpus:
    """Documents in the order of their file names, and the files that are none of them."""

    documents: tuple[Document, ...]
    problems: tuple[Problem, ...] = ()

    @cached_property
    def by_number(self) -> dict[str, Document]:
        return {document.number: document for document in self.documents}

    def only_of_kind(self, kind: str) -> str | None:
        """The one document of a kind in search form ("nghị quyết"), by number; None where there are several or none."""
        found = [one.number for one in self.documents if search_form(one.metadata.kind) == kind]
        return found[0] if len(found) == 1 else None

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        return tuple(passage for document in self.documents for passage in document.passages)

    @cached_property
    def hash(self) -> str:
        """Changes with any text, metadata or erratum that search or an answer can see."""
        return hashlib.sha256("".join(map(document_hash, self.documents)).encode()).hexdigest()


@once
def document_hash(document: Document) -> str:
    """Changes with the text, the metadata and the errata of a document."""
    return hashlib.sha256(repr((document.metadata, document.source, document.errata)).encode()).hexdigest()


@once
def letters_hash(document: Document) -> str:
    """The same for two texts that differ in their white space only."""
    return hashlib.sha256("".join(nfc(document.source).split()).encode()).hexdigest()


def read_corpus(folder: Path = SHIPPED_TEXTS, read: Reader | None = None) -> Corpus:
    """Read every .txt and .md file of a folder. A file that cannot be read costs only itself: it is among `problems`.

    So is a file with the words of another one, and one with another's number: the first by name is read.
    read is what reads one of them, read_document where none is given.
    Raises CorpusError for a folder that is not there, and for one that holds no text that can be read.
    """
    if not folder.is_dir():
        raise CorpusError(f"no folder of texts at {folder}: set ASSISTANT_CORPUS_DIR to a folder of .txt or .md files")
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in TEXT_ENDINGS and not path.is_dir())
    files = [path for path in files if path.name.lower() != "readme.md"]
    if not files:
        raise CorpusError(f"no .txt or .md file in {folder}: put the texts there, or name another folder")
    reader = _Folder(read or read_document)
    for path in sorted(files, key=lambda path: (_copy_number(path), path.name)):
        reader.take(path)
    if not reader.documents:
        raise reader.first_error
    documents = tuple(reader.documents[path] for path in files if path in reader.documents)
    return Corpus(documents, tuple(sorted(reader.problems, key=lambda one: one.file)))


def folder_stamp(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Changes with any file of a folder of texts: names, times and sizes; costs no reading."""
    found = []
    with suppress(OSError), os.scandir(folder) as files:
        for file in files:
            with suppress(OSError):
                if file.is_dir():  # the folder of the index may lie in it
                    continue
                known = file.stat()
                found.append((file.name, known.st_mtime_ns, known.st_size))
    return tuple(sorted(found))


def _copy_number(path: Path) -> int:
    """ "ban-luu (2).txt" is a copy of "ban-luu.txt", which is read before it."""
    match = re.search(r"[( ]*(?:bản sao|copy|\d{1,2})\)?$", path.stem, re.IGNORECASE)
    return 1 if match and match.group().strip().endswith(")") else 0


class _Folder:
    """The documents of a folder as they are read, and what could not be."""

    def __init__(self, read: Reader) -> None:
        self._read = read
        self.documents: dict[Path, Document] = {}
        self.problems: list[Problem] = []
        self.first_error = CorpusError("no text was read")
        self._words: dict[str, str] = {}
        self._numbers: dict[str, str] = {}

    def take(self, path: Path) -> None:
        try:
            document = self._read(path)
        except FileError as error:
            logger.warning("%s", error)
            self.first_error = error if not self.problems else self.first_error
            self.problems.append(problem(path.name, error.kind, name=error.name, limit=LARGEST // 10**6))
            return
        words = letters_hash(document)
        if words in self._words:
            self.problems.append(problem(path.name, "same_text", other=self._words[words]))
        elif document.number in self._numbers:
            other = self._numbers[document.number]
            self.problems.append(problem(path.name, "same_number", number=document.number, other=other))
        else:
            self.documents[path] = document
            self._words[words] = self._numbers[document.number] = path.name


def read_document(path: Path) -> Document:
    """Read one text and what stands beside it. Raises FileError for a file that cannot be read."""
    decoded = _read_text(path)
    source = decoded.text
    if not source.strip("\ufeff \t\r\n\f"):
        raise FileError("empty", path.name, f"{path.name} is empty: expected the text of a document")
    errata = _read_errata(path.with_suffix(".errata.yaml"), source)
    repaired = repair(source, errata)
    structure = parse(repaired.text)
    sections = structure.sections
    metadata = _read_metadata(path.with_suffix(".yaml"), source)
    if metadata is None:
        metadata = derive_metadata(repaired.text, sections, fallback=path.stem)
    turned = [Warning("encoding", warning_words("encoding", font=decoded.turned_from), 0, len(source))]
    warnings = (*(turned if decoded.turned_from else ()), *repaired.warnings, *structure.warnings)
    return Document(metadata, source, sections, errata, make_passages(metadata.number, sections), warnings)


def _read_text(path: Path) -> Decoded:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):  # a pipe would be waited for, a device read without end
            raise FileError("file", path.name, f"{path.name} is no file: put a text in its place")
        if found.st_size > LARGEST:
            raise FileError("too_large", path.name, f"{path.name} is larger than {LARGEST // 10**6} MB: part it")
        return decode(path.read_bytes(), path.name)
    except UnknownEncodingError as error:
        raise FileError("encoding", path.name, str(error)) from error
    except OSError as error:
        raise FileError("file", path.name, f"{path.name} cannot be read: {error.strerror}") from error


def _beside(path: Path, message: str) -> FileError:
    """The error of a metadata or errata file, which is that of the text that it stands beside."""
    kind = "errata" if path.name.endswith(".errata.yaml") else "metadata"
    return FileError(kind, path.name, message)


def _read_yaml(path: Path) -> object:
    try:
        return load_plain(_read_text(path).text)
    except FileError as error:
        raise _beside(path, str(error)) from error
    except ValueError as error:
        raise _beside(path, f"{path.name} {' '.join(str(error).split())}") from error


def _read_metadata(path: Path, source: str) -> Metadata | None:
    if not os.path.lexists(path):
        return None
    try:
        row = MetadataFile.model_validate(_read_yaml(path))
    except ValidationError as error:
        raise _beside(path, f"{path.name}: {first_problem(error, 'row')}") from error
    if row.sha256 and row.sha256 != hashlib.sha256(source.encode()).hexdigest():
        raise _beside(
            path, f"{path.name}: sha256 is not that of the text beside it: restore the text, or drop the line"
        )
    fields = row.model_dump(exclude={"sha256", "sources"})
    return Metadata(**fields, sources={name: FieldSource(one.document, one.quote) for name, one in row.sources.items()})


def _read_errata(path: Path, source: str) -> tuple[Erratum, ...]:
    if not os.path.lexists(path):
        return ()
    rows = _read_yaml(path) or []
    if not isinstance(rows, list):
        raise _beside(path, f"{path.name}: expected a list of rows with start, wrong and right")
    errata = []
    for at, row in enumerate(rows, start=1):
        try:
            one = ErratumFile.model_validate(row)
        except ValidationError as error:
            raise _beside(path, f"{path.name}, row {at}: {first_problem(error, 'row')}") from error
        found = source[one.start : one.start + len(one.wrong)]
        if found != one.wrong:
            raise _beside(path, f"{path.name}, row {at}: found {found!r} at {one.start}, expected {one.wrong!r}")
        errata.append(Erratum(one.start, one.start + len(one.wrong), one.wrong, one.right))
    for before, after in pairwise(sorted(errata, key=lambda one: one.start)):
        if after.start < before.end:
            raise _beside(path, f"{path.name}: the errata at {before.start} and {after.start} overlap: make them one")
    return tuple(errata)
