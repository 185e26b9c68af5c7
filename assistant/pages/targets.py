"""Chỉ tiêu: every figure that the texts set, as a table, each row resting on a quotation."""

from dataclasses import asdict
from typing import TYPE_CHECKING

import streamlit as st

from assistant.filtering import holding
from assistant.pages import places
from assistant.pages.components import mount
from assistant.runtime import shared_runtime

if TYPE_CHECKING:
    from corpus.targets import Target

_ALL = "Tất cả"


def show() -> None:
    """The page."""
    from assistant.pages import target_rows as rows

    corpus = shared_runtime().corpus
    everything = rows.read_targets(corpus)
    st.title("Chỉ tiêu", anchor=False)
    words, document, period = st.columns([2, 1, 1])
    query = words.text_input("Tìm chỉ tiêu", placeholder="Ví dụ: đô thị hóa, lao động", key="find-target")
    numbers = [_ALL, *dict.fromkeys(one.document for one in everything)]
    chosen = document.selectbox("Văn bản", numbers, key="target-document")
    periods = [_ALL, *sorted({rows.period_of(one) for one in everything})]
    when = period.selectbox("Năm, giai đoạn", periods, key="target-period")
    kept = [one for one in everything if chosen in (_ALL, one.document) and when in (_ALL, rows.period_of(one))]
    kept = holding(kept, query, lambda one: f"{one.indicator} {one.unit} {rows.value_text(one)} {one.period}")

    listed, compared = st.tabs(["Bảng chỉ tiêu", "So sánh hai mốc"])
    with listed:
        _show_count(len(kept), len(everything))
        if kept:
            _show_downloads(rows.table(kept, corpus))
            result = mount("records", rows.records(kept, corpus), "targets", "open")
            places.go_to_text(result.open)
    with compared:
        _show_comparison(everything)


def _show_count(kept: int, everything: int) -> None:
    if not everything:
        st.info("Các văn bản trong kho không nêu chỉ tiêu bằng số.", icon=":material/info:")
    elif not kept:
        st.info("Không có chỉ tiêu nào hợp với điều kiện lọc. Hãy bỏ bớt điều kiện.", icon=":material/info:")
    else:
        st.caption(f"{kept} chỉ tiêu" if kept == everything else f"{kept} trong {everything} chỉ tiêu")


def _show_downloads(rows: list[list[str | float]]) -> None:
    from assistant.export_tables import to_csv, to_xlsx
    from assistant.pages.target_rows import HEADERS

    excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    with st.container(horizontal=True):
        st.download_button(
            "Tải về Excel",
            lambda: to_xlsx("Chỉ tiêu", HEADERS, rows),
            "chi-tieu.xlsx",
            excel,
            icon=":material/table:",
            on_click="ignore",
        )
        st.download_button(
            "Tải về CSV",
            lambda: to_csv(HEADERS, rows),
            "chi-tieu.csv",
            "text/csv",
            icon=":material/csv:",
            on_click="ignore",
        )


def _show_comparison(everything: "list[Target]") -> None:
    from assistant.pages.target_rows import compare

    years, pairs = compare(everything)
    if not pairs:
        st.info("Không có chỉ tiêu nào được nêu cho hai mốc năm.", icon=":material/info:")
        return
    st.caption(
        f"{len(pairs)} chỉ tiêu được nêu cho cả năm {years[0]} và năm {years[1]} (hoặc giai đoạn kết thúc ở đó). "
        "Mỗi chỉ tiêu có thước đo riêng."
    )
    labels = [f"đến năm {year}" for year in years]
    mount("bars", {"years": labels, "pairs": [asdict(pair) for pair in pairs]}, "comparison")
