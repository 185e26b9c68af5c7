"""From a source to the text that is parsed and searched, each character still knowing where it stands in the source."""

from collections.abc import Iterable
from dataclasses import dataclass

from corpus.mended import Edit, MendedText, mend
from corpus.model import Erratum, Warning
from corpus.reading.characters import (
    blank_edits,
    cell_edits,
    character_edits,
    markup_edits,
    merge_edits,
    spaced_edits,
    struck_edits,
)
from corpus.reading.layout import unwrap
from corpus.reading.notes import read_notes
from corpus.reading.notices import warning_words
from corpus.reading.pages import filled_in_edits, page_number_edits
from corpus.reading.tables import read_tables

_SHOWN = 60  # characters of what is struck that a warning repeats


@dataclass(frozen=True, slots=True)
class Repaired:
    """The mended text, and what a reader should know of how it was mended, in the source's order."""

    text: MendedText
    warnings: tuple[Warning, ...]


def mend_source(source: str, errata: Iterable[Erratum]) -> MendedText:
    """The text that is parsed and searched: misprints mended, markup dropped, a line for each paragraph and row."""
    return repair(source, errata).text


def repair(source: str, errata: Iterable[Erratum]) -> Repaired:
    """A source with its characters, notes, tables and lines put right, and what a reader should know of that."""
    fixes = [Edit(one.start, one.end, one.right) for one in errata]
    struck = struck_edits(source)
    made = (blank_edits, character_edits, cell_edits, markup_edits, spaced_edits)
    text = mend(source, merge_edits(fixes, struck, *(edits(source) for edits in made)))
    warnings = [
        Warning("struck", warning_words("struck", words=_words(source, one)), one.start, one.end) for one in struck
    ]
    pages = page_number_edits(text)
    warnings += [_warning("page_number", text, one) for one in pages]
    text = text.edited(pages)
    text = text.edited(filled_in_edits(text))
    noted = read_notes(text)
    warnings += noted.warnings
    return Repaired(unwrap(read_tables(noted.text)), tuple(sorted(warnings, key=lambda one: (one.start, one.end))))


def _words(source: str, edit: Edit) -> str:
    words = " ".join(source[edit.start : edit.end].strip("~ ").split())
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"


def _warning(kind: str, text: MendedText, edit: Edit) -> Warning:
    words = text.text[edit.start : edit.end].strip()
    return Warning(kind, warning_words(kind, words=words), *text.span(edit.start, edit.end))
