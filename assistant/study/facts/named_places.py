"""Facts of the places that a text counts out by their names: where it applies ("… bao gồm các tỉnh: A, B, C và D")."""

import re
from collections.abc import Iterator

from assistant.study.facts.clauses import length, lowered, raised, whole
from assistant.study.facts.fact import Fact
from assistant.study.facts.lists import LIST
from corpus.model import CLOSING, Document, Passage
from corpus.text import one_line

_PLACES = r"tỉnh, thành phố|tỉnh|thành phố|xã, phường|xã|phường|huyện|địa phương"
_COUNTS = re.compile(
    rf",? (?:bao gồm|gồm)(?: có)?(?: \d{{1,3}})?(?: các)? (?P<what>{_PLACES})(?: [^:;.,()]{{1,40}})?:? "
    r"(?P<names>[A-ZĐÀ-Ỹ][^:;.()]{10,400})"
)
_START = re.compile(r"(?<!\w)(?:các|những|toàn bộ|phạm vi|khu vực|vùng) ", re.IGNORECASE)
_LEAD = (4, 34)  # syllables of what is made up of the places
_LEAST, _MOST = 4, 14  # names
_TITLE = (2, 8)  # syllables of a heading that a question begins with
_NAME = 4  # syllables of one


def named_places(document: Document) -> Iterator[Fact]:
    """For each stretch that counts places out, all of them in writing."""
    for passage in document.passages:
        if passage.section != CLOSING:
            for found in _COUNTS.finditer(passage.text):
                yield from _listed(document, passage, found)


def _listed(document: Document, passage: Passage, found: re.Match[str]) -> Iterator[Fact]:
    names = found["names"].rstrip(" .")
    parts = re.split(r", | và ", names)
    named = _LEAST <= len(parts) <= _MOST and all(one[:1].isupper() and length(one) <= _NAME for one in parts)
    lead = _lead(passage.text[: found.start()])
    start, end = passage.body.span(found.start("names"), found.start("names") + len(names))
    if named and lead and one_line(document.source[start:end]) == names:
        place = (document.number, passage.section, start, end)
        ask = f"{_about(document, passage.section)}{lead[:1].lower()}{lead[1:]} gồm những {found['what']} nào?"
        yield Fact(LIST, LIST, *place, names, f"{document.number} {raised(lead)}", ask)


def _about(document: Document, section: str) -> str:
    """ "về phạm vi hỗ trợ, ", where a short heading says what the places are counted out for."""
    title = document.sections[section].title.rstrip(" .:")
    fits = _TITLE[0] <= length(title) <= _TITLE[1] and not title.isupper() and whole(title)
    return f"về {lowered(title, document)}, " if fits else ""


def _lead(before: str) -> str:
    """The longest stretch at the end of a text that names what is made up of places; "" for none."""
    sentence = re.split(r"[.;:]\s", before)[-1]
    starts = [one.start() for one in _START.finditer(sentence)]
    leads = (sentence[at:].rstrip(" ,") for at in starts)
    return next((one for one in leads if _LEAD[0] <= length(one) <= _LEAD[1] and whole(f"x {one}")), "")
