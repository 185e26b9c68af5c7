"""Text as tokens, to compare a sentence with its quotes: words in one spelling, figures by value, dates in one form."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from corpus.document_numbers import NUMBER as SIGN
from corpus.text import UPPER, nfc, search_form
from corpus.vietnamese.abbreviations import expansions
from corpus.vietnamese.numbers import NUMBER, plain, read_values
from corpus.vietnamese.spelling import one_spelling
from corpus.vietnamese.times import DATE, is_year
from corpus.vietnamese.units import scale_of, scales_pattern

_EVERY = re.compile(r"(?<![^\W_])([Hh])àng(?=\s+(?:năm|quý|tháng|tuần|ngày)(?!\w))")  # as much written as "hằng"
_ROMAN = re.compile(r"[IVXL]+")
_STOP = re.compile(r"[”\"’)\]]*(?P<mark>[,;:.!?…]+)(?=\s|$|[”\"’)\]])|[”\"’]*\)|\s+[-–]\s")
_OPENS = re.compile(r"(?:^|[.:!?…]\s|[\n“\"(])$")
_CAPITAL = re.compile(rf"\s+[{UPPER}]")

JOINED, PARTED, CLOSED = 1, 2, 3
FIGURES = frozenset({"number", "year", "date", "sign", "count"})


@dataclass(frozen=True, slots=True)
class Token:
    """form is what is compared; kind is "word", "name" (a capital inside a sentence) or one of FIGURES.

    text[start:end] of the composed (nfc) text. stop is what follows: 0 a word, JOINED a word behind "và", PARTED a
    word behind a comma or the like, CLOSED another clause. also is another reading of a number.
    """

    form: str
    kind: str
    start: int
    end: int
    stop: int
    also: str = ""


@cache
def _token() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<sign>{SIGN})|(?P<date>{DATE})|\((?P<count>\d{{1,2}})\)"
        rf"|(?P<number>{NUMBER})(?P<scales>{scales_pattern()})"
        r"|(?P<percent>%|phần trăm(?!\w))|(?P<permille>‰)|(?P<word>[^\W\d_]+\d*)"
    )


@lru_cache(maxsize=512)
def tokenise(text: str) -> tuple[Token, ...]:
    """The tokens of a text in order; an abbreviation gives those of what it stands for, "và" parts like a comma."""
    text = _EVERY.sub(r"\1ằng", nfc(text))
    found: list[Token] = []
    spelled = one_spelling(search_form(text))  # as long as the text
    for match in _token().finditer(text):
        stop = PARTED if match["count"] else _stop_after(text, match.end())
        forms = list(_forms(match, text, spelled))
        also = _also(match["number"]) if match["number"] and not match["scales"] else ""
        if forms == [("và", "word")]:  # "A, B và C" says the same as "A và B, C"
            if found:
                found[-1] = replace(found[-1], stop=max(JOINED, found[-1].stop))
            continue
        for at, (form, kind) in enumerate(forms):
            found.append(Token(form, kind, match.start(), match.end(), stop if at == len(forms) - 1 else 0, also))
    return tuple(found)


def _stop_after(text: str, end: int) -> int:
    match = _STOP.match(text, end)
    if match is None:
        return 0
    return PARTED if match["mark"] in (None, ",") else CLOSED


def _forms(match: re.Match[str], text: str, spelled: str) -> Iterator[tuple[str, str]]:
    group = match.lastgroup
    if group == "sign":
        yield match.group().lower().lstrip("0"), "sign"
    elif group == "date":
        yield "/".join(str(int(one)) for one in re.findall(r"\d+", match.group())), "date"
    elif group == "count":
        yield f"({int(match['count'])})", "count"
    elif group in ("number", "scales"):
        yield _number(match["number"], match["scales"], text[match.end() : match.end() + 2])
    elif group in ("percent", "permille"):
        yield ("%" if group == "percent" else "‰"), "word"
    elif long := _long_forms().get(match.group()):
        yield from ((part, "name") for part in long)
    else:
        yield _word(match, text, spelled)


def _number(number: str, scales: str, behind: str) -> tuple[str, str]:
    if is_year(number) and not scales.strip() and not behind.lstrip().startswith("%"):
        return number, "year"
    return plain(min(read_values(number)) * scale_of(scales)), "number"


def _also(number: str) -> str:
    """ "1,234" is a decimal in Vietnamese and can be a thousand in English."""
    values = read_values(number)
    return plain(max(values)) if len(values) > 1 else ""


def _word(match: re.Match[str], text: str, spelled: str) -> tuple[str, str]:
    word = match.group()
    if not word[0].isupper():
        return spelled[match.start() : match.end()], "word"
    if _ROMAN.fullmatch(word) and not (len(word) == 1 and _opens(text, match.start())):
        return f"={word}", "number"
    is_name = not _opens(text, match.start()) or _CAPITAL.match(text, match.end())
    return spelled[match.start() : match.end()], "name" if is_name else "word"


def _opens(text: str, start: int) -> bool:
    """Whether what stands at an offset opens a sentence or a quotation, where any word has a capital."""
    return bool(_OPENS.search(text, max(0, start - 3), start)) if start else True


@cache
def _long_forms() -> dict[str, tuple[str, ...]]:
    """Abbreviations of capitals only, and the words that they stand for."""
    return {
        short: tuple(one_spelling(search_form(part)) for part in re.findall(r"[^\W\d_]+", long))
        for short, long in expansions().items()
        if short.isupper() and len(short) > 1
    }
