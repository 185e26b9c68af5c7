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
