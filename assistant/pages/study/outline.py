"""The outline on the page: objectives, rows with minutes, points with their quotations, talk."""

from collections.abc import Callable

import streamlit as st

from assistant.pages.opened import expander
from assistant.pages.plain_text import escape
from assistant.pages.study.items import (
    A_LINE_EACH,
    IN_ALL_FILES,
    show_buttons,
    show_drop,
    show_edit,
    show_point,
    show_quote,
)
from assistant.pages.study.state import change
from assistant.study.questions.editing import (
    dropped,
    edit_aim,
    edit_contents,
    edit_objectives,
    edit_point,
    edit_talk,
    moved,
    talk_of,
    with_points,
    with_row,
    with_talk,
)
from assistant.study.session import CONTENT, FigureLine, OutlineRow, Point, Session


def show(key: str, session: Session) -> None:
    """The tab."""
    with st.container(horizontal=True, vertical_alignment="center", key=f"item-{key}-objectives"):
        st.markdown("**Mục tiêu buổi học**", width="content")
        lines = "\n".join(session.objectives)
        show_edit(
            f"{key}-objectives",
            "Mục tiêu buổi học",
            lines,
            lambda text: change(key, edit_objectives(session, text)),
            A_LINE_EACH,
        )
    st.markdown("\n".join(f"- {escape(one)}" for one in session.objectives))
    for at, row in enumerate(session.outline):
        title = escape(f"{at + 1}. {row.heading} ({row.minutes} phút)")
        if box := expander(title, f"row-{key}-{at}", opened=at == 0):
            with box:
                _row(key, session, at)


def _row(key: str, session: Session, at: int) -> None:
    row = session.outline[at]
    _aim(key, session, at)
    _contents(key, session, at)
    for number in range(len(row.points)):
        _point(key, session, at, number)
    _figures(row)
    _reading(key, session, at)
    _example(key, session, at)
    _talk(key, session, at)


def _aim(key: str, session: Session, at: int) -> None:
    aim = session.outline[at].aim
    if aim is None:
        return
    name = f"{key}-{at}-aim"
    with st.container(key=f"item-{name}"):
        st.markdown(f"**Cần nhớ:** {escape(aim.said)}{' **[đã chỉnh sửa]**' if aim.edited else ''}")
        if aim.edited:
            show_quote(aim.citation)
        with st.container(horizontal=True):
            show_edit(name, "Cần nhớ", aim.text, lambda text: change(key, edit_aim(session, at, text)))
            show_drop(name, lambda: change(key, with_row(session, at, aim=None)))


def _contents(key: str, session: Session, at: int) -> None:
    contents = session.outline[at].contents
    if not contents:
        return
    name = f"{key}-{at}-contents"
    with st.container(key=f"item-{name}"):
        st.markdown(f"**Gồm:** {escape('; '.join(contents))}")
        with st.container(horizontal=True):
            show_edit(
                name,
                "Gồm",
                "\n".join(contents),
                lambda text: change(key, edit_contents(session, at, text)),
                A_LINE_EACH,
            )
            show_drop(name, lambda: change(key, with_row(session, at, contents=())))


def _figures(row: OutlineRow) -> None:
    if row.figures:
        lines = [f"- {escape(one.indicator)}: {escape(_values(one))}" for one in row.figures]
        st.markdown("\n".join(["**Chỉ tiêu**", "", *lines]))


def _reading(key: str, session: Session, at: int) -> None:
    """What is read aloud: the text's own words, to be left out but never changed."""
    reading = session.outline[at].reading
    if reading is None:
        return
    with st.container(key=f"item-{key}-{at}-reading"):
        st.markdown("**Đọc nguyên văn**")
        show_quote(reading)
        show_drop(f"{key}-{at}-reading", lambda: change(key, with_row(session, at, reading=None)))


def _example(key: str, session: Session, at: int) -> None:
    example = session.outline[at].example
    if example is None:
        return
    with st.container(key=f"item-{key}-{at}-example"):
        st.markdown(f"**Ví dụ trong văn bản:** {escape(example.text)}")
        show_drop(f"{key}-{at}-example", lambda: change(key, with_row(session, at, example=None)))


def _talk(key: str, session: Session, at: int) -> None:
    row = session.outline[at]
    for number, question in enumerate(talk_of(row)):
        with st.container(key=f"item-{key}-{at}-talk-{number}"):
            st.markdown(f"**Trao đổi:** {escape(question)}" if row.phase == CONTENT else f"- {escape(question)}")
            _talk_buttons(key, session, at, number)


def _talk_buttons(key: str, session: Session, at: int, number: int) -> None:
    name, talk = f"{key}-{at}-talk-{number}", talk_of(session.outline[at])
    with st.container(horizontal=True):
        show_edit(
            name, "Trao đổi", talk[number], lambda text: change(key, edit_talk(session, at, number, text)), IN_ALL_FILES
        )
        show_drop(name, lambda: change(key, with_talk(session, at, dropped(talk, number))))


def _values(line: FigureLine) -> str:
    return "; ".join(f"{value} ({period.lower()})" if period else value for period, value in line.values)


def _point(key: str, session: Session, row: int, at: int) -> None:
    point = session.outline[row].points[at]
    name = f"{key}-{row}-{at}"
    with st.container(key=f"item-{name}"):
        show_point(point)
        _point_buttons(name, key, session, row, at)


def _point_buttons(name: str, key: str, session: Session, row: int, at: int) -> None:
    points = session.outline[row].points
    point = points[at]
    with st.container(horizontal=True):
        show_edit(name, "Ý chính", point.text, lambda text: change(key, edit_point(session, row, at, text)))
        show_buttons(
            name,
            _put(key, session, row, moved(points, at, -1)),
            _put(key, session, row, moved(points, at, 1)),
            _put(key, session, row, dropped(points, at)),
        )


def _put(key: str, session: Session, row: int, points: tuple[Point, ...]) -> Callable[[], None]:
    return lambda: change(key, with_points(session, row, points))
