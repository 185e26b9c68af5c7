"""The two sides of a comparison: what is said of the one, of the other, and of both."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from assistant.language.cues import cues
from assistant.understanding.terms import Term
from corpus.text import Span
from corpus.vietnamese.spelling import one_spelling, spaced
from corpus.vietnamese.times import find_times


@dataclass(frozen=True, slots=True)
class Sides:
    """The terms of the first side, of the second, and those of both: "ngưỡng trễ hạn của cơ quan và của cá nhân"."""

    first: tuple[Term, ...]
    second: tuple[Term, ...]
    shared: tuple[Term, ...]


def sides_of(text: str, terms: tuple[Term, ...]) -> Sides | None:
    """How a question (search form) parts its terms around "và", "với", "hay"; None where it names no two sides.

    The first side begins after the nearest preposition before the joint, or with the last term there; the second ends
    at the next mark, and neither holds a term of the other. Where the joint is "khác gì", what both say is shared.
    """
    words = _without_marks(text)
    for joint in re.finditer(r"(?<! đối) (?P<word>và|so với|với|hay|hoặc|khác gì(?: so)?(?: với)?|khác với) ", words):
        left, right = words[: joint.start() + 1], words[joint.end() - 1 :].split(" , ")[0] + " "
        before, after = _standing(terms, left), _standing(terms, right)
        if not before or not after:
            continue
        if joint["word"].startswith("khác"):
            first, second = _others(before, after), _others(after, before)
            return Sides(first, second, _others(terms, (*first, *second))) if first and second else None
        opening = max((match.end() - 1 for match in _prepositions().finditer(left)), default=-1)
        first = _standing(terms, left[opening:]) if opening >= 0 else ()
        first = first or before[-1:]
        second = _others(after, first)
        if second:
            return Sides(first, second, _others(terms, (*first, *second)))
    return None


_NAMED = re.compile(
    r"(?<!\w)(?:phân biệt|so sánh|sự khác (?:nhau|biệt) giữa|khác nhau giữa)\s+(?:giữa\s+)?(?P<first>[^,;?]+?)"
    r"\s+(?:với|và|hay|so với)\s+(?P<second>[^,;?]+)"
)
_APART = re.compile(
    r"(?P<first>[^,;?]+?)\s+(?:khác (?:gì|nhau|thế nào)|có gì khác)(?: so)?(?: với)?"
    r"\s+(?!(?:ở |tại )?(?:chỗ|điểm|đâu|thế nào|như thế nào|ra sao|không|nhau)(?!\w))(?P<second>[^,;?]+)"
)


def named_sides(text: str) -> tuple[str, str] | None:
    """The two things compared as they are called (search form): "phân biệt A với B"; None for no two."""
    found = _NAMED.search(text) or _APART.search(text)
    if not found:
        return None
    second = re.split(r"\s+(?:trong|theo|tại|ở|của)\s+", found["second"])[0]
    return spaced(found["first"]).strip(), spaced(second).strip()


_ASKED = r"(?:\s+(?:ở |tại )?(?:chỗ nào|điểm nào|điểm gì|đâu|thế nào|như thế nào|ra sao|gì))?\W*$"
_LONGEST = 40  # words of a question that sets two things apart; the patterns cost the square of them
_DIFFERING = (
    re.compile(
        rf"^\W*(?P<first>[^,;?]+?)\s+(?:có gì )?khác(?: (?:gì|nhau|thế nào))?(?: so)?(?: với)?"
        rf"\s+(?P<second>[^,;?]+?){_ASKED}"
    ),
    re.compile(
        rf"^\W*(?:so sánh |phân biệt )?(?P<first>[^,;?]+?)\s+(?:và|với|so với)\s+(?P<second>[^,;?]+?)"
        rf"\s+(?:có gì )?khác(?: (?:gì|nhau|biệt))?{_ASKED}"
    ),
)


def words_apart(text: str) -> tuple[str, str] | None:
    """What tells two things of one kind apart (search form), in one spelling; None where no two are set apart.

    "Đối tượng của quỹ trung ương khác quỹ địa phương chỗ nào": "trung ương", "địa phương".
    """
    words = text.split()
    if "khác" not in words or len(words) > _LONGEST:
        return None
    for pattern in _DIFFERING:
        found = pattern.search(" ".join(words))
        first, second = (spaced(found[name]).split() for name in ("first", "second")) if found else ([], [])
        if not second or second[0] not in first:
            continue
        at = len(first) - 1 - first[::-1].index(second[0])
        own, other = first[at:], second
        while own and other and own[0] == other[0]:
            own, other = own[1:], other[1:]
        while own and other and own[-1] == other[-1]:
            own, other = own[:-1], other[:-1]
        if own and other:
            return " ".join(own), " ".join(other)
    return None


def _others(terms: tuple[Term, ...], left_out: tuple[Term, ...]) -> tuple[Term, ...]:
    return tuple(term for term in terms if term not in left_out)


def _without_marks(text: str) -> str:
    """A text's syllables in one spelling between blanks, its commas and semicolons kept as words."""
    parts = re.split(r"[,;?]", text)
    return " , ".join(spaced(part).strip() for part in parts).join("  ")


def _standing(terms: tuple[Term, ...], text: str) -> tuple[Term, ...]:
    """The terms that stand in a text as they were asked, in its order."""
    places = {term: text.find(f" {term.phrase} ") for term in terms}
    return tuple(sorted((term for term, at in places.items() if at >= 0), key=lambda term: places[term]))


@cache
def _prepositions() -> re.Pattern[str]:
    words = "|".join(re.escape(one_spelling(one)) for one in cues().prepositions)
    return re.compile(rf" (?:{words}) ")


# "So sánh A, B và C", "A, B và C khác nhau thế nào"; up to what is said of all of them: "… về mục tiêu", "… năm 2025".
_COMPARED = re.compile(r"(?<!\w)(?:so sánh|đối chiếu|phân biệt)(?: (?:sự )?(?:khác nhau|khác biệt))?(?: giữa)?\s+")
_DIFFER = re.compile(r"\s+(?:(?:có gì|giống và|giống nhau và|giống hay) )?khác(?: (?:nhau|biệt|gì))(?!\w)")
_TAIL_OF_LIST = re.compile(
    r"\s*(?:[.?!;:]|(?<!\w)(?:về|ở|trong|theo|tại|xét|năm|đến năm|giai đoạn|thời kỳ|khác|giống|\d+)(?!\w)|$)"
)
_APART_IN_LIST = re.compile(r"\s*,\s*(?:(?:và|với)\s+)?|\s+(?:và|với|cùng)\s+")
_APART_BY_MARKS = re.compile(r"\s*,\s*(?:và\s+)?|\s+và\s+")  # "mức xử với cơ quan": no joint
_MOST_COMPARED = 6  # things: nobody sets more beside one another in a sentence


def compared_spans(text: str) -> list[Span]:
    """Where the things stand that a question (search form) compares; [] for fewer than two, or too many."""
    opening = _COMPARED.search(text)
    differ = None if opening else _DIFFER.search(text)
    if opening is None and differ is None:
        return []
    start = opening.end() if opening else 0
    end = _TAIL_OF_LIST.search(text, start).start() if differ is None else differ.start()  # type: ignore[union-attr]
    cuts = list((_APART_IN_LIST if opening else _APART_BY_MARKS).finditer(text, start, end))
    listed = opening or any("," in one.group() for one in cuts)  # "A và B khác nhau": their sides are told otherwise
    if not listed or not 0 < len(cuts) < _MOST_COMPARED:
        return []
    own = [one.end() for one in _prepositions().finditer(f" {text[start : cuts[0].start()]}")]
    start += max(own, default=1) - 1
    return _between(start, [one.span() for one in cuts], end)


# "So sánh 2025 với 2030 về A và B": what is asked of the two times stands behind them.
_OF_TIMES = re.compile(r"(?<!\w)(?:về|đối với)\s+(?:các chỉ tiêu(?: về)?\s+)?")


def spans_in_times(text: str) -> list[Span]:
    """Where the things stand of each of which a question (search form) asks how two times differ.

    "A, B và C năm 2025 và 2030", "so sánh hai giai đoạn về A và B"; [] for one thing, or for too many.
    """
    spans = [(start, end) for start, end, _ in find_times(text)]
    if not spans:
        return []
    said = _OF_TIMES.search(text)
    start = said.end() if said else 0
    end = _TAIL_OF_LIST.search(text, start).start()  # type: ignore[union-attr]
    cuts = [one.span() for one in _APART_BY_MARKS.finditer(text, start, end)]
    own = not any(start < last and first < end for first, last in spans)
    return _between(start, cuts, end) if own and 0 < len(cuts) < _MOST_COMPARED else []


def _between(start: int, cuts: Sequence[Span], end: int) -> list[Span]:
    """The pieces of a stretch that lie between its cuts."""
    edges = [start, *(edge for one in cuts for edge in one), end]
    return list(zip(edges[::2], edges[1::2], strict=True))
