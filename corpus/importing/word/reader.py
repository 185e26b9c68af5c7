"""A .docx becomes a source text: body, tables, boxes, and notes behind the paragraphs that they belong to."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from corpus.importing.archive import Archive, parse_xml
from corpus.importing.errors import UnreadableError
from corpus.importing.imported import OLE_HEAD, Imported, Notice, notice, shorten
from corpus.importing.word.names import local, transitional, w
from corpus.importing.word.numbering import Numbering
from corpus.importing.word.story import Found, Paragraph, Story
from corpus.importing.word.styles import Styles
from corpus.importing.word.tables import read_table

_DEEPEST = 12  # tables and boxes in one another
_TOLD_APART = 20  # places of one kind that are listed; more are counted by the last
_COUNTED = ("changes", "fields", "notes", "boxes", "pictures", "embedded")


def read_docx(path: Path) -> Imported:
    """Read a .docx or .docm. Macros are not run and nothing outside the file is opened. Raises UnreadableError."""
    with path.open("rb") as file:
        if file.read(8) == OLE_HEAD:
            raise UnreadableError("encrypted")
    with Archive(path, ".docx") as archive:
        return _Reader(archive).read()


class _Reader:
    """The parts of one file."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._found = Found()
        self._styles = Styles(self._part("styles"))
        self._numbering = Numbering(self._part("numbering"), self._styles)
        self._notes = {
            (kind, one.get(w("id"))): one for kind in ("footnote", "endnote") for one in self._notes_of(kind)
        }
        self._said = 0
        self._depth = 0

    def read(self) -> Imported:
        document = self._part("document")
        body = document.find(w("body")) if document is not None else None
        if body is None:
            raise UnreadableError("broken", format=".docx")
        text = "\n\n".join(self._blocks(body))
        if not text.strip():
            pictures = self._found.counts.get("pictures")
            raise UnreadableError("no_text" if pictures else "empty")
        return Imported(text + "\n", tuple(self._notices()))

    def _part(self, name: str) -> Any:
        """The root of word/NAME.xml, None where there is none."""
        full = f"word/{name}.xml"
        if full not in self._archive.names:
            return None
        return parse_xml(transitional(self._archive.read(full)), ".docx")

    def _notes_of(self, kind: str) -> list[Any]:
        root = self._part(f"{kind}s")
        return list(root.iterfind(w(kind))) if root is not None else []

    def _blocks(self, element: Any) -> list[str]:
        """The paragraphs and tables of an element, each with its notes and boxes behind it."""
        blocks: list[str] = []
        for block, hung in self._walk(element):
            blocks += [block, *hung]
        return [block for block in blocks if block.strip()]

    def _walk(self, element: Any) -> Iterator[tuple[str, list[str]]]:
        """Each paragraph and table, and what hangs on it. What is nested too deep is left out."""
        if self._depth > _DEEPEST:
            return
        self._depth += 1
        story = Story(self._styles, self._numbering, self._found)
        for one in story.blocks(element):
            if local(one) == "tbl":
                hung: list[str] = []
                yield read_table(one, partial(self._cell, hung)), hung
            elif read := story.paragraph(one):
                yield read.full, self._hung(read)
        self._depth -= 1

    def _cell(self, hung: list[str], cell: Any) -> str:
        """A cell's paragraphs, a line each; its notes and boxes are kept for behind the table."""
        lines = []
        for block, behind in self._walk(cell):
            lines.append(block)
            hung += behind
        return "\n".join(lines)

    def _hung(self, read: Paragraph) -> list[str]:
        """What stands behind a paragraph: its notes, and what its boxes say."""
        behind = []
        for key in read.notes:
            element = self._notes.get(key)
            words = " ".join(" ".join(self._blocks(element)).split()) if element is not None else ""
            if words:
                self._said += 1
                self._found.count("notes")
                behind.append(f"[chú thích {self._said}: {words}]")
        for box in read.boxes:
            said = self._blocks(box)
            if said:
                self._found.count("boxes")
                behind += said
        return behind

    def _notices(self) -> list[Notice]:
        counts = self._found.counts
        told = [notice(kind, count=counts[kind]) for kind in _COUNTED if counts.get(kind) and kind != "embedded"]
        if counts.get("embedded"):
            told.append(notice("embedded"))
        for kind, words, before in self._found.left_out[:_TOLD_APART]:
            if words.strip():
                told.append(notice(kind, shorten(before[-60:], 60), words=shorten(words)))
        if any("vbaProject" in name for name in self._archive.names):
            told.append(notice("macros"))
        if self._has_external():
            told.append(notice("external"))
        return told

    def _has_external(self) -> bool:
        """Whether the document wants something from outside; a plain hyperlink, which a person clicks, does not."""
        name = "word/_rels/document.xml.rels"
        root = self._archive.xml(name)
        outside = [one for one in root if one.get("TargetMode") == "External"] if root is not None else []
        return any(not (one.get("Type") or "").endswith("/hyperlink") for one in outside)
