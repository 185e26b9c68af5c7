"""What is attached to a document, as a question names it: "Quy chế quản lý tài sản công", "Quy định kèm theo"."""

import re

from corpus.model import Document
from corpus.text import Span, search_form
from corpus.vietnamese.words import syllables

_PART = re.compile(r"A\d+")
# "Quy định" is a verb as well, so that more of a title must stand behind it.
_KINDS = {"quy chế": 2, "quy định": 4, "quy trình": 2, "điều lệ": 2, "nội quy": 2, "danh mục": 2}
_KIND = re.compile(rf"(?<!\w)(?:{'|'.join(_KINDS)})(?!\w)")
_WITH = re.compile(r"\s+(?:(?:được )?(?:ban hành|đính|gửi|phê duyệt) )?kèm(?: theo)?(?!\w)")
_NEXT = re.compile(r"[\s,]+(?!quy định(?!\w))([^\W\d_]+)")
_Parts = list[tuple[str, str]]


def find_attached(text: str, scope: list[Document]) -> tuple[_Parts, Span] | None:
    """The attached parts that a question (search form) calls by their kind and the words of their title.

    Those whose title says the most of the words; None where nothing names one.
    """
    best: _Parts = []
    longest, span = 0, (0, 0)
    for kind in _KIND.finditer(text):
        parts = _of_kind(kind.group(), scope)
        if parts and (behind := _WITH.match(text, kind.end())):
            return [part for part, _ in parts], (kind.start(), behind.end())
        for part, title in parts:
            words, end = _said(text, kind.end(), title)
            if words < _KINDS[kind.group()] or words < longest:
                continue
            best, longest, span = [*(best if words == longest else []), part], words, (kind.start(), end)
    return (best, span) if best else None


def _of_kind(kind: str, scope: list[Document]) -> list[tuple[tuple[str, str], frozenset[str]]]:
    """The attached parts whose title begins with a kind, and the syllables of that title."""
    return [
        ((document.number, section.id), frozenset(syllables(section.title)))
        for document in scope
        for section in document.sections.values()
        if _PART.fullmatch(section.id) and search_form(section.title).startswith(kind)
    ]


def _said(text: str, at: int, title: frozenset[str]) -> tuple[int, int]:
    """How many words from a place on are a title's, with no other between, and where they end."""
    words, end = 0, at
    while (word := _NEXT.match(text, end)) and word.group(1) in title:
        words, end = words + 1, word.end()
    return words, end
