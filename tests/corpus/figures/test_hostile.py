"""Texts that nobody would write must not stop the extraction, nor hold it up."""

import time
from collections.abc import Callable

import pytest

from corpus.figures.reading import extract_figures
from corpus.model import Document
from corpus.references import find_references
from corpus.tasks.reading import extract_tasks

Read = Callable[..., Document]


@pytest.mark.parametrize(
    "text",
    [
        "5 xã " * 4_000,
        "đạt 5% và 6%, " * 1_500,
        "Một. " * 8_000,
        "a; " * 20_000,
        "1.111" * 20_000,
        "Nghị quyết số 1-NQ/TW của Bộ Chính trị về " * 1_500,
        "Sở Y tế, " * 20_000,
        "trong đó " * 8_000 + "5%",
        "từ 5% " * 2_000 + "trở lên",
        " ".join(f"({number}) a." for number in range(1, 3_000)),
    ],
    ids=[
        "counts",
        "shares",
        "sentences",
        "clauses",
        "digits",
        "references",
        "bodies",
        "parts of",
        "thresholds",
        "parts",
    ],
)
def test_extraction_ends_soon(read: Read, text: str) -> None:
    document = read(f"Số 2-NQ/TU\n\nNGHỊ QUYẾT\nvề việc\n\nI. TỔ CHỨC THỰC HIỆN\n\n- {text}\n\nII. KHÁC\n\n- Hết.\n")
    began = time.monotonic()
    for one in (*extract_figures(document), *extract_tasks(document), *find_references(document)):
        assert 0 <= one.start < one.end <= len(document.source)
    assert time.monotonic() - began < 10, "took time that grows faster than the text"
