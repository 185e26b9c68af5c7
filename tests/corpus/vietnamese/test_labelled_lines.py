"""Labelled lines under a task."""

import pytest

from corpus.vietnamese.labelled_lines import Label, read_label


@pytest.mark.parametrize(
    ("line", "label", "value"),
    [
        ("Đơn vị chủ trì: Sở Tư pháp.", Label.LEAD, "Sở Tư pháp"),
        ("- Cơ quan chủ trì tham mưu thực hiện: Sở A", Label.LEAD, "Sở A"),
        ("Đơn vị phối hợp: Sở B; Sở C.", Label.JOINS, "Sở B; Sở C"),
        ("Thời gian thực hiện: Hằng năm.", Label.TIME, "Hằng năm"),
        ("Sản phẩm: Báo cáo.", Label.OTHER, "Báo cáo"),
    ],
)
def test_a_labelled_line_says_what_of(line: str, label: Label, value: str) -> None:
    assert read_label(line) == (label, value)


@pytest.mark.parametrize(
    "line", ["", ":", "Đơn vị chủ trì:", "Sở Tư pháp chủ trì việc này.", "Thời gian qua, rừng mất."]
)
def test_other_lines_are_none(line: str) -> None:
    assert read_label(line) is None
