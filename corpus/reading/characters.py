"""What a converter, a font or a keyboard left between the letters: one table of edits, and Markdown's signs."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from corpus.mended import Edit

_BLANKS = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_NOTHING = (
    "\u001c-\u001f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u206a-\u206f\ufe00-\ufe0f\ufeff"
)
_BREAKS = "\u000b\u0085\u2028\u2029"
_DASHES = "\u2010-\u2015\u2212\ufe58\ufe63"
_WIDE = "\uff01-\uff5e"
_LIGATURES = "\ufb00-\ufb06"
# One character for another, by the first of these classes that holds it.
_CLASSES: tuple[tuple[str, str | None], ...] = (
    (_BLANKS, " "),
    (_NOTHING, ""),
    (_BREAKS, "\n"),
    (_DASHES, "-"),
    ("\u00d0\u0189", "Đ"),  # the Icelandic and the African letter that look like it
    ("\u00f0", "đ"),
    ("\uf0b7\uf0a7\uf0d8\uf0fc\uf02d", "-"),  # bullets of Word's symbol fonts
    (_WIDE + _LIGATURES, None),  # as Unicode's compatibility form writes it
)
_KEPT_BLANKS = 100  # of a run: more say nothing
_BLANK_RUN = re.compile(rf"(?<=[ \t{_BLANKS}]{{{_KEPT_BLANKS}}})[ \t{_BLANKS}]+")
_ODD = re.compile(f"[{''.join(chars for chars, _ in _CLASSES)}]")
_TABLE = tuple((re.compile(f"[{chars}]"), plain) for chars, plain in _CLASSES)

_MARKUP = re.compile(
    r"\*\*|(?<!_)__(?!_)"  # bold
    r"|^[ \t]*\#{1,6}[ \t]+"  # heading
    r"|^[ \t]*>[ \t]?"  # quotation
    r"|\\(?=[!-/:-@\[-`{-~])"  # escape
    r"|</?(?:b|i|u|em|strong|p|div|span|sub|font|center|h[1-6])(?:\s[^<>\n]{0,200})?/?>",
    re.MULTILINE | re.IGNORECASE,
)
_LINE_TAG = re.compile(r"(?<![ \t])[ \t]*<br[ \t]*/?>[ \t]*\n?", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:nbsp|amp|lt|gt|quot|#\d{1,6});")
_ENTITIES = {"nbsp": " ", "amp": "&", "lt": "<", "gt": ">", "quot": '"'}
_LINK = re.compile(r"!?\[([^\[\]\n]{0,300})\](\([^()\s]{1,500}\))")
_STRUCK = re.compile(r"~~(?=\S)([^~\n]{1,2000}?)~~[ \t]?")
_EMPTY_BOLD = re.compile(r"^[* \t]*\*[* \t]*\n", re.MULTILINE)
_PARAGRAPH = re.compile(r"[^\n]+(?:\n[ \t]*[^\s][^\n]*)*")
# A star beside a blank on both sides is a product, one at a line's head a bullet, one in brackets a note's mark.
_STAR = re.compile(r"(?<![*\\(])\*(?![*)])")
_NUMBERED = re.compile(r"[ \t]+(?:\d{1,3}(?:\.\d{1,2})*[a-zđ]?|[a-zđ])[.)]")
_UNDERLINED = re.compile(r"(?<![\w\\])_(?![\s_])[^_\n]+(?<![\s\\])_(?!\w)")
_SPACED_LETTERS = re.compile(r"^[ \t]*([^\W\d_](?: {1,4}[^\W\d_]){3,100})[ \t]*$", re.MULTILINE)


def character_edits(source: str) -> list[Edit]:
    """Edits that give odd characters their plain form: no-break blanks, hidden hyphens, dashes, full width, ..."""
    return [Edit(match.start(), match.end(), _plain(match.group())) for match in _ODD.finditer(source)]


def blank_edits(source: str) -> list[Edit]:
    """Edits that shorten long runs of blanks, over which whatever looks for one would look again and again."""
    return [Edit(match.start(), match.end(), "") for match in _BLANK_RUN.finditer(source)]


def _plain(char: str) -> str:
    plain = next(plain for pattern, plain in _TABLE if pattern.match(char))
    return unicodedata.normalize("NFKC", char) if plain is None else plain


def markup_edits(source: str) -> list[Edit]:
    """Edits that drop the signs of Markdown and HTML; none overlaps another."""
    return merge_edits(_entity_edits(source), _link_edits(source), _sign_edits(source), _emphasis_edits(source))


def struck_edits(source: str) -> list[Edit]:
    """Edits that leave out what is struck: "~~5,5~~ 6,0"."""
    return [Edit(match.start(), match.end(), "") for match in _STRUCK.finditer(source)]


def merge_edits(*lists: Iterable[Edit]) -> list[Edit]:
    """The edits of several lists in order; of two that overlap, the one of the earlier list."""
    taken: list[Edit] = []
    for edits in lists:
        merged: list[Edit] = []
        rest = iter(taken)
        held = next(rest, None)
        for edit in sorted(edits, key=lambda one: (one.start, one.end)):
            while held is not None and held.end <= edit.start:
                merged.append(held)
                held = next(rest, None)
            if (held is None or edit.end <= held.start) and (not merged or merged[-1].end <= edit.start):
                merged.append(edit)
        taken = [*merged, *([held] if held else []), *rest]
    return taken


def _entity_edits(source: str) -> Iterator[Edit]:
    for match in _ENTITY.finditer(source):
        name = match.group()[1:-1]
        plain = chr(min(int(name[1:]), 0x10FFFF)) if name.startswith("#") else _ENTITIES[name]
        yield Edit(match.start(), match.end(), plain if plain.isprintable() else " ")
    for match in _LINE_TAG.finditer(source):
        line = source[source.rfind("\n", 0, match.start()) + 1 : match.start()]
        yield Edit(match.start(), match.end(), " " if line.lstrip().startswith("|") else "\n")


def _link_edits(source: str) -> Iterator[Edit]:
    for match in _LINK.finditer(source):
        if match.group().startswith("!"):
            yield Edit(match.start(), match.end(), "")
        else:
            yield Edit(match.start(), match.start() + 1, "")
            yield Edit(match.end(1), match.end(), "")


def _sign_edits(source: str) -> Iterator[Edit]:
    for match in _MARKUP.finditer(source):
        yield Edit(match.start(), match.end(), "")


def _emphasis_edits(source: str) -> Iterator[Edit]:
    """Italics: stars that open before a word, each with the next star of its paragraph."""
    if "*" in source:
        for paragraph in _PARAGRAPH.finditer(source):
            yield from _pairs(source, paragraph.start(), paragraph.end())
    for match in _UNDERLINED.finditer(source):
        yield Edit(match.start(), match.start() + 1, "")
        yield Edit(match.end() - 1, match.end(), "")


def _pairs(source: str, start: int, end: int) -> Iterator[Edit]:
    opened = None
    for match in _STAR.finditer(source, start, end):
        at = match.start()
        before = source[at - 1] if at else "\n"
        after = source[at + 1] if at + 1 < end else "\n"
        if opened is not None and not _heads_item(source, at, after):
            yield Edit(opened, opened + 1, "")
            yield Edit(at, at + 1, "")
            opened = None
        elif opened is None and _opens_italics(source, at, before, after):
            opened = at


def _opens_italics(source: str, at: int, before: str, after: str) -> bool:
    """Whether a star stands before words: not before a blank but that of "* 1. Phạm vi *là …", nor in "2*3"."""
    if after.isspace():
        return before == "\n" and bool(_NUMBERED.match(source, at + 1))
    return not (before.isdigit() and after.isdigit())


def _heads_item(source: str, at: int, after: str) -> bool:
    """Whether a star is a bullet: the first sign of its line, and a blank and words behind it."""
    line = source[source.rfind("\n", 0, at) + 1 : at]
    return not line.strip() and after in " \t" and source[at + 1 : at + 3].strip() not in ("", "*")


def cell_edits(source: str) -> list[Edit]:
    """Edits within tables whose bars stand on lines of their own: what bold words wrapped is joined ("**ỦY BAN NHÂN",
    "DÂN**"), and lines of signs alone are left out, which would look like the end of the table."""
    edits: list[Edit] = []
    for paragraph in _PARAGRAPH.finditer(source):
        if not paragraph.group().lstrip().startswith("|\n"):
            continue
        start, text = paragraph.start(), paragraph.group()
        empty = [Edit(start + one.start(), start + one.end(), "") for one in _EMPTY_BOLD.finditer(text)]
        marks = [match.start() for match in re.finditer(r"\*\*", text)]
        joined = [
            Edit(start + first + one.start(), start + first + one.end(), " ")
            for first, last in zip(marks[::2], marks[1::2], strict=False)
            if "|" not in text[first:last]
            for one in re.finditer(r"\n", text[first:last])
        ]
        edits += merge_edits(empty, joined)
    return edits


def spaced_edits(source: str) -> list[Edit]:
    """Edits that close up lines written with a blank after each letter: "N G H Ị  Q U Y Ế T"."""
    edits = []
    for match in _SPACED_LETTERS.finditer(source):
        for blank in re.finditer(" +", source[match.start(1) : match.end(1)]):
            width = blank.end() - blank.start()
            at = match.start(1) + blank.start()
            edits.append(Edit(at, at + width, " " if width > 1 else ""))
    return edits
