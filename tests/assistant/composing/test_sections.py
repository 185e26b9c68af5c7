"""The parts of a document, as they are told."""

from pathlib import Path

import pytest

from assistant.composing.sections import compose_outline, compose_section
from corpus.reading.store import read_document


def test_a_part_without_a_heading_is_told_by_what_it_begins_with(tmp_path: Path) -> None:
    path = tmp_path / "truc-bao.txt"
    points = "1. Sở A trực bão cả ngày lẫn đêm.\n\n2. Các sở:\n\n- Sở B phát áo phao.\n\n3. Sở C dọn đường sau bão.\n"
    path.write_text(f"CÔNG ĐIỆN\nVề việc ứng phó bão\n\nChủ tịch yêu cầu:\n\n{points}", "utf-8")

    first, *parts = compose_outline(read_document(path)).statements

    assert first.text.endswith("gồm 3 mục:")
    assert [one.text for one in parts] == ["Sở A trực bão cả ngày lẫn đêm", "Các sở", "Sở C dọn đường sau bão"]


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
