"""A question as typed: what can be read is cleaned, what cannot is refused with a reason."""

import re
import unicodedata

from assistant.errors import QuestionError
from corpus.text import nfc

MAX_LENGTH = 2_000  # characters: a page of text; the longest question of our sets has about 200


def clean_question(text: str) -> str:
    """The question in NFC on one line. Raises QuestionError: "empty", "long" or "unreadable" (control characters)."""
    text = nfc(text)
    if len(text) > MAX_LENGTH:
        raise QuestionError(
            "long", f"the question has {len(text)} characters, expected {MAX_LENGTH} at most: shorten it"
        )
    spaced = re.sub(r"[\s\x0b\x0c\x85\u2028\u2029]+", " ", text)
    plain = "".join(char for char in spaced if unicodedata.category(char) != "Cf")  # zero-width marks of pasted text
    broken = sum(unicodedata.category(char) in ("Cc", "Cs", "Co") for char in plain)
    if broken:
        raise QuestionError(
            "unreadable", f"the question holds {broken} control characters: type it again as plain text"
        )
    plain = plain.strip()
    if not any(char.isalnum() for char in plain):
        raise QuestionError("empty", "the question is empty: type at least one word")
    return plain
