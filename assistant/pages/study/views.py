"""The other parts of a session on the page: its head with what can be taken away, cards, dates, the map, the page."""

from collections.abc import Callable
from dataclasses import asdict, replace
from functools import partial
from typing import Any, Literal
from urllib.parse import urlencode

import streamlit as st

from assistant.pages import places
from assistant.pages.components import mount
from assistant.pages.downloads import owned
from assistant.pages.opened import expander, popover
from assistant.pages.passage_view import READER_PATH, reader_query
from assistant.pages.plain_text import escape
from assistant.pages.study.items import show_buttons, show_edit, show_point, show_quote
from assistant.pages.study.preview import markdown_table, preview
from assistant.pages.study.state import STUDY, change, show_undo
from assistant.serving.runtime import shared_runtime
from assistant.study.diagram import Node, draw
from assistant.study.errors import StudyError
from assistant.study.exports.files import EXPORTS, Export, write_archive
from assistant.study.exports.handout import DUTIES, FIGURES, main_figures, who_does_what
from assistant.study.exports.paper import figure_grid
from assistant.study.questions.editing import dropped, edit_card, edit_summary, moved
from assistant.study.questions.making import LONGEST_TITLE
from assistant.study.session import Flashcard, Point, Session
from corpus.text import capital

_ALL = "Tải về tất cả (ZIP)"


def show_head(key: str, session: Session) -> None:
    """The title to change, every file to take away, and the way to another session."""
    with st.form(f"title-{key}", border=False):
        words, save = st.columns([7, 1], vertical_alignment="bottom")
        title = words.text_input("Tên bài", session.title, max_chars=LONGEST_TITLE)
        if save.form_submit_button("Đổi tên", width="stretch") and title.strip():
            change(key, replace(session, title=" ".join(title.split())))
    with st.container(horizontal=True):
        _downloads(session)
        show_undo(key)
        if st.button("Soạn bài mới", icon=":material/add:"):
            STUDY.leave()
            st.rerun()


def _downloads(session: Session) -> None:
    box = popover("Tải về", "take-away", ":material/download:", "primary")
    if box is None:
        return
    with box:
        _download_all(session, "file-all", "stretch")
        for one in EXPORTS:
            _download(one, session, f"Tải về {one.label}", f"file-{one.file}", "stretch")


def _download(export: Export, session: Session, label: str, key: str, width: Literal["stretch", "content"]) -> None:
    """The button that hands out a file of the session, made when it is pressed."""
    st.download_button(
        label, partial(export.write, session), export.file, owned(export.media), key=key, on_click="ignore", width=width
    )


def _download_all(session: Session, key: str, width: Literal["stretch", "content"]) -> None:
    icon = ":material/folder_zip:"
    write = partial(write_archive, session)
    media = owned("application/zip")
    st.download_button(_ALL, write, "bai-soan.zip", media, key=key, on_click="ignore", icon=icon, width=width)


def show_cards(key: str, session: Session) -> None:
    """Cards, front first; the back unfolds."""
    for at, card in enumerate(session.flashcards):
        mark = " [đã chỉnh sửa]" if card.edited else ""
        if box := expander(escape(f"{card.front}{mark}"), f"card-{key}-{at}"):
            with box:
                st.markdown(f"**{escape(card.back)}**")
                show_quote(card.citation)
                _card_buttons(key, session, at, card)


def _card_buttons(key: str, session: Session, at: int, card: Flashcard) -> None:
    name = f"{key}-card-{at}"
    cards = session.flashcards
    with st.container(horizontal=True):
        show_edit(name, "Mặt trước", card.front, lambda text: change(key, edit_card(session, at, text)))
        show_buttons(
            name,
            _put_cards(key, session, moved(cards, at, -1)),
            _put_cards(key, session, moved(cards, at, 1)),
            _put_cards(key, session, dropped(cards, at)),
        )


def _put_cards(key: str, session: Session, cards: tuple[Flashcard, ...]) -> Callable[[], None]:
    return lambda: change(key, replace(session, flashcards=cards))


def show_timeline(key: str, session: Session) -> None:
    """Dates in order, each to be left out."""
    if not session.timeline:
        st.info("Các phần đã chọn không nêu mốc thời gian.", icon=":material/info:")
    for at, event in enumerate(session.timeline):
        when, what, leave_out = st.columns([2, 8, 1], vertical_alignment="top")
        when.markdown(f"**{escape(capital(event.date))}**")
        with what.container(gap="xxsmall"):
            st.markdown(escape(event.text))
            st.caption(escape(event.citation.label))
        if leave_out.button("Bỏ", key=f"drop-{key}-event-{at}", icon=":material/close:", type="tertiary"):
            change(key, replace(session, timeline=dropped(session.timeline, at)))


def show_summary(key: str, session: Session) -> None:
    """The page to hand out: its sentences to change, and under them its tables as they will be printed."""
    for at, point in enumerate(session.summary):
        with st.container(key=f"item-{key}-summary-{at}"):
            show_point(point)
            _summary_buttons(key, session, at)
    figures = main_figures(session)
    if figures:
        heads, rows = figure_grid(figures)
        st.markdown(f"**{FIGURES}**\n\n{markdown_table([heads, *rows])}")
    columns, duties = who_does_what(session)
    if duties:
        st.markdown(f"**{DUTIES}**\n\n{markdown_table([columns, *duties])}")


def _summary_buttons(key: str, session: Session, at: int) -> None:
    name = f"{key}-summary-{at}"
    points = session.summary
    with st.container(horizontal=True):
        show_edit(name, "Câu tóm tắt", points[at].text, lambda text: change(key, edit_summary(session, at, text)))
        show_buttons(
            name,
            _put_summary(key, session, moved(points, at, -1)),
            _put_summary(key, session, moved(points, at, 1)),
            _put_summary(key, session, dropped(points, at)),
        )


def _put_summary(key: str, session: Session, points: tuple[Point, ...]) -> Callable[[], None]:
    return lambda: change(key, replace(session, summary=points))


def show_diagram(session: Session) -> None:
    """The map; a box opens its section."""
    try:
        nodes = draw(shared_runtime().corpus, session.request.sections)
    except StudyError as error:
        st.warning(escape(error.vietnamese), icon=":material/info:")
        return
    result = mount("study_map", {"nodes": [_node(one) for one in nodes]}, "study-map", "open")
    places.go_to_text(result.open)


def _node(node: Node) -> dict[str, Any]:
    query = reader_query(node.document, node.section)
    return {**asdict(node), "query": query, "href": f"{READER_PATH}?{urlencode(query)}"}


def show_exports(session: Session) -> None:
    """The last step: every file with what it will print, and the way to take it away."""
    st.write("Mỗi tệp được viết khi tải về, theo đúng những gì đang hiện trên trang.")
    _download_all(session, "take-all", "content")
    for one in EXPORTS:
        with st.container(border=True, key=f"export-{one.file}"):
            st.markdown(f"**{escape(capital(one.label))}** · {escape(one.file)}")
            if one.file.endswith((".docx", ".pptx")) and st.toggle("Xem trước", key=f"preview-{one.file}"):
                _show_pages(preview(one.file, one.write(session)))
            _download(one, session, f"Tải {one.file}", f"take-{one.file}", "content")


def _show_pages(pages: list[list[str]]) -> None:
    """A paper as it reads; slides two side by side, each in a frame of its own."""
    boxes = st.columns(2) if len(pages) > 1 else [st.container()]
    for at, lines in enumerate(pages):
        with boxes[at % len(boxes)], st.container(border=True, gap="xxsmall"):
            for line in lines:
                st.markdown(line)
