"""What one story of a .docx (its body, a note, a box) says: paragraphs and tables in order, as Word would print them.

Tracked changes are read as accepted. What is struck, hidden or deleted, and fields that count pages or list headings,
are left out, and told in `Found`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from corpus.importing.raised import raised
from corpus.importing.word.names import ALTERNATE, CHOICE, FALLBACK, child, local, value, w
from corpus.importing.word.numbering import Numbering
from corpus.importing.word.styles import Styles

_LEFT_OUT_FIELDS = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF", "TOC", "INDEX", "TC", "XE"})
_THROUGH = frozenset(
    {"ins", "moveTo", "hyperlink", "smartTag", "customXml", "sdt", "sdtContent", "bdo", "dir", "fldSimple"}
)
_DELETED = frozenset({"del", "moveFrom"})
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_PICTURES = frozenset({"drawing", "pict", "object"})
# Symbols of Wingdings and Symbol that stand for something a text needs.
_SYMBOLS = {"F0B7": "•", "F0FC": "✓", "F0FE": "☒", "F0A8": "☐", "F0B0": "°", "F0B1": "±", "F0A3": "≤", "F0B3": "≥"}


@dataclass(slots=True)
class Found:
    """What was met on the way, for the notices: words that were left out with where, and counts."""

    left_out: list[tuple[str, str, str]] = field(default_factory=list)  # (kind, words, the paragraph's first words)
    counts: dict[str, int] = field(default_factory=dict)

    def count(self, kind: str) -> None:
        self.counts[kind] = self.counts.get(kind, 0) + 1


@dataclass(slots=True)
class Paragraph:
    """A paragraph's words, the automatic number before them, and the notes and boxes that hang on it."""

    text: str
    label: str = ""
    notes: list[tuple[str, str]] = field(default_factory=list)  # ("footnote" or "endnote", id)
    boxes: list[Any] = field(default_factory=list)

    @property
    def full(self) -> str:
        """The words as Word prints them: number first."""
        return f"{self.label} {self.text}" if self.label else self.text


@dataclass(slots=True)
class _Field:
    """A field being read: its instruction, and whether its result has begun."""

    instruction: str = ""
    in_result: bool = False

    @property
    def is_left_out(self) -> bool:
        words = self.instruction.split()
        return bool(words) and words[0].upper() in _LEFT_OUT_FIELDS


class Story:
    """Reads the content of one element. Fields may run over several paragraphs, so they are the story's."""

    def __init__(self, styles: Styles, numbering: Numbering, found: Found) -> None:
        self._styles = styles
        self._numbering = numbering
        self._found = found
        self._fields: list[_Field] = []
        self._carried: Paragraph | None = None  # a paragraph whose end was deleted: the next goes on with it

    def blocks(self, element: Any) -> Iterator[Any]:
        """The w:p and w:tbl elements beneath an element, whatever wraps them; deleted ones are left out."""
        for one in element:
            name = local(one)
            if name in ("p", "tbl"):
                yield one
            elif name in _THROUGH or name in ("body", "footnote", "endnote", "txbxContent", "tc"):
                yield from self.blocks(one)
            elif one.tag == ALTERNATE:
                yield from self.blocks(_alternative(one))
            elif name == "altChunk":
                self._found.count("embedded")

    def paragraph(self, element: Any) -> Paragraph | None:
        """A w:p; None for one that says nothing, or whose end was deleted, so that the next one goes on with it."""
        properties = child(element, "pPr")
        style = value(properties, "pStyle") if properties is not None else None
        read = self._carried or Paragraph("")
        start = len(read.text)
        counted = self._found.counts.get("fields", 0)
        self._inline(element, read, style)
        deleted = child(properties, "rPr", "del") if properties is not None else None
        if deleted is not None:
            self._found.count("changes")
            self._carried = read
            return None
        self._carried = None
        only_fields = not read.text[start:].strip() and self._found.counts.get("fields", 0) > counted
        read.label = "" if only_fields else self._numbering.label(properties, style)
        read.text = _tidy(read.text)
        return read if read.text or read.notes or read.boxes else None

    def _inline(self, element: Any, read: Paragraph, style: str | None) -> None:
        for one in element:
            name = local(one)
            if name == "r":
                self._run(one, read, style)
            elif name == "fldSimple":
                self._simple_field(one, read, style)
            elif name in _THROUGH:
                if name in ("ins", "moveTo"):
                    self._found.count("changes")
                self._inline(one, read, style)
            elif name in _DELETED:
                self._found.count("changes")
            elif name in ("oMath", "oMathPara"):
                read.text += "".join(found.text or "" for found in one.iter() if local(found) == "t")
            elif one.tag == ALTERNATE:
                self._inline(_alternative(one), read, style)

    def _simple_field(self, element: Any, read: Paragraph, style: str | None) -> None:
        own = _Field(element.get(w("instr")) or "", in_result=True)
        self._fields.append(own)
        if own.is_left_out:
            self._found.count("fields")
        self._inline(element, read, style)
        self._fields.pop()

    def _run(self, run: Any, read: Paragraph, style: str | None) -> None:
        words = ""
        for one in run:
            words += self._piece(one, read)
        if not words or any(not one.in_result or one.is_left_out for one in self._fields):
            return
        properties = child(run, "rPr")
        kind = self._unread(properties, style)
        if kind:
            self._found.left_out.append((kind, words, read.text))
            return
        if self._styles.switch("caps", properties, style):
            words = words.upper()
        if value(properties, "vertAlign") == "superscript" if properties is not None else False:
            words = raised(words, read.text)
        read.text += words

    def _unread(self, properties: Any, style: str | None) -> str:
        """Why a run is left out: "struck", "hidden", or "" for one that is read."""
        if any(self._styles.switch(name, properties, style) for name in ("strike", "dstrike")):
            return "struck"
        return "hidden" if self._styles.switch("vanish", properties, style) else ""

    def _piece(self, one: Any, read: Paragraph) -> str:
        """What an element of a run says; notes and boxes are kept for the end of the paragraph."""
        name = local(one)
        if name == "t":
            return one.text or ""
        if name in _SIGNS:
            return _SIGNS[name]
        if name == "sym":
            return _SYMBOLS.get((one.get(w("char")) or "").upper(), "")
        if name in ("footnoteReference", "endnoteReference"):
            read.notes.append((name.removesuffix("Reference"), one.get(w("id")) or ""))
        elif name == "fldChar":
            self._field_mark(one.get(w("fldCharType")) or "")
        elif name == "instrText" and self._fields:
            self._fields[-1].instruction += one.text or ""
        elif name in _PICTURES or one.tag == ALTERNATE:
            self._drawn(one, read)
        return ""

    def _field_mark(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].in_result = True
        elif kind == "end" and self._fields and self._fields.pop().is_left_out:
            self._found.count("fields")

    def _drawn(self, element: Any, read: Paragraph) -> None:
        """The text boxes of a drawing, and whether it holds a picture or an object of another program."""
        drawn = _alternative(element) if element.tag == ALTERNATE else element
        boxes = [box for box in drawn.iter(w("txbxContent")) if not _inside_box(box, drawn)]
        boxes = [box for box in boxes if not _inside_fallback(box, drawn)]
        read.boxes += boxes
        if boxes:
            return
        names = {local(one) for one in drawn.iter()}
        if names & {"blip", "imagedata"}:
            self._found.count("pictures")
        if "OLEObject" in names:
            self._found.count("embedded")


def _alternative(element: Any) -> Any:
    """The one of an mc:AlternateContent's contents that is read: the first choice, else the fallback."""
    choice = element.find(CHOICE)
    fallback = element.find(FALLBACK)
    return choice if choice is not None else fallback if fallback is not None else ()


def _inside_box(box: Any, top: Any) -> bool:
    return any(one.tag == w("txbxContent") for one in _above(box, top))


def _inside_fallback(box: Any, top: Any) -> bool:
    return any(one.tag == FALLBACK and one.getparent().find(CHOICE) is not None for one in _above(box, top))


def _above(element: Any, top: Any) -> Iterator[Any]:
    """The elements above one, up to `top`, which is left out."""
    for one in element.iterancestors():
        if one is top:
            return
        yield one


def _tidy(text: str) -> str:
    """A paragraph's lines without blanks at their ends; empty ones at its head and foot left out."""
    return "\n".join(line.strip() for line in text.split("\n")).strip("\n")
