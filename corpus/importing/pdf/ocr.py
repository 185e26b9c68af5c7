"""Pictures of pages become words: tesseract with Vietnamese, a process of its own for each page."""

import csv
import os
import shutil
import statistics
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from corpus.importing.errors import UnreadableError
from corpus.importing.pdf.rows import Piece, with_marker

_LANGUAGE = "vie"
_WINDOWS = Path("C:/Program Files/Tesseract-OCR/tesseract.exe")
_PER_PAGE = 180.0  # seconds for a page, after which its file is given up
_UNCERTAIN = 60.0  # of 100: words that tesseract is less sure of are told
_APART = 2.2  # of a line's height: a wider gap parts a line in pieces
_SIZE = 13.0  # points: the letters of a page that was read from its picture
_MOST_OUTPUT = 20_000_000  # characters of one page's answer


@dataclass(frozen=True, slots=True)
class Word:
    """A word read: its box in pixels from the upper left, how sure tesseract is of it (0 to 100), and its line."""

    text: str
    left: int
    top: int
    width: int
    height: int
    sure: float
    line: tuple[int, ...]  # page, block, paragraph, line


@cache
def tesseract() -> str | None:
    """The program, where it is installed with Vietnamese; else None."""
    program = shutil.which("tesseract") or (str(_WINDOWS) if _WINDOWS.exists() else None)
    if program is None:
        return None
    try:
        command = [program, "--list-langs"]
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=20, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return program if _LANGUAGE in done.stdout.split() else None


def read_words(picture: bytes) -> list[Word]:
    """The words of a picture of pages (PNM, PNG, JPEG, TIFF). Raises UnreadableError."""
    program = tesseract()
    if program is None:
        raise UnreadableError("no_ocr")
    command = [program, "stdin", "stdout", "-l", _LANGUAGE, "tsv"]
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    try:
        done = subprocess.run(
            command, input=picture, capture_output=True, timeout=_PER_PAGE, check=False, env=environment
        )
    except subprocess.TimeoutExpired as error:
        raise UnreadableError("slow", limit=round(_PER_PAGE)) from error
    if done.returncode:
        raise UnreadableError("broken", format="ảnh")
    return list(_words(done.stdout.decode("utf-8", errors="replace")[:_MOST_OUTPUT]))


def _words(answer: str) -> Iterable[Word]:
    for row in csv.DictReader(answer.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        text = (row.get("text") or "").strip()
        if row.get("level") != "5" or not text:
            continue
        line = tuple(int(row[name]) for name in ("page_num", "block_num", "par_num", "line_num"))
        left, top, width, height = (int(row[name]) for name in ("left", "top", "width", "height"))
        yield Word(text, left, top, width, height, float(row["conf"]), line)


def uncertain(words: Sequence[Word]) -> list[str]:
    """The words that may be wrong: those that hold a letter or a figure, as they were read."""
    return [one.text for one in words if one.sure < _UNCERTAIN and any(char.isalnum() for char in one.text)]


def rows_of(words: Sequence[Word], scale: float, height: float) -> list[list[Piece]]:
    """Lines from the top, each as its pieces, in points; scale is points a pixel, height the page's in points."""
    lines: dict[tuple[int, ...], list[Word]] = {}
    for one in words:
        lines.setdefault(one.line, []).append(one)
    pieces = [piece for line in lines.values() for piece in _pieces(line, scale, height)]
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda one: -one.base):
        if rows and rows[-1][0].base - piece.base < 0.5 * min(piece.size, rows[-1][0].size):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [with_marker(sorted(row, key=lambda one: one.left)) for row in rows]


def _pieces(line: Sequence[Word], scale: float, height: float) -> Iterable[Piece]:
    """A line's pieces. Its size is that of its usual word, in steps of a point: boxes differ with their letters."""
    tall = statistics.median(one.height for one in line)
    groups: list[list[Word]] = []
    for one in sorted(line, key=lambda one: one.left):
        if not groups or one.left - (groups[-1][-1].left + groups[-1][-1].width) > _APART * tall:
            groups.append([])
        groups[-1].append(one)
    for group in groups:
        foot = statistics.median(one.top + one.height for one in group)
        yield Piece(
            " ".join(one.text for one in group),
            group[0].left * scale,
            (group[-1].left + group[-1].width) * scale,
            height - foot * scale,
            _SIZE,  # boxes of words tell little of the size of their letters
            group[0].width * scale,
            group[min(1, len(group) - 1)].left * scale,
        )
