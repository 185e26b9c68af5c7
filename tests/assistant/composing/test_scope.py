"""Who asks whether a thing is for them is told whom the text is for."""

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.answering.composers import compose
from assistant.composing.scope import compose_whom
from assistant.understanding.kinds import Kind
from corpus.reading.store import Corpus, read_corpus
from tests.assistant.small import asked, evidence, said

TEXT = """Số 1/2025/NQ-HĐND

NGHỊ QUYẾT
Hỗ trợ người trồng rừng

Điều 1. Đối tượng áp dụng

1. Hộ nghèo.

Người cao tuổi.

2. Hợp tác xã.

Điều 2. Mức hỗ trợ

1. Mỗi người được 5 triệu đồng.

2. Nghị quyết này thay thế Nghị quyết số 46/2024/NQ-HĐND ngày 10/12/2024 về hỗ trợ người trồng rừng.
"""
ASKED = "thợ mộc có được hưởng hỗ trợ không"


@pytest.fixture
def texts(tmp_path: Path) -> Corpus:
    (tmp_path / "van-ban.txt").write_text(TEXT, encoding="utf-8")
    return read_corpus(tmp_path)


def told(texts: Corpus, words: str, around: float, text: str = ASKED, kind: Kind = Kind.YESNO) -> list[str]:
    (document,) = texts.documents
    best = replace(evidence(said(document, words), probability=0.5), around=around)
    return [one.prefix + one.text for one in compose(asked(kind, "thợ mộc", text=text), [best], texts).statements]


PLACE = "Nghị quyết số 1/2025/NQ-HĐND, Điều 1"
FOR_WHOM = [f"{PLACE}: Đối tượng áp dụng:", "- Hộ nghèo.", "- Người cao tuổi.", "- Hợp tác xã."]


def test_whom_a_text_is_for_stands_before_a_clause_that_does_not_name_whoever_asks(texts: Corpus) -> None:
    assert told(texts, "Mỗi người", 0.3) == [*FOR_WHOM, "\nMỗi người được 5 triệu đồng."]


@pytest.mark.parametrize(
    ("head", "first"),
    [
        ("Phạm vi điều chỉnh, đối tượng áp dụng", f"{PLACE}: Phạm vi điều chỉnh, đối tượng áp dụng:"),
        ("Đối tượng thụ hưởng của chương trình", f"{PLACE}: Đối tượng thụ hưởng của chương trình:"),
        ("Quy định chung", "Mỗi người được 5 triệu đồng."),
    ],
)
def test_a_heading_may_be_of_more_or_of_none(tmp_path: Path, head: str, first: str) -> None:
    (tmp_path / "van-ban.txt").write_text(TEXT.replace("Đối tượng áp dụng", head), encoding="utf-8")

    assert told(read_corpus(tmp_path), "Mỗi người", 0.3)[0] == first


def test_a_clause_of_another_document_is_left_out(texts: Corpus) -> None:
    assert told(texts, "Nghị quyết này thay thế", 0.3) == FOR_WHOM


def test_one_of_those_whom_it_is_for_is_told_as_such(texts: Corpus) -> None:
    assert told(texts, "Người cao tuổi", 0.3) == ["Đối tượng áp dụng: Người cao tuổi."]


def test_what_says_most_of_the_question_or_answers_another_stands_alone(texts: Corpus) -> None:
    alone = ["Mỗi người được 5 triệu đồng."]
    assert told(texts, "Mỗi người", 0.9) == alone
    assert told(texts, "Mỗi người", 0.3, "thợ mộc có được trồng rừng không") == alone
    assert told(texts, "Mỗi người", 0.3, kind=Kind.NUMBER) == alone


@pytest.mark.parametrize("phrases", [("áp dụng",), ("đối tượng", "áp dụng")])
def test_whom_a_text_is_for_is_all_that_stands_under_the_heading(texts: Corpus, phrases: tuple[str, ...]) -> None:
    draft = compose_whom(asked(Kind.WHO, *phrases), texts)

    assert draft is not None
    assert [one.text for one in draft.statements] == [
        "Nghị quyết số 1/2025/NQ-HĐND, Điều 1: Đối tượng áp dụng:", "Hộ nghèo.", "Người cao tuổi.", "Hợp tác xã.",
    ]  # fmt: skip


@pytest.mark.parametrize(("phrases", "kind"), [(("hộ nghèo",), Kind.WHO), (("áp dụng",), Kind.DATE), ((), Kind.WHO)])
def test_another_question_is_none_of_whom_it_is_for(texts: Corpus, phrases: tuple[str, ...], kind: Kind) -> None:
    assert compose_whom(asked(kind, *phrases), texts) is None
