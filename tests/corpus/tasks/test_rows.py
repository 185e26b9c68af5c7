"""The task that a table's row gives, by the headers of its columns."""

import pytest

from corpus.tasks.rows import RowTask, read_row


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Đề án trồng rừng; cơ quan chủ trì: Bộ Xây dựng; cơ quan phối hợp: Bộ Công an; thời hạn hoàn thành: 2030.",
            RowTask("Đề án trồng rừng", "Bộ Xây dựng", "Bộ Công an", "2030"),
        ),
        (
            "Đề án nước sạch (nông thôn). cơ quan chủ trì: Ủy ban nhân dân tỉnh; thời gian triển khai: 2026-2027",
            RowTask("Đề án nước sạch (nông thôn)", "Ủy ban nhân dân tỉnh", "", "2026-2027"),
        ),
        ("Sửa đường; đơn vị thực hiện: Sở Xây dựng", RowTask("Sửa đường", "Sở Xây dựng", "", "")),
    ],
)
def test_a_row_gives_what_and_who_and_when(text: str, row: RowTask) -> None:
    assert read_row(text) == row


@pytest.mark.parametrize(
    "text",
    [
        "",
        "; : ",
        "TT; Tên đề án; Cơ quan chủ trì; Thời hạn",
        "Tổng thu (tỉ đồng); năm 2027: 4.600 tỉ đồng",
        "cơ quan chủ trì: Bộ Xây dựng",
        "Cơ quan chủ trì là Bộ Xây dựng.",
    ],
)
def test_what_nobody_leads_is_no_task(text: str) -> None:
    assert read_row(text) is None
