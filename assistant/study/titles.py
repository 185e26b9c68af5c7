"""The title of a text as a lesson says it: one that its head writes in capitals alone gets the body's own spelling."""

import re
from functools import cache

from corpus.model import Document


def full_name(document: Document) -> tuple[str, str]:
    """A text's name with its day and who issued it, and what it is about, "" for one without a title."""
    about = document.metadata
    day = f", ngày {about.date:%d/%m/%Y}" if about.date else ""
    issuer = f" của {about.issuer}" if about.issuer else ""
    return f"{about.name}{day}{issuer}", spoken_title(document) if about.title else ""


def spoken_title(document: Document) -> str:
    """ "VỀ PHÁT TRIỂN KHU VỰC MIỀN TRUNG" -> "về phát triển khu vực miền Trung"; another title as it is."""
    return spoken(document, document.metadata.title)


def spoken(document: Document, title: str) -> str:
    """A title or a heading of a text as its body spells it where it is written in capitals alone."""
    return _cased(title, document.on_one_line) if title.isupper() else title


@cache
def _cased(title: str, source: str) -> str:
    words = title.lower().split(" ")
    said = words[:1]
    for word in words[1:]:  # behind a word with a capital the text's places with that alone count: "Bộ Tài", "bộ tài"
        said.append(word.capitalize() if _always_raised(said[-1], word, source) else word)
    return " ".join(said)


def _always_raised(first: str, second: str, source: str) -> bool:
    """Whether the text, where it does not write in capitals alone, gives the second of two words a capital each time:
    as a name has one, behind a word without."""
    before = re.escape(first) if first[:1].isupper() else f"(?i:{re.escape(first)})"
    found = re.findall(rf"(?<!\w){before} ((?i:{re.escape(second)}))(?!\w)", source)
    written = [one for one in found if len(one) > 1 and not one.isupper()]
    return bool(written) and all(one[0].isupper() for one in written)
