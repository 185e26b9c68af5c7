"""The source's words with each misprint marked: "tinh [đúng: tỉnh] Khánh Hòa"."""

import re

from corpus.mended import mend
from corpus.model import Document, Erratum
from corpus.once import once
from corpus.reading.characters import markup_edits
from corpus.text import one_line

MARKS = "[đúng: "  # what stands behind a misprint, and before what is right
_LAYOUT = re.compile(r"[\s\-]+")


def marked_quote(document: Document, start: int, end: int) -> str:
    """source[start:end] on one line without markup, each misprint in it marked.

    Where only the layout is damaged (a word cut by a bullet or a blank) it is put right without a mark. A misprint that
    is not whole in it stays as it is.
    """
    text, at = "", start
    for one in document.errata:
        if start <= one.start and one.end <= end:
            text += document.source[at : one.start] + _marked(one)
            at = one.end
    return plain_quote(text + document.source[at:end])


def plain_quote(text: str) -> str:
    """Words of a source on one line without markup."""
    return one_line(mend(text, markup_edits(text)).text)


@once
def marked_source(document: Document) -> str:
    """The whole source so."""
    return marked_quote(document, 0, len(document.source))


def _marked(erratum: Erratum) -> str:
    if _LAYOUT.sub("", erratum.wrong) == _LAYOUT.sub("", erratum.right):
        return erratum.right
    return f"{erratum.wrong} {MARKS}{erratum.right}]"
