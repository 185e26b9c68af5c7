"""A heading or a lead-in is told with what stands under it, and a list whole."""

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.answering.composers import compose
from assistant.composing.draft import Draft, Statement, cite, support
from assistant.composing.headed import (
    compose_each_actor,
    compose_headed,
    compose_named_heading,
    leaves_out,
    under_bare_headings,
)
from assistant.evidence.clauses import passage_clauses
from assistant.evidence.scoring import Evidence
from assistant.language.lexicon import Lexicon
from assistant.understanding.kinds import Kind
from assistant.understanding.question import understand
from assistant.understanding.terms import find_words as lexicon_words
from corpus.model import Document
from corpus.reading.store import Corpus, read_corpus, read_document
from tests.assistant.small import asked, clause, evidence, said

LONG = "đơn vị tiêu biểu của khối thi đua được tập thể bình xét và giới thiệu qua các vòng và " * 3
TEXT = f"""Số 1/2025/QĐ-UBND

QUYẾT ĐỊNH
về thi đua

Điều 1. Khuyến khích các việc sau

1. Trồng cây trong sân.

2. Nuôi cá trong ao.

3. Thả hoa trên sông.

Điều 2. Danh hiệu vườn đẹp

a) Đối tượng:

Hộ gia đình;

Hợp tác xã.

b) Danh hiệu vườn đẹp để tặng cho hộ đạt các tiêu chuẩn sau đây:

Có cây xanh;

Có lối đi sạch.

Điều 3. Giấy khen

1. Giấy khen để tặng cho {LONG}đạt một trong các tiêu chuẩn sau đây:

Làm việc tốt;

Giúp đỡ bạn.

2. Mức thưởng là 5 triệu đồng.

Điều 4. Yêu cầu

1. Đúng hạn.

2. Tiết kiệm.
"""


@pytest.fixture
def texts(tmp_path: Path) -> Corpus:
    (tmp_path / "van-ban.txt").write_text(TEXT, encoding="utf-8")
    return read_corpus(tmp_path)


@pytest.fixture
def document(texts: Corpus) -> Document:
    (one,) = texts.documents
    return one


def told(draft: Draft | None) -> list[str]:
    return [one.prefix + one.text for one in draft.statements][1:] if draft else []


def heading(document: Document, section: str, probability: float = 0.9) -> Evidence:
    passage = document.heading_passage(section)
    assert passage
    return evidence(passage_clauses(passage)[0], probability=probability)


def test_a_heading_that_answers_brings_what_stands_under_it(texts: Corpus, document: Document) -> None:
    draft = compose_headed(asked(Kind.WHAT, "vườn đẹp"), [heading(document, "Đ2.b")], texts)

    assert told(draft) == ["- Có cây xanh.", "- Có lối đi sạch."]


def test_what_stands_under_a_heading_says_neither_yes_nor_no(texts: Corpus, document: Document) -> None:
    asks = asked(Kind.WHAT, "vườn đẹp", text="có danh hiệu vườn đẹp không")

    assert compose_headed(asks, [heading(document, "Đ2.b")], texts) is None


def test_points_that_only_lead_to_others_bring_them(texts: Corpus, document: Document) -> None:
    draft = compose_headed(asked(Kind.WHAT, "vườn đẹp"), [heading(document, "Đ2")], texts)

    assert told(draft) == [
        "- Đối tượng:",
        "  - Hộ gia đình.",
        "  - Hợp tác xã.",
        "- Danh hiệu vườn đẹp để tặng cho hộ đạt các tiêu chuẩn sau đây:",
        "  - Có cây xanh.",
        "  - Có lối đi sạch.",
    ]


@pytest.mark.parametrize("kind", [Kind.LIST, Kind.WHAT])
def test_several_points_under_a_heading_that_says_what_is_asked_are_all_told(
    texts: Corpus, document: Document, kind: Kind
) -> None:
    found = [
        evidence(said(document, "Trồng cây"), probability=0.6),
        evidence(said(document, "Thả hoa"), probability=0.3),
        evidence(said(document, "Có cây xanh"), probability=0.01),
    ]

    draft = compose_headed(asked(kind, "khuyến khích"), found, texts)

    assert told(draft) == ["- Trồng cây trong sân.", "- Nuôi cá trong ao.", "- Thả hoa trên sông."]


def test_one_point_asked_for_by_its_own_word_is_not_its_whole_list(texts: Corpus, document: Document) -> None:
    found = [
        evidence(said(document, "Trồng cây"), probability=0.6),
        evidence(said(document, "Thả hoa"), probability=0.3),
    ]

    assert compose_headed(asked(Kind.WHAT, "khuyến khích", "trồng cây"), found, texts) is None
    assert compose_headed(asked(Kind.WHAT, "trồng cây"), found, texts) is None  # the heading adds nothing
    assert compose_headed(asked(Kind.WHAT, "khuyến khích"), found[:1], texts) is None  # one point alone answers
    assert compose_headed(asked(Kind.NUMBER, "khuyến khích"), found, texts) is None


def test_a_list_called_by_the_whole_of_its_head_is_told_whole_though_others_answer_too(
    texts: Corpus, document: Document, lexicon: Lexicon
) -> None:
    found = [
        evidence(said(document, "Trồng cây"), probability=0.1),
        evidence(said(document, "Thả hoa"), probability=0.1),
        evidence(said(document, "Có cây xanh"), probability=0.1),
        evidence(said(document, "Đúng hạn"), probability=0.1),
    ]
    called = replace(asked(Kind.LIST, "khuyến khích"), words=lexicon_words("khuyến khích các việc sau", lexicon))

    assert told(compose_headed(called, found, texts)) == [
        "- Trồng cây trong sân.", "- Nuôi cá trong ao.", "- Thả hoa trên sông.",
    ]  # fmt: skip
    assert compose_headed(asked(Kind.LIST, "khuyến khích"), found, texts) is None


def test_points_without_a_mark_are_a_list_under_their_lead_in(texts: Corpus, document: Document) -> None:
    found = [
        evidence(said(document, "Làm việc tốt"), probability=0.6),
        evidence(said(document, "Giúp đỡ bạn"), probability=0.3),
    ]

    draft = compose_headed(asked(Kind.LIST, "tiêu chuẩn"), found, texts)

    assert told(draft) == ["- Làm việc tốt.", "- Giúp đỡ bạn."]


@pytest.mark.parametrize("kind", [Kind.WHO, Kind.WHAT, Kind.YESNO, Kind.TOPIC])
def test_no_answer_ends_with_a_lead_in(texts: Corpus, document: Document, kind: Kind) -> None:
    found = [evidence(said(document, "Giấy khen để tặng"), probability=0.9)]

    draft = compose(asked(kind, "giấy khen"), found, texts)

    text, citations = cite(draft, texts)
    assert text.splitlines()[-2:] == ["- Làm việc tốt [2].", "- Giúp đỡ bạn [3]."]
    assert {one.section for one in citations} == {"Đ3.1"}


def test_a_heading_is_all_that_is_asked(texts: Corpus) -> None:
    lexicon = Lexicon(texts)

    draft = compose_named_heading(understand("yêu cầu của quyết định 1", texts, lexicon), texts)
    assert told(draft) == ["- Đúng hạn.", "- Tiết kiệm."]
    assert compose_named_heading(understand("quyết định 1 thế nào", texts, lexicon), texts) is None


def test_headings_alone_bring_what_stands_under_them(texts: Corpus, document: Document) -> None:
    passage = document.heading_passage("Đ1")
    assert passage
    bare = Statement(passage.text, (support(passage, 0, len(passage.text)),))
    item = said(document, "Trồng cây").passage
    more = Statement("Trồng cây", (support(item, 0, 9),))

    assert told(under_bare_headings(Draft((bare,), "x"), texts)) == [
        "- Trồng cây trong sân.", "- Nuôi cá trong ao.", "- Thả hoa trên sông.",
    ]  # fmt: skip
    assert under_bare_headings(Draft((bare, more), "x"), texts).statements == (bare, more)
    assert under_bare_headings(Draft((Statement("Không", ours=True),), "x"), texts).composer == "x"


ROLES = """QUYẾT ĐỊNH
về ao cá

Điều 1. Thẩm quyền lập, thẩm định, phê duyệt bản đồ ao cá

1. Cơ quan lập: Sở Nội vụ lập bản đồ cho cả tỉnh theo mẫu.

2. Cơ quan thẩm định: Sở Tài chính.

3. Cơ quan phê duyệt: Ủy ban nhân dân tỉnh.
"""


@pytest.mark.parametrize(
    ("phrases", "told"),
    [
        (("phê duyệt", "bản đồ"), ["Cơ quan phê duyệt: Ủy ban nhân dân tỉnh."]),
        (("bản đồ", "ao cá"), []),  # asked of none by what it is called
    ],
)
def test_a_point_called_by_what_is_asked_is_told_alone(
    tmp_path: Path, phrases: tuple[str, ...], told: list[str]
) -> None:
    path = tmp_path / "ao.txt"
    path.write_text(ROLES, encoding="utf-8")
    document = read_document(path)
    best = evidence(said(document, "Ủy ban nhân dân tỉnh"))
    draft = compose_each_actor(asked(Kind.WHO, *phrases), best, Corpus((document,)))

    assert [one.text for one in draft.statements if draft.composer == "headed point"] == told if draft else not told


KEPT = """QUYẾT ĐỊNH
về sổ cá

Điều 1. Quản lý sổ cá

1. Các cơ quan được dùng sổ cá để tra cứu.

2. Sổ cá do ai giữ lâu dài:

Sở Nội vụ giữ sổ cấp tỉnh;

Ủy ban nhân dân cấp xã giữ sổ cấp xã.

"""


def test_of_the_paragraphs_under_a_point_that_is_called_the_one_that_answers_is_told(tmp_path: Path) -> None:
    path = tmp_path / "so.txt"
    path.write_text(KEPT, encoding="utf-8")
    document = read_document(path)
    best = evidence(said(document, "giữ sổ cấp xã"))
    draft = compose_each_actor(asked(Kind.WHO, "lâu dài", "sổ"), best, Corpus((document,)))

    assert draft is not None
    assert [one.text for one in draft.statements] == ["Sổ cá do ai giữ lâu dài: Ủy ban nhân dân cấp xã giữ sổ cấp xã."]


def test_what_is_told_under_a_heading_may_leave_out_the_answer() -> None:
    best = evidence(clause("Trồng cây trong sân. Cây chết thì trồng lại.", 1), probability=0.6)
    whole = best.passage
    part = Draft((Statement("Trồng cây trong sân.", (support(whole, 0, 20),)),), "section")
    told = Draft((Statement(whole.text, (support(whole, 0, len(whole.text)),)),), "section")
    elsewhere = Draft((Statement("x", (replace(support(whole, 0, 20), section="II"),)),), "section")
    asking = asked(Kind.WHAT, "cây")

    assert leaves_out(part, asking, [best])
    assert not leaves_out(told, asking, [best])
    assert not leaves_out(elsewhere, asking, [best])  # the heading has another matter
    assert not leaves_out(part, asking, [replace(best, probability=0.4)])
    assert not leaves_out(part, asked(Kind.LIST, "cây"), [best])  # a list is told in brief
    assert not leaves_out(part, asking, [])
