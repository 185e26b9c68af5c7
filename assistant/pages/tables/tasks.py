"""Nhiệm vụ: who does what, with whom and by when, each row resting on a quotation."""

import streamlit as st

from assistant.pages import downloads
from assistant.pages.store import citation_order
from assistant.pages.tables.records import choose, show_count, show_table
from assistant.serving.runtime import shared_runtime
from corpus.filtering import holding


def show() -> None:
    """The page."""
    from assistant.pages.tables import task_rows as rows

    corpus = shared_runtime().corpus
    everything = rows.read_tasks(corpus)
    st.title("Nhiệm vụ", anchor=False)
    words, body, document = st.columns([2, 2, 1])
    query = words.text_input("Tìm nhiệm vụ", placeholder="Ví dụ: cơ chế, kiểm tra", key="find-task")
    who = choose(body, "Cơ quan chủ trì hoặc phối hợp", rows.bodies(everything), "task-body")
    number = choose(document, "Văn bản", [one.document for one in everything], "task-document")
    kept = [one for one in everything if number in (None, one.document) and (who is None or rows.concerns(one, who))]
    kept = holding(kept, query, lambda one: " ".join((one.task, one.lead, *one.joins, one.deadline)))

    none = "Các văn bản trong kho không giao nhiệm vụ cho cơ quan nào."
    show_count(len(kept), len(everything), "nhiệm vụ", none, ". Ô trống là điều văn bản không nêu.")
    if kept:
        _show_downloads(rows.table(kept, corpus))
        show_table(rows.records(kept, corpus, citation_order()), "tasks")


def _show_downloads(rows: list[list[str]]) -> None:
    from assistant.pages.tables.task_rows import HEADERS

    def excel() -> bytes:
        from assistant.exports.tables import to_xlsx

        return to_xlsx("Nhiệm vụ", HEADERS, rows)

    def word() -> bytes:
        from assistant.exports.word import table_word

        return table_word("Nhiệm vụ", HEADERS, rows)

    with st.container(horizontal=True):
        downloads.offer("nhiem-vu.xlsx", excel)
        downloads.offer("nhiem-vu.docx", word)
