"""From an understood question to a draft, or to what the texts lack."""

import pytest

from assistant.deciding import Decider, search_words
from assistant.service import Assistant


@pytest.mark.parametrize(
    ("question", "composer"),
    [
        ("GRDP bình quân đầu người đến năm 2030 là bao nhiêu?", "facts"),
        ("Ai ký Nghị quyết 09?", "metadata: signer"),
        ("Mục III.5 của Nghị quyết 09-NQ/TW nói về nội dung gì?", "section"),
        ("So sánh tỉ lệ đô thị hóa năm 2025 và năm 2030", "comparison"),
        ("Phát triển mạnh kinh tế biển theo những hướng nào?", "parts"),
        ("Các chỉ số nào của tỉnh được cải thiện?", "enumeration"),
        ("Vì sao Khánh Hòa còn hạn chế, yếu kém?", "causes"),
        ("Ban Kinh tế Trung ương có nhiệm vụ gì?", "tasks"),
        ("Kết luận 53-KL/TW được nhắc đến ở đâu?", "mentions"),
        ("Kết luận 91 viện dẫn những văn bản nào?", "references"),
        ("“Cà phê doanh nhân” được nêu ở văn bản nào?", "places"),
        ("Quan điểm của Nghị quyết 09 gồm những gì?", "section"),
    ],
)
def test_each_kind_of_question_has_its_composer(decider: Decider, read, question: str, composer: str) -> None:  # type: ignore[no-untyped-def]
    decision = decider.decide(read(question))

    assert decision.lack is None
    assert decision.draft is not None
    assert decision.draft.composer == composer


@pytest.mark.parametrize(
    "question",
    ["GRDP năm 2035 là bao nhiêu?", "Viết một bài thơ", "Nghị quyết 36-NQ/TW nói gì?", "Mục XII nói gì?", ""],
)
def test_what_is_lacking_is_decided_without_a_draft(decider: Decider, read, question: str) -> None:  # type: ignore[no-untyped-def]
    decision = decider.decide(read(question))

    assert decision.draft is None
    assert decision.lack is not None
    assert decision.lack.message.endswith(".")


def test_a_draft_rests_on_spans_of_the_sections_that_it_names(decider: Decider, read) -> None:  # type: ignore[no-untyped-def]
    decision = decider.decide(read("Tỉ lệ đô thị hóa đến năm 2030 là bao nhiêu?"))

    assert decision.draft is not None
    for statement in decision.draft.statements:
        for place in statement.supports:
            section = decider.corpus.by_number[place.document].sections[place.section]
            assert section.start <= place.start < place.end <= section.end


def test_the_search_adds_the_official_words(read) -> None:  # type: ignore[no-untyped-def]
    words = search_words(read("Sếp bị xử lý thế nào?"))

    assert words.startswith("sếp bị xử lý thế nào?")
    assert "người đứng đầu" in words


@pytest.mark.parametrize(
    ("question", "true"),
    [
        ("Tại sao Nghị quyết 09 lại đặt mục tiêu GRDP đầu người tới 250 triệu vào năm 2030?", "189 triệu"),
        ("Bộ Tài chính là đơn vị chủ trì giám sát Nghị quyết 09 phải không?", "Ban Kinh tế Trung ương"),
    ],
)
def test_a_false_premise_is_answered_with_what_the_text_says(assistant: Assistant, question: str, true: str) -> None:
    answer = assistant.ask(question)

    assert answer.text.startswith("Điều mà câu hỏi nêu không có trong văn bản. Văn bản nêu:")
    assert true in answer.text
    assert "250" not in answer.text
    assert "Bộ Tài chính" not in answer.text


@pytest.mark.parametrize(
    "question", ["Có phải đến 2030 có 10 triệu lượt khách không?", "Đà Nẵng có 250 triệu phải không?"]
)
def test_a_premise_with_nothing_true_beside_it_is_refused(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).refused
