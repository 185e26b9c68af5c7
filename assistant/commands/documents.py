"""The command `documents`: bring files in, look at them, take them out."""

import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer
from pydantic import ValidationError

from assistant.errors import AssistantError
from assistant.settings import Settings
from corpus.errors import CorpusError
from corpus.importing.files import ENDINGS
from corpus.importing.imported import Notice
from corpus.library.entry import text_notices
from corpus.library.keeping import Twin, keep
from corpus.library.staging import Staged, stage
from corpus.library.texts import Texts
from corpus.model import Document

documents = typer.Typer(no_args_is_help=True, help="Documents that were added: add, list, show, remove, check.")

_Files = Annotated[list[Path], typer.Argument(help="Files, or folders of them.")]
_Json = Annotated[bool, typer.Option("--json", help="Print JSON, one object a line.")]
_Ocr = Annotated[bool, typer.Option("--ocr", help="Read the pictures of a .pdf's pages in place of its words.")]


class UnknownCollectionError(AssistantError):
    """A collection was named that there is not."""


def numbers_of(texts: Texts, collections: Sequence[str]) -> frozenset[str]:
    """The numbers of the documents of some collections. Raises UnknownCollectionError."""
    for name in collections:
        if name not in texts.collections:
            known = ", ".join(texts.collections)
            raise UnknownCollectionError(f"no collection {name!r}: expected one of {known}")
    return texts.numbers(tuple(collections))


def sheet(document: Document, notices: Sequence[Notice]) -> dict[str, Any]:
    """What a document says of itself, its sections in order, and what a reader should look at."""
    meta = document.metadata
    return {
        "number": meta.number,
        "kind": meta.kind,
        "date": meta.date.isoformat() if meta.date else None,
        "issuer": meta.issuer,
        "signer": meta.signer,
        "title": meta.title,
        "sections": [
            {"id": one.id, "label": document.label(one.id), "heading": one.title, "start": one.start, "end": one.end}
            for one in document.sections.values()
        ],
        "warnings": [{"kind": one.kind, "message": one.message, "place": one.place} for one in notices],
    }


@documents.command()
def add(
    files: _Files,
    collection: Annotated[str, typer.Option(help="The collection that they go into.")] = "",
    as_json: _Json = False,
    ocr: _Ocr = False,
    replace: Annotated[bool, typer.Option(help="Take the place of a document of the same number.")] = False,
    both: Annotated[bool, typer.Option(help="Keep both of the same number; the new one gets “(bản 2)”.")] = False,
) -> None:
    """Read files and keep them. What cannot be read or kept is said, and costs only itself."""
    if replace and both:
        raise typer.BadParameter("--replace and --both: give one of them")
    twin = Twin.REPLACE if replace else Twin.BOTH if both else Twin.REFUSE
    settings = _settings()
    library = settings.library
    library.sweep()
    failed = False
    for path in _expanded(files):
        try:
            staged = stage(path, library.staging, force_ocr=ocr)
            try:
                key = keep(library, settings.read_texts(), staged, None, collection, twin)
            finally:
                staged.discard()
            entry = next(one for one in library.entries()[0] if one.id == key)
        except (CorpusError, OSError) as error:
            failed = True
            _say_failed(path, error, as_json)
            continue
        row = {"file": str(path), "collection": entry.collection, **sheet(entry.document, entry.notices)}
        _print(row, f"{path.name}: {entry.document.metadata.name}", as_json)
    if failed:
        raise typer.Exit(2)


@documents.command()
def check(files: _Files, as_json: _Json = False, ocr: _Ocr = False) -> None:
    """Read files without keeping them: number, kind, date, issuer, signer, title, sections, warnings."""
    failed = False
    with tempfile.TemporaryDirectory(prefix="check-") as folder:
        for path in _expanded(files):
            try:
                staged = stage(path, Path(folder), force_ocr=ocr)
            except (CorpusError, OSError) as error:
                failed = True
                _say_failed(path, error, as_json)
                continue
            _print({"file": str(path), **sheet(staged.document, staged.notices)}, _lines(path.name, staged), as_json)
            staged.discard()
    if failed:
        raise typer.Exit(2)


@documents.command("list")
def list_all(as_json: _Json = False) -> None:
    """Every document at hand, with its collection."""
    texts = _texts()
    of = {number: name for name, numbers in texts.collections.items() for number in numbers}
    for document in texts.corpus.documents:
        meta, entry = document.metadata, texts.entry(document.number)
        row = {
            "number": meta.number,
            "kind": meta.kind,
            "date": meta.date.isoformat() if meta.date else None,
            "title": meta.title,
            "collection": of[document.number],
            "file": entry.name if entry else None,
        }
        _print(row, f"{meta.name} · {meta.title} · {of[document.number]}", as_json)
    for problem in texts.corpus.problems:
        sys.stderr.write(f"error: {problem.file}: {problem.message}\n")


@documents.command()
def show(number: str, as_json: _Json = False) -> None:
    """One document: what it says of itself, its sections, its warnings."""
    texts = _texts()
    document = texts.corpus.by_number.get(number)
    if document is None:
        _fail(f"no document {number!r}: expected one of {', '.join(texts.corpus.by_number)}")
    entry = texts.entry(number)
    notices = entry.notices if entry else tuple(text_notices(document))
    row = {"file": entry.name if entry else None, **sheet(document, notices)}
    _print(row, "\n".join(_described(document, notices)), as_json)


@documents.command()
def remove(number: str) -> None:
    """Take a document that was added out again; its file is kept for a month in library/removed of the data folder."""
    library = _settings().library
    try:
        entry = library.find(number)
        library.remove(entry.id)
    except (CorpusError, OSError) as error:
        _fail(_reason(error))
    sys.stdout.write(f"Đã bỏ {entry.document.metadata.name} ({entry.name}).\n")


def _lines(name: str, staged: Staged) -> str:
    return "\n".join([f"== {name}", *_described(staged.document, staged.notices)])


def _described(document: Document, notices: Sequence[Notice]) -> Iterator[str]:
    meta = document.metadata
    signer = " ".join(filter(None, (meta.signer_role, meta.signer)))
    rows = (
        ("Số, ký hiệu", meta.number),
        ("Loại", meta.kind),
        ("Ngày ban hành", f"{meta.date:%d/%m/%Y}" if meta.date else ""),
        ("Cơ quan ban hành", meta.issuer or ""),
        ("Người ký", signer),
        ("Trích yếu", meta.title),
    )
    yield from (f"{label}: {value or 'văn bản không nêu'}" for label, value in rows)
    yield f"{len(document.sections)} phần, mục, điều, khoản, điểm; {len(document.passages)} đoạn"
    yield from (f"Lưu ý{f' ({one.place})' if one.place else ''}: {one.message}" for one in notices)


def _expanded(files: Sequence[Path]) -> Iterator[Path]:
    """The files, and those of known kinds in the folders, in the order of their names; a folder that has none of them
    stays itself, so that it is told like a file that cannot be read."""
    for path in files:
        inside = path.rglob("*") if path.is_dir() else ()
        yield from sorted(one for one in inside if one.suffix.lower() in ENDINGS and one.is_file()) or [path]


def _print(row: dict[str, Any], lines: str, as_json: bool) -> None:
    sys.stdout.write((json.dumps(row, ensure_ascii=False) if as_json else lines) + "\n")


def _say_failed(path: Path, error: Exception, as_json: bool) -> None:
    reason = _reason(error)
    if as_json:
        sys.stdout.write(json.dumps({"file": str(path), "error": reason}, ensure_ascii=False) + "\n")
    sys.stderr.write(f"error: {' '.join(str(path).split())}: {reason}\n")


def _reason(error: Exception) -> str:
    return " ".join(str(getattr(error, "vietnamese", error)).split())


def _settings() -> Settings:
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        _fail(f"ASSISTANT_{'_'.join(map(str, first['loc'])).upper()}: {first['msg']}")


def _texts() -> Texts:
    try:
        return _settings().read_texts()
    except (CorpusError, OSError) as error:
        _fail(_reason(error))


def _fail(message: str) -> NoReturn:
    """One line and exit code 2."""
    sys.stderr.write(f"error: {message}\n")
    raise typer.Exit(2)
