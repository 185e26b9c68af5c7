"""Word footnotes, which python-docx does not write: the footnotes part of a .docx and the marks that point into it.

The form is ECMA-376 part 1, 17.11: footnotes -1 and 0 draw the rule above the notes, the others are the notes.
"""

from xml.etree import ElementTree

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import nsmap, qn
from docx.text.paragraph import Paragraph

_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_SEPARATORS = (("-1", "separator"), ("0", "continuationSeparator"))
_PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"


class Footnotes:
    """Collects the notes of one document; `save` puts them into it."""

    def __init__(self, document: WordDocument) -> None:
        self._document = document
        self._root = ElementTree.Element(qn("w:footnotes"))
        self._count = 0
        for number, kind in _SEPARATORS:
            note = self._child(self._root, "w:footnote", {"w:type": kind, "w:id": number})
            self._child(self._child(self._child(note, "w:p"), "w:r"), f"w:{kind}")

    def add(self, paragraph: Paragraph, text: str) -> None:
        """Put a mark at the end of a paragraph, and its note at the foot of the page."""
        self._count += 1
        run = paragraph.add_run()
        run.font.superscript = True
        reference = OxmlElement("w:footnoteReference")
        reference.set(qn("w:id"), str(self._count))
        run._r.append(reference)
        note = self._child(self._root, "w:footnote", {"w:id": str(self._count)})
        line = self._child(note, "w:p")
        self._child(self._run(line, superscript=True), "w:footnoteRef")
        words = self._child(self._run(line), "w:t")
        words.set(_PRESERVE, "preserve")
        words.text = f" {text}"

    def save(self) -> None:
        """Write the notes into the document's package; a document without notes stays as it is."""
        if not self._count:
            return
        ElementTree.register_namespace("w", nsmap["w"])
        blob = ElementTree.tostring(self._root, encoding="UTF-8", xml_declaration=True)
        part = Part(PackURI("/word/footnotes.xml"), _CONTENT_TYPE, blob, self._document.part.package)
        self._document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)

    def _run(self, paragraph: ElementTree.Element, superscript: bool = False) -> ElementTree.Element:
        run = self._child(paragraph, "w:r")
        properties = self._child(run, "w:rPr")
        font = "Times New Roman"
        self._child(properties, "w:rFonts", {"w:ascii": font, "w:hAnsi": font, "w:cs": font})
        self._child(properties, "w:sz", {"w:val": "20"})
        if superscript:
            self._child(properties, "w:vertAlign", {"w:val": "superscript"})
        return run

    @staticmethod
    def _child(parent: ElementTree.Element, name: str, values: dict[str, str] | None = None) -> ElementTree.Element:
        found = {qn(key): value for key, value in (values or {}).items()}
        return ElementTree.SubElement(parent, qn(name), found)
