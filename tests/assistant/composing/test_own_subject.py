"""A document that is itself on the subject asked about."""

import pytest

from assistant.composing.own_subject import is_on
from assistant.service import Assistant
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term
from corpus.reading.store import Corpus
from tests.assistant.small import term


def test_it_is_told_in_brief_before_what_others_say(assistant: Assistant) -> None:
    for question in ("Cải cách hành chính", "Bài giảng về cải cách hành chính cần nhấn mạnh những điểm nào?"):
        answer = assistant.ask(question)
        sections = [one.section for one in answer.citations if one.document == "91-KL/TU"]

        assert answer.text.startswith("Kết luận số 91-KL/TU")
        assert {f"II.{number}" for number in range(1, 9)} <= set(sections)
        assert "Nghị quyết số 09-NQ/TW - Đánh giá:" in answer.text


def test_of_a_part_or_of_another_subject_its_points_are_told(assistant: Assistant) -> None:
    for question in ("nhiệm vụ về chuyển đổi số", "Trường Sa", "Các con số cần nhớ về cải cách hành chính"):
        assert not assistant.ask(question).text.startswith("Kết luận số 91-KL/TU của")


@pytest.mark.parametrize(
    ("terms", "on"),
    [
        ((term("cải cách hành chính"),), True),
        ((term("cải cách hành chính", weight=0.2),), False),  # says too little in these texts
        ((term("cải"),), False),  # a syllable of it
        ((term("cải cách hành chính"), term("rừng phòng hộ")), False),
    ],
)
def test_its_title_says_the_subject(corpus: Corpus, terms: tuple[Term, ...], on: bool) -> None:
    assert is_on(corpus.by_number["91-KL/TU"], [Subject.of(terms)]) is on
