"""Notes at the foot of a page: their marks leave the words and figures that they were glued to."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from corpus.mended import Edit, MendedText
from corpus.model import Warning
from corpus.reading.lines import NOTE_MARK
from corpus.reading.notices import warning_words
from corpus.text import UPPER

_NOTE = re.compile(
    r"^[ \t]*(?:\[\^(?P<caret>\w{1,6})\]:|\[(?P<square>\d{1,3})\]"
    rf"|(?P<plain>\d{{1,3}})(?=[ \t]+[{UPPER}“\"(]))[ \t]*",
    re.MULTILINE,
)
_CARET_MARK = re.compile(r"\[\^\w{1,6}\](?!:)")
_SUPERSCRIPT = re.compile(r"(?<=[\w%)”\"’.,;:])[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+")
_SQUARE_UNIT = re.compile(r"(?:m|ha)$", re.IGNORECASE)  # m², km³
_GLUED = re.compile(r"(?<=[^\W\d_])\d{1,3}(?![\w/-]|[.,]\d)|(?<=[%)”\"’])\d{1,3}(?![\w%/-]|[.,]\d)")
# A whole number with dots has three digits behind each; a fourth was glued to it. So with a year's fifth.
_LONG_FIGURE = re.compile(r"(?<![\w.,])\d{1,3}(?:\.\d{3})*\.\d{3}(\d{1,2})(?![\w]|[.,/]\d)")
_LONG_YEAR = re.compile(r"(?<=năm )(?:19|20)\d\d(\d)(?!\w)")
_CODE = re.compile(r"\w*[A-ZĐ]\w*$")  # "PL1", "COVID19": a code, no word with a mark


@dataclass(frozen=True, slots=True)
class Noted:
    """A text without its note marks, its notes behind NOTE_MARK, and what was taken for a mark without a sign."""

    text: MendedText
    warnings: tuple[Warning, ...]


def read_notes(text: MendedText) -> Noted:
    """Take the marks of notes out of the words; a note's own number goes too.

    A bare number at a line's head is a note's only where a mark of that number is glued to something before it.
    """
    plain = text.text
    glued = _glued_marks(plain)
    heads, marks = _heads(plain, glued)
    numbers = {one.group("plain") for one in heads if one.group("plain")}
    squares = {one.group("square") for one in heads if one.group("square")}
    edits = [Edit(one.start(), one.end(), NOTE_MARK) for one in heads]
    edits += [Edit(one.start(), one.end(), "") for one in _CARET_MARK.finditer(plain)]
    edits += [Edit(one.start(), one.end(), "") for one in _superscripts(plain)]
    edits += _square_marks(plain, squares)
    warnings = []
    figures = [*_LONG_FIGURE.finditer(plain), *_LONG_YEAR.finditer(plain)]
    for figure in figures:
        if figure.group(1) in numbers:
            edits.append(Edit(figure.start(1), figure.end(1), ""))
            warnings.append(_warning("note_mark", text, figure.start(), figure.start(1), figure.end(1)))
        else:
            warnings.append(_warning("figure", text, figure.start(), figure.end(), figure.end()))
    edits += [Edit(start, end, "") for start, end in marks]
    return Noted(text.edited(_apart(edits)), tuple(warnings))


def _heads(plain: str, glued: dict[str, list[tuple[int, int]]]) -> tuple[list[re.Match[str]], list[tuple[int, int]]]:
    """The heads of the notes, and the marks glued to words that they answer to."""
    heads = []
    marks: list[tuple[int, int]] = []
    since: dict[str, int] = {}
    for head in _NOTE.finditer(plain):
        number = head.group("plain")
        if number is None:
            heads.append(head)
            continue
        own = [one for one in glued.get(number, ()) if since.get(number, -1) < one[0] < head.start()]
        if own:
            heads.append(head)
            marks += own
            since[number] = head.start()
    return heads, marks


def _glued_marks(plain: str) -> dict[str, list[tuple[int, int]]]:
    """Bare numbers glued to a word, a per cent sign or a closing mark, by the number."""
    found: dict[str, list[tuple[int, int]]] = {}
    for match in _GLUED.finditer(plain):
        if not _CODE.search(plain, max(0, match.start() - 12), match.start()):
            found.setdefault(match.group(), []).append(match.span())
    return found


def _superscripts(plain: str) -> Iterable[re.Match[str]]:
    for match in _SUPERSCRIPT.finditer(plain):
        unit = _SQUARE_UNIT.search(plain, max(0, match.start() - 3), match.start())
        if not (unit and match.group() in "\u00b2\u00b3"):
            yield match


def _square_marks(plain: str, numbers: set[str]) -> list[Edit]:
    """ "[1]" behind a word, where a note of that number stands."""
    if not numbers:
        return []
    found = re.finditer(r"(?<=[\w%)”\"’.,;:]) ?\[(\d{1,3})\]", plain)
    return [Edit(one.start(), one.end(), "") for one in found if one.group(1) in numbers]


def _apart(edits: Iterable[Edit]) -> list[Edit]:
    """Edits in order, the first of those that overlap."""
    kept: list[Edit] = []
    for edit in sorted(edits, key=lambda one: (one.start, one.end)):
        if not kept or kept[-1].end <= edit.start:
            kept.append(edit)
    return kept


def _warning(kind: str, text: MendedText, start: int, end: int, last: int) -> Warning:
    words = warning_words(kind, words=text.text[start:end], mark=text.text[end:last])
    return Warning(kind, words, *text.span(start, last))
