"""Clauses with their subject whole: bodies that ";" parts and one predicate follows ("Sở A; Sở B mỗi đơn vị …")."""

import re

from corpus.tasks.duties import is_body
from corpus.vietnamese.bodies import opens_with_body
from corpus.vietnamese.sentences import clauses

_NAME = 14  # words of a body's name
_OF = re.compile(r"\A(?:đối với|riêng)\s+", re.IGNORECASE)  # what stands before the first name
_FIGURE = re.compile(r"\d")


def whole_clauses(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The clauses of a sentence text[start:end], in order; names that open it are none without what it says of them.

    A row of names alone stays cut: each of its members is a thing of its own.
    """
    found: list[tuple[int, int]] = []
    names: list[tuple[int, int]] = []  # those that still want their predicate
    for first, last in clauses(text, start, end):
        opens = _opens_part(text, first) or not (found or names)
        if opens:
            found, names = [*found, *names], []
        if (opens or names) and _is_name(text[first:last]):
            names.append((first, last))
            continue
        says = names and of_body(text[first:last])
        found += [(names[0][0], last)] if says else [*names, (first, last)]
        names = []
    return [*found, *names]


def _opens_part(text: str, at: int) -> bool:
    """Whether a clause stands right behind the "(1)" of a numbered part."""
    return text[max(0, at - 4) : at].rstrip().endswith(")")


def of_body(text: str) -> bool:
    """Whether a text opens with the body that it speaks of, or that it says it is for: "Đối với Sở A …"."""
    return opens_with_body(_OF.sub("", text))


def _is_name(text: str) -> bool:
    """Whether a clause names a body and says nothing of it: a figure is said of it already."""
    said = _OF.sub("", text)
    return len(said.split()) <= _NAME and not _FIGURE.search(said) and is_body(said)
