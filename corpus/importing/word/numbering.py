"""Automatic numbers of a .docx as Word shows them: word/numbering.xml, counted through the document.

ECMA-376, part 1, 17.9. Lists that share a w:abstractNum share one count; a w:startOverride begins it anew, once.
"""

import re
from dataclasses import dataclass, field
from typing import Any

from corpus.importing.word.names import child, is_on, number, value, w
from corpus.importing.word.styles import Styles

_LEVELS = 9
_NONE = "0"  # the w:numId that takes a paragraph out of its style's list
_ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
          (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip
_WORDS = ("", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
_PLACE = re.compile(r"%([1-9])")


@dataclass(slots=True)
class _Level:
    """How a level counts: its first number, its letters, the words around them, and the level that begins it anew."""

    start: int = 1
    format: str = "decimal"
    text: str = ""
    legal: bool = False  # numbers of other levels are shown as 1, 2, 3 whatever they are
    restart: int | None = None  # None: any level above; 0: never; n: level n
    style: str | None = None


@dataclass(slots=True)
class _List:
    """A w:num: the w:abstractNum that it counts, its own levels, and the numbers that it begins anew with."""

    abstract: str
    levels: list[_Level]
    starts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """The lists of a document, and where their counts stand. Paragraphs are told to it in their order."""

    def __init__(self, root: Any, styles: Styles) -> None:
        """root is None for a file without lists."""
        self._styles = styles
        self._abstract = {one.get(w("abstractNumId")): one for one in _all(root, "abstractNum")}
        self._lists = {one.get(w("numId")): self._read_list(one) for one in _all(root, "num")}
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()

    def label(self, properties: Any, style: str | None) -> str:
        """The number that Word shows before a paragraph, "" for none; properties is its w:pPr, or None."""
        found = self._place(properties, style)
        if found is None:
            return ""
        key, level = found
        listed = self._lists[key]
        counts = self._count(key, listed, level)
        shown = listed.levels[level]
        if shown.format == "bullet":
            return _bullet(shown.text)
        if shown.format == "none":
            return _PLACE.sub("", shown.text).strip()
        return _PLACE.sub(lambda match: self._shown(listed, counts, int(match.group(1)) - 1, shown), shown.text).strip()

    def _place(self, properties: Any, style: str | None) -> tuple[str, int] | None:
        """The list and the level of a paragraph: its own, else its style's."""
        own = child(properties, "numPr") if properties is not None else None
        inherited = self._styles.numbering(style)
        key = value(own, "numId") if own is not None else None
        level = number(own, "ilvl") if own is not None else None
        if key is None and inherited:
            key = value(inherited[0], "numId")
            if level is None:
                level = number(inherited[0], "ilvl")
            listed = self._lists.get(key or "")
            linked = [at for at, one in enumerate(listed.levels) if one.style == inherited[1]] if listed else []
            level = linked[0] if linked else level
        if key is None or key == _NONE or key not in self._lists:
            return None
        return key, min(max(level or 0, 0), _LEVELS - 1)

    def _count(self, key: str, listed: _List, level: int) -> list[int | None]:
        counts = self._counts.setdefault(listed.abstract, [None] * _LEVELS)
        if level in listed.starts and (key, level) not in self._begun:
            counts[level] = None
        self._begun.add((key, level))
        before = counts[level]
        first = listed.starts.get(level, listed.levels[level].start)
        counts[level] = first if before is None else before + 1
        for deeper in range(level + 1, _LEVELS):
            restart = listed.levels[deeper].restart
            if restart is None or (restart and level < restart):
                counts[deeper] = None
        return counts

    def _shown(self, listed: _List, counts: list[int | None], level: int, within: _Level) -> str:
        one = listed.levels[level]
        count = counts[level]
        count = listed.starts.get(level, one.start) if count is None else count
        return format_number(count, "decimal" if within.legal and one.format != "none" else one.format)

    def _read_list(self, element: Any) -> _List:
        abstract = value(element, "abstractNumId") or ""
        levels = self._levels(abstract)
        listed = _List(abstract, levels)
        for override in element.iterfind(w("lvlOverride")):
            level = _index(override)
            if level is None:
                continue
            own = child(override, "lvl")
            if own is not None:
                levels[level] = _read_level(own)
            start = number(override, "startOverride")
            if start is not None:
                listed.starts[level] = start
        return listed

    def _levels(self, abstract: str) -> list[_Level]:
        element = self._abstract.get(abstract)
        link = value(element, "numStyleLink") if element is not None else None
        if link:  # a list that is defined by a style: the w:abstractNum that names it in w:styleLink
            element = next((one for one in self._abstract.values() if value(one, "styleLink") == link), element)
        levels = [_Level() for _ in range(_LEVELS)]
        for one in element.iterfind(w("lvl")) if element is not None else ():
            at = _index(one)
            if at is not None:
                levels[at] = _read_level(one)
        return levels


def _all(root: Any, name: str) -> list[Any]:
    return list(root.iterfind(w(name))) if root is not None else []


def _index(element: Any) -> int | None:
    written = element.get(w("ilvl"))
    return int(written) if written and written.isdigit() and int(written) < _LEVELS else None


def _read_level(element: Any) -> _Level:
    start = number(element, "start")
    return _Level(
        start=0 if start is None else start,
        format=value(element, "numFmt") or "decimal",
        text=value(element, "lvlText") or "",
        legal=bool(is_on(element, "isLgl")),
        restart=number(element, "lvlRestart"),
        style=value(element, "pStyle"),
    )


def format_number(count: int, form: str) -> str:
    """A count in one of Word's forms (ECMA-376, 17.18.59): 4 in "upperRoman" is "IV". Unknown forms are decimal."""
    if form == "none":
        return ""
    if form in ("upperRoman", "lowerRoman"):
        return _roman(count) if form == "upperRoman" else _roman(count).lower()
    if form in ("upperLetter", "lowerLetter") and count > 0:
        letters = chr(ord("A") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letters if form == "upperLetter" else letters.lower()
    if form == "decimalZero":
        return f"{count:02d}"
    if form == "vietnameseCounting" and 0 < count < len(_WORDS):
        return _WORDS[count]
    return str(count)


def _roman(count: int) -> str:
    if not 0 < count < 4000:
        return str(count)
    written = ""
    for size, letters in _ROMAN:
        written += letters * (count // size)
        count %= size
    return written


def _bullet(text: str) -> str:
    """A bullet's sign; those of symbol fonts, which no other font shows, become a dash."""
    sign = text.strip()[:1]
    if sign == "o":
        return "◦"
    return sign if sign and not "\ue000" <= sign <= "\uf8ff" and not sign.isalnum() else "-"
