"""A Điều of another text, named by where the text at hand gives it new words."""

from pathlib import Path

import pytest

from assistant.understanding.named import find_named
from corpus.reading.store import Corpus, read_corpus
from corpus.text import search_form

AMENDING = """HỘI ĐỒNG NHÂN DÂN TỈNH SƠN HẢI

Số: 12/2025/NQ-HĐND

Sơn Hải, ngày 12 tháng 3 năm 2025

NGHỊ QUYẾT
Sửa đổi, bổ sung một số điều của Quy định kèm theo Nghị quyết số 4/2022/NQ-HĐND

Điều 1. Sửa đổi, bổ sung một số điều của Quy định

1. Sửa đổi, bổ sung Điều 9 như sau:

“Điều 9. Mức hỗ trợ ghe muối

Mỗi ghe được hỗ trợ 3 triệu đồng.”.

2. Sửa đổi khoản 2 Điều 14 như sau:

“2. Hồ sơ nộp tại xã.”.

3. Bổ sung Điều 14a vào sau Điều 11 như sau:

“Điều 14a. Kho muối

Kho muối có mái che.”.

4. Bãi bỏ khoản 3 Điều 14.

5. Sửa đổi, bổ sung Điều 2 như sau:

“Điều 2. Diêm dân

Diêm dân là người làm muối.”.

Điều 2. Điều khoản thi hành

Nghị quyết này có hiệu lực từ ngày 01 tháng 4 năm 2025.
"""


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    folder: Path = tmp_path_factory.mktemp("amending")
    (folder / "12.txt").write_text(AMENDING, encoding="utf-8")
    return read_corpus(folder)


@pytest.mark.parametrize(
    ("question", "sections"),
    [
        ("Điều 9 sửa thành gì", ("Đ1.1",)),
        ("điều 9 quy định gì", ("Đ1.1",)),
        ("khoản 2 Điều 14 nay thế nào", ("Đ1.2",)),
        ("Điều 14 thay đổi ra sao", ("Đ1.2", "Đ1.4")),
        ("Điều 14a nói gì", ("Đ1.3",)),
        ("Điều 2 sửa đổi thế nào", ("Đ1.5",)),
        ("Điều 2 nói gì", ("Đ2",)),  # its own
    ],
)
def test_sections_that_amend(question: str, sections: tuple[str, ...], corpus: Corpus) -> None:
    found = find_named(search_form(question), corpus)
    assert (tuple(section for _, section in found.sections), found.unknown_section) == (sections, "")


@pytest.mark.parametrize("question", ["Điều 11 sửa thế nào", "Điều 4 nói gì"])
def test_a_place_beside_which_something_is_put_is_not_amended(question: str, corpus: Corpus) -> None:
    found = find_named(search_form(question), corpus)
    assert found.sections == ()
    assert found.unknown_section.startswith("điều ")
