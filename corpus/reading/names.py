"""Names in capitals as running text writes them."""

import re
from functools import cache
from itertools import islice

from corpus.datafiles import read_data
from corpus.text import LOWER, UPPER, capital, place_tones
from corpus.vietnamese.roles import roles

_TRIES = 50  # places of a name that are looked at
PERSON = re.compile(rf"[{UPPER}](?:[{LOWER}]|['’](?=\w))*(?: [{UPPER}](?:[{LOWER}]|['’](?=\w))*){{1,4}}")
_SMALL = re.compile(
    r"\b(?:Tỉnh|Thành Phố|Huyện|Quận|Thị Xã|Thị Trấn|Phường|Xã|Đặc Khu|Và|Của|Về|Trực Thuộc|Thuộc)(?!\s+[uủ][ỷỳyủ])"
)


@cache
def _known_names() -> tuple[str, ...]:
    return tuple(read_data("names", list[str]))


def name_case(name: str) -> str:
    """A name in capitals as it is written in running text: "BAN THƯỜNG VỤ TỈNH ỦY" -> "Ban Thường vụ Tỉnh ủy"."""
    text = " ".join(word.capitalize() for word in name.split())
    for one in (*_known_names(), *roles()):
        # A name is found in either placement of its tone marks, and keeps the one that it has.
        for match in re.finditer(re.escape(one), place_tones(text), re.IGNORECASE):
            cased = "".join(
                char.upper() if model.isupper() else char.lower()
                for char, model in zip(text[match.start() : match.end()], one, strict=True)
            )
            text = text[: match.start()] + cased + text[match.end() :]
    small = _SMALL.sub(lambda match: match.group().lower(), text)
    return capital(small)


def as_written(name: str, text: str) -> str:
    """A name of no known body with the capitals that running text gives it, where it stands there."""
    known = place_tones(name).lower()
    if len(name.split()) < 2 or any(known.startswith(one.lower()) for one in _known_names()):
        return name
    written = re.compile(r"\s+".join(map(re.escape, name.split())), re.IGNORECASE)
    for match in islice(written.finditer(text), _TRIES):
        found = " ".join(match.group().split())
        if found[0].isupper() and not found.isupper() and found != found.title():
            return found
    return name
