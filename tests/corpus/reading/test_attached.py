"""Forms that are attached to a document."""

from pathlib import Path

import pytest

from corpus.reading.store import read_document

PAGE = "TÊN CƠ QUAN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKính gửi: Ủy ban nhân dân tỉnh\n"
TEXT = """Số: 9/NQ-HĐND

NGHỊ QUYẾT
Về trồng rừng

Điều 1. Trồng rừng

1. Trồng rừng.

CHỦ TỊCH
Lê Văn An

PHỤ LỤC I
(Kèm theo Nghị quyết số 9/NQ-HĐND)

{}

{}
"""


@pytest.mark.parametrize(
    ("line", "page", "form"),
    [
        ("Mẫu số 01: Sử dụng cho các sở, ngành", PAGE, True),
        ("Mẫu số 01: Sử dụng cho các sở, ngành.", PAGE, True),
        ("Mẫu số 01 dùng cho các sở, ngành.", PAGE, False),  # a sentence
        ("Mẫu số 01: Sử dụng cho các sở, ngành.", "Mẫu số 02: Sử dụng cho các xã.", False),  # a list of forms
    ],
)
def test_a_form_may_be_named_in_a_sentence_where_its_page_follows(
    tmp_path: Path, line: str, page: str, form: bool
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT.format(line, page), encoding="utf-8")

    assert ("PL1.MB1" in read_document(path).sections) is form
