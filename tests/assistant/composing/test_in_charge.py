"""Who is given what an answer speaks of."""

from pathlib import Path

import pytest

from assistant.composing.draft import Draft, Statement, support
from assistant.composing.in_charge import compose_in_charge
from corpus.reading.store import read_corpus
from tests.assistant.small import said

TEXT = """Số: 4/QĐ-UBND

QUYẾT ĐỊNH
về sổ cá

Điều 1. Giữ sổ

1. Sở Nội vụ quản lý sổ về kỹ thuật, gồm:

a) Sao chép sổ mỗi tuần một lần.

2. Sổ làm bằng giấy dày.
"""


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Sao chép sổ", ["Sở Nội vụ quản lý sổ về kỹ thuật, gồm: sao chép sổ mỗi tuần một lần."]),
        ("giấy dày", []),  # nobody is told to do it
    ],
)
def test_the_body_that_leads_to_a_point_is_told_with_it(tmp_path: Path, words: str, told: list[str]) -> None:
    (tmp_path / "so.txt").write_text(TEXT, encoding="utf-8")
    texts = read_corpus(tmp_path)
    clause = said(texts.documents[0], words)
    place = support(clause.passage, clause.start, clause.end)
    draft = compose_in_charge(Draft((Statement(clause.text, (place,)),), "facts"), texts)

    assert [one.text for one in draft.statements if told] == told if draft else not told


def test_nobody_has_charge_of_nothing(tmp_path: Path) -> None:
    (tmp_path / "so.txt").write_text(TEXT, encoding="utf-8")

    assert compose_in_charge(Draft((), "facts"), read_corpus(tmp_path)) is None
