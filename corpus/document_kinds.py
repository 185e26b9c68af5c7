"""Kinds of documents (data/kinds.yaml): their names, the codes that stand for them in numbers, what people type."""

import re
from functools import cache

from corpus.datafiles import Row, alternatives, read_data
from corpus.text import search_form


class Kind(Row):
    """A kind of document: Nghị quyết, with codes [NQ] and typed forms [nq]; by_year names it "Luật … năm 2023".

    everyday is whether its name is a noun for other things too: "kế hoạch".
    """

    name: str
    codes: tuple[str, ...] = ()
    typed: tuple[str, ...] = ()
    by_year: bool = False
    everyday: bool = False


@cache
def kinds() -> tuple[Kind, ...]:
    """The kinds of documents, in the file's order."""
    return tuple(read_data("kinds", list[Kind]))


@cache
def kind_names() -> str:
    """A pattern of all the names as texts write them, the longest first."""
    return alternatives([re.escape(kind.name) for kind in kinds()])


@cache
def law_names() -> str:
    """The same of those that are named by their year."""
    return alternatives([re.escape(kind.name) for kind in kinds() if kind.by_year])


@cache
def everyday_kinds() -> frozenset[str]:
    """The names, in search form, that are nouns for other things too."""
    return frozenset(search_form(kind.name) for kind in kinds() if kind.everyday)


@cache
def typed_kinds() -> dict[str, str]:
    """Names in search form by what people type for them: "nq" and "nghị quyết" -> "nghị quyết"."""
    names = {search_form(kind.name): search_form(kind.name) for kind in kinds()}
    return names | {search_form(short): search_form(kind.name) for kind in kinds() for short in kind.typed}


@cache
def typed_names() -> str:
    """A pattern of all that people type for them, in search form, the longest first."""
    return alternatives([re.escape(one) for one in typed_kinds()])


@cache
def kind_codes() -> dict[str, str]:
    """Names by the code that stands for them in a number: "NQ" -> "Nghị quyết"."""
    return {code: kind.name for kind in kinds() for code in kind.codes}
