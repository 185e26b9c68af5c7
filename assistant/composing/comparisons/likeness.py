"""What two documents on one subject have in common and what sets them apart, by the parts in which they speak of it."""

from collections.abc import Mapping, Sequence

from assistant.composing.draft import Statement
from assistant.composing.grouping import HEADS
from corpus.model import Document
from corpus.reading.roles import Role, role_of


def alike_and_apart(told: Mapping[Document, Sequence[Statement]], own: Sequence[Document]) -> list[Statement]:
    """In which parts both are told to speak of a subject; and if one alone is itself on it, where the other does.

    That one speaks of it where the other does not is no difference to be told: what is told is not all that is said.
    """
    parts = {document: _parts(document, statements) for document, statements in told.items()}
    if not all(parts.values()):
        return []
    first, second = parts.values()
    both = [role for role in first if role in second]
    said = [f"Giống nhau: cả hai văn bản đều nêu nội dung này ở {parts_named(both)}."] if both else []
    if len(own) == 1:
        other = next(one for one in told if one not in own)
        there = parts_named(parts[other])
        said.append(
            f"Khác nhau: {own[0].metadata.name} là văn bản riêng về nội dung này; {other.metadata.name}"
            f" nêu cùng các nội dung khác, ở {there}."
        )
    return [Statement(one, prefix="\n", ours=True) for one in said]


def _parts(document: Document, statements: Sequence[Statement]) -> list[Role]:
    """The parts of a document that some statements quote, in the order in which documents have them."""
    roles = {role_of(document, place.section) for one in statements for place in one.supports}
    return [role for role in HEADS if role in roles]


def parts_named(roles: Sequence[Role]) -> str:
    """ "phần đánh giá và phần nhiệm vụ, giải pháp"."""
    *names, last = [f"phần {HEADS[role].lower()}" for role in roles]
    return f"{', '.join(names)} và {last}" if names else last
