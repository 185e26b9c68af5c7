"""Documents that were read before, with their words: kept in a folder by what they were read from.

Reading a law takes a second, and an office has hundreds.
"""

import hashlib
import io
import os
import pickle
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

from corpus.model import Document
from corpus.reading.packed import PackedDocument, pack
from corpus.reading.store import LARGEST, document_hash, letters_hash, read_document
from corpus.reading.words import DocumentWords, document_words

_PACKAGE = Path(__file__).parents[1]
_BESIDE = ("", ".yaml", ".errata.yaml")  # the endings of what a document is read from; "" for the text itself
_ENDING = ".document"
# What a kept document is made of. Nothing else is loaded, whoever wrote the file.
_MADE_OF = {
    "corpus.model": ("Metadata", "FieldSource", "Erratum", "Warning"),
    "corpus.reading.kept": ("_Kept",),
    "corpus.reading.packed": ("PackedDocument",),
    "corpus.reading.words": ("DocumentWords",),
    "builtins": ("frozenset",),
    "array": ("_array_reconstructor", "array"),
    "datetime": ("date",),
    "types": ("MappingProxyType",),
}
_open: WeakValueDictionary[str, Document] = WeakValueDictionary()  # of this process: one object for one document


class KeptDocuments:
    """Reads documents; what it read before it takes from a folder, which may be removed at any time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._used: set[str] = set()

    def read(self, path: Path) -> Document:
        """As read_document. Raises FileError."""
        try:
            key = _key(path)
        except OSError:
            return read_document(path)
        self._used.add(f"{key}{_ENDING}")
        document = _open.get(key) or self._load(key)
        if document is None:
            document = read_document(path)
            self._keep(key, document)
        _open[key] = document
        return document

    def sweep(self) -> None:
        """Forget what was not read since this object was made."""
        with suppress(OSError):
            for file in self.folder.iterdir():
                if file.name not in self._used:
                    file.unlink()

    def _load(self, key: str) -> Document | None:
        try:
            kept = _Loader(io.BytesIO((self.folder / f"{key}{_ENDING}").read_bytes())).load()
            return kept.document() if isinstance(kept, _Kept) else None
        except Exception:  # noqa: BLE001 -- whatever is wrong with it, the text is there to be read
            return None

    def _keep(self, key: str, document: Document) -> None:
        with suppress(OSError):  # a folder that cannot be written costs time only
            self.folder.mkdir(parents=True, exist_ok=True)
            beside = self.folder / f".{key}.{os.getpid()}"
            beside.write_bytes(pickle.dumps(_Kept.of(document), protocol=5))
            os.replace(beside, self.folder / f"{key}{_ENDING}")


@dataclass(frozen=True)
class _Kept:
    """What a file holds: a document, its words, and the hashes that tell it from others."""

    packed: PackedDocument
    words: DocumentWords
    document_hash: str
    letters_hash: str

    @classmethod
    def of(cls, document: Document) -> "_Kept":
        return cls(pack(document), document_words(document), document_hash(document), letters_hash(document))

    def document(self) -> Document:
        found = self.packed.unpacked()
        document_words.give(found, self.words)
        document_hash.give(found, self.document_hash)
        letters_hash.give(found, self.letters_hash)
        return found


class _Loader(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if name not in _MADE_OF.get(module, ()):
            raise pickle.UnpicklingError(f"{module}.{name} is no part of a document")
        return super().find_class(module, name)


def _key(path: Path) -> str:
    """What tells what is read of a text from anything else: its name, it, what stands beside it, and this program."""
    digest = hashlib.sha256(_program().encode())
    for ending in _BESIDE:
        file = path.with_suffix(ending) if ending else path
        data = file.read_bytes() if _is_read(file) else b""
        digest.update(f"\n{file.name} {len(data)}\n".encode())
        digest.update(data)
    return digest.hexdigest()[:32]


def _is_read(file: Path) -> bool:
    """Whether read_document looks into a file: a pipe would be waited for, and a disk's worth fills the memory."""
    return file.is_file() and file.stat().st_size <= LARGEST


@cache
def _program() -> str:
    """Changes with any line of this package, and with its data."""
    digest = hashlib.sha256()
    for file in sorted(one for one in _PACKAGE.rglob("*") if one.suffix in (".py", ".yaml", ".tsv")):
        digest.update(file.read_bytes())
    return digest.hexdigest()
