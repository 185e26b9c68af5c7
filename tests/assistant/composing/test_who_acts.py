"""Who does something, where what is best only says what is to be done."""

import pytest

from assistant.composing.who_acts import (
    compose_actors,
    is_of_another_body,
    nobody_acts,
    office_unsaid,
    who_acts_first,
)
from assistant.evidence.scoring import Evidence
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from assistant.understanding.terms import Term
from corpus.reading.store import Corpus
from tests.assistant.small import asked, evidence, said, term

WHO = "ai phải trình đề án"


def found(corpus: Corpus, number: str, words: str, probability: float, *missing: str) -> Evidence:
    one = said(corpus.by_number[number], words)
    return evidence(one, probability=probability, missing=tuple(map(term, missing)))


def test_what_says_who_acts_stands_first(corpus: Corpus) -> None:
    done = found(corpus, "91-KL/TU", "Tổ chức thực hiện các cơ chế", 0.6, "trình")
    by_body = found(corpus, "09-NQ/TW", "Xây dựng, thí điểm một số cơ chế", 0.3)
    understood = asked(Kind.WHO, "đề án", text=WHO)

    assert who_acts_first(understood, [done, by_body], corpus) == [by_body]
    assert who_acts_first(understood, [by_body, done], corpus) == [by_body]  # who does not act is no further answer
    assert who_acts_first(asked(Kind.WHO, "đề án", text="ai được hưởng"), [done, by_body], corpus) == [done, by_body]


@pytest.mark.parametrize(("probability", "missing"), [(0.05, ()), (0.3, ("đề án",))])
def test_what_is_unlikely_or_says_less_of_the_question_does_not(
    probability: float, missing: tuple[str, ...], corpus: Corpus
) -> None:
    done = found(corpus, "91-KL/TU", "Tổ chức thực hiện các cơ chế", 0.6, "trình")
    other = found(corpus, "09-NQ/TW", "Xây dựng, thí điểm một số cơ chế", probability, *missing)

    assert who_acts_first(asked(Kind.WHO, "đề án", text=WHO), [done, other], corpus) == [done, other]


def test_nobody_is_told_where_nothing_is_asked_of(corpus: Corpus) -> None:
    done = found(corpus, "91-KL/TU", "Tổ chức thực hiện các cơ chế", 0.6)

    assert compose_actors(asked(Kind.WHO, text=""), done, corpus) is None
    assert compose_actors(asked(Kind.WHO, "trách nhiệm", text="ai chịu trách nhiệm"), done, corpus) is None


@pytest.mark.parametrize(
    ("question", "section"),
    [
        ("ai chịu trách nhiệm quán triệt kết luận 91", "III.1"),
        ("hằng năm ai chịu trách nhiệm tổ chức đánh giá CCHC rồi báo cáo lên Thường vụ", "III.3"),
        ("ai phải lo việc sửa chính sách đặc thù trình quốc hội", "IV.2"),
    ],
)
def test_the_body_is_told_by_its_own_task(question: str, section: str, assistant: Assistant) -> None:
    assert assistant.ask(question).citations[0].section == section


def test_who_answers_for_a_text_is_told_by_its_part(assistant: Assistant) -> None:
    sections = {one.section for one in assistant.ask("ai chịu trách nhiệm thực hiện nghị quyết 09").citations}

    assert sections == {"IV.1", "IV.2", "IV.3", "IV.4", "IV.5"}


STATED = "Ban Kinh tế Trung ương ban hành chương trình hành động, đúng không"


@pytest.mark.parametrize(
    ("body", "text", "probability", "another"),
    [
        ("ban kinh tế trung ương", STATED, 0.7, True),
        ("ban cán sự đảng chính phủ", STATED, 0.7, False),
        ("ban kinh tế trung ương", STATED, 0.5, False),  # not sure enough
        ("ban kinh tế trung ương", "ban hành chương trình hành động là ai", 0.7, False),  # nothing to be judged
        ("rừng", STATED, 0.7, False),  # no body
    ],
)
def test_what_is_given_to_another_body_is_denied_of_the_one_asked_of(
    body: str, text: str, probability: float, another: bool, corpus: Corpus
) -> None:
    best = found(corpus, "09-NQ/TW", "Ban hành Chương trình hành động", probability)
    understood = asked(Kind.YESNO, body, "chương trình hành động", text=text)

    assert is_of_another_body(understood, [best], corpus) is another
    assert not is_of_another_body(asked(Kind.YESNO, body, text=text), [best], corpus)


@pytest.mark.parametrize(
    ("question", "nobody"),
    [
        ("ai duyệt quy hoạch chung nha trang", True),
        ("ai thanh tra doanh nghiệp", True),  # to whom it is done
        ("ai quản lý khu kinh tế vân phong", True),
        ("ai chủ trì sơ kết nghị quyết 09", False),
        ("ai ban hành chương trình hành động thực hiện nq 09", False),
    ],
)
def test_where_no_clause_says_who_acts_that_is_said(question: str, nobody: bool, assistant: Assistant) -> None:
    assert assistant.ask(question).text.startswith("Chưa thấy văn bản nêu riêng ai làm việc này") is nobody


def test_what_another_has_to_do_is_not_told_as_a_yes(assistant: Assistant) -> None:
    text = assistant.ask("UBND các xã có phải xây dựng kế hoạch cchc không").text

    assert text.startswith("Chưa thấy văn bản nêu “UBND các xã”") or text.startswith(
        "Chưa thấy văn bản nêu “ubnd các xã”"
    )


@pytest.mark.parametrize(
    ("question", "clause", "unsaid"),
    [
        ("trưởng trạm có bị phạt không", "Người đứng đầu bị phạt.", "trưởng trạm"),
        ("tôi là phó chủ tịch xã, trễ hạn thì có bị phạt không", "Chủ tịch bị phạt.", "phó chủ tịch"),
        ("phó chủ tịch có bị phạt không", "Phó Chủ tịch bị phạt.", ""),
        ("trạm có bị trưởng trạm phạt không", "Trạm bị phạt.", ""),  # what becomes of another is asked
        ("trưởng trạm bị phạt bao nhiêu", "Người đứng đầu bị phạt.", ""),
    ],
)
def test_an_office_of_which_a_paragraph_does_not_speak_is_named(question: str, clause: str, unsaid: str) -> None:
    asks = asked(Kind.YESNO, "phạt", text=question)

    assert office_unsaid(asks, evidence(clause)) == unsaid


def test_an_office_that_texts_call_otherwise_is_spoken_of() -> None:
    head = Term(("giám đốc", "người đứng đầu"), 2.0, True)
    asks = asked(Kind.YESNO, head, "phạt", text="giám đốc có bị phạt không")

    assert office_unsaid(asks, evidence("Người đứng đầu bị phạt.")) == ""


def test_the_body_of_one_level_is_none_of_another(assistant: Assistant) -> None:
    answer = assistant.ask("UBND huyện có phải báo cáo trước 31/12 không").text

    assert answer.startswith("Chưa thấy văn bản nêu “ubnd huyện” ở việc này; văn bản nêu: Định kỳ, Ban cán sự đảng")


@pytest.mark.parametrize(
    ("words", "nobody"),
    [
        ("Sớm có chủ trương, cơ chế giải quyết", True),  # "lợi ích của Nhà nước" gives that nothing to do
        ("Chính phủ nghiên cứu giao cho tỉnh", False),
    ],
)
def test_whoever_is_named_with_a_deed_need_not_do_it(words: str, nobody: bool, corpus: Corpus) -> None:
    understood = asked(Kind.WHO, "vướng mắc", text="ai giải quyết vướng mắc")

    assert nobody_acts(understood, [found(corpus, "09-NQ/TW", words, 0.6)], corpus) is nobody
    assert not nobody_acts(asked(Kind.WHAT, text="giải quyết gì"), [found(corpus, "09-NQ/TW", words, 0.6)], corpus)
