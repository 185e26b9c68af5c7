"""The rule for a case that a question puts by its count."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from assistant.composing.counted_cases import rule_met_beside, rule_of_case
from assistant.evidence.clauses import passage_clauses
from assistant.understanding.kinds import Kind
from assistant.understanding.measures import Measure
from corpus.reading.store import Corpus, read_document
from tests.assistant.small import asked, passage, said

TEXT = """QUY CHẾ
về lớp học

Điều 1. Điểm

Đạt từ 5,0 điểm trở lên, không đạt nếu dưới 5,0 điểm. Trường hợp không đạt, học viên làm lại bài.

Điều 2. Hệ số

Lớp dưới 50 học viên hệ số 1.

Cứ thêm 10 học viên cộng thêm 0,1.
"""


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return Corpus((read_document(path),))


@pytest.mark.parametrize(
    ("value", "noun", "clause", "rule"),
    [
        ("4.5", "điểm", "làm lại bài", "Đạt từ 5,0 điểm trở lên, không đạt nếu dưới 5,0 điểm."),
        ("75", "học", "Cứ thêm 10 học viên", "Lớp dưới 50 học viên hệ số 1."),
        ("4.5", "ngày", "làm lại bài", None),
        ("30", "học", "Lớp dưới 50 học viên", None),
    ],
)
def test_the_sentence_left_out_of_the_rule_is_said(
    value: str, noun: str, clause: str, rule: str | None, corpus: Corpus
) -> None:
    question = asked(Kind.WHAT, measures=(Measure(Decimal(value), noun, f"{value} {noun}"),))
    told = rule_of_case(question, said(corpus.documents[0], clause), corpus)

    assert (told.text if told else None) == rule


def test_a_question_without_a_count_has_no_such_rule(corpus: Corpus) -> None:
    assert rule_of_case(asked(Kind.WHAT), said(corpus.documents[0], "làm lại bài"), corpus) is None


TWO_BOUNDS = (
    "Đơn vị có từ 5% hồ sơ trễ hạn trở lên thì không xếp hạng tốt. Công chức có từ 10% hồ sơ trễ hạn trở lên thì không"
    " được xếp loại tốt. Người có từ 3% hồ sơ sai trở lên thì bị nhắc nhở."
)


@pytest.mark.parametrize(
    ("share", "told"),
    [
        ("7", "Đơn vị có từ 5% hồ sơ trễ hạn trở lên thì không xếp hạng tốt."),
        ("4", None),  # it meets none of them but that of other things
        ("12", None),  # the rule told is of it
    ],
)
def test_a_bound_that_is_met_is_told_beside_one_of_the_same_that_is_not(share: str, told: str | None) -> None:
    measure = Measure(Decimal(share), "%", f"{share}%")
    understood = replace(asked(Kind.WHAT, "hồ sơ"), measures=(measure,))
    officer = passage_clauses(passage(TWO_BOUNDS))[1]

    said = rule_met_beside(understood, officer)

    assert (said.text if said else None) == told
