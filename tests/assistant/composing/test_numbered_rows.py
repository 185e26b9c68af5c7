"""How many rows a numbered table has."""

from pathlib import Path

import pytest

from assistant.composing.numbered_rows import compose_numbered_rows
from assistant.language.lexicon import Lexicon
from assistant.understanding.question import understand
from corpus.reading.store import Corpus, read_corpus

NAMES = ("Cầu Mây", "Cầu Gỗ", "Cầu Đá", "Cầu Vôi", "Cầu Tre")


def table(numbers: tuple[int, ...]) -> str:
    rows = "\n".join(f"| {number} | {name} | Sở Xây dựng |" for number, name in zip(numbers, NAMES, strict=False))
    return f"""Số: 12/QĐ-UBND

QUYẾT ĐỊNH
Ban hành danh mục dự án cầu

Điều 1. Sửa các cầu trong danh mục dưới đây. Danh mục dự án cầu phải sửa:

| Stt | Tên dự án | Cơ quan chủ trì |
| --- | --- | --- |
{rows}
"""


@pytest.mark.parametrize(
    ("question", "numbers", "told"),
    [
        ("Có bao nhiêu dự án cầu?", (1, 2, 3, 4, 5), "có 5 dự án (trợ lý đếm):"),
        ("Danh mục có mấy dự án?", (1, 2, 3, 4), "có 4 dự án (trợ lý đếm):"),
        ("Có bao nhiêu dự án cầu?", (1, 2, 4, 5, 6), ""),  # a row is left out
        ("Có bao nhiêu dự án cầu?", (1, 2, 3), ""),  # too few for a table
        ("Có bao nhiêu cán bộ?", (1, 2, 3, 4, 5), ""),  # not what it lists
        ("", (1, 2, 3, 4, 5), ""),
    ],
)
def test_the_rows_are_counted_by_their_numbers(
    tmp_path: Path, question: str, numbers: tuple[int, ...], told: str
) -> None:
    (tmp_path / "cau.txt").write_text(table(numbers), encoding="utf-8")
    texts: Corpus = read_corpus(tmp_path)
    draft = compose_numbered_rows(understand(question, texts, Lexicon(texts)), texts)

    assert (draft.statements[0].text if draft else "").endswith(told) is (draft is not None or not told)
    assert (draft is not None) is bool(told)


LED = """Số: 13/KH-UBND

KẾ HOẠCH
Trồng cây

Điều 1. Trồng cây dọc đường.

PHỤ LỤC
NHIỆM VỤ TRỒNG CÂY

| TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
|---|---|---|---|---|
| 1 | Ươm cây | Sở Y tế | Sở Nội vụ | 2026 |
| 2 | Đào hố | Sở Nội vụ | Sở Y tế | 2026 |
| 3 | Trồng cây | Sở Y tế | Sở Xây dựng | 2027 |
| 4 | Tưới cây | Sở Y tế | Các hộ | 2028 |
"""


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Có bao nhiêu nhiệm vụ do Sở Y tế chủ trì?", "có 3 nhiệm vụ (trợ lý đếm):"),
        ("Sở Y tế phối hợp mấy nhiệm vụ?", "có 1 nhiệm vụ (trợ lý đếm):"),
        ("Sở Nội vụ chủ trì bao nhiêu nhiệm vụ?", "có 1 nhiệm vụ (trợ lý đếm):"),
        ("Sở Xây dựng chủ trì bao nhiêu nhiệm vụ?", ""),  # it leads none
        ("Có bao nhiêu nhiệm vụ do Sở Y tế chủ trì ở sân bay?", ""),  # a word of no text
    ],
)
def test_the_rows_of_a_body_are_counted_by_its_column(tmp_path: Path, question: str, told: str) -> None:
    (tmp_path / "cay.md").write_text(LED, encoding="utf-8")
    texts: Corpus = read_corpus(tmp_path)
    draft = compose_numbered_rows(understand(question, texts, Lexicon(texts)), texts)

    assert (draft.statements[0].text if draft else "").endswith(told)
    assert (draft is not None) is bool(told)
