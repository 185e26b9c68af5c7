"""Facts of clauses in two halves: "việc … nhằm mục đích gì?", and of places: "địa phương nào trở thành …?"."""

import re
from collections.abc import Iterator
from functools import cache

from assistant.study.clauses import Clause, length, lowered, raised, whole
from assistant.study.cues import Link, cues
from assistant.study.fact import Fact
from corpus.datafiles import alternatives
from corpus.text import UPPER, search_form

PLACE = "place"
ORIENTATION = "orientation"
_LEFT = (2, 24)  # syllables of the half that asks
_RIGHT = (3, 26)  # syllables of the half that answers
_STRIP = re.compile(r"[\s,]+(?:phải|cần|và|,)$")


def link_facts(clause: Clause) -> Iterator[Fact]:
    """The facts of a clause and of each "place là …" in it."""
    parts = _places_apart(clause)
    for start, end in parts:
        yield from _read(clause, start, end)


def _places_apart(clause: Clause) -> list[tuple[int, int]]:
    """A clause cut before each place that gets an orientation of its own."""
    starts = [0, *[match.end() for match in re.finditer(rf",\s+(?={_place()}\s+(?:là|trở thành)\s)", clause.text)]]
    ends = [*[len(clause.text[:start].rstrip(" ,")) for start in starts[1:]], len(clause.text)]
    return list(zip(starts, ends, strict=True))


@cache
def _place() -> str:
    # "huyện Khánh Sơn và Khánh Vĩnh" names two
    name = rf"(?:[{UPPER}]\w+)(?:\s+(?:[{UPPER}]\w+|và(?=\s+[{UPPER}])))*"
    return rf"(?:(?:{alternatives(cues().places)})\s+)+{name}"


def _read(clause: Clause, start: int, end: int) -> Iterator[Fact]:
    for link in cues().links:
        for match in _link(tuple(link.words)).finditer(clause.text, start, end):
            left_end = _STRIP.sub("", clause.text[start : match.start()].rstrip(" ,"))
            last = _right_end(clause, match.end(), end)
            yield from _fact(clause, link, (start, start + len(left_end)), match, last)


@cache
def _link(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives(words)})\s+", re.IGNORECASE)


@cache
def _any_link() -> re.Pattern[str]:
    return _link(tuple(word for link in cues().links for word in link.words))


def _right_end(clause: Clause, start: int, end: int) -> int:
    stop = re.compile(rf",\s+(?:và\s+)?(?:{alternatives(cues().breaks)})(?!\w)").search(clause.text, start, end)
    return stop.start() if stop else end


def _fact(clause: Clause, link: Link, left: tuple[int, int], match: re.Match[str], last: int) -> Iterator[Fact]:
    words = clause.text[left[0] : left[1]]
    if _any_link().search(words + " "):
        return
    answer = clause.verbatim(match.end(), last)
    fits = _LEFT[0] <= length(words) <= _LEFT[1] and _RIGHT[0] <= length(answer) <= _RIGHT[1]
    if not fits or not whole(words) or not whole(answer):
        return
    form = link.verb if begins_with_verb(words) else link.noun
    denied = link.name == "aim" and re.search(r"(?<!\w)(?:chưa|không)(?!\w)", words)
    if not form or denied or answer[0].isdigit():
        return
    start, end = clause.span(left[0], last)
    place = re.fullmatch(_place(), words)
    subject = re.sub(r"^việc\s+", "", lowered(words, clause.document))
    common = (clause.document.number, clause.passage.section, start, end)
    yield Fact(
        link.name,
        ORIENTATION if place else "verb" if form == link.verb else "noun",
        *common,
        answer,
        subject,
        form.format(left=subject),
        raised(clause.text[left[0] : match.end()]),
    )
    if place and link.name in ("be", "become") and clause.verbatim(*left):
        ask = f"địa phương nào {match.group().strip()} {answer}?"
        rest = f" {match.group().strip()} {answer}"
        yield Fact(PLACE, PLACE, *common, clause.verbatim(*left), answer, ask, "", rest)


def begins_with_verb(text: str) -> bool:
    """Whether a clause begins with what is to be done, and does not tell what was done."""
    if " được " in text or " đã " in text:
        return False
    return bool(re.match(rf"(?:{alternatives([search_form(one) for one in cues().verbs])})(?!\w)", search_form(text)))
