"""Causes of one thing that an assessment gives of the kind that a text lists it under."""

import pytest

from assistant.service import Assistant


@pytest.mark.parametrize("question", ["vì sao PCI thấp", "vì sao ICT Index còn thấp"])
def test_the_causes_of_one_index_are_those_of_the_indices(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)

    assert "thứ bậc vẫn còn thấp" in answer.text
    assert "Chưa thấy văn bản nêu nguyên nhân của riêng điều này" in answer.text
    assert {one.document for one in answer.citations} == {"91-KL/TU"}


@pytest.mark.parametrize("question", ["vì sao gạo đắt", "vì sao Ninh Hòa phát triển chậm"])
def test_what_no_text_lists_under_a_kind_has_no_such_causes(assistant: Assistant, question: str) -> None:
    assert "causes of its kind" not in assistant.ask(question).explanation.get("decide", [])
