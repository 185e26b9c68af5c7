"""Files of phrases, checked in the form in which they are compared: a fault is named with its file and line."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from pydantic import Field, TypeAdapter, ValidationError

from corpus.datafiles import Row, Schema, first_problem
from corpus.errors import CorpusError
from corpus.text import fold, nfc, search_form

Form = Callable[[str], str]  # a phrase -> what a reader compares of it


class PhraseList(Row):
    """Phrases that one rule reads: what for, in a line, and examples that the rule takes (yes) and leaves (no).

    A table has what each phrase stands for behind it.
    """

    doc: str = Field(min_length=10, max_length=120)
    yes: tuple[str, ...] = Field(min_length=1)
    no: tuple[str, ...] = Field(min_length=1)
    phrases: tuple[str, ...] | dict[str, str]


@dataclass(frozen=True)
class PhraseFile:
    """A file of phrases as it is written: every scalar is a string ("yes" is no truth, "1" no number)."""

    name: str
    root: yaml.Node

    @classmethod
    def read(cls, path: Path) -> "PhraseFile":
        """Raises CorpusError for a file that cannot be read."""
        loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
        try:
            root = yaml.compose(nfc(path.read_text(encoding="utf-8")), Loader=loader)
        except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
            raise CorpusError(f"{path.name} cannot be read: {' '.join(str(error).split())}") from error
        return cls(path.name, root or yaml.MappingNode("", []))

    def content(self, schema: type[Schema]) -> Schema:
        """What it holds. Raises CorpusError for a key that stands twice and for what its schema does not allow."""
        try:
            return TypeAdapter(schema).validate_python(self._plain(self.root))
        except ValidationError as error:
            raise CorpusError(f"{self.name}: {first_problem(error, 'file')}") from error

    def fault(self, problem: str, keys: Sequence[str], entry: int = 0) -> CorpusError:
        """An error at an entry, counted from 0, of the list or the mapping that stands under some keys."""
        node = self.root
        for key in keys:
            node = next(value for name, value in node.value if name.value == key)
        found = node.value[entry]
        return self._error(found[0] if isinstance(found, tuple) else found, problem)

    def _plain(self, node: yaml.Node) -> Any:
        if isinstance(node, yaml.SequenceNode):
            return [self._plain(one) for one in node.value]
        if not isinstance(node, yaml.MappingNode):
            return node.value
        plain: dict[str, Any] = {}
        for key, value in node.value:
            if key.value in plain:
                raise self._error(key, f"“{key.value}” stands there twice")
            plain[key.value] = self._plain(value)
        return plain

    def _error(self, node: yaml.Node, problem: str) -> CorpusError:
        return CorpusError(f"{self.name}:{node.start_mark.line + 1}: {problem}")


def check_phrases(
    file: PhraseFile, phrases: Sequence[str], form: Form, keys: Sequence[str] = (), beside: Sequence[str] = ()
) -> None:
    """Hold that no two phrases under some keys are compared as the same, and none as nothing or as one `beside` them.

    Raises CorpusError.
    """
    seen = {form(one): one for one in beside}
    for at, phrase in enumerate(phrases):
        compared = form(phrase)
        if not compared:
            raise file.fault(f"nothing of “{phrase}” is compared", keys, at)
        if compared in seen:
            raise file.fault(f"“{phrase}” is compared as “{seen[compared]}” is", keys, at)
        seen[compared] = phrase


def check_order(file: PhraseFile, phrases: Sequence[str], keys: Sequence[str] = ()) -> None:
    """Hold that phrases are in search form and in the order of the alphabet. Raises CorpusError."""
    before = ("", "")
    for at, phrase in enumerate(phrases):
        if phrase != search_form(phrase):
            raise file.fault(f"“{phrase}” is not in search form", keys, at)
        place = (fold(phrase), phrase)
        if place < before:
            raise file.fault(f"“{phrase}” stands behind “{before[1]}”", keys, at)
        before = place


def check_groups(file: PhraseFile, groups: Mapping[str, Sequence[str]], form: Form, keys: Sequence[str] = ()) -> None:
    """Hold the same of all the phrases of some groups together: none tells of two of them. Raises CorpusError."""
    before: list[str] = []
    for name, phrases in groups.items():
        check_phrases(file, phrases, form, (*keys, name), before)
        before += phrases


def read_lists(path: Path, form: Callable[[str], Form], apart: bool = False) -> dict[str, PhraseList]:
    """The lists of a file by their names, each checked in its form, which `form` tells by the name.

    apart is whether the lists are told apart by their phrases, so that none may stand in two of them. Raises
    CorpusError, in one line that names the file and, for a phrase, the line.
    """
    file = PhraseFile.read(path)
    lists = file.content(dict[str, PhraseList])
    before: list[str] = []
    for name, one in lists.items():
        keys, phrases = (name, "phrases"), tuple(one.phrases)
        check_order(file, phrases, keys)
        check_phrases(file, phrases, form(name), keys, before)
        before += phrases if apart else ()
    return lists
