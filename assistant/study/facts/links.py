"""Facts of clauses in two halves: "việc … nhằm mục đích gì?", and of places: "địa phương nào trở thành …?"."""

import re
from collections.abc import Iterator
from functools import cache

from assistant.study.facts.clauses import Clause, length, lowered, raised, whole
from assistant.study.facts.cues import Link, cues
from assistant.study.facts.fact import Fact
from assistant.study.facts.verbs import begins_with_verb
from corpus.datafiles import alternatives
from corpus.figures.periods import heading_time
from corpus.text import UPPER

PLACE = "place"
ORIENTATION = "orientation"
BACK, RANK = "back", "rank"
_RANKED = re.compile(r"nền tảng|đột phá|mũi nhọn|trọng tâm|then chốt|động lực|hạt nhân|ưu tiên", re.IGNORECASE)
_LEFT = (2, 24)  # syllables of the half that asks
_AIMED = ("aim", "share")  # links whose second half says what is to be reached, and begins with a verb
_LEAST_VERB = 6  # syllables of a half that begins with a verb: "rà soát các ưu đãi" alone says too little
_LEAST_WAY = 4  # syllables of a direction: "tự động hóa" is none
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
    return re.compile(rf"(?<!\w)(?:{alternatives(words)})\s+")


@cache
def _any_link() -> re.Pattern[str]:
    return _link(tuple(word for link in cues().links for word in link.words))


def _right_end(clause: Clause, start: int, end: int) -> int:
    stop = re.compile(rf",\s+(?:và\s+)?(?:{alternatives(cues().breaks)})(?!\w)").search(clause.text, start, end)
    return stop.start() if stop else end


def _fact(clause: Clause, link: Link, left: tuple[int, int], match: re.Match[str], last: int) -> Iterator[Fact]:
    words = clause.text[left[0] : left[1]]
    answer = clause.verbatim(match.end(), last)
    verb = begins_with_verb(words)
    aimed = link.name not in _AIMED or (begins_with_verb(answer) and not _denied(words))
    apart = link.name != "ensure" or clause.text[left[1] :].startswith(
        ","
    )  # "cơ sở khám bệnh bảo đảm quyền lợi" is one
    aimed = aimed and apart and (link.name != "direction" or length(answer) >= _LEAST_WAY)
    if not _stands(words, answer, verb) or not aimed or _link(tuple(link.words)).search(f"{words} "):
        return
    start, end = clause.span(left[0], last)
    common = (clause.document.number, clause.passage.section, start, end)
    form, place = link.verb if verb else link.noun, re.fullmatch(_place(), words)
    group = ORIENTATION if place else "verb" if verb else "noun"
    subject = re.sub(r"^việc\s+", "", lowered(words, clause.document))
    joined = match.group().strip()
    if form:
        form = f"{_when(clause)}{form}" if link.name == "be" else form
        before, told = raised(clause.text[left[0] : match.end()]), f"là nội dung nói về “{subject}”"
        of = f"{_when(clause)}{subject}" if link.name == "be" else subject
        yield Fact(link.name, group, *common, answer, of, form.format(left=subject), before, told=told)
    if link.back and verb and clause.verbatim(*left):
        ask, told = link.back.format(right=answer), f"{joined} {answer}"
        yield Fact(f"{link.name} back", BACK, *common, words, answer, ask, told=told)
    if link.name in ("be", "become") and clause.verbatim(*left) and not verb:
        yield from _named(clause, common, words, joined, answer, bool(place))


def _when(clause: Clause) -> str:
    """The year of the goal or the vision that a clause stands under: "đến năm 2045, "."""
    time = heading_time(clause.passage.headings)
    return f"đến năm {time[-1]}, " if time else ""


def _stands(words: str, answer: str, verb: bool) -> bool:
    """Whether both halves of a clause are of a length to ask with, whole, and joined by one link alone."""
    fits = _LEFT[0] <= length(words) <= _LEFT[1] and _RIGHT[0] <= length(answer) <= _RIGHT[1]
    alone = verb or not _any_link().search(f"{words} ")
    full = length(words) >= _LEAST_VERB or not verb
    return (
        fits
        and alone
        and full
        and not answer[:1].isdigit()
        and whole(words)
        and whole(answer)
        and "(" not in words + answer
    )


def _denied(words: str) -> bool:
    return bool(re.search(r"(?<!\w)(?:chưa|không)(?!\w)", words))


def _named(
    clause: Clause, common: tuple[str, str, int, int], words: str, joined: str, answer: str, place: bool
) -> Iterator[Fact]:
    """What is called so: the place of an orientation, or the field that is the foundation, the breakthrough."""
    rest, told = f" {joined} {answer}", f"{joined} {answer}"
    if place:
        ask = f"địa phương nào {joined} {answer}?"
        yield Fact(PLACE, PLACE, *common, words, answer, ask, "", rest, told=told)
    elif _RANKED.search(answer) and not re.match(r"là\s", answer) and clause.text[0].islower():
        ask = f"nội dung nào được xác định {joined} {answer}?"
        yield Fact(RANK, RANK, *common, words, answer, ask, "", rest, told=told)
