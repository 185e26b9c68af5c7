"""Sơ đồ: the sections chosen as a tree of boxes, ready to be drawn anywhere."""

from dataclasses import dataclass

from assistant.study.facts.items import short_heading
from assistant.study.outline import heading_of
from assistant.study.units import read_units
from corpus.model import OPENING, Document, Section
from corpus.reading.store import Corpus
from corpus.text import capital

_FIRST = 10  # words by which a section without a heading is told
_SYLLABLES = 24  # of a heading in its box; it is cut where a phrase ends


@dataclass(frozen=True, slots=True)
class Node:
    """A box: the id of the box that it hangs on ("" for a root), its section's place with the heading, its words."""

    id: str
    parent: str
    document: str
    section: str
    title: str
    words: str


def draw(corpus: Corpus, chosen: tuple[tuple[str, str], ...]) -> tuple[Node, ...]:
    """The nodes in the text's order, parents before children. Raises StudyError as read_units does."""
    units = read_units(corpus, chosen)
    nodes: list[Node] = []
    for number in dict.fromkeys(unit.document for unit in units):
        document = corpus.by_number[number]
        wanted = {one.id for unit in units if unit.document == number for one in document.ancestors(unit.section)}
        name = document.metadata.name
        nodes.append(Node(f"{number}#", "", number, "", name, name))
        nodes += [_node(document, one) for one in document.sections if one in wanted]
    return tuple(nodes)


def _node(document: Document, section: str) -> Node:
    """ "Mục III, khoản 5: Tăng cường hợp tác" hangs on mục III as "Khoản 5: Tăng cường hợp tác"."""
    one = document.sections[section]
    step = "phần mở đầu" if section == OPENING else document.place(section).split(", ")[-1]
    said = short_heading(one.title, _SYLLABLES) or _begins(one)
    words = f"{step}: {said}" if said and section != OPENING else step
    own, above = f"{document.number}#{section}", f"{document.number}#{one.parent or ''}"
    return Node(own, above, document.number, section, heading_of(document, one), capital(words))


def _begins(section: Section) -> str:
    """The first words of a section that has no heading."""
    words = section.blocks[0].text.split() if section.blocks else []
    return " ".join(words[:_FIRST]) + ("…" if len(words) > _FIRST else "")
