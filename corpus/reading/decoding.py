"""A file's bytes become text: UTF-8, UTF-16, Windows-1258, and the two old Vietnamese fonts."""

import codecs
import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from corpus.datafiles import Row, read_data
from corpus.errors import CorpusError
from corpus.text import nfc

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1b\x7f]")
_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"\w+")
_SAMPLE = 200_000  # characters that are looked at to tell a text's writing
_VIETNAMESE = 0.03  # share of common words above which a text is read as it stands
_TURNED = 0.06  # ... and that a text must have once it is turned from an old font


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, and the writing that it was turned from: "" where it was Unicode already."""

    text: str
    turned_from: str


class UnknownEncodingError(CorpusError):
    """Bytes that are no text in any of the known encodings."""


class _Fonts(Row):
    """data/fonts.yaml: what each letter, or letter and mark, of an old font stands for.

    `common` are words that carry a mark: a Vietnamese text is full of them, no other reading of its bytes.
    """

    common: list[str]

    tcvn3: dict[str, str]
    vni: dict[str, str]


def decode(data: bytes, name: str) -> Decoded:
    """The text of a file. Raises UnknownEncodingError, which names the file, for bytes that are no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _from_old_font(_strictly(data, encoding, name))
    wide = _wide(data)
    if wide:
        return _from_old_font(_strictly(data, wide, name))
    try:
        return _from_old_font(_checked(data.decode("utf-8"), name))
    except UnicodeDecodeError as error:
        return _from_one_byte(data, name, error.start)


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnknownEncodingError(f"{name} is not UTF-8 nor whole {encoding.upper()} (byte {error.start})") from error
    letters = [char for char in text[:_SAMPLE] if char.isalpha()]
    if sum(char > "\u1eff" for char in letters) > 0.5 * len(letters):
        raise UnknownEncodingError(f"{name} is not UTF-8, and no Vietnamese text as {encoding.upper()}")
    return _checked(text, name)


def _checked(text: str, name: str) -> str:
    """The text, unless control characters say that it is none."""
    if len(_CONTROL.findall(text)) > 8 + len(text) // 50:
        raise UnknownEncodingError(
            f"{name} is not UTF-8 text: it holds control characters, as a picture or program does"
        )
    return text


def _wide(data: bytes) -> str:
    """UTF-16 without a mark: nearly every second byte of its ASCII part is 0."""
    sample = data[:4000]
    if len(sample) < 8 or sample.count(0) < len(sample) // 5:
        return ""
    return "utf-16-le" if sample[1::2].count(0) > sample[0::2].count(0) else "utf-16-be"


def _from_one_byte(data: bytes, name: str, at: int) -> Decoded:
    """Windows-1258, TCVN3 or VNI: the reading that gives Vietnamese words."""
    latin = data.decode("latin-1")
    readings = [("Windows-1258", nfc(data.decode("cp1258", errors="replace")))]
    readings += [(font, _turn(font, latin)) for font in ("TCVN3", "VNI")]
    font, text = max(readings, key=lambda one: _share(one[1]))
    if _share(text) < _TURNED or "\ufffd" in text:
        raise UnknownEncodingError(f"{name} is not UTF-8 (byte {at}): save it again as UTF-8")
    return Decoded(_checked(text, name), font)


def _from_old_font(text: str) -> Decoded:
    """A text whose letters are those of TCVN3 or VNI is turned into Unicode's; any other stays as it is."""
    if _share(text) >= _VIETNAMESE or not re.search("[\u00a1-\u00ff]", text[:_SAMPLE]):
        return Decoded(text, "")
    font, turned = max(((font, _turn(font, text)) for font in ("TCVN3", "VNI")), key=lambda one: _share(one[1]))
    return Decoded(turned, font) if _share(turned) >= _TURNED else Decoded(text, "")


def _share(text: str) -> float:
    """How many of a text's words are among the commonest that carry a mark."""
    words = _WORD.findall(unicodedata.normalize("NFC", text[:_SAMPLE]).lower())
    common = _common()
    return sum(word in common for word in words) / len(words) if words else 0.0


@cache
def _common() -> frozenset[str]:
    return frozenset(read_data("fonts", _Fonts).common)


@cache
def _table(font: str) -> tuple[re.Pattern[str], dict[str, str]]:
    fonts = read_data("fonts", _Fonts)
    table = fonts.tcvn3 if font == "TCVN3" else fonts.vni
    keys = sorted(table, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, keys))), table


def _turn(font: str, text: str) -> str:
    """A text of an old font in Unicode; what stands among capitals becomes capitals."""
    pattern, table = _table(font)
    turned = pattern.sub(lambda match: table[match.group()], text)
    return _LINE.sub(_capitals, turned) if font == "TCVN3" else turned


def _capitals(match: re.Match[str]) -> str:
    line = match.group()
    plain = [char for char in line if char.isascii() and char.isalpha()]
    if plain and sum(char.isupper() for char in plain) > 0.9 * len(plain):
        return line.upper()
    return _WORD.sub(_capital_word, line)


def _capital_word(match: re.Match[str]) -> str:
    word = match.group()
    plain = [char for char in word if char.isascii() and char.isalpha()]
    return word.upper() if len(plain) > 1 and all(char.isupper() for char in plain) else word
