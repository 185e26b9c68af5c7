"""A citation: a quotation and its place, and how officials write the place: "Mục II, khoản 3, điểm 3.1"."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from corpus.text import capital

OPENING_SAID, CLOSING_SAID = "phần mở đầu", "phần nơi nhận và ký ban hành"
_GUESSED = " (số suy đoán)"
_ATTACHED = ("phụ lục", "mẫu", "kèm theo")  # how the level of an attached part ends


class Step(Protocol):
    """What a place is written from: a section's level and number, and whether that was told from its place."""

    @property
    def level(self) -> str: ...

    @property
    def marker(self) -> str: ...

    @property
    def is_guessed(self) -> bool: ...


def written_place(chain: Sequence[Step], frame: str) -> str:
    """A section by itself and those above it, outermost first, and the words for a document's opening or closing.

    A Điều is named without the Phần, Chương and Mục above it: Điều count through the whole document. What is attached
    is named first: "Phụ lục I, mục 2"; "Quy chế kèm theo, Điều 3".
    """
    from_here = max((at for at, one in enumerate(chain) if one.level in ("điều", "mẫu")), default=0)
    named = [one for at, one in enumerate(chain) if at >= from_here or one.level.endswith(_ATTACHED)]
    steps = [f"{one.level} {one.marker}{_GUESSED if one.is_guessed else ''}".rstrip() for one in named if one.level]
    steps = [capital(step) if not at or step.startswith("điều") else step for at, step in enumerate(steps)]
    return ", ".join([*steps, *([frame] if frame else [])])


@dataclass(frozen=True, slots=True)
class Citation:
    """A quotation and its place: source[start:end] == quote."""

    document: str
    section: str
    label: str
    quote: str
    start: int
    end: int

    @property
    def place(self) -> str:
        """The label without the document's name: "Mục II, khoản 3"; "" for a citation of the document alone."""
        return self.label[self._name_end :].removeprefix(", ")

    @property
    def name(self) -> str:
        """The document as the label names it, which is up to its number: "Nghị quyết số 09-NQ/TW"."""
        return self.label[: self._name_end]

    @property
    def _name_end(self) -> int:
        before, number, behind = self.label.partition(self.document)
        return len(before + number) + behind.startswith("”") if number else 0
