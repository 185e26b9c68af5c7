"""Sơ đồ: the sections chosen as a tree with its places worked out, ready to be drawn anywhere."""

import textwrap
from dataclasses import dataclass

from assistant.study.facts.items import short_heading
from assistant.study.outline import heading_of
from assistant.study.units import read_units
from corpus.model import Document
from corpus.reading.store import Corpus

_ACROSS, _LINE, _GAP = 330, 19, 14  # of a column, of a line of text and between boxes
_WIDTH, _LETTERS = 280, 36
_SYLLABLES = 24  # of a heading in its box; it is cut where a phrase ends


@dataclass(frozen=True, slots=True)
class Node:
    """A box: its text cut into lines, where it stands, and the id of the box that it hangs on ("" for a root)."""

    id: str
    parent: str
    document: str
    section: str
    title: str
    lines: tuple[str, ...]
    x: int
    y: int
    width: int
    height: int


def draw(corpus: Corpus, chosen: tuple[tuple[str, str], ...]) -> tuple[Node, ...]:
    """The nodes, parents before children; a parent stands beside the first of its children.

    Raises StudyError as read_units does.
    """
    units = read_units(corpus, chosen)
    nodes: dict[str, Node] = {}
    down = 0
    for number in dict.fromkeys(unit.document for unit in units):
        document = corpus.by_number[number]
        wanted = {one.id for unit in units if unit.document == number for one in document.ancestors(unit.section)}
        roots = [one.id for one in document.roots if one.id in wanted]
        root = _node(document, "", "", document.metadata.name, 0)
        nodes[root.id] = root
        down = _place(document, roots, wanted, nodes, root.id, down, 1)
    return tuple(nodes.values())


def _place(
    document: Document,
    sections: list[str],
    wanted: set[str],
    nodes: dict[str, Node],
    parent: str,
    down: int,
    depth: int,
) -> int:
    """Place sections one under the other from `down` on, their parent beside the first; gives where the next begins."""
    start = down
    for section in sections:
        node = _node(document, section, parent, heading_of(document, document.sections[section]), depth)
        nodes[node.id] = _at(node, down)
        children = [one for one in document.sections[section].children if one in wanted]
        if children:
            down = _place(document, children, wanted, nodes, node.id, down, depth + 1)
        else:
            down += node.height + _GAP
    box = nodes[parent]
    nodes[parent] = _at(box, start)
    return max(down, start + box.height + _GAP)


def _node(document: Document, section: str, parent: str, title: str, depth: int) -> Node:
    place, _, heading = title.partition(": ")
    short = f"{place}: {short_heading(heading, _SYLLABLES)}" if heading else title
    lines = textwrap.wrap(short, _LETTERS, break_long_words=True) or [title]
    height = len(lines) * _LINE + 14
    key = f"{document.number}#{section}"
    return Node(key, parent, document.number, section, title, tuple(lines), depth * _ACROSS, 0, _WIDTH, height)


def _at(node: Node, y: int) -> Node:
    return Node(
        node.id, node.parent, node.document, node.section, node.title, node.lines, node.x, y, node.width, node.height
    )
