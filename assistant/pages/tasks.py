"""Nhiệm vụ: who does what, with whom and by when, each row resting on a quotation."""

import streamlit as st

from assistant.filtering import holding
from assistant.pages import places
from assistant.pages.components import mount
from assistant.runtime import shared_runtime

_ALL = "Tất cả"
_EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def show() -> None:
    """The page."""
    from assistant.pages import task_rows as rows

    corpus = shared_runtime().corpus
    everything = rows.read_tasks(corpus)
    st.title("Nhiệm vụ", anchor=False)
    words, body, document = st.columns([2, 2, 1])
    query = words.text_input("Tìm nhiệm vụ", placeholder="Ví dụ: cơ chế, kiểm tra", key="find-task")
    who = body.selectbox("Cơ quan chủ trì hoặc phối hợp", [_ALL, *rows.bodies(everything)], key="task-body")
    numbers = [_ALL, *dict.fromkeys(one.document for one in everything)]
    chosen = document.selectbox("Văn bản", numbers, key="task-document")
    kept = [one for one in everything if chosen in (_ALL, one.document) and (who == _ALL or rows.concerns(one, who))]
    kept = holding(kept, query, lambda one: " ".join((one.task, one.lead, *one.joins, one.deadline)))

    _show_count(len(kept), len(everything))
    if kept:
        _show_downloads(rows.table(kept, corpus))
        result = mount("records", rows.records(kept, corpus), "tasks", "open")
        places.go_to_text(result.open)


def _show_count(kept: int, everything: int) -> None:
    if not everything:
        st.info("Các văn bản trong kho không giao nhiệm vụ cho cơ quan nào.", icon=":material/info:")
    elif not kept:
        st.info("Không có nhiệm vụ nào hợp với điều kiện lọc. Hãy bỏ bớt điều kiện.", icon=":material/info:")
    else:
        count = f"{kept} nhiệm vụ" if kept == everything else f"{kept} trong {everything} nhiệm vụ"
        st.caption(f"{count}. Ô trống là điều văn bản không nêu.")


def _show_downloads(rows: list[list[str]]) -> None:
    from assistant.pages.task_rows import HEADERS

    def excel() -> bytes:
        from assistant.export_tables import to_xlsx

        return to_xlsx("Nhiệm vụ", HEADERS, rows)

    def word() -> bytes:
        from assistant.export_word import table_word

        return table_word("Nhiệm vụ", HEADERS, rows)

    with st.container(horizontal=True):
        st.download_button("Tải về Excel", excel, "nhiem-vu.xlsx", _EXCEL, icon=":material/table:", on_click="ignore")
        st.download_button(
            "Tải về Word", word, "nhiem-vu.docx", _WORD, icon=":material/description:", on_click="ignore"
        )
