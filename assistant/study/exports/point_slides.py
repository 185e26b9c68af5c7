"""The slides of a part's points: what is to be brought home, and under it what says more."""

from collections.abc import Sequence
from typing import Any

from assistant.study.exports.brief import brief
from assistant.study.exports.deck import LINES, SIZE, TALK_SIZE, add_slide
from assistant.study.exports.lines import main_clause, whole_lines
from assistant.study.exports.paper import cited, place_of
from assistant.study.exports.phrases import listed, to_phrase
from assistant.study.exports.shapes import LEAST, NOTE_ROWS, add_note, put_lines, rows_of
from assistant.study.exports.template import CLOSE, POINTS, POINTS_WIDTH
from assistant.study.facts.likeness import likeness
from assistant.study.session import OutlineRow, Point
from corpus.misprints import plain_quote

_ALIKE, _LONGER = 0.6, 1.5  # share of syllables, and of letters, up to which a line only says what stands above it
_HARDLY = 1.2  # of an aim's letters
_AIMS = (34, 28, 24, 20)  # words of what is to be brought home, the most that take two lines
_AIM_WIDTH, _AIM_SIZE = 11.0, 20  # inches of a line of it, points
_LONG_LABELLED = 34  # words of what stands behind a label
TALKED = 7  # minutes of a part from which its talk has a slide of its own


def timed(point: Point, words: int) -> str:
    """A point cut short, its time and its label kept."""
    return f"{point.before}{brief(point.text, words)}"


def shown_aim(point: Point) -> str:
    """What is to be brought home, to the end of a phrase in two lines; one that has no such end is marked as cut."""
    said = (f"{point.before}{text}" for most in _AIMS if (text := to_phrase(point.text, most)))
    fitted = (one for one in said if rows_of(one, _AIM_SIZE, _AIM_WIDTH) <= 2)
    whole = to_phrase(point.text, _AIMS[0])
    if whole and rows_of(f"{point.before}{whole}", LEAST, _AIM_WIDTH) <= NOTE_ROWS:  # small and whole rather than cut
        return f"{point.before}{whole}"
    return next(fitted, "") or f"{timed(point, _AIMS[-1])}…"


def noted(point: Point) -> str:
    """A point for the notes: its quotation with the place, and its own words where they are others."""
    quote = plain_quote(point.citation.quote).rstrip(" .;")
    same = quote.casefold() == point.text.rstrip(" .;").casefold()
    return f"- {point.before}{cited(point.citation)}" if same else f"- {point.said}\n{cited(point.citation)}"


def add_points(deck: Any, title: str, row: OutlineRow, several: bool, fuller: bool) -> None:
    """The points under what is to be brought home; what has no room of a part that takes long on a slide behind."""
    notes = [f"Cần nhớ: {noted(row.aim).removeprefix('- ')}"] if row.aim else []
    notes += [noted(point) for point in row.points]
    notes += [f"Trao đổi: {question}" for question in row.talk if row.minutes < TALKED]
    slide = add_slide(deck, POINTS if row.aim else CLOSE, title, "\n\n".join(notes))
    aim = shown_aim(row.aim) if row.aim else ""
    said = _beside(_on_slide(row.points), aim)
    lines = whole_lines(said, POINTS_WIDTH)
    put_lines(slide.placeholders[1], lines, SIZE, bullets=True)
    if row.aim:
        place = row.aim.citation.label if several else place_of(row.aim.citation)
        add_note(slide, aim, f"Cần nhớ · {place} · {row.minutes} phút")
    left = [one for one in said if main_clause(one) not in lines]
    if fuller and len(left) > 1 and len(lines) + len(left) == len(said):
        behind = "\n\n".join(noted(point) for point in row.points if point.said in left)
        slide = add_slide(deck, CLOSE, f"{title} (tiếp)", behind)
        size = SIZE if len(left) > 2 else TALK_SIZE
        put_lines(slide.placeholders[1], whole_lines(left, POINTS_WIDTH, LINES + 2), size, bullets=True)


def _on_slide(points: Sequence[Point]) -> list[str]:
    """Points as a slide says them: a numbered list in one line, a long one under its label short."""
    said: list[str] = []
    items: list[Point] = []
    for point in points:
        numbered = point.label.endswith(")")
        if items and (not numbered or point.label.endswith("(1)")):
            said, items = [*said, _in_one_line(items)], []
        if numbered:
            items.append(point)
        else:
            long = bool(point.label) and len(point.text.split()) > _LONG_LABELLED
            said.append(timed(point, _LONG_LABELLED) if long else point.said)
    return [*said, _in_one_line(items)] if items else said


def _in_one_line(items: Sequence[Point]) -> str:
    """The things of a numbered list behind their numbers, and how many more there are."""
    shown, left = listed([one.text for one in items])
    named = [f"{one.before}{text}" for one, text in zip(items, shown, strict=False)]
    return "; ".join([*named, f"và {left} nội dung khác"] if left else named)


def _beside(said: list[str], aim: str) -> list[str]:
    """The points that say more on their slide than the aim that stands above them, where two are left."""
    again = [one for one in whole_lines(said, POINTS_WIDTH) if _says_no_more(one, aim)]
    fresh = [one for one in said if not any(main_clause(one).startswith(shown.rstrip(" .;,")) for shown in again)]
    return fresh if len(fresh) > 1 else said


def tells_again(quote: str, aim: str) -> bool:
    """Whether a quotation is hardly more than the aim as a slide has shown it."""
    return likeness(quote, aim.replace(": ", " ", 1)) > _ALIKE and len(quote) < _HARDLY * len(aim)


def _says_no_more(shown: str, aim: str) -> bool:
    begins = aim.casefold().startswith(shown.rstrip(" .;,").casefold())
    same = begins or likeness(shown, aim.replace(": ", " ", 1)) > _ALIKE
    return bool(aim) and same and len(shown) < _LONGER * len(aim)
