"""An answer for whoever is to tell it in plain words."""

from assistant.answering.case import Decision
from assistant.answering.dialogue import Conversation
from assistant.answering.plain_telling import in_plain_points
from assistant.answering.refusal import Lack
from assistant.composing.draft import Draft, Statement, Support
from tests.assistant.small import lines

PLACE = (Support("1", "I", 0, 9),)


def decided(*texts: str, composer: str = "topic") -> Decision:
    return Decision(Draft(tuple(Statement(one, PLACE) for one in texts), composer), None, [])


def test_a_long_point_is_opened_up_and_nothing_is_reworded() -> None:
    first, second = "Xây dựng nông thôn mới " * 4, "phát triển rừng bền vững ở các xã vùng cao " * 3
    draft = in_plain_points(decided(f"{first.strip()}; {second.strip()}."), short=False).draft

    assert draft is not None
    lead, *points = draft.statements
    assert lead.text.startswith("Tôi không viết lại bằng lời khác")
    assert [one.text for one in points] == [first.strip(), f"P{second.strip()[1:]}."]
    assert {one.prefix for one in points} == {"- "}


def test_a_clause_that_only_goes_on_with_a_task_stays_with_it() -> None:
    task = "Tăng cường kiểm tra các công trình đầu tư quan trọng của tỉnh, nhất là các công trình ven biển, cửa sông"
    on = "khu vực đồi núi có nguy cơ sạt lở, lũ quét và thiên tai khác trong mùa mưa bão"
    draft = in_plain_points(decided(f"{task}; {on}."), short=False).draft

    assert draft is not None
    assert [one.text for one in draft.statements[1:]] == [f"{task}; {on}."]


def test_quotations_and_refusals_stay_as_they_are() -> None:
    quoted = in_plain_points(decided("“Rừng là vàng.” (Mục I)", composer="material"), short=True).draft
    refused = Decision(None, Lack("empty", "Chưa thấy."), [])

    assert quoted is not None
    assert quoted.statements[1].text == "“Rừng là vàng.” (Mục I)"
    assert in_plain_points(refused, short=False) == refused


def test_what_is_to_be_told_in_other_words_is_told_in_the_texts_own(conversation: Conversation) -> None:
    found = lines(conversation, "dien giai lai tam nhin 2045 cho ba con de nghe")

    assert found[0].startswith("Tôi không viết lại bằng lời khác")
    assert found[1] == "Khánh Hòa là đô thị thông minh, bền vững, bản sắc, ngang tầm khu vực Châu Á"
    assert len(found) == 7


def test_the_answer_before_is_opened_up(conversation: Conversation) -> None:
    found = lines(conversation, "viết lại cho dễ hiểu", "Tầm nhìn đến năm 2045 là gì?")

    assert len(found) == 7
    assert "ví dụ" not in found[0]
