"""The outline on the page: objectives, rows with minutes, points with their quotations, talk."""

from collections.abc import Callable

import streamlit as st

from assistant.export_markdown import escape
from assistant.pages.study_items import show_buttons, show_edit, show_point
from assistant.pages.study_state import change
from assistant.study.editing import dropped, edit_point, moved, with_points
from assistant.study.session import Point, Session


def show(key: str, session: Session) -> None:
    """The tab."""
    st.markdown("**Mục tiêu buổi học**")
    st.markdown("\n".join(f"- {escape(one)}" for one in session.objectives))
    for at, row in enumerate(session.outline):
        with st.expander(escape(f"{at + 1}. {row.heading} ({row.minutes} phút)"), expanded=at == 0):
            for number in range(len(row.points)):
                _point(key, session, at, number)
            st.markdown(f"**Trao đổi:** {escape(row.discussion)}")


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
