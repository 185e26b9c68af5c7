"""Blanking out what is read: the rest of a question keeps its places."""

import re
from collections.abc import Iterable

from corpus.text import search_form


def blank(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """A text with blanks in place of some spans."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def without_cue(text: str, cue: str) -> str:
    """A text in any case with a cue, which is in search form, blanked out; a comma keeps the words beside it apart."""
    if not cue:
        return text
    for match in re.finditer(rf"(?<!\w){re.escape(cue)}(?!\w)", search_form(text)):
        text = text[: match.start()] + ",".center(len(match.group())) + text[match.end() :]
    return text
