"""The parts of a document, as they are told."""

from pathlib import Path

import pytest

from assistant.composing.sections import compose_section
from corpus.reading.store import read_document

PLAN = """KẾ HOẠCH
về trồng dừa

I. MỤC TIÊU

1. Mục tiêu chung

Giữ bờ sông khỏi sạt lở.

2. Mục tiêu cụ thể

a) Trồng 30 ha.

b) Phát 5 giống dừa.
"""


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (60, ["Mục tiêu chung:", "Giữ bờ sông khỏi sạt lở.", "Mục tiêu cụ thể:", "Trồng 30 ha.", "Phát 5 giống dừa."]),
        (20, ["Mục tiêu chung.", "Mục tiêu cụ thể."]),  # no room for all of it
    ],
)
def test_what_stands_under_the_headings_of_a_part_is_told_where_there_is_room(
    tmp_path: Path, words: int, told: list[str]
) -> None:
    path = tmp_path / "dua.txt"
    path.write_text(PLAN, "utf-8")
    document = read_document(path)

    _, *points = compose_section(document, document.sections["I"], words).statements

    assert [one.text for one in points] == told


def test_headings_that_are_only_periods_are_opened(tmp_path: Path) -> None:
    path = tmp_path / "dua.txt"
    path.write_text(
        "KẾ HOẠCH\nvề trồng dừa\n\nI. MỤC TIÊU\n\n1. Đến hết năm 2026\n\n- Trồng 30 ha dừa ven sông.\n\n"
        "2. Giai đoạn 2027 - 2030\n\n- Trồng thêm 50 ha dừa ven sông.\n",
        "utf-8",
    )
    document = read_document(path)

    _, *points = compose_section(document, document.sections["I"], 15).statements

    assert [one.text for one in points] == [
        "Đến hết năm 2026:", "Trồng 30 ha dừa ven sông.", "Giai đoạn 2027 - 2030:", "Trồng thêm 50 ha dừa ven sông.",
    ]  # fmt: skip


def test_a_heading_is_told_with_the_one_line_behind_its_colon(tmp_path: Path) -> None:
    path = tmp_path / "rung.txt"
    path.write_text(
        "QUYẾT ĐỊNH\nvề rừng\n\nĐiều 1. Trách nhiệm\n\n1. Trách nhiệm lập, duyệt kế hoạch:\n\n"
        "a) Cơ quan lập kế hoạch: Hạt Kiểm lâm;\n\nb) Cơ quan phê duyệt: Ủy ban nhân dân tỉnh.\n\n"
        "2. Kế hoạch được gửi về xã.\n",
        "utf-8",
    )
    document = read_document(path)

    _, *points = compose_section(document, document.sections["Đ1"]).statements

    assert [one.text for one in points] == [
        "Trách nhiệm lập, duyệt kế hoạch:", "Cơ quan lập kế hoạch: Hạt Kiểm lâm.",
        "Cơ quan phê duyệt: Ủy ban nhân dân tỉnh.", "Kế hoạch được gửi về xã.",
    ]  # fmt: skip
