"""Files of an office, made for the tests: .docx by hand, .pdf by pdfium with a font of this machine."""

import ctypes
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw
import pytest

from corpus.importing.imported import Imported
from corpus.model import CLOSING, OPENING, Document
from corpus.reading.store import read_document

CLEAN = Path(__file__).parents[2] / "data" / "unseen_4" / "17-ct-tu.txt"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SPACES = (
    f'xmlns:w="{_W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TYPES = (
    f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>'
    f'<Override PartName="/word/numbering.xml" ContentType="{_WORD}.numbering+xml"/></Types>'
)
_RELATIONS = (
    f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
)
_OWN_RELATIONS = (
    f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{_OFFICE}/numbering" Target="numbering.xml"/></Relationships>'
)
_FONTS = (
    "NotoSans-Regular.ttf",
    "NotoSerif-Regular.ttf",
    "DejaVuSerif.ttf",
    "DejaVuSans.ttf",
    "times.ttf",
)
# Lists as an office writes them: I. / 1. / a) / - in one list of several levels.
LISTS = """
<w:abstractNum w:abstractNumId="1">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
  <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
  <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF02D;"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
"""
_LEVELS = (r"[IVX]+\.\s+", r"\d+\.\s+", r"[a-zđ]\)\s+", r"-\s+")


def clean_paragraphs() -> list[str]:
    """The paragraphs of a made-up directive, a line each."""
    return [line.strip() for line in CLEAN.read_text(encoding="utf-8").splitlines() if line.strip()]


def as_document(imported: Imported, folder: Path) -> Document:
    """What the text of a file gives, named as the clean text is."""
    (folder / CLEAN.name).write_text(imported.text, encoding="utf-8")
    return read_document(folder / CLEAN.name)


def outline(document: Document) -> list[tuple[str, str, list[str]]]:
    """Every section with its heading and its blocks; the opening and the closing, whose lines part freely, as one."""
    found = []
    for one in document.sections.values():
        blocks = [block.text for block in one.blocks]
        found.append((one.id, one.title, [" ".join(blocks)] if one.id in (OPENING, CLOSING) else blocks))
    return found


def escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def run(text: str, properties: str = "") -> str:
    """A w:r."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def par(*runs: str, properties: str = "") -> str:
    """A w:p; a run that is no XML is plain text."""
    inner = "".join(one if one.startswith("<") else run(one) for one in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def numbered(text: str, number: int, level: int = 0) -> str:
    """A paragraph of a list."""
    return par(run(text), properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def cell(text: str, properties: str = "", paragraph: str = "") -> str:
    """A w:tc; lines of the text are paragraphs, each with these properties."""
    lines = "".join(par(line, properties=paragraph) for line in text.splitlines() or [""])
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{lines}</w:tc>"


def table(*rows: Sequence[str], properties: str = "", paragraph: str = "") -> str:
    """A w:tbl; a cell that is no XML is plain text, of paragraphs with these properties."""
    drawn = ("".join(one if one.startswith("<w:tc") else cell(one, paragraph=paragraph) for one in row) for row in rows)
    return f"<w:tbl>{properties}{''.join(f'<w:tr>{row}</w:tr>' for row in drawn)}</w:tbl>"


def write_docx(path: Path, body: str, parts: Mapping[str, str | bytes] | None = None, numbering: str = "") -> Path:
    """A .docx of a body; parts are further files of the package, by their names."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", _TYPES)
        file.writestr("_rels/.rels", _RELATIONS)
        if "word/_rels/document.xml.rels" not in (parts or {}):
            file.writestr("word/_rels/document.xml.rels", _OWN_RELATIONS)
        file.writestr("word/document.xml", f"<w:document {_SPACES}><w:body>{body}</w:body></w:document>")
        if numbering:
            file.writestr("word/numbering.xml", f"<w:numbering {_SPACES}>{numbering}</w:numbering>")
        for name, data in (parts or {}).items():
            file.writestr(name, data)
    return path


def notes_part(*notes: str) -> str:
    """word/footnotes.xml with notes 1, 2, …, and the separator that Word always writes."""
    made = "".join(f'<w:footnote w:id="{at}">{par(words)}</w:footnote>' for at, words in enumerate(notes, start=1))
    return f'<w:footnotes {_SPACES}><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>{made}</w:footnotes>'


def styles_part(styles: str) -> str:
    return f"<w:styles {_SPACES}>{styles}</w:styles>"


def list_body(paragraphs: Iterable[str]) -> str:
    """Paragraphs whose numbers are Word's own: what was typed at their heads is taken off."""
    made = []
    for text in paragraphs:
        level = next((at for at, pattern in enumerate(_LEVELS) if re.match(pattern, text)), None)
        made.append(par(text) if level is None else numbered(re.sub(_LEVELS[level], "", text, count=1), 1, level))
    return "".join(made)


def find_font() -> Path:
    """A font of this machine with Vietnamese letters. Skips the test where there is none."""
    for folder in (Path("/usr/share/fonts"), Path("/Library/Fonts"), Path("C:/Windows/Fonts")):
        for name in _FONTS:
            found = next(folder.rglob(name), None) if folder.is_dir() else None
            if found:
                return found
    pytest.skip("no font with Vietnamese letters on this machine: install fonts-noto-core")


class PdfMaker:
    """Writes a .pdf word by word: points from the lower left, pages of A4."""

    width, height = 595.0, 842.0

    def __init__(self) -> None:
        self.document = pdfium.PdfDocument.new()
        self._data = find_font().read_bytes()
        self._buffer = (ctypes.c_ubyte * len(self._data)).from_buffer_copy(self._data)
        self._font = raw.FPDFText_LoadFont(self.document, self._buffer, len(self._data), raw.FPDF_FONT_TRUETYPE, True)
        self.page: Any = None
        self.new_page()

    def new_page(self) -> None:
        if self.page is not None:
            self.page.gen_content()
        self.page = self.document.new_page(self.width, self.height)

    def _object(self, text: str, size: float) -> Any:
        made = raw.FPDFPageObj_CreateTextObj(self.document, self._font, size)
        units = text.encode("utf-16-le") + b"\x00\x00"
        raw.FPDFText_SetText(made, ctypes.cast(units, ctypes.POINTER(ctypes.c_ushort)))
        return made

    def wide(self, text: str, size: float) -> float:
        """How wide a text is, in points, its outer blanks left out."""
        made = self._object(text, size)
        left, bottom, right, top = (ctypes.c_float() for _ in range(4))
        raw.FPDFPageObj_GetBounds(made, left, bottom, right, top)
        raw.FPDFPageObj_Destroy(made)
        return right.value - left.value

    def put(self, x: float, y: float, text: str, size: float = 12, turned: bool = False, grey: int = 0) -> None:
        """Write one line."""
        made = self._object(text, size)
        if turned:
            raw.FPDFPageObj_Transform(made, 0.7, 0.7, -0.7, 0.7, x, y)
        else:
            raw.FPDFPageObj_Transform(made, 1, 0, 0, 1, x, y)
        raw.FPDFPageObj_SetFillColor(made, grey, grey, grey, 255)
        raw.FPDFPage_InsertObject(self.page, made)

    def centre(self, x: float, y: float, text: str, size: float = 12) -> None:
        """Write one line whose middle is at x."""
        self.put(x - self.wide(text, size) / 2, y, text, size)

    def line(self, left: float, bottom: float, right: float, top: float) -> None:
        """Draw a ruled line."""
        path = raw.FPDFPageObj_CreateNewPath(left, bottom)
        raw.FPDFPath_LineTo(path, right, top)
        raw.FPDFPageObj_SetStrokeWidth(path, 0.5)
        raw.FPDFPath_SetDrawMode(path, 0, True)
        raw.FPDFPage_InsertObject(self.page, path)

    def wrap(self, text: str, wide: float, size: float, indent: float) -> list[str]:
        """A paragraph's lines as a printer breaks them."""
        lines: list[str] = []
        line = ""
        for word in text.split():
            room = wide - (0 if lines else indent)
            if line and self.wide(f"{line} {word}", size) > room:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}".strip()
        return [*lines, line]

    def save(self, path: Path) -> Path:
        self.page.gen_content()
        self.document.save(str(path))
        return path


def print_pdf(path: Path, paragraphs: Sequence[str], running: str = "", indent: float = 28) -> Path:
    """Paragraphs as a word processor prints them: wrapped, indented, with page numbers and a running foot."""
    maker = PdfMaker()
    size, left, wide, top, foot = 12.0, 85.0, 430.0, 780.0, 90.0
    y, number = top, 1

    def finish() -> None:
        if number > 1:
            maker.put(295, 810, str(number), 11)
        if running:
            maker.put(left, 50, f"{running} - {number}", 9)

    for text in paragraphs:
        for at, line in enumerate(maker.wrap(text, wide, size, indent)):
            if y < foot:
                finish()
                maker.new_page()
                y, number = top, number + 1
            maker.put(left + (0 if at else indent), y, line, size)
            y -= 16
        y -= 6
    finish()
    return maker.save(path)


def scan_pdf(printed: Path, scan: Path, noise: int = 0, turn: float = 0.0) -> Path:
    """The pages of a .pdf as pictures in another, as a scanner makes them: with noise, tilted by degrees."""
    from PIL import Image

    source = pdfium.PdfDocument(printed)
    pages: list[Any] = []
    for page in source:
        picture = page.render(scale=200 / 72, grayscale=True).to_pil().convert("L")
        if noise:
            speckles = Image.effect_noise(picture.size, noise)
            picture = Image.blend(picture, speckles, 0.18)
        pages.append(picture.rotate(turn, fillcolor=255, expand=False) if turn else picture)
    pages[0].save(scan, "PDF", resolution=200, save_all=True, append_images=pages[1:])
    return scan
