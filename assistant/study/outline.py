"""Đề cương: what the session is for, its rows with minutes and points, and a page to hand out."""

from collections.abc import Sequence

from assistant.study.clauses import lowered
from assistant.study.key_points import key_points
from assistant.study.session import OutlineRow, Point, Request
from assistant.study.units import Unit
from corpus.model import OPENING, Document, Section
from corpus.store import Corpus

AUDIENCES = ("cán bộ", "đảng viên", "công chức")
MINUTES = (45, 90, 180)
_LEAST = 4  # minutes that a row needs
_MINUTES_A_POINT = 5
_MOST_POINTS = 6
_SUMMARY = 11  # sentences of the page to hand out
_SUMMARY_WORDS = 420


def make_outline(corpus: Corpus, units: Sequence[Unit], request: Request) -> tuple[OutlineRow, ...]:
    """A row for each section, in the text's order; minutes go by length and add up to the session's.

    Where the sections are too many for the time, those of one parent become one row.
    """
    rows = list(units)
    while len(rows) * _LEAST > request.minutes and (merged := _merge(corpus, rows, request)) != rows:
        rows = merged
    minutes = _share(request.minutes, [one.size for one in rows])
    return tuple(_row(corpus, unit, time, request.audience) for unit, time in zip(rows, minutes, strict=True))


def _merge(corpus: Corpus, units: list[Unit], request: Request) -> list[Unit]:
    """The deepest units put together under their parents, none above what was chosen."""
    inner = [one for one in units if one.key not in request.sections]
    depth = max((len(corpus.by_number[one.document].ancestors(one.section)) for one in inner), default=0)
    merged: dict[tuple[str, str], list[Unit]] = {}
    for unit in units:
        chain = corpus.by_number[unit.document].ancestors(unit.section)
        climbs = len(chain) == depth > 1 and unit.key not in request.sections
        section = chain[-2].id if climbs else unit.section
        merged.setdefault((unit.document, section), []).append(unit)
    return [_joined(document, section, parts) for (document, section), parts in merged.items()]


def _joined(document: str, section: str, parts: list[Unit]) -> Unit:
    sections = tuple(one for part in parts for one in part.sections)
    start, end = min(one.start for one in parts), max(one.end for one in parts)
    return Unit(document, section, sections, start, end, sum(one.size for one in parts))


def _share(total: int, sizes: list[int]) -> list[int]:
    """Whole minutes by size that add up to the total (largest remainders); each at least one where that is possible."""
    whole = sum(sizes) or 1
    exact = [total * size / whole for size in sizes]
    minutes = [max(1, int(one)) for one in exact]
    order = sorted(range(len(sizes)), key=lambda at: minutes[at] - exact[at])
    while sum(minutes) < total:
        for at in order[: total - sum(minutes)]:
            minutes[at] += 1
    while sum(minutes) > total and max(minutes) > 1:
        minutes[minutes.index(max(minutes))] -= 1
    return minutes


def _row(corpus: Corpus, unit: Unit, minutes: int, audience: str) -> OutlineRow:
    document = corpus.by_number[unit.document]
    section = document.sections[unit.section]
    wanted = max(1, min(_MOST_POINTS, minutes // _MINUTES_A_POINT))
    points = tuple(key_points(document, unit, wanted))
    body = section.heading.ends[-1] if section.heading else unit.end
    citation = document.cite(section.id, _heading_start(document, section), max(body, section.start + 1))
    heading = heading_of(document, section)
    return OutlineRow(section.id, heading, minutes, points, _discussion(document, section, audience), citation)


def _heading_start(document: Document, section: Section) -> int:
    source = document.source[section.start :]
    return section.start + len(source) - len(source.lstrip())


def heading_of(document: Document, section: Section) -> str:
    """A section as the outline names it: its number and heading, else the place that officials write."""
    if section.id == OPENING:
        return f"{document.metadata.name}: phần mở đầu"
    label = document.label(section.id).removeprefix(f"{document.metadata.name}, ")
    return f"{label}: {section.title}" if section.title else label


def _discussion(document: Document, section: Section, audience: str) -> str:
    about = f"nội dung: {lowered(section.title, document)}" if section.title else "nội dung của phần này"
    if section.title.isupper():
        about = f"nội dung: {section.title.lower()}"
    return f"Với vai trò {audience}, đồng chí liên hệ việc thực hiện tại cơ quan, đơn vị, địa phương mình ({about})."


def make_objectives(corpus: Corpus, units: Sequence[Unit], request: Request) -> tuple[str, ...]:
    """What who listens shall know, be able to do and hold to at the end."""
    numbers = list(dict.fromkeys(unit.document for unit in units))
    names = " và ".join(corpus.by_number[number].metadata.name for number in numbers)
    return (
        f"Về kiến thức: {request.audience} nắm được những nội dung chủ yếu của {names} trong các phần đã chọn.",
        "Về kỹ năng: nêu đúng chỉ tiêu, nhiệm vụ, cơ quan chịu trách nhiệm và thời hạn, có dẫn mục, khoản, điểm; "
        "vận dụng vào kế hoạch công tác của cơ quan, đơn vị.",
        "Về thái độ: thống nhất nhận thức, đề cao trách nhiệm nêu gương trong tổ chức thực hiện.",
    )


def make_summary(corpus: Corpus, units: Sequence[Unit]) -> tuple[Point, ...]:
    """Sentences of the text for one page, spread over the sections by their length."""
    shares = _share(_SUMMARY, [one.size for one in units]) if len(units) <= _SUMMARY else [1] * len(units)
    found = [
        point
        for unit, wanted in zip(units, shares, strict=True)
        for point in key_points(corpus.by_number[unit.document], unit, wanted)
    ]
    room = max(1, len(found) // _SUMMARY + (len(found) % _SUMMARY > 0))
    spread = found[::room]
    kept: list[Point] = []
    words = 0
    for point in sorted(spread, key=lambda one: len(one.text)):
        words += len(point.text.split())
        if words <= _SUMMARY_WORDS or not kept:
            kept.append(point)
    return tuple(point for point in found if point in kept)
