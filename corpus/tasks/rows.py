"""The task that a table's row gives: what, who leads, who joins, by when, by the headers of its columns."""

import re
from dataclasses import dataclass

_CELL = re.compile(r"(?:^|[;.]\s)([^;:.]{3,60}):\s")
_LEADS = re.compile(r"chủ trì|(?:cơ quan|đơn vị|tổ chức|người) (?:thực hiện|phụ trách|chịu trách nhiệm)", re.IGNORECASE)
_JOINS = re.compile(r"phối hợp", re.IGNORECASE)
_TIMES = re.compile(r"thời gian|thời hạn|tiến độ|hạn hoàn thành|hoàn thành", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RowTask:
    """What a row gives; lead, joins and deadline are its cells as written, "" where the row has no such cell."""

    task: str
    lead: str
    joins: str
    deadline: str


def read_row(text: str) -> RowTask | None:
    """The task of a row ("Đề án A; cơ quan chủ trì: Bộ B; thời hạn hoàn thành: 2030"); None where nobody leads it."""
    headers = list(_CELL.finditer(text))
    if not headers or headers[0].start() == 0:
        return None
    ends = [*(one.start() for one in headers[1:]), len(text)]
    cells = [(one.group(1), text[one.end() : end].strip(" ;.")) for one, end in zip(headers, ends, strict=True)]
    lead = _cell(cells, _LEADS)
    if not lead:
        return None
    return RowTask(text[: headers[0].start()].strip(" ;."), lead, _cell(cells, _JOINS), _cell(cells, _TIMES))


def _cell(cells: list[tuple[str, str]], header: re.Pattern[str]) -> str:
    return next((value for name, value in cells if header.search(name)), "")
