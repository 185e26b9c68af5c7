"""Who is given what an answer speaks of."""

from pathlib import Path

import pytest

from assistant.composing.draft import Draft, Statement, support
from assistant.composing.in_charge import compose_in_charge
from assistant.understanding.terms import Term
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


SHARED = """Số: 5/KL-TU

KẾT LUẬN
về chợ

I. NHIỆM VỤ

- Mở các chợ phiên ở mọi xã. Sở Công Thương chịu trách nhiệm hướng dẫn các xã.

- Trồng cây quanh hồ nước.

II. TỔ CHỨC THỰC HIỆN

1. Sở Xây dựng chỉ đạo: (1) Ban hành quy chế mở chợ. (2) Sửa các mái hiên cũ.
"""


@pytest.mark.parametrize(
    ("words", "asked", "told"),
    [
        ("Mở các chợ phiên", "chợ phiên", ["Sở Công Thương chịu trách nhiệm hướng dẫn các xã."]),  # behind it
        ("Trồng cây quanh hồ", "mái hiên", ["Sở Xây dựng: Sửa các mái hiên cũ."]),  # elsewhere, all that is asked of
        ("Trồng cây quanh hồ", "cây", []),
    ],
)
def test_the_tasks_beside_a_place_and_those_on_what_was_asked_are_told(
    tmp_path: Path, words: str, asked: str, told: list[str]
) -> None:
    (tmp_path / "cho.txt").write_text(SHARED, encoding="utf-8")
    texts = read_corpus(tmp_path)
    clause = said(texts.documents[0], words)
    place = support(clause.passage, clause.start, clause.end)
    term = Term((asked,), 2.0, known=True)
    draft = compose_in_charge(Draft((Statement(clause.text, (place,)),), "facts"), texts, asked_of=[term])

    told_of = [one.text.rstrip(".") for one in draft.statements] if draft and told else []
    assert told_of == [one.rstrip(".") for one in told]


def test_of_parts_under_one_body_the_one_that_is_told_is_given(tmp_path: Path) -> None:
    (tmp_path / "cho.txt").write_text(SHARED, encoding="utf-8")
    texts = read_corpus(tmp_path)
    clauses = [said(texts.documents[0], one) for one in ("Sở Xây dựng chỉ đạo", "mái hiên")]
    places = tuple(support(one.passage, one.start, one.end) for one in clauses)
    draft = compose_in_charge(Draft((Statement("…", places),), "facts"), texts)

    assert draft is not None
    assert [one.text for one in draft.statements] == ["Sở Xây dựng: Sửa các mái hiên cũ."]
