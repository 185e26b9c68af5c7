"""What else may answer, beside clauses that are not sure to."""

from dataclasses import replace

from assistant.answering.by_clauses import CLAUSES
from assistant.answering.case import Decision
from assistant.answering.what_else import told_as_nearest, what_else
from assistant.composing.draft import Draft, Statement, support
from assistant.evidence.clauses import passage_clauses
from assistant.evidence.scoring import Evidence
from assistant.service import Assistant
from assistant.understanding.terms import Term
from tests.assistant.small import evidence, passage, term

TEXT = "Trồng rừng; giữ rừng. Mở chợ mới. Làm đường làng. Xây cầu. Đào giếng."
CLAUSES_OF_TEXT = passage_clauses(passage(TEXT))


def _found(*shares: float, missing: tuple[Term, ...] = ()) -> list[Evidence]:
    """Clauses of the text in its order, each as likely as told."""
    return [
        evidence(one, probability=share, missing=missing) for one, share in zip(CLAUSES_OF_TEXT, shares, strict=False)
    ]


def _decided(found: list[Evidence], told: int = 0, rule: str = CLAUSES, **fields: bool) -> Decision:
    clause = found[told].clause
    statement = Statement(clause.text, (support(clause.passage, clause.start, clause.end),), **fields)
    return Decision(Draft((statement,), "facts"), None, found, (rule,))


def _said(decision: Decision) -> list[str]:
    return [TEXT[one.start : one.end] for one in what_else(decision)]


def test_the_pieces_stand_apart() -> None:
    assert [one.text.strip(" ;.") for one in CLAUSES_OF_TEXT] == [
        "Trồng rừng", "giữ rừng", "Mở chợ mới", "Làm đường làng", "Xây cầu", "Đào giếng",
    ]  # fmt: skip


def test_a_sure_answer_stands_alone() -> None:
    assert what_else(_decided(_found(0.5, 0.4, 0.05, 0.03))) == ()  # both of its sentence


def test_sentences_stand_beside_until_nearly_all_is_covered() -> None:
    # Of 0.9 in all the first sentence has 0.5; 0.81 is reached with the second of the others.
    assert _said(_decided(_found(0.3, 0.2, 0.2, 0.15, 0.05))) == ["Mở chợ mới.", "Làm đường làng."]


def test_there_are_three_beside_at_most() -> None:
    assert len(_said(_decided(_found(0.1, 0.0, 0.1, 0.1, 0.1, 0.1)))) == 3


def test_what_hardly_answers_and_what_is_of_another_time_is_left_out() -> None:
    found = _found(0.05, 0.0, 0.04, 0.01, 0.03)
    found[2] = replace(found[2], time=0.0)

    assert _said(_decided(found)) == ["Xây cầu."]


def test_other_answers_have_nothing_beside() -> None:
    found = _found(0.2, 0.0, 0.2, 0.2)

    assert what_else(_decided(found, rule="summary")) == ()
    assert what_else(_decided(found, heading=True)) == ()  # of several questions
    assert what_else(Decision(None, None, found, (CLAUSES,))) == ()
    with_more = _decided(found)
    assert with_more.draft
    one = with_more.draft.statements[0].supports[0]
    assert what_else(replace(with_more, draft=replace(with_more.draft, more=(one,)))) == ()


def test_an_unlikely_clause_that_leaves_a_word_unsaid_is_told_as_the_nearest() -> None:
    unsaid = (term("mương"),)
    unlikely = _decided(_found(0.3, 0.2, 0.2, missing=unsaid))
    likely = _decided(_found(0.4, 0.3, 0.2, missing=unsaid))
    whole = _decided(_found(0.3, 0.2, 0.2))

    led = told_as_nearest(unlikely)
    assert led
    assert led.statements[0] == Statement("Đoạn sát câu hỏi nhất:", ours=True)
    assert led.statements[1:] == (unlikely.draft.statements if unlikely.draft else ())
    assert told_as_nearest(likely) is likely.draft
    assert told_as_nearest(whole) is whole.draft
    assert told_as_nearest(Decision(None, None, [], (CLAUSES,))) is None


def test_what_is_led_already_is_not_led_again() -> None:
    led = _decided(_found(0.2, 0.1, 0.2, missing=(term("mương"),)), ours=True)

    assert told_as_nearest(led) is led.draft


def test_a_clause_of_one_time_has_that_of_the_other_beside_it(assistant: Assistant) -> None:
    answer = assistant.ask("Khi nào thì ai ai trong tỉnh cũng có nước sạch để dùng?")

    assert not answer.refused
    assert not answer.sure
    assert any("nước hợp vệ sinh" in one.quote for one in answer.related)
    assert all(one.quote not in {cited.quote for cited in answer.citations} for one in answer.related)


def test_a_figure_of_its_time_is_sure(assistant: Assistant) -> None:
    answer = assistant.ask("Tỉ lệ đô thị hóa đến năm 2025 đạt bao nhiêu?")

    assert answer.sure
    assert answer.related == ()
