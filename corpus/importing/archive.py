"""Zip files of XML, opened without trust: sizes are counted while unpacking, and no XML may declare anything."""

import zipfile
from pathlib import Path
from types import TracebackType
from typing import Any

from lxml import etree

from corpus.importing.errors import UnreadableError

_LARGEST_PART = 100_000_000  # bytes of a part once unpacked: the XML of a law of 500 pages has 20 MB
_MOST_PARTS = 10_000
_CHUNK = 1 << 20


class Archive:
    """The parts of a zip file by name. Only parts that are asked for are unpacked, in memory, one at a time."""

    def __init__(self, path: Path, kind: str) -> None:
        """kind names the format to a reader (".docx"). Raises UnreadableError for what is no such file."""
        self._kind = kind
        try:
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise UnreadableError("broken", format=kind) from error
        self.names = frozenset(self._zip.namelist())
        if len(self._zip.infolist()) > _MOST_PARTS:
            self.close()
            raise UnreadableError("unpacked", limit=_LARGEST_PART // 10**6)

    def __enter__(self) -> "Archive":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._zip.close()

    def read(self, name: str) -> bytes:
        """A part unpacked. Raises UnreadableError where it is not there, broken, encrypted or too large.

        What the file says of its sizes is not believed: bytes are counted as they come.
        """
        chunks: list[bytes] = []
        size = 0
        try:
            with self._zip.open(name) as part:
                while chunk := part.read(_CHUNK):
                    size += len(chunk)
                    if size > _LARGEST_PART:
                        raise UnreadableError("unpacked", limit=_LARGEST_PART // 10**6)
                    chunks.append(chunk)
        except UnreadableError:
            raise
        except RuntimeError as error:  # what zipfile raises for a part with a password
            raise UnreadableError("encrypted") from error
        except Exception as error:  # zlib.error and others have no base of their own
            raise UnreadableError("broken", format=self._kind) from error
        return b"".join(chunks)

    def xml(self, name: str) -> Any:
        """The root element of a part; None where the file has no such part. Raises UnreadableError as `read` does."""
        return parse_xml(self.read(name), self._kind) if name in self.names else None


def parse_xml(data: bytes, kind: str) -> Any:
    """The root of an XML document that declares nothing: no DOCTYPE, so no entities, and nothing is fetched."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        if b"<!DOCTYPE" in data[:4096]:
            raise UnreadableError("entities") from error
        raise UnreadableError("broken", format=kind) from error
    if root.getroottree().docinfo.doctype:
        raise UnreadableError("entities")
    return root
