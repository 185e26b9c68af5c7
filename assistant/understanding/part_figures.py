"""Figures that the parts of a message name, and what one takes over from another: "… bao nhiêu tấn, giá trị"."""

import re
from collections.abc import Sequence

from assistant.language.cues import cue_in, cues
from assistant.understanding.kinds import Kind
from assistant.understanding.part_asks import asking_words
from corpus.text import search_form
from corpus.vietnamese.times import find_times

_WORTH = ("giá trị", "trị giá", "kinh phí", "kim ngạch")  # figures that also are names of other things
_BASE = re.compile(r"so (?:với|vs|v)\s+(?:(?:năm|giai đoạn)\s+)?\d{4}\b(?=\W*$)", re.IGNORECASE)
_THEN = re.compile(r" (?:khi|lúc|hồi|năm|giai đoạn|thời kỳ) (?:đó|ấy|này)(?: là)?$")
_LONG_FIGURE = 9  # words of a figure's name with the time that it points back to, the most
_OF_FIGURE = 2  # words behind a figure's name that tell of what it is: "tỉ lệ đô thị hóa"
_GROWN = re.compile(r"(?<!\w)(?:tăng|giảm|gấp)(?: lên| thêm| đi)? (?:bao nhiêu|mấy)(?: lần| phần trăm)?\W*$")


def is_figure(part: str) -> bool:
    """Whether a part is but the name of a figure: "giá trị", "diện tích", "thu nhập đầu người khi đó"."""
    form = search_form(part).strip(" ?.!")
    then = _THEN.search(form)
    named = then is not None and len(form.split()) <= _LONG_FIGURE and not cue_in(form, asking_words())
    return form in (*cues().indicators, *_WORTH) or named


def asks_how_much(part: str) -> bool:
    return bool(cue_in(search_form(part), cues().kinds[Kind.NUMBER]))


def two_figures(before: str, after: str) -> bool:
    """ "Tăng trưởng kinh tế 2012-2019 và thu nhập đầu người 2019": two figures, each of its time, not compared."""
    forms = [search_form(before), search_form(after)]
    if any(cue_in(form, cues().kinds[Kind.COMPARE]) for form in forms):
        return False
    named = [_figure_before_time(form) for form in forms]
    return all(named) and named[0] != named[1]


def _figure_before_time(form: str) -> str:
    """The figure that a text (search form) names before its first time, "" for none; of a rate what it is of too."""
    times, name = find_times(form), cue_in(form, cues().indicators)
    head = form[: times[0][0]] if times else ""
    at = head.find(name) if name else -1
    return " ".join(head[at:].split()[: len(name.split()) + _OF_FIGURE]) if at >= 0 else ""


def with_figures(parts: Sequence[str]) -> list[str]:
    """The parts, one that only names a figure behind a "bao nhiêu" asked so: "… bao nhiêu tấn, giá trị"."""
    return [f"{part.rstrip(' ?.!')} bao nhiêu" if at and is_figure(part) else part for at, part in enumerate(parts)]


def with_base(parts: Sequence[str]) -> list[str]:
    """The parts, those that ask by how much a thing grew with the time that the last alone compares with."""
    base = _BASE.search(parts[-1]) if len(parts) > 1 and not any(map(_BASE.search, parts[:-1])) else None
    if base is None:
        return [*parts]
    return [*(f"{one} {base[0]}" if _GROWN.search(search_form(one)) else one for one in parts[:-1]), parts[-1]]
