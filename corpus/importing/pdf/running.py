"""What is printed on every page and belongs to none: running heads and feet, page numbers, marks of signing."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from corpus.importing.pdf.rows import Piece
from corpus.text import UPPER

_EDGE = 0.14  # of a page's height, from its top and from its bottom, in which such lines stand
_LOOKED_AT = 3  # lines at each end of a page
_PAGE_NUMBER = re.compile(
    r"[\s\-–—]*(?P<word>trang\s*)?(?P<number>\d{1,4})(?P<all>\s*(?:/|trên)\s*\d{1,4})?[\s\-–—]*", re.IGNORECASE
)
_ALONE = 1.9  # of the size: a number that stands so far from the text on a single page is a page's
# A stamp's lines begin with what they tell, in a capital; a sentence that speaks of "chữ ký số" does not.
_SIGNED = re.compile(
    rf"\s*(?:(?=[{UPPER}])"
    r"(?i:người ký|ký bởi|ký ngày|ngày ký|thời gian ký|email|cơ quan|chữ ký (?:số|hợp lệ))\s*(?::|$)"
    r"|(?i:digitally signed by|signature (?:not )?v(?:alid|erified)|date:\s*\d{4}))"
)

Page = list[list[Piece]]


@dataclass
class Cleaned:
    """Pages without what runs through them, and the words that were left out, each once."""

    pages: list[Page]
    left_out: list[str] = field(default_factory=list)


def drop_running(pages: Sequence[Page], heights: Sequence[float]) -> Cleaned:
    """Take out of every page the lines at its ends that stand on others too, its number, and a signature's stamp."""
    seen = Counter(
        key
        for page, height in zip(pages, heights, strict=True)
        for key in {_key(row) for row in _ends(page, height)}
        if key
    )
    needed = max(2, 0.3 * len(pages))
    cleaned = Cleaned([])
    told: dict[str, str] = {}
    numbers = _page_numbers(pages, heights)
    for page, height in zip(pages, heights, strict=True):
        ends = _ends(page, height)
        kept = []
        for row in page:
            at_end = any(row is one for one in ends)
            words = " ".join(piece.text for piece in row)
            if id(row) in numbers:
                continue
            runs = at_end and len(pages) > 1 and seen[_key(row)] >= needed
            if runs or (_SIGNED.match(words) and not _is_sentence(words)):
                told.setdefault(_key(row)[0], words)
                continue
            kept.append(row)
        cleaned.pages.append(kept)
    cleaned.left_out = list(told.values())
    return cleaned


def _page_numbers(pages: Sequence[Page], heights: Sequence[float]) -> set[int]:
    """The ids of the rows that are page numbers: they count with the pages, or say that they are one.

    A figure that a page break left alone on its line does not: a page's text is never shortened by it.
    """
    found: set[int] = set()
    counted: dict[int, list[int]] = {}
    for at, (page, height) in enumerate(zip(pages, heights, strict=True)):
        for row in _ends(page, height):
            match = _PAGE_NUMBER.fullmatch(" ".join(piece.text for piece in row))
            if match and (match.group("word") or match.group("all")):
                found.add(id(row))
            elif match and row in (page[0], page[-1]):
                counted.setdefault(int(match.group("number")) - at, []).append(id(row))
                if int(match.group("number")) == at + 1 and _is_alone(row, page):
                    found.add(id(row))
    for rows in counted.values():
        if len(rows) >= max(2, len(pages) / 2 - 1):
            found.update(rows)
    return found


def _is_alone(row: Sequence[Piece], page: Page) -> bool:
    others = [other[0].base for other in page if other is not row]
    return not others or min(abs(base - row[0].base) for base in others) > _ALONE * row[0].size


def _ends(page: Page, height: float) -> list[list[Piece]]:
    ends = [*page[:_LOOKED_AT], *page[-_LOOKED_AT:]]
    return [row for row in ends if not _EDGE * height < row[0].base < (1 - _EDGE) * height]


def _key(row: Sequence[Piece]) -> tuple[str, int]:
    """A line's words without its figures, and its height on the page: what is the same from page to page."""
    words = re.sub(r"\d+", "#", "".join(piece.text for piece in row))
    return re.sub(r"\s+", "", words).lower(), round(row[0].base / 6)


def _is_sentence(words: str) -> bool:
    return len(words) > 100
