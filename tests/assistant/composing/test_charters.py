"""What a body is there for, by the text that sets it up."""

from pathlib import Path

import pytest

from assistant.composing.charters import compose_charter
from assistant.language.lexicon import Lexicon
from assistant.understanding.question import understand
from corpus.reading.store import Corpus, read_corpus

CHARTER = """Số: 7/QĐ-UBND

QUYẾT ĐỊNH

VỀ CHỨC NĂNG, NHIỆM VỤ, QUYỀN HẠN CỦA SỞ NỘI VỤ

Điều 1. Vị trí và chức năng

Sở Nội vụ là cơ quan của Ủy ban nhân dân tỉnh.

Điều 2. Nhiệm vụ và quyền hạn

1. Về văn thư, lưu trữ

a) Cấp chứng chỉ hành nghề lưu trữ.

b) Quản lý kho lưu trữ của tỉnh.

2. Về thanh niên

a) Trình chương trình phát triển thanh niên.

3. Nhiệm vụ khác

a) Thực hiện việc được giao.

Điều 3. Tổ chức thực hiện

1. Sở Tài chính bố trí kinh phí.

2. Sở Nội vụ ban hành quy chế làm việc.
"""


def corpus_of(text: str, folder: Path) -> Corpus:
    (folder / "van-ban.txt").write_text(text, encoding="utf-8")
    return read_corpus(folder)


def said(question: str, texts: Corpus) -> list[str] | None:
    draft = compose_charter(understand(question, texts, Lexicon(texts)), texts)
    return [one.text for one in draft.statements[1:]] if draft else None


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Sở Nội vụ có nhiệm vụ gì?", ["Về văn thư, lưu trữ:", "Cấp chứng chỉ hành nghề lưu trữ."]),
        (
            "Sở Nội vụ có nhiệm vụ gì về lưu trữ?",
            ["Cấp chứng chỉ hành nghề lưu trữ.", "Quản lý kho lưu trữ của tỉnh."],
        ),
        ("Sở Nội vụ có nhiệm vụ gì về đất đai?", None),
        ("Sở Tài chính có nhiệm vụ gì?", None),  # the text sets up another body
        ("có những nhiệm vụ gì?", None),
    ],
)
def test_the_duties_that_a_charter_gives(question: str, answer: list[str] | None, tmp_path: Path) -> None:
    texts = corpus_of(CHARTER, tmp_path)
    shown = said(question, texts)
    assert (shown[: len(answer)] if shown and answer else shown) == answer


def test_a_plan_for_a_body_is_no_charter(tmp_path: Path) -> None:
    plan = CHARTER.replace("VỀ CHỨC NĂNG, NHIỆM VỤ, QUYỀN HẠN CỦA", "VỀ PHÁT TRIỂN NHÂN LỰC CỦA")
    assert said("Sở Nội vụ có nhiệm vụ gì?", corpus_of(plan, tmp_path)) is None


def test_of_two_such_headings_neither_is_told(tmp_path: Path) -> None:
    twice = CHARTER.replace("Điều 3. Tổ chức thực hiện", "Điều 3. Nhiệm vụ trước mắt")
    assert said("Sở Nội vụ có nhiệm vụ gì?", corpus_of(twice, tmp_path)) is None


def test_where_the_body_is_tells_no_field_of_its_charter(tmp_path: Path) -> None:
    placed = CHARTER.replace("QUYẾT ĐỊNH", "Lào Cai, ngày 5 tháng 3 năm 2025\n\nQUYẾT ĐỊNH", 1)

    assert said("Sở Nội vụ Lào Cai có nhiệm vụ gì về thanh niên?", corpus_of(placed, tmp_path)) == [
        "Trình chương trình phát triển thanh niên."
    ]


def test_a_point_that_leads_to_duties_heads_them_as_a_heading_does(tmp_path: Path) -> None:
    lead = "2. Ngoài việc trên, Sở giúp Ủy ban nhân dân tỉnh chăm lo thanh niên, gồm:"
    told = said(
        "Sở Nội vụ có nhiệm vụ gì về thanh niên?", corpus_of(CHARTER.replace("2. Về thanh niên", lead), tmp_path)
    )

    assert told is not None
    assert "Trình chương trình phát triển thanh niên." in told
    assert not any("lưu trữ" in one for one in told)
