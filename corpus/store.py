"""A folder of texts is a corpus: reading it, with the metadata and the errata that stand beside each text."""

import datetime
import hashlib
import logging
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from corpus.datafiles import first_problem
from corpus.errors import CorpusError
from corpus.heading import derive_metadata
from corpus.mended import Edit, MendedText, markup_edits, mend
from corpus.model import Document, Erratum, FieldSource, Metadata, Passage
from corpus.passages import make_passages
from corpus.structure import parse_sections

logger = logging.getLogger(__name__)

SHIPPED_TEXTS = Path(__file__).parent / "texts"
TEXT_ENDINGS = (".txt", ".md")


class _FieldSourceFile(BaseModel):
    model_config = ConfigDict(extra="forbid")
    document: str
    quote: str


class MetadataFile(BaseModel):
    """NAME.yaml beside NAME.txt."""

    model_config = ConfigDict(extra="forbid")
    number: str
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
    start: int
    wrong: str
    right: str
    note: str = ""


@dataclass(frozen=True)
class Corpus:
    """Documents in the order of their file names."""

    documents: tuple[Document, ...]

    @cached_property
    def by_number(self) -> dict[str, Document]:
        return {document.number: document for document in self.documents}

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        return tuple(passage for document in self.documents for passage in document.passages)

    @cached_property
    def hash(self) -> str:
        """Changes with any text, metadata or erratum that search or an answer can see."""
        digest = hashlib.sha256()
        for document in self.documents:
            digest.update(repr((document.metadata, document.source, document.errata)).encode())
        return digest.hexdigest()


def read_corpus(folder: Path = SHIPPED_TEXTS) -> Corpus:
    """Read every .txt and .md file of a folder.

    Raises CorpusError for a folder that is not there or holds no text, for a text, metadata or errata file that cannot
    be read, and for two documents of one number.
    """
    if not folder.is_dir():
        raise CorpusError(f"no folder of texts at {folder}: set ASSISTANT_CORPUS_DIR to a folder of .txt or .md files")
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in TEXT_ENDINGS and path.is_file())
    documents = [read_document(path) for path in files if path.name.lower() != "readme.md"]
    if not documents:
        raise CorpusError(f"no .txt or .md file in {folder}: put the texts there, or name another folder")
    _refuse_twins(documents, files)
    return Corpus(tuple(documents))


def _refuse_twins(documents: Iterable[Document], files: list[Path]) -> None:
    seen: dict[str, Path] = {}
    for document, path in zip(documents, files, strict=False):
        if document.number in seen:
            raise CorpusError(f"{path.name} and {seen[document.number].name} both have number {document.number}")
        seen[document.number] = path


def read_document(path: Path) -> Document:
    """Read one text and what stands beside it. Raises CorpusError as read_corpus does."""
    source = _read_text(path)
    if not source.strip():
        raise CorpusError(f"{path.name} is empty: expected the text of a document")
    errata = _read_errata(path.with_suffix(".errata.yaml"), source)
    mended = mend_source(source, errata)
    sections = parse_sections(mended)
    metadata = _read_metadata(path.with_suffix(".yaml"), source)
    if metadata is None:
        metadata = derive_metadata(mended, sections, fallback=path.stem)
    return Document(metadata, source, sections, errata, make_passages(metadata.number, sections))


def mend_source(source: str, errata: Iterable[Erratum]) -> MendedText:
    """The text that is parsed and searched: markup dropped, misprints mended, letters composed."""
    fixes = [Edit(one.start, one.end, one.right) for one in errata]
    signs = [
        sign for sign in markup_edits(source) if all(sign.end <= fix.start or sign.start >= fix.end for fix in fixes)
    ]
    return mend(source, [*fixes, *signs])


def _read_text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise CorpusError(f"{path.name} is not UTF-8 (byte {error.start}): save it again as UTF-8") from error
    except OSError as error:
        raise CorpusError(f"{path.name} cannot be read: {error.strerror}") from error


def _read_yaml(path: Path) -> object:
    try:
        return yaml.safe_load(_read_text(path))
    except yaml.YAMLError as error:
        raise CorpusError(f"{path.name} is not YAML: {' '.join(str(error).split())}") from error


def _read_metadata(path: Path, source: str) -> Metadata | None:
    if not path.exists():
        return None
    try:
        row = MetadataFile.model_validate(_read_yaml(path))
    except ValidationError as error:
        raise CorpusError(f"{path.name}: {first_problem(error, 'row')}") from error
    if row.sha256 and row.sha256 != hashlib.sha256(source.encode()).hexdigest():
        raise CorpusError(f"{path.name}: sha256 is not that of the text beside it: restore the text, or drop the line")
    fields = row.model_dump(exclude={"sha256", "sources"})
    return Metadata(**fields, sources={name: FieldSource(one.document, one.quote) for name, one in row.sources.items()})


def _read_errata(path: Path, source: str) -> tuple[Erratum, ...]:
    if not path.exists():
        return ()
    rows = _read_yaml(path) or []
    if not isinstance(rows, list):
        raise CorpusError(f"{path.name}: expected a list of rows with start, wrong and right")
    errata = []
    for at, row in enumerate(rows, start=1):
        try:
            one = ErratumFile.model_validate(row)
        except ValidationError as error:
            raise CorpusError(f"{path.name}, row {at}: {first_problem(error, 'row')}") from error
        found = source[one.start : one.start + len(one.wrong)]
        if found != one.wrong:
            raise CorpusError(f"{path.name}, row {at}: found {found!r} at {one.start}, expected {one.wrong!r}")
        errata.append(Erratum(one.start, one.start + len(one.wrong), one.wrong, one.right))
    return tuple(errata)
