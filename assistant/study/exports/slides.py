"""Slides as .pptx from the template: what is said stands short on the slide, in full with its place in the notes."""

import re
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from io import BytesIO
from typing import Any

from pptx.enum.shapes import PP_PLACEHOLDER

from assistant.exports.characters import clean
from assistant.study.exports.around_slides import add_around
from assistant.study.exports.brief import WORDS, brief, short_quotes
from assistant.study.exports.exam import key_and_why
from assistant.study.exports.figures_slides import add_figures
from assistant.study.exports.lines import main_clause, whole_lines
from assistant.study.exports.paper import cited, place_of
from assistant.study.exports.phrases import listed, to_phrase
from assistant.study.exports.shapes import add_cards, add_grid, add_map, add_note, put_lines, rows_of
from assistant.study.exports.template import (
    AGENDA,
    CLOSE,
    COVER,
    MAP,
    PART_HEAD,
    POINTS,
    POINTS_WIDTH,
    QUOTE,
    TABLE,
    TALK,
    layout_of,
    new_deck,
)
from assistant.study.facts.items import says_something
from assistant.study.facts.likeness import likeness
from assistant.study.facts.roles import SITUATION
from assistant.study.facts.verbs import begins_with_verb
from assistant.study.opening import told_result
from assistant.study.questions.kinds import KIND_NAMES
from assistant.study.questions.versions import letter
from assistant.study.session import (
    CHECK,
    CHOICE,
    CONTENT,
    MATCHING,
    OPENING_PHASE,
    OutlineRow,
    Point,
    Question,
    Session,
    plain_quote,
)
from assistant.study.session import TALK as ALL_TALK

_LONG = 120  # minutes from which each part gets a slide of its own before its points
_SHORT = 60  # minutes up to which nothing is read aloud and no headings are named
_TALKED = 7  # minutes of a part from which its talk has a slide of its own
_LINES = 6
_MOST_SLIDES, _MOST_LONG = 22, 34  # of a lesson of up to two hours, and of a longer one
_NUMBER = PP_PLACEHOLDER.SLIDE_NUMBER
_SIZE, _LARGE = 24, 32  # points of what stands in lines, of one that stands alone
_QUOTES = (40, 30, 24, 18, WORDS)  # words of a quotation in a question on a slide, the longest that fits
_TALK_WIDTH = 10.9  # inches
_FULLER = 2  # parts whose points may go on on a second slide
_MANY = 5  # parts of a lesson that leaves room for one such slide
_TALK_SIZE = 28  # points of two questions
_ALIKE, _LONGER = 0.6, 1.5  # share of syllables, and of letters, up to which a line only says what stands above it
_QUOTED = 60  # words of a quotation on a slide: six lines
_LEAST_QUOTED = 24  # words from which a quotation fills a slide
_AIMS = (34, 28, 24, 20)  # words of what is to be brought home, the most that take two lines
_AIM_WIDTH, _AIM_SIZE = 11.0, 20  # inches of a line of it, points
_OPENING = 40  # words of what a text goes on from
_LONG_LABELLED = 34  # words of what stands behind a label
_TITLE = 14  # words of a title


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
    add_around(lambda layout, name, notes: add_slide(deck, layout, name, notes), session)
    if session.request.minutes > _SHORT:
        _together(deck, session)
    _close(deck, session, content)
    _opening(deck, session)
    if session.request.in_slides:
        _test(deck, session)
    buffer = BytesIO()
    deck.save(buffer)
    return buffer.getvalue()


def add_slide(deck: Any, layout: str, title: str, notes: str = "") -> Any:
    """A slide of a layout with its title, and what the trainer reads in its notes."""
    slide = deck.slides.add_slide(layout_of(deck, layout))
    slide.shapes.title.text_frame.text = clean(title)
    number = next((one for one in slide.slide_layout.placeholders if one.placeholder_format.type == _NUMBER), None)
    if number is not None:
        slide.shapes._spTree.append(deepcopy(number._element))  # a slide has its number only where it holds one itself
    if notes:
        slide.notes_slide.notes_text_frame.text = clean(notes)
    return slide


def short_title(heading: str) -> str:
    """A row's heading without its place and what tells it apart, short enough for two lines; of a stretch of items it
    names the items."""
    place, _, title = heading.partition(": ")
    name = (title or place).split(": ")[0]
    stretch = re.search(r"(?:^|, )(\w+ [^,]* - [^,]*)$", place)
    return f"{brief(name, _TITLE)}{f' ({stretch[1]})' if stretch and title else ''}"


def _cover(deck: Any, session: Session) -> None:
    name, _, about = session.title.partition(" về ") if len(session.title.split()) > _TITLE else (session.title, "", "")
    slide = add_slide(deck, COVER, name, "\n".join([*session.objectives, *session.outline[0].talk]))
    lines = [f"Về {about}"] if about else []
    lines += [f"Đối tượng: {session.request.audience}", f"Thời lượng: {session.request.minutes} phút"]
    put_lines(slide.placeholders[1], lines, 24)


def _opening(deck: Any, session: Session) -> None:
    """Behind the cover, why the text is learned and what for, where the time leaves room for one slide more."""
    row = session.outline[0]
    most = _MOST_SLIDES if session.request.minutes < _LONG else _MOST_LONG
    if row.phase != OPENING_PHASE or session.request.minutes <= _SHORT or len(deck.slides) >= most:
        return
    notes = "\n\n".join([*(_noted(point) for point in row.points), *row.talk])
    slide = add_slide(deck, CLOSE, f"1. {row.heading}", notes)
    why = [f"{one.before}{_short_enough(one.text)}" for one in row.points]
    put_lines(
        slide.placeholders[1], whole_lines([*why, *session.objectives], POINTS_WIDTH, _LINES + 2), 22, bullets=True
    )
    order = deck.slides._sldIdLst
    order.insert(1, order[-1])


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
    if session.request.minutes >= _LONG and row.aim:
        slide = add_slide(deck, PART_HEAD, title, cited(row.aim.citation))
        put_lines(slide.placeholders[1], [_timed(row.aim, 24)], 28)
    if len(row.contents) > 2 and session.request.minutes > _SHORT:
        slide = add_slide(deck, TABLE, title, "\n".join(row.contents))
        add_cards(slide, row.contents)
    _points(deck, title, row, len({number for number, _ in session.request.sections}) > 1, fuller)
    if row.reading and aloud:
        _quotation(deck, title, row)
    add_figures(lambda layout, name, notes: add_slide(deck, layout, name, notes), row.figures)
    if row.talk and row.minutes >= _TALKED:
        slide = add_slide(deck, TALK, f"Trao đổi: {short_title(row.heading)}", "\n\n".join(row.talk))
        lines = fitting(row.talk, _TALK_WIDTH, short_quotes, _QUOTES)
        put_lines(slide.placeholders[1], lines, _TALK_SIZE if len(lines) > 1 else _LARGE, numbered=True)


def _timed(point: Point, words: int) -> str:
    """A point cut short, its time and its label kept."""
    return f"{point.before}{brief(point.text, words)}"


def _aim(point: Point) -> str:
    """What is to be brought home, to the end of a phrase in two lines; one that has no such end is marked as cut."""
    said = (f"{point.before}{text}" for most in _AIMS if (text := to_phrase(point.text, most)))
    fitted = (one for one in said if rows_of(f"Cần nhớ: {one}", _AIM_SIZE, _AIM_WIDTH) <= 2)
    return next(fitted, "") or f"{_timed(point, _AIMS[-1])}…"


def _noted(point: Point) -> str:
    """A point for the notes: its quotation with the place, and its own words where they are others."""
    quote = plain_quote(point.citation).rstrip(" .;")
    same = quote.casefold() == point.text.rstrip(" .;").casefold()
    return f"- {point.before}{cited(point.citation)}" if same else f"- {point.said}\n{cited(point.citation)}"


def _points(deck: Any, title: str, row: OutlineRow, several: bool, fuller: bool) -> None:
    """The points under what is to be brought home; what has no room of a part that takes long on a slide behind."""
    notes = [_noted(point) for point in row.points]
    notes += [f"Trao đổi: {question}" for question in row.talk if row.minutes < _TALKED]
    slide = add_slide(deck, POINTS, title, "\n\n".join(notes))
    aim = _aim(row.aim) if row.aim else ""
    said = _beside(_on_slide(row.points), aim)
    lines = whole_lines(said, POINTS_WIDTH)
    put_lines(slide.placeholders[1], lines, _SIZE, bullets=True)
    if row.aim:
        place = row.aim.citation.label if several else place_of(row.aim.citation)
        add_note(slide, f"Cần nhớ: {aim}", f"{place} · {row.minutes} phút")
    left = [one for one in said if main_clause(one) not in lines]
    if fuller and len(left) > 1 and len(lines) + len(left) == len(said):
        slide = add_slide(deck, CLOSE, f"{title} (tiếp)")
        size = _SIZE if len(left) > 2 else _TALK_SIZE
        put_lines(slide.placeholders[1], whole_lines(left, POINTS_WIDTH, _LINES + 2), size, bullets=True)


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
            said.append(_timed(point, _LONG_LABELLED) if long else point.said)
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


def _says_no_more(shown: str, aim: str) -> bool:
    same = likeness(shown, aim.replace(": ", " ", 1)) > _ALIKE
    return bool(aim) and same and len(shown) < _LONGER * len(aim)


def fitting(
    texts: Sequence[str],
    width: float,
    shortened: Callable[[str, int], str] = brief,
    limits: Sequence[int] = (22, 16, WORDS),
) -> list[str]:
    """Texts cut to fewer and fewer words until they take six lines of 24 points: each time first what loses least."""
    lines = [shortened(text, limits[0]) for text in texts]
    for limit in limits[1:]:
        short = [shortened(text, limit) for text in texts]
        losses = [_loss(full, cut) for full, cut in zip(lines, short, strict=True)]
        for at in sorted(range(len(lines)), key=losses.__getitem__):
            gains = rows_of(short[at], _SIZE, width) < rows_of(lines[at], _SIZE, width)
            if gains and sum(rows_of(one, _SIZE, width) for one in lines) > _LINES:
                lines[at] = short[at]
    return lines


def _loss(full: str, cut: str) -> float:
    """What a cut takes: its share of the words, a figure, and most of all what is said of the subject."""
    figures = len(re.findall(r"\d+", full)) > len(re.findall(r"\d+", cut))
    told = begins_with_verb(cut) or says_something(cut.split(", ")[-1]) or not says_something(full)
    return 1 - len(cut) / (len(full) or 1) + figures + (0 if told else 5)


def _quotation(deck: Any, title: str, row: OutlineRow) -> None:
    assert row.reading is not None  # asked only of a row that has one
    quote = plain_quote(row.reading)
    shown_already = any(one.citation == row.reading for one in row.points)  # on the slide of the points
    if len(quote.split()) < _LEAST_QUOTED or shown_already:
        return
    slide = add_slide(deck, QUOTE, title, cited(row.reading))
    shown = short_quotes(f"“{quote}”", _QUOTED)
    put_lines(slide.placeholders[1], [shown, place_of(row.reading)], 32)


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
    put_lines(slide.placeholders[1], lines, _TALK_SIZE)


def _close(deck: Any, session: Session, content: Sequence[OutlineRow]) -> None:
    last = session.outline[-1]
    aims = [row.aim for row in content if row.aim]
    notes = "\n\n".join([*(cited(one.citation) for one in aims), *last.talk])
    slide = add_slide(deck, CLOSE, "Kết luận và việc cần làm", notes)
    told = [row for row in content if row.aim and row.purpose != SITUATION]  # what is to come, before what lacks
    rows = told if len(told) > 1 else [row for row in content if row.aim]
    weighty = sorted(rows, key=lambda row: -row.minutes)[: _LINES - 1]
    said = [row.aim.said for row in rows if row.aim and row in weighty]
    lines = [*whole_lines(said, POINTS_WIDTH, _LINES + 1), "Mỗi người ghi một việc sẽ làm, thời hạn và căn cứ"]
    put_lines(slide.placeholders[1], lines, _SIZE, bullets=True)


def _test(deck: Any, session: Session) -> None:
    """The test, asked for by the trainer: a slide a question, its key in the notes; then the cards."""
    for number, question in enumerate(session.questions, start=1):
        notes = f"Đáp án: {key_and_why(question)}\n\n{cited(question.citation)}"
        slide = add_slide(deck, CLOSE, f"Câu {number}. {KIND_NAMES[question.kind]}", notes)
        put_lines(slide.placeholders[1], list(_asked(question)), 20)
    for card in session.flashcards:
        slide = add_slide(deck, TALK, "Thẻ ghi nhớ", f"{card.back}\n\n{cited(card.citation)}")
        put_lines(slide.placeholders[1], [card.front], 24)


def _asked(question: Question) -> Iterator[str]:
    yield question.question
    if question.kind == CHOICE:
        yield from (f"{letter(at)}. {option}" for at, option in enumerate(question.options))
    elif question.kind == MATCHING:
        yield from (f"{at}. {left}" for at, (left, _) in enumerate(question.pairs, start=1))
        yield from (f"{letter(at).lower()}. {option}" for at, option in enumerate(question.options))
