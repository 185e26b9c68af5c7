"""Things that a message names in a row, which are asked of one by one: "lao động năm 2030, vốn hai giai đoạn, ai …"."""

import re
from collections.abc import Sequence

from assistant.language.cues import cue_in, cues
from assistant.understanding.joints import stands_so
from assistant.understanding.kinds import Kind
from assistant.understanding.part_asks import asking_words
from assistant.understanding.parts import TOPIC_WORDS, Part, line_asks
from assistant.understanding.wants import Stands
from corpus.document_numbers import find_typed
from corpus.text import Span, blank, one_line, search_form
from corpus.vietnamese.times import find_times

_ROW, _MOST_NAMED = re.compile(r"\s*[,;]\s+(?:và\s+)?", re.IGNORECASE), 5  # between things named, and how many
_PAIR = re.compile(r"\s*[,;]\s+(?:và\s+)?|\s+và\s+", re.IGNORECASE)  # between two figures
_AND = " và "
_FIGURE = 3  # words from the first in which a figure is named
_NAME = 2  # words of a thing in a row, the least
# "4 chỉ số năm 2030: GRDP, đô thị hóa": what stands before a row of figures, which asks nothing but gives their time.
_BEFORE_ROW, _SHORTEST_ROW = re.compile(r"^[^:;]{1,80}:\s*(?=\S)"), 2
# "… từng cái bao nhiêu", "… là mấy": what is asked of each thing in a row.
_OF_EACH = re.compile(
    r",?\s+(?:thì |(?:là|đạt|được) (?=\w+ (?:cái|thứ)))*(?:(?:(?:từng|mỗi) (?:cái|thứ|chỉ tiêu|số|loại)|lần lượt|riêng)"
    r"(?: (?:là|đạt|được|thì))*|(?:là|đạt)) (?:bao nhiêu|mấy|cỡ nào)(?: phần trăm)?(?: (?:ạ|vậy|thế|nhỉ))*\W*$",
    re.IGNORECASE,
)
_HOW_MUCH, _YEAR = "là bao nhiêu", re.compile(r"(?<![\d/.,-])20\d\d(?![\d/.,-])")
_STAGES = re.compile(r"(?<!\w)(?:từng|mỗi|các|cả hai|hai|2) (?:giai đoạn|thời kỳ)(?!\w)")  # times of one figure
_LONGEST = 16  # words of a thing in a row that asks


def named_parts(text: str, stands: Stands) -> tuple[Part, ...]:
    """The things that a message names one behind the other and asks nothing of: "trọng tâm …, chỉ số …, và chế tài …".

    () for one that asks, or names fewer than two, or that the texts say in one breath, as "tự lực, tự cường". What
    semicolons part are things whatever they ask.
    """
    if any(stands_so(text[: one.start()], "", text[one.end() :], stands) for one in _ROW.finditer(text)):
        return ()
    pieces = [one.strip() for one in _ROW.split(one_line(text).strip(" .!?")) if one.strip()]
    sizes = [len(search_form(one).split()) for one in pieces]
    row = 2 <= len(pieces) <= _MOST_NAMED and all(_NAME <= size <= TOPIC_WORDS for size in sizes)
    apart = text.count(";") == len(pieces) - 1
    row = row and not any(map(_names_texts_alone, pieces[1:]))
    return tuple(map(Part, pieces)) if row and (apart or not any(map(line_asks, pieces))) else ()


def _names_texts_alone(piece: str) -> bool:
    """Whether a piece of a row names texts and nothing else: "quan hệ giữa NQ 09, NQ 55 và KL 91" is one thing."""
    form = search_form(piece)
    typed = [one.span for one in find_typed(form)]
    return bool(typed) and not re.sub(rf"\W|(?<!\w){_AND.strip()}(?!\w)", "", blank(form, typed))


def row_parts(text: str) -> tuple[Part, ...]:
    """The things in a row of which a message asks, be that one by one: "lao động năm 2030, vốn hai giai đoạn, ai …".

    The time that only the last gives is that of all. () for fewer than three but two figures ("GRDP và thu ngân sách
    2025"), or where what the last asks behind them is asked of all at once: "rà soát luật, nhận diện vướng mắc, tháo
    gỡ rào cản xong năm nào".
    """
    if of_stages := _figures_of_stages(text):
        return of_stages
    figures = _two_figures(text)
    if figures:
        return _with_time(figures)
    if led := _figures_under_time(text):
        return led
    whole, asked = _OF_EACH.subn("", one_line(text))
    pieces = [one.strip() for one in _ROW.split(whole.strip(" .!?")) if one.strip()]
    sizes = [len(search_form(one).split()) for one in pieces]
    if not 2 < len(pieces) <= _MOST_NAMED or not all(_NAME <= size <= _LONGEST for size in sizes):
        return ()
    asks = [line_asks(one) for one in pieces]
    opens = cue_in(" ".join(search_form(pieces[-1]).split()[:_NAME]), asking_words())
    if asks[-1] and not any(asks[:-1]) and not opens:
        return ()
    parts = _with_time(pieces)
    return tuple(Part(" ".join(f"{one.text} {one.context} {_HOW_MUCH}".split())) for one in parts) if asked else parts


def _figures_under_time(text: str) -> tuple[Part, ...]:
    """The things in a row behind a colon, each with the time that stands before it; () for another text."""
    before = _BEFORE_ROW.match(one_line(text))
    said = before.group() if before else ""
    times = [said[start:end] for start, end, _ in find_times(search_form(said))]
    pieces = [one.strip() for one in _PAIR.split(one_line(text)[len(said) :].strip(" .!?")) if one.strip()]
    plain = not any(line_asks(one) or find_times(search_form(one)) for one in pieces)
    sized = _SHORTEST_ROW <= len(pieces) <= _MOST_NAMED and all(len(one.split()) <= TOPIC_WORDS for one in pieces)
    if not times or not plain or not sized or line_asks(said):
        return ()
    return tuple(Part(f"{one} {_AND.join(times)}") for one in pieces)


def _figures_of_stages(text: str) -> tuple[Part, ...]:
    """Two figures of which one is asked for at several stages: "GRDP 2025, 2030 và tăng trưởng từng giai đoạn"."""
    pieces: list[str] = []
    for one in _PAIR.split(one_line(text).strip(" .!?")):
        is_time = bool(pieces) and not blank(one, _times_in(one)).strip()
        pieces[-1:] = [f"{pieces[-1]}, {one}"] if is_time else [*pieces[-1:], one]
    forms = [search_form(one) for one in pieces]
    named = [_named_figure(one) for one in forms]
    compared = any(cue_in(_STAGES.sub(" ", one), cues().kinds[Kind.COMPARE]) for one in forms)
    two = len(pieces) == 2 and all(named) and named[0] != named[1] and not compared
    return tuple(map(Part, pieces)) if two and any(map(_STAGES.search, forms)) else ()


def _named_figure(form: str) -> str:
    """The figure that a piece (search form) names at its head, "" for none."""
    return cue_in(" ".join(form.split()[:_FIGURE]), cues().indicators)


def _two_figures(text: str) -> list[str]:
    """The two figures that a text names, the first alone without a time; [] for another text."""
    pieces = _PAIR.split(one_line(text).strip(" .!?"))
    if len(pieces) != 2:
        return []
    forms = [search_form(one) for one in pieces]
    named = [_named_figure(one) for one in forms]
    compared = any(cue_in(one, cues().kinds[Kind.COMPARE]) for one in forms)
    two = all(named) and named[0] != named[1] and not compared
    return pieces if two and find_times(forms[1]) and not find_times(forms[0]) else []


def _times_in(text: str) -> list[Span]:
    """Where a text gives times, be they years alone."""
    times = [(start, end) for start, end, _ in find_times(search_form(text))]
    return times or [one.span() for one in _YEAR.finditer(text)]


def _with_time(pieces: Sequence[str]) -> tuple[Part, ...]:
    """Things in a row as parts, the time that only the last gives beside each."""
    timed = [bool(_times_in(one)) for one in pieces]
    last = pieces[-1] if timed[-1] and not any(timed[:-1]) else ""
    times = " ".join(last[start:end] for start, end in _times_in(last))
    return tuple(Part(one, times if one != last else "") for one in pieces)
