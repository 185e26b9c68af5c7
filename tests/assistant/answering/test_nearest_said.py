"""What is nearest under a refusal."""

from dataclasses import replace

from assistant.answering.case import Decision
from assistant.answering.nearest_said import nearest_first, promised, refusal_text
from assistant.answering.refusal import Lack
from assistant.service import Assistant
from corpus.model import OPENING
from corpus.reading.store import Corpus
from tests.assistant.small import clause, evidence, said

PROMISE = Lack("not sure", "Đoạn liên quan nhất là:")


def test_a_message_that_ends_in_a_colon_goes_on_with_the_sentence(corpus: Corpus) -> None:
    document = corpus.by_number["91-KL/TU"]
    found = evidence(said(document, "Gắn trách nhiệm của cấp ủy"))

    text = refusal_text(Decision(None, PROMISE, [found]), corpus)

    assert text == (
        "Đoạn liên quan nhất là: “Gắn trách nhiệm của cấp ủy, Chủ tịch Ủy ban nhân dân cấp xã, cấp huyện với kết quả "
        "Chỉ số PAPI được công bố hàng năm.” (Kết luận số 91-KL/TU, Mục II, khoản 4)."
    )


def test_a_long_sentence_is_told_by_its_clause(corpus: Corpus) -> None:
    found = evidence(said(corpus.by_number["91-KL/TU"], "thanh tra, kiểm tra không quá"))

    text = refusal_text(Decision(None, PROMISE, [found]), corpus)

    assert "“… thanh tra, kiểm tra không quá 01 lần/năm đối với doanh nghiệp, cơ sở kinh doanh…”" in text


def test_what_promises_nothing_stands_alone(corpus: Corpus) -> None:
    found = [evidence(said(corpus.by_number["91-KL/TU"], "Gắn trách nhiệm"))]

    assert refusal_text(Decision(None, Lack("time", "Chưa thấy."), found), corpus) == "Chưa thấy."
    assert refusal_text(Decision(None, PROMISE, []), corpus) == PROMISE.message


def test_a_letterhead_is_near_to_nothing() -> None:
    head = evidence(clause("Nơi làng, ngày 18 tháng 10 năm 2022", section=OPENING))
    told = evidence("Trồng rừng.")

    assert nearest_first(Decision(None, PROMISE, [head, told])) == [told]
    assert nearest_first(Decision(None, PROMISE, [head])) == [head]


def test_what_says_nothing_of_the_question_is_not_near() -> None:
    near, likely, other = (
        evidence("Trồng rừng.", around=0.4),
        evidence("Giữ rừng.", around=0.0, probability=0.2),
        evidence("Mở chợ.", around=0.05, probability=0.01),
    )

    assert nearest_first(Decision(None, PROMISE, [near, other, likely])) == [near, likely]
    assert nearest_first(Decision(None, PROMISE, [other])) == [other]
    assert nearest_first(Decision(None, Lack("not sure", "Chưa thấy."), [other])) == []


def test_what_is_of_another_name_stands_behind_what_is_of_the_one_asked_of() -> None:
    other, own = evidence("Rừng đạt 40%.", named=0.0, around=0.5), evidence("Đường đến làng Hạ.", named=1.0, around=0.4)

    assert nearest_first(Decision(None, PROMISE, [other, own])) == [own, other]


def test_what_the_message_speaks_of_comes_first() -> None:
    first, second = evidence("Trồng rừng."), evidence("Giữ rừng.")
    decision = Decision(None, replace(PROMISE, near=second), [first, second])

    assert promised(decision) is second.clause


def test_the_answer_holds_what_is_near(assistant: Assistant) -> None:
    answer = assistant.ask("GRDP năm nay của tỉnh tăng mấy phần trăm")

    assert answer.refused
    assert "7,1%" in answer.text or "8,8%" in answer.text
    assert answer.related
