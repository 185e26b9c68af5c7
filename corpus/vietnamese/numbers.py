"""Numbers as Vietnamese writes them: a point between thousands, a comma before decimals ("1.234,5")."""

import re
from decimal import Decimal

NUMBER = r"\d+(?:[.,]\d+)*"  # digits with any separators inside
WRITTEN = r"(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)"  # the same as Vietnamese writes them
_WRITTEN = re.compile(WRITTEN)
_PLACE = re.compile(r"(?<!\w)(?:top|tốp|nhóm|hạng|(?:vị trí |hạng )?thứ) (\d+)(?![\w%]|[.,]\d)")
_FIGURE = re.compile(NUMBER)


def read_number(text: str) -> Decimal | None:
    """A number as Vietnamese writes it: "7,1" -> 7.1, "1.234,5" -> 1234.5; None for what is none ("31/74", "hai")."""
    return leading_number(text) if _WRITTEN.fullmatch(text) else None


def leading_number(text: str) -> Decimal | None:
    """The number that a text begins with: "354 nghìn tỉ đồng" -> 354; None for none."""
    match = _WRITTEN.match(text)
    return Decimal(match.group().replace(".", "").replace(",", ".")) if match else None


def read_values(number: str) -> frozenset[Decimal]:
    """All that a number (see NUMBER) can mean, whoever wrote it; unlike read_number it allows for English.

    A point before three digits parts thousands; a comma before three can part decimals or, in English, thousands.
    """
    marks = [char for char in number if char in ".,"]
    if not marks:
        return frozenset({Decimal(number)})
    whole = Decimal(re.sub(r"[.,]", "", number))
    if len(set(marks)) == 2:
        head, _, tail = number.rpartition(max(marks, key=number.rfind))
        return frozenset({Decimal(f"{re.sub(r'[.,]', '', head)}.{tail}")})
    if len(marks) > 1:
        return frozenset({whole})
    decimal = Decimal(number.replace(",", "."))
    grouped = len(number) - number.index(marks[0]) == 4 and not number.startswith("0")
    if grouped:
        return frozenset({whole} if marks[0] == "." else {whole, decimal})
    return frozenset({decimal})


def plain(number: Decimal) -> str:
    """A number in digits with a point before its decimals, as short as it can be: 7.10 -> "7.1", 1E+3 -> "1000"."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def write_number(number: Decimal, decimals: int = 0) -> str:
    """A number in Vietnamese, as short as it can be with so many decimals at least: 1234.50 -> "1.234,5"."""
    whole, _, rest = plain(number).partition(".")
    rest = rest.ljust(decimals, "0")
    return f"{Decimal(whole):,f}".replace(",", ".") + (f",{rest}" if rest else "")


def numbers_in(text: str) -> list[str]:
    """The numbers of a text in its order, each in one writing: "01" and "1", "7,10" and "7.1" are the same."""
    return [plain(min(read_values(one))) for one in _FIGURE.findall(text)]


def places_in(form: str) -> frozenset[str]:
    """The places in an order that a text (search form) says: 25 of "trong nhóm 25 tỉnh dẫn đầu"."""
    return frozenset(_PLACE.findall(form))
