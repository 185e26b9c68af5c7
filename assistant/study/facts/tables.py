"""Facts of a table that gives each thing a body: "cơ quan chủ quản của “…” là cơ quan nào?"."""

import re
from collections.abc import Iterator

from assistant.study.facts.clauses import length, whole
from assistant.study.facts.fact import Fact
from corpus.model import CLOSING, Document, Passage
from corpus.text import one_line
from corpus.vietnamese.bodies import names_body

OWNER = "owner"
_ROW = re.compile(r"^(?P<group>[^;:]+); (?P<what>[^;:]+): (?P<thing>[^;]+); (?P<keeping>[^;:]+): (?P<body>[^;:]+)$")
_KEEPING = re.compile(r"(?<!\w)(?:chủ quản|chủ trì|phụ trách|quản lý)(?!\w)", re.IGNORECASE)
_THING = (3, 14)  # syllables


def table_facts(document: Document) -> Iterator[Fact]:
    """A fact for each thing that a row, or one under it whose cell for the body is joined with its, gives to one body;
    where a row's cells may be of two rows, nothing under it is asked of."""
    owner: tuple[Passage, str, str] | None = None
    for passage in document.passages:
        row = _ROW.match(passage.text.rstrip(" .;"))
        if passage.section == CLOSING or (owner and passage.section != owner[0].section):
            owner = None
        if row and _KEEPING.search(row["keeping"]) and names_body(row["body"]):
            clear = "," not in row["body"] and _of_group(row["group"], row["what"])
            owner = (passage, row["keeping"], row["body"].strip()) if clear else None
            thing = row["thing"]
        elif owner and ";" not in passage.text and ":" not in passage.text:
            thing = passage.text.rstrip(" .")
        else:
            owner = None
            continue
        if owner:
            yield from _fact(document, passage, thing, owner)


def _of_group(group: str, what: str) -> bool:
    """Whether a row's first cell is a heading of things, and no thing of its own: "Dữ liệu lĩnh vực nội chính"."""
    return bool(re.match(rf"{re.escape(what)} (?:lĩnh vực|công tác|nhóm|ngành)(?!\w)|(?:lĩnh vực|nhóm)\s", group, re.I))


def _once(keeping: str, thing: str) -> str:
    """What a body is to a thing, without the words that the thing's name begins with: "cơ quan chủ quản dữ liệu" of
    "Dữ liệu đảng phí" is its "cơ quan chủ quản"."""
    words = keeping.split()
    for size in (2, 1):
        if " ".join(words[-size:]).casefold() == " ".join(thing.split()[:size]).casefold() and len(words) > size + 1:
            return " ".join(words[:-size])
    return keeping


def _fact(document: Document, passage: Passage, thing: str, owner: tuple[Passage, str, str]) -> Iterator[Fact]:
    first, keeping, body = owner
    if not _THING[0] <= length(thing) <= _THING[1] or not whole(thing) or "(" in thing:
        return
    start, end = passage.body.span(0, len(passage.text))
    own = first.body.span(0, len(first.text))
    if body not in one_line(document.source[own[0] : own[1]]):
        return
    also = () if passage is first else ((first.section, *own),)
    keeping = _once(keeping, thing)
    ask = f"{keeping} của “{thing}” là cơ quan nào?"
    told = f"là {keeping} của “{thing}”"
    yield Fact(OWNER, OWNER, document.number, passage.section, start, end, body, thing, ask, told=told, also=also)
