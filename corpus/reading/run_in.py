"""Numbers that stand within a paragraph whose line breaks were lost: "… gồm: a) Chủ tịch; b) Ủy viên;", "c) …"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from corpus.reading.lines import Line, is_contents
from corpus.reading.markers import POINT_ORDER, Level, Marker, read_markers, to_roman
from corpus.text import UPPER

_FARTHEST = 60  # lines that are looked back for a number that is missed
_COUNTED = (Level.ROMAN, Level.NUMBER, Level.POINT)
# A number behind one of these words is a place that is named, or a quantity: "tại khoản 2. Việc …".
_NAMED = re.compile(
    r"(?:khoản|điểm|điều|mục|chương|phần|số|năm|tháng|ngày|quý|bảng|biểu|mẫu|phụ lục|tiêu chí|bước|và|đến|từ"
    r"|[\d,/])\s*$",
    re.IGNORECASE,
)


def part_run_in(lines: Sequence[Line], quoted: set[int]) -> list[Line]:
    """The lines, each parted where a number stands within it that the next number at a line's head goes on with.

    `quoted` are indexes of lines whose numbers are another text's: they are left as they are.
    """
    parted: list[Line] = []
    for at, line in enumerate(lines):
        marker = None if at in quoted else _counted(line)
        parted.append(line)
        if marker is not None:
            _part_before(parted, marker)
    return parted


def _counted(line: Line) -> Marker | None:
    if line.in_table or line.is_note or is_contents(line.text):
        return None
    return next((one for one in read_markers(line.text) if one.level in _COUNTED and not one.suffix), None)


def _part_before(parted: list[Line], marker: Marker) -> None:
    """Part the lines before the last one where the numbers stand that its own is missing, the nearest first."""
    last = len(parted) - 1
    for value in range(marker.value - 1, 0, -1):
        found = _find(parted, last, marker.level, value)
        if found is None:
            return
        at, start = found
        line = parted[at]
        head = line.text[:start].rstrip()
        tail = replace(line, text=line.text[start:], start=line.start + start, blank_before=True)
        parted[at : at + 1] = [replace(line, text=head, end=line.start + len(head)), tail]
        last = at + 1


def _find(parted: Sequence[Line], last: int, level: Level, value: int) -> tuple[int, int] | None:
    """Where a number stands within a line before parted[last]: the line's index and the number's offset in it.

    None where a line begins with it, with one that follows it or with what its count stands in.
    """
    wanted = _within(level, value)
    for at in range(last - 1, max(-1, last - _FARTHEST), -1):
        line = parted[at]
        if line.in_table:
            return None
        own = _counted(line)
        if own is not None and own.level is level and own.value >= value:
            return None
        for match in reversed(list(wanted.finditer(line.text))):
            if not _NAMED.search(line.text, 0, match.start()):
                return at, match.start()
        if any(one.level <= level for one in read_markers(line.text)):
            return None
    return None


def _within(level: Level, value: int) -> re.Pattern[str]:
    if level is Level.POINT:
        return re.compile(rf"(?<=[\w.,;:)] ){POINT_ORDER[value - 1]}\) ?(?=[{UPPER}])")
    written = to_roman(value) if level is Level.ROMAN else str(value)
    return re.compile(rf"(?<=[\w.,;:)] ){written}\. ?(?=[{UPPER}])")
