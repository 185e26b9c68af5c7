"""The outline of a whole document: how many parts of which kind it has, what they are called, and what is attached."""

from collections.abc import Iterator, Sequence

from assistant.composing.draft import Draft, Statement, Support
from assistant.composing.shortening import fair_share, shortened
from corpus.model import Document, Section
from corpus.reading.markers import LEVEL_NAMES

_BRIEF_WORDS = 30  # of a part that has no heading
_OUTLINE_WORDS = 290  # of the headings under those of the first level
_NAMED = ("phần", "chương", "điều")  # parts that are called by what they are, not by their number alone
_ANY = "mục"
_OUTER = (*_NAMED, _ANY)  # the parts of a Quy chế that is attached; the rows of a list are none


def compose_outline(document: Document, deep: bool = False) -> Draft:
    """The parts of a whole document: its headings of the first level; deep, what stands right under each as well.

    What is attached to it is counted apart, with the parts that it has itself.
    """
    roots = [one for one in document.roots if one.heading or (one.marker and one.blocks)]
    own = [one for one in roots if one.level in LEVEL_NAMES.values()]
    attached = [one for one in roots if one not in own] if own else []
    name = f"{document.metadata.name} {document.metadata.title.strip()}"
    statements = [Statement(f"{name} gồm {_counted(document, own or roots)}:", prefix="\n", ours=True)]
    statements += _told(document, own or roots, deep)
    for one in attached:
        statements += _attached(document, one, deep)
    return Draft(tuple(statements), "outline")


def _counted(document: Document, parts: Sequence[Section]) -> str:
    """How many parts there are, by the name of such parts, and how many Điều these hold: "7 chương, 45 điều"."""
    levels = {one.level for one in parts}
    noun = levels.pop() if len(levels) == 1 else _ANY
    articles = _articles(document, parts) if noun != "điều" else 0
    return f"{len(parts)} {noun if noun in _NAMED else _ANY}{f', {articles} điều' if articles else ''}"


def _articles(document: Document, parts: Sequence[Section]) -> int:
    """How many Điều stand under some parts; 0 where they do not count from the first to the last without a gap."""
    under = [one for part in parts for one in _under(document, part) if one.is_article]
    counts = [one.marker for one in under] == [str(number) for number in range(1, len(under) + 1)]
    return len(under) if counts else 0


def _under(document: Document, section: Section) -> Iterator[Section]:
    for child in section.children:
        yield document.sections[child]
        yield from _under(document, document.sections[child])


def _told(document: Document, parts: Sequence[Section], deep: bool) -> list[Statement]:
    """The parts by their headings; deep, with the headings right under each."""
    under = [document.sections[child] for one in parts for child in one.children] if deep else []
    most = fair_share([len(one.title.split()) for one in under if one.heading], _OUTLINE_WORDS, least=8)
    statements = []
    for one in parts:
        statements.append(_heading_in_brief(document, one, len(one.title.split()) if one.heading else _BRIEF_WORDS))
        for child in one.children if deep else ():
            if document.sections[child].heading:
                statements.append(_heading_in_brief(document, document.sections[child], most, "  "))
    return statements


def _attached(document: Document, section: Section, deep: bool) -> list[Statement]:
    """An attached part by its title, and the parts that it has: the Chương of a Quy chế."""
    parts = [document.sections[one] for one in section.children]
    parts = [one for one in parts if one.level in _OUTER and (one.heading or one.blocks)]
    heading = section.heading or section.blocks[0].body
    place = Support(document.number, section.id, *heading.span(0, len(heading.text)))
    title = Statement(heading.text.strip(" .:"), (place,), prefix="\nKèm theo: ")
    counted = [Statement(f"Gồm {_counted(document, parts)}:", prefix="\n", ours=True)] if parts else []
    return [title, *counted, *_told(document, parts, deep)]


def _heading_in_brief(document: Document, section: Section, words: int, indent: str = "") -> Statement:
    """A part by its heading, or by what it begins with: the numbered points of a telegram have no headings."""
    head = section.heading or section.blocks[0].body
    shown = shortened(head.text, words)
    place = Support(document.number, section.id, *head.span(shown.start, shown.end))
    return Statement(shown.text.rstrip("."), (place,), prefix=f"{indent}{_called(section, shown.text)}")


def _called(section: Section, told: str) -> str:
    """What a part is called before its heading: "II. ", "Chương II. "; "" where its heading is no more than that."""
    kind = f"{section.level.capitalize()} " if section.level in _NAMED else ""
    called = f"{kind}{section.marker}"
    return "" if told.lower() == called.lower() else f"{called}. "
