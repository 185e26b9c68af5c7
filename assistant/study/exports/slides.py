"""Slides as .pptx from the template: what is said stands short on the slide, in full with its place in the notes."""

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Any

from assistant.exports.zip_dates import zip_dates
from assistant.study.exports.around_slides import add_around
from assistant.study.exports.brief import WORDS, brief, short_quotes
from assistant.study.exports.deck import LINES, LONGEST_TITLE, SIZE, TALK_SIZE, add_slide, short_title
from assistant.study.exports.figures_slides import add_figures
from assistant.study.exports.fitting import fitting
from assistant.study.exports.lines import whole_lines
from assistant.study.exports.paper import cited, place_of
from assistant.study.exports.phrases import to_phrase, unwidowed
from assistant.study.exports.point_slides import TALKED, add_points, noted, shown_aim, tells_again
from assistant.study.exports.question_slides import add_test
from assistant.study.exports.shapes import add_cards, add_grid, add_map, add_source, put_lines
from assistant.study.exports.template import (
    AGENDA,
    CLOSE,
    COVER,
    MAP,
    PART_HEAD,
    POINTS_WIDTH,
    QUOTE,
    TABLE,
    TALK,
    new_deck,
)
from assistant.study.facts.roles import SITUATION
from assistant.study.opening import told_result
from assistant.study.session import CHECK, CONTENT, OPENING_PHASE, OutlineRow, Session
from assistant.study.session import TALK as ALL_TALK
from corpus.misprints import plain_quote

_LONG = 120  # minutes from which each part gets a slide of its own before its points
_SHORT = 60  # minutes up to which nothing is read aloud and only many headings are named
_MOST_TEXTS = 4  # that the cover names with what they are about
_MOST_SLIDES, _MOST_LONG = 22, 34  # of a lesson of up to two hours, and of a longer one
_LARGE = 32  # of one that stands alone
_QUOTES = (40, 30, 24, 18, WORDS)  # words of a quotation in a question on a slide, the longest that fits
_TALK_LINES = 9  # that two questions have room for
_TALK_WIDTH = 10.9  # inches
_FULLER = 2  # parts whose points may go on on a second slide
_FEW = 2  # headings that need no slide of their own
_MANY = 5  # parts of a lesson that leaves room for one such slide; headings that a short lesson names
_QUOTED = 60  # words of a quotation on a slide: six lines
_LEAST_QUOTED = 24  # words from which a quotation fills a slide
_OPENING = 40  # words of what a text goes on from


def slides(session: Session) -> bytes:
    """The file's content."""
    deck = new_deck()
    content = [row for row in session.outline if row.phase == CONTENT]
    _cover(deck, session)
    _agenda(deck, session)
    _map(deck, content)
    aloud = _read_aloud(session, content)
    more = _FULLER if len(content) < _MANY else 1
    fuller = sorted(content, key=lambda row: -row.minutes)[:more] if session.request.minutes > _SHORT else []
    for number, row in enumerate(session.outline, start=1):  # the numbers of the programme
        if row.phase == CONTENT:
            _part(deck, session, number, row, row in aloud, row in fuller)
    add_around(deck, session)
    if session.request.minutes > _SHORT:
        _together(deck, session)
    _close(deck, session, content)
    _opening(deck, session)
    if session.request.in_slides:
        add_test(deck, session)
    buffer = BytesIO()
    with zip_dates():
        deck.save(buffer)
    return buffer.getvalue()


def _cover(deck: Any, session: Session) -> None:
    name, _, about = (
        session.title.partition(" về ") if len(session.title.split()) > LONGEST_TITLE else (session.title, "", "")
    )
    for text in dict.fromkeys(row.citation.name for row in session.outline):
        name = name.replace(text, text.replace(" ", "\u00a0"))  # no line ends in a text's name
    slide = add_slide(deck, COVER, unwidowed(name), "\n".join([*session.objectives, *session.outline[0].talk]))
    several = [f"{text} {told}".rstrip() for text, told in session.texts[:_MOST_TEXTS] if len(session.texts) > 1]
    lines = [f"Về {about}"] if about else several
    lines += [f"Đối tượng: {session.request.audience}", f"Thời lượng: {session.request.minutes} phút"]
    put_lines(slide.placeholders[1], lines, 24)


def _opening(deck: Any, session: Session) -> None:
    """Behind the programme, why the text is learned and what for, where the time leaves room for one slide more."""
    row = session.outline[0]
    most = _MOST_SLIDES if session.request.minutes < _LONG else _MOST_LONG
    if row.phase != OPENING_PHASE or session.request.minutes <= _SHORT or len(deck.slides) >= most:
        return
    notes = "\n\n".join([*(noted(point) for point in row.points), *row.talk])
    slide = add_slide(deck, CLOSE, f"1. {row.heading}", notes)
    why = [f"{one.before}{_short_enough(one.text)}" for one in row.points]
    why = why or [f"{text} {told}".rstrip() for text, told in session.texts]
    put_lines(
        slide.placeholders[1], whole_lines([*why, *session.objectives], POINTS_WIDTH, LINES + 2), SIZE, bullets=True
    )
    order = deck.slides._sldIdLst
    order.insert(2, order[-1])


def _short_enough(text: str) -> str:
    """A sentence on one stretch of a slide: a long one with its result, without the circumstance that it opens with."""
    shown = text if len(text.split()) <= _OPENING else told_result(text)
    return to_phrase(shown, _OPENING) or brief(shown, _OPENING)


def _agenda(deck: Any, session: Session) -> None:
    slide = add_slide(deck, AGENDA, "Chương trình buổi học", "\n".join(session.objectives))
    named = _named_texts(session)
    rows = [(str(at), named(one), str(one.minutes)) for at, one in enumerate(session.outline, start=1)]
    add_grid(slide, ("TT", "Nội dung", "Phút"), rows, (0.9, 9.6, 1.4))


def _named_texts(session: Session) -> Callable[[OutlineRow], str]:
    """How the programme names a row: a part by its title, of several texts with its text's number."""
    several = len({number for number, _ in session.request.sections}) > 1

    def named(row: OutlineRow) -> str:
        if row.phase != CONTENT:
            return row.heading
        return f"{row.citation.document}: {short_title(row.heading)}" if several else short_title(row.heading)

    return named


def _map(deck: Any, content: Sequence[OutlineRow]) -> None:
    slide = add_slide(deck, MAP, "Sơ đồ nội dung", "\n".join(row.heading for row in content))
    texts: dict[str, list[str]] = {}
    for row in content:
        place, _, title = row.heading.partition(": ")
        texts.setdefault(row.citation.name, []).append(f"{place}: {_told_apart(title, content) or place}")
    add_map(slide, list(texts.items()))


def _told_apart(title: str, content: Sequence[OutlineRow]) -> str:
    """A part's title, of two parts that have one title what they are made of."""
    name, _, parts = title.partition(": ")
    same = [row for row in content if row.heading.partition(": ")[2].partition(": ")[0] == name]
    return brief(parts.rstrip("…; ") if len(same) > 1 and parts else name)


def _read_aloud(session: Session, content: Sequence[OutlineRow]) -> list[OutlineRow]:
    """The parts whose quotation has a slide of its own: all of a long session, the two longest of another."""
    minutes = session.request.minutes
    longest = sorted(content, key=lambda row: -row.minutes)
    return longest if minutes >= _LONG else longest[:2] if minutes > _SHORT else []


def _part(deck: Any, session: Session, number: int, row: OutlineRow, aloud: bool, fuller: bool) -> None:
    title = f"{number}. {short_title(row.heading)}"
    several = len({number for number, _ in session.request.sections}) > 1
    if session.request.minutes >= _LONG and row.aim:
        slide = add_slide(deck, PART_HEAD, title, cited(row.aim.citation))
        put_lines(slide.placeholders[1], [shown_aim(row.aim)], 28)
        add_source(slide.placeholders[1], f"{row.heading.partition(': ')[0]} · {row.minutes} phút")
    if _names_contents(session, row, several):
        slide = add_slide(deck, TABLE, title, "\n".join(row.contents))
        add_cards(slide, row.contents)
    add_points(deck, title, row, several, fuller)
    if row.reading and aloud:
        _quotation(deck, title, row, several)
    add_figures(deck, row.figures)
    if row.talk and row.minutes >= TALKED:
        slide = add_slide(deck, TALK, f"Trao đổi: {short_title(row.heading)}", "\n\n".join(row.talk))
        lines = fitting(row.talk, _TALK_WIDTH, short_quotes, _QUOTES, _TALK_LINES)
        put_lines(slide.placeholders[1], lines, TALK_SIZE if len(lines) > 1 else _LARGE, numbered=True)


def _names_contents(session: Session, row: OutlineRow, several: bool) -> bool:
    """Whether a part's headings have a slide of their own: in a short lesson of one text alone, and where many."""
    long = session.request.minutes > _SHORT
    return len(row.contents) > (_FEW if long else _MANY) and (long or not several)


def _quotation(deck: Any, title: str, row: OutlineRow, several: bool) -> None:
    assert row.reading is not None  # asked only of a row that has one
    quote = plain_quote(row.reading.quote)
    shown_already = any(one.citation == row.reading for one in row.points)  # on the slide of the points
    as_aim = row.aim is not None and tells_again(quote, shown_aim(row.aim))
    if len(quote.split()) < _LEAST_QUOTED or shown_already or as_aim:
        return
    slide = add_slide(deck, QUOTE, title, cited(row.reading))
    put_lines(slide.placeholders[1], [short_quotes(f"“{quote.rstrip(' ;,')}”", _QUOTED)], _LARGE)
    add_source(slide.placeholders[1], row.reading.label if several else place_of(row.reading))


def _together(deck: Any, session: Session) -> None:
    """What all talk over and how what was learned is checked, with the minutes of both."""
    rows = [row for row in session.outline if row.phase in (ALL_TALK, CHECK) and row.talk]
    if not rows:
        return
    slide = add_slide(
        deck, TALK, "Trao đổi chung và kiểm tra nhanh", "\n".join(one for row in rows for one in row.talk)
    )
    lines = [f"{row.heading} ({row.minutes} phút): {row.talk[0]}" for row in rows]
    lines[1:1] = [one for row in rows if row.phase == ALL_TALK for one in row.talk[1:]]
    put_lines(slide.placeholders[1], lines, TALK_SIZE)


def _close(deck: Any, session: Session, content: Sequence[OutlineRow]) -> None:
    last = session.outline[-1]
    aims = [row.aim for row in content if row.aim]
    notes = "\n\n".join([*(cited(one.citation) for one in aims), *last.talk])
    slide = add_slide(deck, CLOSE, "Kết luận và việc cần làm", notes)
    told = [row for row in content if row.aim and not _looks_back(row)]  # what is to come, before what lacks
    rows = told if len(told) > 1 else [row for row in content if row.aim]
    weighty = sorted(rows, key=lambda row: -row.minutes)[: LINES - 1]
    said = [row.aim.said for row in rows if row.aim and row in weighty]
    lines = [*whole_lines(said, POINTS_WIDTH, LINES + 1), "Mỗi người ghi một việc sẽ làm, thời hạn và căn cứ"]
    put_lines(slide.placeholders[1], lines, SIZE, bullets=True)


def _looks_back(row: OutlineRow) -> bool:
    """Whether what is to be brought home from a part tells how things are: not of one that goes on with the goals."""
    assert row.aim is not None  # asked only of a row that has one
    own = row.aim.citation.section
    return row.purpose == SITUATION and (own == row.section or own.startswith(f"{row.section}."))
