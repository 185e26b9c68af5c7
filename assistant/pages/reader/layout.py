"""A document laid out for reading: every character of the source that is not a space, in order, in lines."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from assistant.pages.text_runs import Span, Spans, cut
from corpus.model import CLOSING, OPENING, Document, Section

_SHORT = 160  # characters: what is shorter, in the opening, is a line of the title


@dataclass(frozen=True, slots=True)
class _Piece:
    """Something of a section with its place: kind is "heading", "paragraph", "bullet" or "line"."""

    kind: str
    section: Section
    level: int
    start: int
    end: int


def layout(document: Document, spans: Iterable[Span] = ()) -> list[dict[str, Any]]:
    """The lines of a text: each with its kind, its section (on the section's first line), its depth and its runs."""
    placed = Spans(spans)
    lines: list[dict[str, Any]] = []
    position = 0  # up to here the source is laid out
    seen: set[str] = set()
    for piece in _pieces(document):
        start = _line_start(document.source, position, piece.start)
        if _shows(document, position, start):
            lines.append(_line(document, _Piece("line", piece.section, 0, position, start), placed, seen))
        lines.append(_line(document, _Piece(piece.kind, piece.section, piece.level, start, piece.end), placed, seen))
        position = piece.end
    if lines and _shows(document, position, len(document.source)):
        last = next(reversed(document.sections.values()))
        lines.append(_line(document, _Piece("line", last, 0, position, len(document.source)), placed, seen))
    return lines


def _pieces(document: Document) -> Iterator[_Piece]:
    for section in document.sections.values():
        if section.heading:
            yield _Piece("heading", section, 0, section.heading.starts[0], section.heading.ends[-1])
        for block in section.blocks:
            kind = "bullet" if block.kind == "bullet" else "paragraph"
            yield _Piece(kind, section, block.level, block.start, block.end)


def _shows(document: Document, start: int, end: int) -> bool:
    """Whether a stretch has anything to read: spaces and signs of markup have not."""
    runs = cut(document, start, end) if start < end else []
    return any(run["t"].strip() and "sign" not in run.get("k", ()) for run in runs)


def _line_start(source: str, position: int, start: int) -> int:
    """Where the line of a piece begins: its own number or dash stands before it on the same line."""
    return max(position, source.rfind("\n", position, start) + 1)


def _line(document: Document, piece: _Piece, spans: Spans, seen: set[str]) -> dict[str, Any]:
    start, end = _trim(document.source, piece.start, piece.end)
    frame = piece.section.id in (OPENING, CLOSING)
    line = {
        "kind": "line" if frame and piece.kind == "paragraph" else piece.kind,
        "depth": len(document.ancestors(piece.section.id)),
        "level": piece.level,
        "title": frame and piece.section.id == OPENING and end - start < _SHORT,
        "runs": cut(document, start, end, spans),
    }
    if piece.section.id not in seen:
        seen.add(piece.section.id)
        line["section"] = piece.section.id
    return line


def _trim(source: str, start: int, end: int) -> tuple[int, int]:
    while start < end and source[start].isspace():
        start += 1
    while start < end and source[end - 1].isspace():
        end -= 1
    return start, end


def outline(document: Document) -> list[dict[str, Any]]:
    """The sections: opening, headings as they should read, signature; one without a heading by its number."""
    rows = []
    for section in document.sections.values():
        rows.append(
            {"section": section.id, "depth": len(document.ancestors(section.id)), "name": _name(document, section)}
        )
    return rows


def _name(document: Document, section: Section) -> str:
    if section.id == OPENING:
        return "Phần mở đầu"
    if section.id == CLOSING:
        return "Nơi nhận, ký ban hành"
    if not section.heading:
        return f"{section.marker}. {_first_words(section)}"
    number = cut(document, section.start, section.heading.starts[0])
    words = "".join(run["t"] for run in number if "sign" not in run.get("k", ()))
    return f"{words.strip()} {section.title}"


def _first_words(section: Section) -> str:
    if not section.blocks:
        return ""
    words = section.blocks[0].text.split()
    return " ".join(words[:8]) + ("…" if len(words) > 8 else "")
