"""Rows that only name a table's columns: each row below says these names with its cells, and so they answer nothing."""

import re

from corpus.model import Document, Passage
from corpus.once import once
from corpus.text import search_form

_BETWEEN = ";"  # what stands between two cells of a row
_OF_TIME = re.compile(r"(?<!\w)(?:năm|giai đoạn) (?=\d{4})")
_UNDER = " - "  # between the name over several columns and that of one of them
_COLUMNS = 2  # the fewest of a table
_HEAD_ROWS = 3  # the most that a head is of


def heads_table(passage: Passage, document: Document) -> bool:
    """Whether a passage names the columns of the rows below it: "TT; Xã; Số lượng" over "Hải Lý; số lượng: 5"."""
    return begins_table(passage.start, document)


def begins_table(start: int, document: Document) -> bool:
    """Whether a paragraph that begins there (an offset of the source) names the columns of the rows below it."""
    return start in _heads(document)


@once
def _heads(document: Document) -> frozenset[int]:
    """Where the rows that name columns begin: what one of their cells says stands before a value of the next row.

    Of a name that stands over several columns the second part is one too: "Tỉnh; Xã" over "góp (%) - Tỉnh: 65". A head
    may be of several rows.
    """
    found = []
    for at, row in enumerate(document.passages):
        cells = [_name(one) for one in row.text.split(_BETWEEN)]
        below = [one for one in document.passages[at + 1 : at + 1 + _HEAD_ROWS] if one.section == row.section]
        if len(cells) >= _COLUMNS and any(_column_names(one).intersection(cells) for one in below):
            found.append(row.start)
    return frozenset(found)


def _column_names(row: Passage) -> set[str]:
    """The names that stand before the cells of a row, of those under another one also alone."""
    names = {_name(one.partition(": ")[0]) for one in row.text.split(_BETWEEN) if ": " in one}
    return names | {one.rpartition(_UNDER)[2] for one in names}


def _name(cell: str) -> str:
    """A column's name without what calls a year so: "2027" stands as "năm 2027" before its cells."""
    return _OF_TIME.sub("", search_form(cell)).strip()
