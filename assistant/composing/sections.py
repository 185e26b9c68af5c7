"""What a section says: its heading, its points, how many parts it has."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.composing.draft import Draft, Statement, Support
from assistant.composing.shortening import fair_share, shortened
from assistant.evidence.table_heads import begins_table
from assistant.understanding.coverage import coverage
from assistant.understanding.kinds import Kind
from assistant.understanding.understood import Understood
from corpus.mended import MendedText
from corpus.model import Document, Section
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import times_of

SECTION_LIMIT = 300  # a list longer than this gives the first sentence of each point
_SECTION_WORDS = 420
_LEADS = re.compile(r"(?<!\w)(?:sau|sau đây|như sau|dưới đây|gồm|bao gồm)\W*$")
_ALTERNATIVES = 2  # lists under one heading, of which a question may ask for one
_TELLS_APART = 0.05  # the share of a question's words that one of them says more than another
_OVER = 3  # times its words that a section may have with what its lead-ins lead to, all then told more briefly
_OF_EACH = 12  # words of each of many points that say what it is
_PERIOD_WORDS = 7  # of a heading that names little but a period
_LINE_WORDS = 40  # of the one line behind a heading that is told with it
FACT_WORDS = 110  # what is said of "X là gì"
WHOLE_WORDS = 1500  # of a section that is wanted in full, word for word: what is longer is read in the text


def compose_heading(understood: Understood, document: Document, section: Section) -> Draft:
    """What a heading heads: its one paragraph, or its points."""
    section = _alternative(understood, document, section) or section
    periods = any(_names_period(document.sections[one]) for one in section.children)
    whole = understood.kind is Kind.LIST or bool(understood.wants.parts) or leads_in(document, section) or periods
    limit = WHOLE_WORDS if understood.wants.in_full else SECTION_LIMIT if whole else FACT_WORDS
    if section.children or len(section.blocks) != 1:
        return compose_section(document, section, limit=limit)
    body = section.blocks[0].body
    shown = shortened(body.text, limit)
    place = Support(document.number, section.id, *body.span(shown.start, shown.end))
    return Draft((Statement(shown.text, (place,)),), "heading")


def _alternative(understood: Understood, document: Document, section: Section) -> Section | None:
    """Of subsections that each lead to a list of their own the one that says most of a question; None where none does.

    "1. Vốn của Quỹ trung ương gồm: a) … 2. Vốn của Quỹ địa phương gồm: a) …"
    """
    children = [document.sections[one] for one in section.children]
    lists = [one for one in children if one.children and one.blocks and one.blocks[-1].text.endswith(":")]
    if len(lists) < _ALTERNATIVES or len(lists) < len(children):
        return None
    shares = [coverage(understood.words, [(spaced(one.blocks[-1].text), 1.0)])[0] for one in lists]
    best, second, *_ = sorted(zip(shares, range(len(lists)), strict=True), reverse=True)
    return lists[best[1]] if best[0] - second[0] >= _TELLS_APART else None


def parts_counted(document: Document, section: str) -> str:
    """How many parts a section has, by the name of such parts: "Mục III (…) có 10 khoản:"; "" where it has none."""
    children, title = document.sections[section].children, document.sections[section].title.strip()
    if not children:
        return ""
    noun = document.place(children[0]).rpartition(", ")[2].split()[0].lower()
    return f"{document.label(section)}{f' ({title})' if title else ''} có {len(children)} {noun}:"


def compose_section(document: Document, section: Section, limit: int = _SECTION_WORDS, since: int = 0) -> Draft:
    """A section's heading and its points: its subsections' headings, or its bullets, shortened where they are long.

    Points that begin before the source's offset `since` are left out.
    """
    statements = []
    label = document.label(section.id)
    if section.heading:
        statements.append(
            Statement(f"{label}: {section.title.strip()}:", (_whole(document, section, section.heading),))
        )
    else:
        statements.append(Statement(f"{label}:"))
    room = limit - len(statements[0].text.split())
    own = [one for one in _points(document, section) if one.body.starts[0] >= since]
    points = _with_led(document, section, own, room)
    most = fair_share([len(one.body.text.split()) for one in points], room)
    statements += [_told(document, one, most) for one in points]
    return Draft(tuple(statements), "section")


@dataclass(frozen=True)
class _Point:
    """A paragraph or a heading of a section that is told as an item; leads is whether what it leads to comes next."""

    section: Section
    body: MendedText
    prefix: str = "- "
    leads: bool = False


def _with_led(document: Document, section: Section, points: list[_Point], words: int) -> list[_Point]:
    """The points with what stands under those that only lead to it, unless that is far too long.

    So do all headings in a Điều: they name a matter, of which it is laid down under them what holds. Elsewhere what
    stands under headings is told only where there is room for all of it.
    """
    in_article = document.article_of(section.id) is not None
    whole = _opened(document, section, points, headings=True)
    if _has_room(whole, words) if in_article else _length(whole) <= words:
        return whole
    led = _opened(document, section, points, headings=in_article)
    return led if _has_room(led, words) else points


def _has_room(points: Sequence[_Point], words: int) -> bool:
    """Whether points are told in so many words: most of what they say, or something of each of them."""
    return _length(points) <= _OVER * words or len(points) * _OF_EACH <= words


def _opened(document: Document, section: Section, points: list[_Point], headings: bool) -> list[_Point]:
    """The points, each with what it leads to; also with what stands under headings, if these are opened."""
    found: list[_Point] = []
    for one in points:
        led = _led(document, one) if one.section is not section else []
        if headings and one.section is not section and one.body is one.section.heading:
            led = _points(document, one.section)
        found += [replace(one, leads=bool(led)), *(replace(each, prefix="  - ") for each in led)]
    return found


def _length(points: Sequence[_Point]) -> int:
    return sum(len(one.body.text.split()) for one in points)


def _led(document: Document, point: _Point) -> list[_Point]:
    """What stands under a point that only leads to it: a heading, or the last paragraph above subsections."""
    if point.body is point.section.heading:
        opens = leads_in(document, point.section) or _names_period(point.section)
        return _points(document, point.section) if opens and not _answers_itself(document, point.section) else []
    blocks = point.section.blocks
    leads = point.body.text.endswith(":") and bool(blocks) and point.body is blocks[-1].body
    return _children(document, point.section) if leads else []


def _names_period(section: Section) -> bool:
    """Whether a heading says little but a time, so that its points tell what it is of: "Mục tiêu đến năm 2030"."""
    return len(section.title.split()) <= _PERIOD_WORDS and bool(times_of(section.title))


def leads_in(document: Document, section: Section) -> bool:
    """Whether a section's heading only leads to what stands under it: one with a colon behind it, or "… sau đây"."""
    if section.heading is None:
        return False
    behind = document.source[section.heading.ends[-1] :].lstrip(" *_")
    return behind.startswith(":") or bool(_LEADS.search(section.title))


def _whole(document: Document, section: Section, body: MendedText) -> Support:
    return Support(document.number, section.id, body.starts[0], body.ends[-1])


def _points(document: Document, section: Section) -> list[_Point]:
    """What a section holds, in order: its own paragraphs, then each subsection's heading or first paragraph."""
    blocks = [block for block in section.blocks if not begins_table(block.start, document)]
    own = [block.body for block in blocks if section.marker or block.text.endswith((".", ":"))]
    return [_Point(section, body) for body in own] + _children(document, section)


def _children(document: Document, section: Section) -> list[_Point]:
    """The subsections of a section, each by its heading or its first paragraph."""
    points = []
    for child_id in section.children:
        child = document.sections[child_id]
        if child.heading:
            points.append(_Point(child, child.heading))
        elif child.blocks:
            points.append(_Point(child, child.blocks[0].body))
    return points


def _answers_itself(document: Document, section: Section) -> bool:
    """Whether a heading and the short line behind its colon are an item: "Cơ quan phê duyệt: Ủy ban nhân dân tỉnh"."""
    line = section.blocks[0].text.split() if len(section.blocks) == 1 and not section.children else []
    return leads_in(document, section) and 0 < len(line) <= _LINE_WORDS


def _told(document: Document, point: _Point, words: int) -> Statement:
    if point.body is point.section.heading and _answers_itself(document, point.section):
        line = point.section.blocks[0].body
        places = (_whole(document, point.section, point.body), _whole(document, point.section, line))
        return Statement(f"{point.body.text.rstrip(':')}: {line.text.rstrip(' ;')}", places, prefix=point.prefix)
    shown = shortened(point.body.text, words)
    said = f"{shown.text.rstrip('.')}:" if point.leads and not shown.text.endswith((":", "…")) else shown.text
    place = Support(document.number, point.section.id, *point.body.span(shown.start, shown.end))
    return Statement(said, (place,), prefix=point.prefix)
