"""Raised figures of a page or a document: a note's mark, or the square of a unit."""

import re

_SIGNS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_UNITS = re.compile(r"(?:^|[\s\d/(])(?:[kdcm]?m|ha)$")  # behind these a raised 2 or 3 is a square, not a note


def raised(words: str, before: str) -> str:
    """Raised figures as raised signs: a note's mark is no digit of the figure before it (9.200¹); m² stays m2."""
    return words if _UNITS.search(before) and words.strip() in ("2", "3") else words.translate(_SIGNS)
