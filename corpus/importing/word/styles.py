"""Styles of a .docx: what a paragraph or a run has from its style, and the styles that it is based on."""

from collections.abc import Iterator
from typing import Any

from corpus.importing.word.names import child, is_on, value, w

_LONGEST_CHAIN = 20  # Word's own limit is 11; a circle ends here


class Styles:
    """word/styles.xml by the styles' ids."""

    def __init__(self, root: Any) -> None:
        """root is None for a file without styles."""
        self._styles = {one.get(w("styleId")): one for one in root.iterfind(w("style"))} if root is not None else {}
        self._default = next(
            (key for key, one in self._styles.items() if one.get(w("type")) == "paragraph" and one.get(w("default"))),
            None,
        )

    def chain(self, style: str | None) -> Iterator[Any]:
        """A style and those that it is based on, the nearest first; the default paragraph style for None."""
        current = style if style in self._styles else self._default
        for _ in range(_LONGEST_CHAIN):
            found = self._styles.get(current)
            if found is None:
                return
            yield found
            current = value(found, "basedOn")

    def numbering(self, style: str | None) -> tuple[Any, str] | None:
        """The w:numPr that a style gives its paragraphs, and the id of the style that has it."""
        for one in self.chain(style):
            found = child(one, "pPr", "numPr")
            if found is not None:
                return found, one.get(w("styleId"))
        return None

    def switch(self, name: str, run: Any, paragraph_style: str | None) -> bool:
        """Whether a switch ("strike", "vanish", "caps", …) is on for a run's properties (None: it has none)."""
        own = is_on(run, name) if run is not None else None
        if own is not None:
            return own
        style = value(run, "rStyle") if run is not None else None
        for chain in ([*self.chain(style)] if style in self._styles else [], self.chain(paragraph_style)):
            for one in chain:
                found = is_on(child(one, "rPr"), name) if child(one, "rPr") is not None else None
                if found is not None:
                    return found
        return False
