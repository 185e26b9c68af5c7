"""Chỉ tiêu: every figure that the texts set, as a table, each row resting on a quotation."""

from dataclasses import asdict
from typing import TYPE_CHECKING

import streamlit as st

from assistant.pages import downloads
from assistant.pages.components import mount
from assistant.pages.store import citation_order
from assistant.pages.tables.records import choose, show_count, show_table
from assistant.serving.runtime import shared_runtime
from corpus.filtering import holding
from corpus.vietnamese.times import time_label

if TYPE_CHECKING:
    from corpus.figures.targets import Target


def show() -> None:
    """The page."""
    from assistant.pages.tables import target_rows as rows

    corpus = shared_runtime().corpus
    everything = rows.read_targets(corpus)
    st.title("Chỉ tiêu", anchor=False)
    listed, compared = st.tabs(["Bảng chỉ tiêu", "So sánh hai mốc"])
    with listed:
        kept = _filtered(everything)
        none = "Các văn bản trong kho không nêu chỉ tiêu bằng số."
        show_count(len(kept), len(everything), "chỉ tiêu", none)
        if kept:
            _show_downloads(rows.table(kept, corpus))
            show_table(rows.records(kept, corpus, citation_order()), "targets")
    with compared:
        _show_comparison(everything)


def _filtered(everything: "list[Target]") -> "list[Target]":
    from assistant.pages.tables import target_rows as rows

    words, document, period = st.columns([2, 1, 1])
    query = words.text_input("Tìm chỉ tiêu", placeholder="Ví dụ: đô thị hóa, lao động", key="find-target")
    number = choose(document, "Văn bản", [one.document for one in everything], "target-document")
    when = choose(period, "Năm, giai đoạn", sorted(rows.period_of(one) for one in everything), "target-period")
    kept = [one for one in everything if number in (None, one.document) and when in (None, rows.period_of(one))]
    return holding(kept, query, lambda one: f"{one.indicator} {one.unit} {rows.value_text(one)} {one.period}")


def _show_downloads(rows: list[list[str | float]]) -> None:
    from assistant.exports.tables import to_csv, to_xlsx
    from assistant.pages.tables.target_rows import HEADERS

    with st.container(horizontal=True):
        downloads.offer("chi-tieu.xlsx", lambda: to_xlsx("Chỉ tiêu", HEADERS, rows))
        downloads.offer("chi-tieu.csv", lambda: to_csv(HEADERS, rows))


def _show_comparison(everything: "list[Target]") -> None:
    from assistant.pages.tables.target_rows import compare

    years, pairs = compare(everything)
    if not pairs:
        st.info("Không có chỉ tiêu nào được nêu cho hai mốc năm.", icon=":material/info:")
        return
    names = [time_label((year,)) for year in years]
    st.caption(
        f"{len(pairs)} chỉ tiêu được nêu cho cả {' và '.join(names)} (hoặc giai đoạn kết thúc ở đó). "
        "Mỗi chỉ tiêu có thước đo riêng."
    )
    mount("bars", {"years": [f"đến {name}" for name in names], "pairs": [asdict(pair) for pair in pairs]}, "comparison")
