"""The outline on the page: objectives, rows with minutes, points with their quotations, talk."""

from collections.abc import Callable

import streamlit as st

from assistant.exports.markdown import escape
from assistant.pages.study.items import show_buttons, show_edit, show_point, show_quote
from assistant.pages.study.state import change
from assistant.study.questions.editing import dropped, edit_point, moved, with_points
from assistant.study.session import CONTENT, FigureLine, OutlineRow, Point, Session


def show(key: str, session: Session) -> None:
    """The tab."""
    st.markdown("**Mục tiêu buổi học**")
    st.markdown("\n".join(f"- {escape(one)}" for one in session.objectives))
    for at, row in enumerate(session.outline):
        with st.expander(escape(f"{at + 1}. {row.heading} ({row.minutes} phút)"), expanded=at == 0):
            if row.aim:
                st.markdown(f"**Cần nhớ:** {escape(row.aim.said)}")
            if row.contents:
                st.markdown(f"**Gồm:** {escape('; '.join(row.contents))}")
            for number in range(len(row.points)):
                _point(key, session, at, number)
            _more(row)


def _more(row: OutlineRow) -> None:
    """What stands under the points: the figures, what is read aloud, an example, what to talk over."""
    if row.figures:
        lines = [f"- {escape(one.indicator)}: {escape(_values(one))}" for one in row.figures]
        st.markdown("\n".join(["**Chỉ tiêu**", "", *lines]))
    if row.reading:
        st.markdown("**Đọc nguyên văn**")
        show_quote(row.reading)
    if row.example:
        st.markdown(f"**Ví dụ trong văn bản:** {escape(row.example.text)}")
    for question in row.talk or ((row.discussion,) if row.discussion else ()):
        st.markdown(f"**Trao đổi:** {escape(question)}" if row.phase == CONTENT else f"- {escape(question)}")


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
