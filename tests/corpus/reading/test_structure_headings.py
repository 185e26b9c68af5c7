"""Which short sentences head what follows."""

from pathlib import Path

import pytest

from corpus.reading.store import read_document


@pytest.mark.parametrize(
    ("point", "heading"),
    [
        ("Bãi bỏ Nghị quyết số 12/2021/NQ-HĐND ngày 09 tháng 12 năm 2021.", ""),
        ("Mục tiêu đến năm 2030.", "Mục tiêu đến năm 2030."),
        ("Bước 1. Nộp đơn tại xã", "Bước 1. Nộp đơn tại xã"),  # what it is called is no sentence
        ("Nộp đơn. Chờ kết quả", ""),
    ],
)
def test_a_short_sentence_on_a_document_rules_and_heads_nothing(tmp_path: Path, point: str, heading: str) -> None:
    path = tmp_path / "a.txt"
    text = (
        f"NGHỊ QUYẾT\nvề xã đảo\n\nĐiều 1. Thi hành\n\n1. Xã trồng dừa.\n\n2. {point}\n\nNghị quyết này được thông qua."
    )
    path.write_text(text, "utf-8")

    assert read_document(path).sections["Đ1.2"].title == heading
