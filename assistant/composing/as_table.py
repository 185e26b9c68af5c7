"""An answer as the table that a question wants: its points are the rows, each with what it rests on."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest

from assistant.composing.draft import Cell, Draft, Statement
from assistant.composing.opening_up import opened_up
from corpus.reading.store import Corpus
from corpus.vietnamese.sentences import sentences

# By what composed the answer: the page that has its lines as a table with a file, and the names of its rows' cells.
_PAGES = {"targets": "Chỉ tiêu", "pairs of figures": "Chỉ tiêu", "tasks": "Nhiệm vụ"}
_COLUMNS = {
    "targets": ("Chỉ tiêu", "Giá trị", "Thời gian"),
    "pairs of figures": ("Chỉ tiêu", "Mốc trước", "Mốc sau"),
    "tasks": ("Cơ quan, đơn vị", "Nhiệm vụ"),
    "members": ("Đối tượng", "Nội dung"),
}
_POINT, _PLACE, _PART = "Nội dung", "Căn cứ", "Phần"
_OF_TWO_SIDES = ("results", "goals of two times")  # composers of what two heads set against each other
_OF_DOCUMENTS = "parts beside each other"  # the composer of what documents say in the same parts
_HEAD_OF_SIDE = re.compile(r"(?P<head>[^(]+?)(?: \((?P<document>.+)\))?")
_LEAST = 2  # rows of a table
_OPENED = 8  # rows up to which one long statement is opened up
_SIDES = range(2, 5)  # how many documents a comparison sets beside each other


def with_table(draft: Draft, corpus: Corpus) -> Draft:
    """A draft whose points are rows of a table; it says on which page they stand with a file, where one has them."""
    draft = _in_points(draft)
    statements = _documents_in_columns(draft, corpus) or _beside(draft.statements, corpus) or _rows(draft, corpus)
    page = _PAGES.get(draft.composer)
    if page:
        said = Statement(f"Bảng này có ở trang {page}, tải về được tệp Excel.", prefix="\n", ours=True)
        statements = (*statements, said)
    return replace(draft, statements=tuple(statements))


def _in_points(draft: Draft) -> Draft:
    """A draft of statements in a row, a point for each sentence: "6,1%/năm [1]. 7,8%/năm [2]." has two.

    One long statement alone is opened up into its parts.
    """
    if any(map(_is_point, draft.statements)):
        return draft
    told = [each for one in draft.statements for each in _by_sentence(one)]
    if sum(map(_is_point, told)) < _LEAST:
        told = opened_up(draft.statements, _OPENED)
    return replace(draft, statements=tuple(told))


def _by_sentence(one: Statement) -> list[Statement]:
    """A statement in a row as points, one for each of its sentences; what leads to others as it is."""
    if not one.supports or one.text.endswith(":"):
        return [one]
    return [replace(one, text=one.text[start:end].strip(), prefix="- ") for start, end in sentences(one.text)]


def in_columns(draft: Draft, corpus: Corpus) -> Draft:
    """A draft of two sides as two columns; another as the table that it makes."""
    statements = _two_sides(draft)
    return replace(draft, statements=tuple(statements)) if statements else with_table(draft, corpus)


def _two_sides(draft: Draft) -> list[Statement]:
    """What is set against each other under two heads, a column for each, of each document by itself; [] for others."""
    grouped = [(_HEAD_OF_SIDE.fullmatch(head), one) for head, one in _grouped(draft.statements)]
    under = [(head, one) for head, one in grouped if head and _is_point(one) and not one.prefix.startswith("\n")]
    heads = tuple(dict.fromkeys(head["head"] for head, _ in under))
    if draft.composer not in _OF_TWO_SIDES or len(heads) != 2:
        return []
    statements: list[Statement] = []
    documents = list(dict.fromkeys(head["document"] for head, _ in under))
    for document in documents:
        sides = [[one for head, one in under if (head["head"], head["document"]) == (name, document)] for name in heads]
        name = [Statement(f"{document}:", prefix="\n", ours=True)] if document and len(documents) > 1 else []
        statements += [*name, *(_row_of(heads, *pair) for pair in zip_longest(*sides))]
    told = [one for _, one in under]
    return [*statements, *(one for one in draft.statements if one not in told and not _is_head(one))]


def _documents_in_columns(draft: Draft, corpus: Corpus) -> list[Statement]:
    """The parts of documents that are told one behind the other, a column for each document; [] for other drafts."""
    names = [one.metadata.name for one in corpus.documents]
    parts: dict[str, dict[str, list[Statement]]] = {}
    document = ""
    for head, one in _grouped(draft.statements):
        document = head if head in names else document
        if _is_point(one):
            parts.setdefault(head, {}).setdefault(document, []).append(one)
    documents = tuple(dict.fromkeys(name for sides in parts.values() for name in sides))
    if draft.composer != _OF_DOCUMENTS or len(documents) not in _SIDES:
        return []
    columns = (*((_PART,) if len(parts) > 1 else ()), *documents)
    rows = (
        (head, row) for head, sides in parts.items() for row in zip_longest(*(sides.get(one, ()) for one in documents))
    )
    return [_row_of(columns, *row, head=head if len(parts) > 1 else "") for head, row in rows]


def _row_of(columns: tuple[str, ...], *sides: Statement | None, head: str = "") -> Statement:
    said = [one for one in sides if one]
    cells = tuple(
        Cell(f"{one.prefix.strip(' -')} {one.text}".strip(), one.supports) if one else Cell("") for one in sides
    )
    places = tuple(place for one in said for place in one.supports)
    text = "; ".join(one.text for one in said)
    return Statement(text, places, prefix="- ", cells=(*((Cell(head),) if head else ()), *cells), columns=columns)


def _rows(draft: Draft, corpus: Corpus) -> Sequence[Statement]:
    """The statements with those that are points laid out as rows; as they are where fewer than two of them are."""
    points = [one for one in draft.statements if _is_point(one)]
    if len(points) < _LEAST:
        return draft.statements
    own = _COLUMNS.get(draft.composer, ())
    if own and all(len(one.cells) == len(own) for one in points):
        return [replace(one, columns=own) if one.cells else one for one in draft.statements]
    headed = sum(map(_is_head, draft.statements)) > 1  # one head stands over the table
    several = len({one.supports[0].document for one in points}) > 1
    columns = (*((_PART,) if headed else ()), _POINT, _PLACE)
    told = []
    for head, one in _grouped(draft.statements):
        if _is_point(one) or (headed and head and one.supports):  # a lead-in parts no table in two
            cells = _cells(head if headed else None, one, several, corpus)
            told.append(replace(one, cells=cells, columns=columns))
        elif not (headed and _is_head(one)):
            told.append(one)
    return told


def _is_point(statement: Statement) -> bool:
    """Whether a statement is an item that a text gives, not what leads to items."""
    return bool(statement.supports and statement.prefix) and not statement.text.rstrip().endswith(":")


def _is_head(statement: Statement) -> bool:
    return statement.text.endswith(":") and not statement.supports


def _grouped(statements: Sequence[Statement]) -> list[tuple[str, Statement]]:
    """The statements, each with the one that heads it: "" for none."""
    head, found = "", []
    for one in statements:
        head = one.text.rstrip(": ") if _is_head(one) else head
        found.append((head, one))
    return found


def _cells(head: str | None, one: Statement, several: bool, corpus: Corpus) -> tuple[Cell, ...]:
    """A point's part, where the points have any, its words, and its place: with the document among several."""
    first = one.supports[-1]
    document = corpus.by_number[first.document]
    label = document.label(first.section)
    place = label if several else label.removeprefix(f"{document.metadata.name}, ")
    number = one.prefix.strip(" -\n")
    text = Cell(f"{number} {one.text}".strip(), one.supports)
    return (*((Cell(head),) if head is not None else ()), text, Cell(place))


def _beside(statements: Sequence[Statement], corpus: Corpus) -> list[Statement]:
    """Documents side by side, a row for each head under which they all say something; [] for other statements."""
    under = [(head, one) for head, one in _grouped(statements) if head and one.supports]
    names = list(dict.fromkeys(_name(one, corpus) for _, one in under))
    sides: dict[str, dict[str, list[Statement]]] = {head: {name: [] for name in names} for head, _ in under}
    for head, one in under:
        sides[head][_name(one, corpus)].append(one)
    both = [head for head, said in sides.items() if all(said.values())]
    several = any(len(one) > 1 for said in sides.values() for one in said.values())
    if len(names) not in _SIDES or len(both) < _LEAST or several:
        return []
    rows = [_row_of_sides(head, said) for head, said in sides.items()]
    rest = [one for head, one in _grouped(statements) if not (head and one.supports) and not _is_head(one)]
    return [*rest, *rows]


def _name(statement: Statement, corpus: Corpus) -> str:
    """The document that a statement speaks of: the one that it names, else the one that it quotes."""
    named = [one.metadata.name for one in corpus.documents if one.metadata.name in statement.text]
    return named[0] if len(named) == 1 else corpus.by_number[statement.supports[0].document].metadata.name


def _row_of_sides(head: str, sides: Mapping[str, Sequence[Statement]]) -> Statement:
    said = [one for side in sides.values() for one in side]
    cells = [
        Cell(side[0].text.removeprefix(f"{name}: "), side[0].supports) if side else Cell("-")
        for name, side in sides.items()
    ]
    supports = tuple(place for one in said for place in one.supports)
    text = f"{head}: {'; '.join(one.text for one in said)}"
    return Statement(text, supports, prefix="- ", cells=(Cell(head), *cells), columns=("Nội dung so sánh", *sides))
