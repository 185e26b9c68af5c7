"""What a line of a page may begin with: the number, the letter or the bullet of its paragraph."""

import re

_BULLETS = r"[-+*•●▪◦·–—\uf0b7\uf0a7\uf0d8\uf0fc\uf02d]"  # a symbol font's among them
_PATTERN = (
    rf"(?:{_BULLETS}\s|\d{{1,3}}[a-zđ]?\s*[.)]\s|\d{{1,2}}(?:\.\d{{1,2}}){{1,3}}\.?\s|[a-zđ]\s*\)|[IVX]{{1,6}}\s*[-.)]"
    r"|\(\d{1,2}\)\s|(?:Điều|Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN|Phụ lục|PHỤ LỤC)\s+[\dIVXt])"
)
_HEAD = re.compile(_PATTERN)
_ALONE = re.compile(rf"{_PATTERN}[\dIVX]{{0,3}}[.:]?\s?")


def begins_anew(text: str) -> bool:
    """Whether a line begins with a number, a letter or a bullet of its own."""
    return bool(_HEAD.match(text))


def is_marker(text: str) -> bool:
    """Whether words are such a number alone, as one that a tab parts from its paragraph: "1.", "a)", "•"."""
    return bool(_ALONE.fullmatch(f"{text} "))
