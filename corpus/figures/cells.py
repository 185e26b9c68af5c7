"""Rows of a table that give figures: their cells, and what each figure is of: "Tổng thu (tỉ đồng); năm 2027: 4.600"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.figures.cues import pattern
from corpus.figures.numbers import find_numbers
from corpus.figures.periods import strip_times
from corpus.text import Span, capital
from corpus.vietnamese.times import Time, find_figure_times

BETWEEN_CELLS = "; "  # what stands between two cells
_CELL = re.compile(r"[^:;]{1,120}: (?P<value>[<>≤≥~]?\s*-?\d[\d.,]*[^:;]{0,30})")  # "năm 2028: 45.225 Tấn"
_COLUMN = re.compile(r"(?!\d)[^:;.]{1,80}: \S")  # "đối tượng: Hộ nghèo"
_UNIT = re.compile(r"\s*\((?P<unit>[^()]{1,24})\)\s*$")  # behind what is measured: "Tổng thu (tỉ đồng)"
_BARE = re.compile(r"-?\d[\d.,]*")
_BOUNDS = {"≥": "min", ">": "min", "≤": "max", "<": "max"}


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure of a row: what it is of, its value as written, or (low, high), its unit, its time, its bound.

    stood says that its column tells how things were. start and end are the offsets of the value with its unit in the
    row's text; bound is "min", "max" or "".
    """

    indicator: str
    value: str | tuple[str, str]
    unit: str
    time: Time
    bound: str
    stood: bool
    start: int
    end: int


def cells_of(text: str, fewest: int = 2) -> list[Span]:
    """The cells of a row of figures, its name first; [] for another paragraph, or for fewer figures than the fewest.

    Offsets are into `text`.
    """
    spans = _split(text)
    figures = [bool(_CELL.fullmatch(text[start:end])) for start, end in spans]
    return spans if len(spans) > fewest and not figures[0] and all(figures[1:]) else []


def columns_of(text: str) -> list[Span]:
    """The cells of any row of a table, its name first and then each behind its column's name; [] for a paragraph."""
    spans = _split(text)
    told = [bool(_COLUMN.match(text[start:end])) for start, end in spans]
    return spans if len(spans) > 1 and not told[0] and all(told[1:]) else []


def _split(text: str) -> list[Span]:
    """The spans of a text between the marks that part cells."""
    ends = [one.start() for one in re.finditer(BETWEEN_CELLS, text)]
    return list(zip([0, *(end + len(BETWEEN_CELLS) for end in ends)], [*ends, len(text)], strict=True))


def dated_cells(text: str) -> list[Cell]:
    """The figures of a row each of whose columns is of a year or a period; [] for another row or paragraph."""
    spans = cells_of(text, fewest=1)
    name = text[slice(*spans[0])] if spans else ""
    unit = _UNIT.search(name)
    found = list(_read_cells(text, spans[1:], _UNIT.sub("", name), unit["unit"] if unit else ""))
    return found if spans and len(found) == len(spans) - 1 else []


def _read_cells(text: str, spans: list[Span], name: str, unit: str) -> Iterator[Cell]:
    for start, end in spans:
        header, _, value = text[start:end].rpartition(": ")
        times = find_figure_times(header)
        read = _read_value(value, unit_of_column["unit"] if (unit_of_column := _UNIT.search(header)) else unit)
        if not times or not read:
            return
        number, own_unit, (first, last) = read
        of = strip_times(_UNIT.sub("", header)).strip(" -–()")
        stood, is_set = (bool(pattern(r"^\W*{0}\W*$", kind).match(of)) for kind in ("stood", "set"))
        of = "" if stood or is_set else of
        indicator = capital(f"{name} - {of}" if of else name)
        bound = _BOUNDS.get(value[:1], "")
        place = start + len(header) + len(": ")
        yield Cell(indicator, number, own_unit, times[0][2], bound, stood, place + first, place + last)


def _read_value(value: str, unit: str) -> tuple[str | tuple[str, str], str, Span] | None:
    """A cell's number, its own unit or that of its row or column, and where it stands; None for no number."""
    number = next(iter(find_numbers(value)), None)
    if number:
        return number.value, number.unit, (number.start, number.end)
    bare = _BARE.search(value)
    return (bare.group(), unit, bare.span()) if bare else None
