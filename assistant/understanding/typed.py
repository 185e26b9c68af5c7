"""A question as typed: what can be read is cleaned, what cannot is refused with a reason."""

import re
import unicodedata

from assistant.errors import QuestionError
from corpus.text import nfc

MAX_LENGTH = 2_000  # characters: a page of text; the longest question of our sets has about 200


def clean_question(text: str) -> str:
    """The question in NFC, its blanks single; its lines are kept, trimmed and without empty ones.

    Each line may be a question of its own. Raises QuestionError: "empty", "long" or "unreadable" (control characters).
    """
    # Zero-width marks of pasted text go first: letters join and blanks meet over them.
    visible = "".join(char for char in _bounded(text) if unicodedata.category(char) != "Cf")
    seen = _bounded(nfc(visible))  # NFC takes a few signs apart
    lines = (" ".join(line.split()) for line in re.split(r"[\n\r\u2028\u2029]", seen))
    plain = "\n".join(filter(None, lines))
    broken = sum(unicodedata.category(char) in ("Cc", "Cs", "Co") and char != "\n" for char in plain)
    if broken:
        raise QuestionError(
            "unreadable", f"the question holds {broken} control characters: type it again as plain text"
        )
    if not any(char.isalnum() for char in plain):
        raise QuestionError("empty", "the question is empty: type at least one word")
    return plain


def _bounded(text: str) -> str:
    if len(text) > MAX_LENGTH:
        raise QuestionError(
            "long", f"the question has {len(text)} characters, expected {MAX_LENGTH} at most: shorten it"
        )
    return text
