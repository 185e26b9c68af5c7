"""A model's sentence, and a numbered source that it may draw on."""

from dataclasses import dataclass

from assistant.composing.draft import Support


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence without its markers; cited are the numbers of its sources; prefix is "- ", "1. " or ""."""

    text: str
    cited: tuple[int, ...]
    prefix: str = ""

    @property
    def is_lead(self) -> bool:
        """Whether it only opens a list."""
        return self.text.endswith(":") and not self.cited


@dataclass(frozen=True, slots=True)
class Source:
    """A quote under the number by which the model cites it; `above` is its label, headings, lead and the
    beginning of its sentence."""

    number: int
    support: Support
    text: str
    above: str
