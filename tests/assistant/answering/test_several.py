"""Several questions in one message: each under its own words, one that lacks an answer says so in its place."""

import logging

import pytest

from assistant.answering.case import Decision
from assistant.answering.decision import Decider
from assistant.answering.dialogue import Conversation
from assistant.answering.refusal import Lack
from assistant.answering.several import join
from assistant.answering.turn import Turn
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from assistant.understanding.parts import Message, Part
from assistant.understanding.repair import Repair
from assistant.understanding.understood import Understood
from tests.assistant.small import evidence, lines


def test_each_question_stands_above_its_answer(assistant: Assistant) -> None:
    answer = assistant.ask("Cho hỏi:\n1. Kết luận 91 do ai ký\n2. tỉ lệ đô thị hóa 2030 là mấy?")
    lines = answer.text.splitlines()

    assert lines[0] == "Kết luận 91 do ai ký:"
    assert lines[1].startswith("Nguyễn Hải Ninh")
    assert lines[2] == "Tỉ lệ đô thị hóa 2030 là mấy?"
    assert "70% [2]" in lines[3]
    assert [one.document for one in answer.citations] == ["91-KL/TU", "09-NQ/TW"]


def test_one_that_lacks_an_answer_takes_no_other_with_it(assistant: Assistant) -> None:
    answer = assistant.ask("1) GRDP bình quân đầu người 2030 2) dân số Nha Trang 3) ai ký Nghị quyết 09")
    lines = answer.text.splitlines()

    assert not answer.refused
    assert "189 triệu" in lines[1]
    assert "Chưa tìm thấy" in lines[3]
    assert "[" not in lines[3]
    assert lines[5].startswith("Nguyễn Phú Trọng")


def test_the_whole_is_refused_only_where_every_part_is(assistant: Assistant) -> None:
    answer = assistant.ask("1. giá vàng hôm nay 2. dân số Nha Trang là bao nhiêu")

    assert answer.refused
    assert answer.citations == ()
    assert not answer.text.endswith(":")


def test_several_refusals_promise_nothing() -> None:
    asks = Understood("", Kind.WHAT, (), Named())
    lacks = [Lack("time", "Không thấy cho năm 2035; đoạn gần nhất nêu cho năm 2030:"), Lack("not sure", "Chưa thấy.")]
    turns = [Turn(asks, Repair("", ()), Decision(None, one, [evidence("Rừng 46%.")])) for one in lacks]

    joined = join(Message((Part("a"), Part("b")), marked=True), turns)

    assert joined.decision.lack == Lack("time", "Không thấy cho năm 2035. Chưa thấy.")


def test_a_later_part_leans_on_the_year_and_the_document_before(assistant: Assistant) -> None:
    text = assistant.ask("Tỉ lệ đô thị hóa năm 2025 là bao nhiêu? tỉ lệ che phủ rừng?").text
    assert "46%" in text or "2025" in text.splitlines()[-1]

    answer = assistant.ask("a) ai ký kết luận 91 b) ban hành ngày nào")
    assert {one.document for one in answer.citations} == {"91-KL/TU"}


def test_a_part_that_fails_inside_costs_only_itself(
    conversation: Conversation, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    decide = Decider.decide

    def broken(self: Decider, understood: object) -> object:
        if "đô thị" in understood.text:  # type: ignore[attr-defined]
            raise ZeroDivisionError("inside")
        return decide(self, understood)  # type: ignore[arg-type]

    monkeypatch.setattr(Decider, "decide", broken)
    with caplog.at_level(logging.CRITICAL + 1):
        turn = conversation.read("1. Ai ký Nghị quyết 09? 2. Tỉ lệ đô thị hóa 2030?", [])

    assert turn.decision.draft is not None
    assert "Có lỗi" in turn.decision.draft.statements[-1].text


def test_questions_that_are_not_read_are_told_of(assistant: Assistant) -> None:
    answer = assistant.ask("\n".join(f"tỉ lệ đô thị hóa năm {year} là bao nhiêu?" for year in range(2022, 2032)))

    assert answer.text.endswith("Tin nhắn còn 2 câu hỏi nữa chưa được trả lời; xin gửi tiếp các câu ấy ở tin nhắn sau.")


def test_a_question_pasted_twice_is_answered_as_one(assistant: Assistant) -> None:
    once = assistant.ask("Kết luận 91 do ai ký?")
    assert assistant.ask("Kết luận 91 do ai ký?\nKết luận 91 do ai ký?").text == once.text


def test_two_fields_of_one_line_are_both_told(assistant: Assistant) -> None:
    answer = assistant.ask("Kết luận 91 ban hành ngày nào, ở đâu?").text  # "Khánh Hòa, ngày 18 tháng 10 năm 2022"

    assert "ngày 18 tháng 10 năm 2022" in answer
    assert "tại Khánh Hòa" in answer


def test_what_stands_in_another_parts_answer_is_told_under_the_words_of_both(conversation: Conversation) -> None:
    whole, part = "Ban Kinh tế Trung ương có nhiệm vụ gì", "Cơ quan nào báo cáo Bộ Chính trị?"
    turns = [conversation.read(one, []) for one in (part, whole)]
    draft = join(Message((Part(part), Part(whole))), turns).decision.draft

    assert draft is not None
    assert sum("Ban Bí thư" in one.text for one in draft.statements) == 1


def test_what_is_to_be_done_is_told_behind_what_is_wanting(conversation: Conversation) -> None:
    for question in ("Khu kinh tế Vân Phong đang yếu chỗ nào và định làm gì", "Du lịch yếu ở đâu và sắp tới làm gì"):
        assert "Nhiệm vụ, giải pháp:" in lines(conversation, question), question


def test_what_will_be_done_is_no_assessment(conversation: Conversation) -> None:
    found = lines(conversation, "Vân Phong là gì trong chiến lược phát triển, đang yếu chỗ nào, sẽ đầu tư gì")

    at = found.index("Sẽ đầu tư gì:")
    assert found[at + 1] == "Nhiệm vụ, giải pháp:"
    assert any("các công trình hạ tầng thiết yếu trong Khu kinh tế Vân Phong" in one for one in found[at:])


def test_a_part_that_is_cut_keeps_some_of_what_stands_under_each_of_its_heads(conversation: Conversation) -> None:
    found = lines(conversation, "Kết luận 53-KL/TW là gì, sau 10 năm thực hiện đạt kết quả và hạn chế gì")

    results, limits = (at for at, one in enumerate(found) if one.startswith(("Kết quả (", "Hạn chế, yếu kém (")))
    assert results + 2 < limits < len(found) - 2
    assert found[-1].startswith("Còn ")


def test_of_two_parts_that_say_the_same_one_is_told(assistant: Assistant) -> None:
    answer = assistant.ask("cán bộ dám nghĩ dám làm được bảo vệ thế nào, cả hai văn bản nói gì")

    assert not answer.refused
    assert {one.document for one in answer.citations} == {"09-NQ/TW", "91-KL/TU"}
    assert answer.text.count("bảo vệ cán bộ") == 2


def test_what_is_said_of_all_parts_before_a_colon_stands_above_none(conversation: Conversation) -> None:
    told = lines(conversation, "so sánh quan điểm: cái gì là nền tảng, cái gì đột phá, cái gì mũi nhọn?")

    assert [one for one in told if one.startswith("Cái gì")] == [
        "Cái gì là nền tảng:",
        "Cái gì đột phá:",
        "Cái gì mũi nhọn?",
    ]


@pytest.mark.parametrize(
    ("question", "heads"),
    [
        (
            "tỉ lệ che phủ rừng 2025? còn Diên Khánh là đô thị gì?",
            ["Tỉ lệ che phủ rừng 2025?", "Diên Khánh là đô thị gì?"],
        ),
        ("Kết luận 91 do ai ký? ban hành ngay nào?", ["Kết luận 91 do ai ký?", "Ban hành ngày nào?"]),  # a slip
    ],
)
def test_a_head_is_written_as_a_head(assistant: Assistant, question: str, heads: list[str]) -> None:
    told = assistant.ask(question).text.splitlines()

    assert [one for one in told if one.endswith("?")] == heads


def test_what_is_said_over_the_heads_of_a_part_stays_over_them(conversation: Conversation) -> None:
    told = lines(conversation, "kho bạc có việc gì, người dân có việc gì")

    assert "Chưa rõ việc nào giao riêng cho “kho bạc”; những chỗ văn bản có nhắc đến:" in told
    assert "Chưa rõ việc nào giao riêng cho “người dân”; những chỗ văn bản có nhắc đến:" in told


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("cao tốc Khánh Hòa - Buôn Ma Thuột có trong nghị quyết 09 không, ký hiệu là gì", "(CT.24)"),
        ("chỉ số chuyển đổi số có trong kết luận 91 không, viết tắt là gì", "(DTI)"),
    ],
)
def test_a_sign_that_was_told_is_not_looked_for_again(assistant: Assistant, question: str, told: str) -> None:
    text = assistant.ask(question).text

    assert told in text
    assert "Chưa tìm thấy" not in text


def test_what_a_part_is_answered_with_is_seen_beside_another_that_tells_much(conversation: Conversation) -> None:
    found = lines(conversation, "Vân Phong là gì trong chiến lược phát triển, đang yếu chỗ nào, sẽ đầu tư gì")

    at = found.index("Vân Phong là gì trong chiến lược phát triển:")
    assert "động lực phát triển của tỉnh" in found[at + 1]


@pytest.mark.parametrize(
    "question",
    [
        "vùng trọng điểm là vùng nào",
        "tỉnh có mấy vùng trọng điểm, vùng trọng điểm là vùng nào",
        "các vùng kinh tế xã hội chia mấy vùng, vùng trọng điểm là vùng nào",
    ],
)
def test_which_a_thing_is_is_told_by_what_says_that_of_it(assistant: Assistant, question: str) -> None:
    text = assistant.ask(question).text

    assert "3 vùng trọng điểm là Khu vực vịnh Vân Phong" in text
    assert "hỗ trợ các vùng trọng điểm" not in text
