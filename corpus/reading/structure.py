"""The tree of a document: from mended text to sections with headings, paragraphs and bullets."""

import re
from dataclasses import dataclass

from corpus.mended import MendedText, join
from corpus.model import OPENING, Block, Section, Warning
from corpus.reading.lines import Item, read_lines
from corpus.reading.markers import CONTAINERS, LEVEL_NAMES, Level
from corpus.reading.nodes import Open
from corpus.reading.notices import warning_words
from corpus.reading.tree import read_tree
from corpus.vietnamese.sentences import inside_marks

_HEADING_WORDS = 40  # a sentence with its colon, or its full stop before a list, is a heading only when short
_BARE_HEADING_WORDS = 12  # ... and one with its full stop before plain paragraphs only when very short
_RUN_IN_HEADING = re.compile(r"[^.;:()]{3,80}:\s+(?=[^\s(])")
_OF_DOCUMENT = re.compile(r"(?<!\w)(?:số|ngày) \d")
_LABEL = re.compile(r"^(?:[^\W\d_]+ ){1,2}\d{1,2}[.:]\s+")  # "Bước 1. Nộp hồ sơ" is one sentence
_SHORT_HEADING = 6  # ... and one with its colon before what goes on in small letters
_TITLE_CHARACTERS = 300  # of a Chương's title, which stands under its number


@dataclass(frozen=True, slots=True)
class Structure:
    """Sections by id, in the text's order, and what a reader should know of how they were found.

    A text without any numbering is one section, the opening.
    """

    sections: dict[str, Section]
    warnings: tuple[Warning, ...]


def parse(mended: MendedText) -> Structure:
    """The sections of a mended text, with a warning where numbers are guessed or another document begins."""
    reader = read_tree(read_lines(mended.text))
    sections = _finish(reader.opened, mended)
    warnings = []
    if reader.guesses:
        words = warning_words("numbering", words="1.")
        warnings.append(Warning("numbering", words, *mended.span(0, len(mended.text))))
    for line in reader.others:
        warnings.append(Warning("two_documents", warning_words("two_documents"), *mended.span(line.start, line.end)))
    return Structure(sections, tuple(warnings))


def _finish(opened: list[Open], mended: MendedText) -> dict[str, Section]:
    sections = {}
    ends = _ends(opened, len(mended.text))
    for section, end in zip(opened, ends, strict=True):
        if section.id == OPENING and not section.items and len(opened) > 1:
            continue
        heading, blocks = _split_heading(section, mended)
        sections[section.id] = Section(
            id=section.id,
            level=_level(section),
            marker=section.marker,
            heading=heading,
            blocks=tuple(blocks),
            parent=section.parent.id if section.parent and section.parent.id else None,
            children=tuple(child.id for child in section.children),
            start=mended.starts[section.start] if mended.text else 0,
            end=_source_end(end, mended),
            is_guessed=bool(section.look),
        )
    return sections


def _level(section: Open) -> str:
    if section.head is not None:
        return section.head.kind
    return LEVEL_NAMES[section.level] if section.level is not None else ""


def _ends(opened: list[Open], length: int) -> list[int]:
    """Where each section ends: where the next one begins that is not inside it."""
    ends = [length] * len(opened)
    pending: list[int] = []
    places = {id(section): at for at, section in enumerate(opened)}
    for at, section in enumerate(opened):
        above = places.get(id(section.parent))
        while pending and pending[-1] != above:
            ends[pending.pop()] = section.start
        pending.append(at)
    return ends


def _source_end(end: int, mended: MendedText) -> int:
    if end < len(mended.text):
        return mended.starts[end]
    return mended.ends[-1] if mended.text else 0


def _split_heading(section: Open, mended: MendedText) -> tuple[MendedText | None, list[Block]]:
    items = list(section.items)
    if section.head is not None:
        return _part_heading(section, mended), _blocks(items, mended)
    if section.level is None or not items:
        return None, _blocks(items, mended)
    if section.level in CONTAINERS:
        return _container_heading(section, items, mended)
    body = _body(items[0], mended)
    run_in = _run_in_heading(body.text)
    followed = len(items) > 1 or bool(section.children)
    lists = bool(section.children) or any(item.marker for item in items[1:])
    if _is_heading(body.text, followed, lists, section.level):
        return _without_colon(body), _blocks(items[1:], mended)
    if run_in and len(run_in.group().split()) <= 10 and len(body.text) > 2 * run_in.end():
        rest = Block("paragraph", 0, body.cut(run_in.end(), len(body.text)))
        return _without_colon(body.cut(0, run_in.end())), [rest, *_blocks(items[1:], mended)]
    return None, _blocks(items, mended)


def _run_in_heading(text: str) -> re.Match[str] | None:
    """The heading with its colon that a paragraph opens with, None for none.

    No colon of a quotation ends one, nor one behind which a long sentence goes on: "Xã chia làm hai loại: loại I, …".
    """
    found = _RUN_IN_HEADING.match(text)
    if found is None or inside_marks(text)[text.index(":")]:
        return None
    goes_on = text[found.end()].islower() and len(found.group().split()) > _SHORT_HEADING
    return None if goes_on else found


def _part_heading(section: Open, mended: MendedText) -> MendedText | None:
    """The title of an attached part, its "PHỤ LỤC I" left out where more is said."""
    assert section.head is not None
    own = [line for at, line in enumerate(section.title) if section.head.at + at >= section.head.title_at]
    lines = own or section.title
    return join([mended.cut(line.start, line.end) for line in lines]) if lines else None


def _container_heading(section: Open, items: list[Item], mended: MendedText) -> tuple[MendedText | None, list[Block]]:
    """The title of a Phần, Chương or Mục: behind its number, or the lines under it."""
    title: list[MendedText] = []
    first = items[0]
    bare = first.lines[0].start == section.start
    if bare and len(first.lines) > 1:
        title.append(join([mended.cut(line.start, line.end) for line in first.lines[1:]]))
    elif not bare:
        title.append(_body(first, mended))
    rest = items[1:]
    while rest and _is_title(rest[0], mended) and (not title or _body(rest[0], mended).text.isupper()):
        title.append(_body(rest.pop(0), mended))
    if not title:
        return _body(first, mended), _blocks(rest, mended)
    return join(title), _blocks(rest, mended)


def _is_title(item: Item, mended: MendedText) -> bool:
    text = _body(item, mended).text
    return item.marker is None and len(text) <= _TITLE_CHARACTERS and (text.isupper() or text[-1] not in ".;:,")


def _is_heading(text: str, followed: bool, lists: bool, level: Level) -> bool:
    """A heading is followed by what it heads; it is one sentence, and ends in no semicolon or comma."""
    if level <= Level.ROMAN:
        return followed or text.isupper()
    if not followed or text[-1] in ";,":
        return False
    if text[-1] == "." and _OF_DOCUMENT.search(text):  # "Bãi bỏ Nghị quyết số 12/2021/…" rules by itself
        return False
    sentences = len(re.findall(r"[.!?…]\s+\w", _LABEL.sub("", text))) + 1
    longest = _HEADING_WORDS if lists or text[-1] == ":" else _BARE_HEADING_WORDS
    return sentences == 1 and (text[-1] not in ".:" or len(text.split()) <= longest)


def _without_colon(body: MendedText) -> MendedText:
    return body.cut(0, len(body.text.rstrip(" :")))


def _blocks(items: list[Item], mended: MendedText) -> list[Block]:
    blocks = []
    signs: list[str] = []
    for item in items:
        body = _body(item, mended)
        if item.marker and item.marker.level is Level.BULLET:
            sign = item.marker.written
            signs = signs[: signs.index(sign) + 1] if sign in signs else [*signs, sign]
            blocks.append(Block("bullet", len(signs), body))
        else:
            signs = []
            blocks.append(Block(_kind(item), 0, body))
    return blocks


def _kind(item: Item) -> str:
    first = item.lines[0]
    return "row" if first.is_row else "note" if first.is_note else "paragraph"


def _body(item: Item, mended: MendedText) -> MendedText:
    return join([mended.cut(line.start, line.end) for line in item.lines])
