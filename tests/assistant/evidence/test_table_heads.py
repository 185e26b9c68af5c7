"""The row that names a table's columns."""

from pathlib import Path

import pytest

from assistant.evidence.table_heads import heads_table
from corpus.model import Document
from corpus.reading.store import read_document

TEXT = """KẾ HOẠCH
về cộng tác viên

1. Các xã; các thôn: cùng làm.

PHỤ LỤC

SỐ LƯỢNG CỘNG TÁC VIÊN

| TT | Xã | Số lượng |
|---|---|---|
| 1 | Hải Lý | 5 |
| 2 | Hải Vân | 7 |
"""


@pytest.fixture
def plan(tmp_path: Path) -> Document:
    path = tmp_path / "a.md"
    path.write_text(TEXT, encoding="utf-8")
    return read_document(path)


def test_the_names_of_columns_head_a_table_and_nothing_else_does(plan: Document) -> None:
    heads = [one.text for one in plan.passages if heads_table(one, plan)]

    assert heads == ["TT; Xã; Số lượng"]
    assert any(one.text.startswith("Hải Lý") for one in plan.passages)


def test_the_row_that_names_years_heads_them_too(tmp_path: Path) -> None:
    path = tmp_path / "years.md"
    table = "| Chỉ tiêu | 2027 | 2030 |\n|---|---|---|\n| Tổng thu | 5 | 7 |\n| Tổng chi | 4 | 6 |\n"
    path.write_text(f"KẾ HOẠCH\nvề thu chi\n\nI. CHỈ TIÊU\n\n{table}", encoding="utf-8")
    document = read_document(path)

    heads = [one.text for one in document.passages if heads_table(one, document)]
    assert heads == ["Chỉ tiêu; 2027; 2030"]
