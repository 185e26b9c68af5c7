"""What the formats of office files have no place for: characters that XML forbids, properties that are too long."""

import re

# XML 1.0 has no place for these characters, so no program can open a file that holds one.
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LONGEST = 255  # characters of a property of Office's files (ECMA-376 part 2, 11; python-docx refuses more)


def clean(text: str) -> str:
    """Text without the characters that XML forbids."""
    return _FORBIDDEN.sub("", text)


def property_text(text: str) -> str:
    """A text as a property of a file: on one line, cut with a mark where it is too long."""
    line = " ".join(clean(text).split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"
