"""Comparisons decided: of two times, of two values, of two places; none where no side is likely."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from assistant.answering import compared
from assistant.answering.case import Case, Decision
from assistant.answering.decision import Decider
from assistant.service import Assistant
from tests.assistant.conftest import Read


def case_of(question: str, decider: Decider, read: Read) -> Case:
    return Case(read(question), decider.corpus, decider.searcher, decider.reader)


@pytest.mark.parametrize(
    ("rule", "question", "composer"),
    [
        (compared.comparison, "So sánh tỉ lệ đô thị hóa năm 2025 và năm 2030", "comparison"),
        (compared.contrast, "So sánh mục tiêu năm 2025 và năm 2030", "pairs of figures"),
        (compared.two_sides, "So sánh tỉ lệ đô thị hóa năm 2025 và năm 2030", None),  # times are no places
        (compared.headings_compared, "So sánh tỉ lệ đô thị hóa năm 2025 và năm 2030", None),
        (compared.contrast, "Chỉ tiêu nào tăng mạnh nhất", "pairs of figures"),
        (compared.contrast, "Chỉ tiêu nào tăng mạnh nhất từ 2025 đến 2030", "pairs of figures"),
        (compared.in_one_sentence, "Phân biệt ngành nền tảng, đột phá và mũi nhọn", "facts"),
        (compared.in_one_sentence, "So sánh Nha Trang, Cam Ranh, Cam Lâm", None),  # each has its own sentence
        (compared.in_one_sentence, "Phân biệt đột phá và mũi nhọn", None),  # two may stand together by accident
        (compared.comparison, "Tỉ lệ đô thị hóa năm 2030 là bao nhiêu?", None),  # nothing is compared
        (compared.contrast, "Ai ký Nghị quyết 09?", None),
    ],
)
def test_a_comparison_is_decided_by_its_rule(
    rule: Callable[[Case], Decision | None], question: str, composer: str | None, decider: Decider, read: Read
) -> None:
    decision = rule(case_of(question, decider, read))

    assert (decision.draft.composer if decision and decision.draft else None) == composer


def test_values_of_which_none_is_likely_are_not_compared(decider: Decider, read: Read) -> None:
    case = case_of("So sánh tỉ lệ đô thị hóa năm 2025 và năm 2030", decider, read)
    unlikely = [replace(one, probability=0.01) for one in case.judged.found]
    case.__dict__["judged"] = replace(case.judged, found=unlikely)  # in place of what a search would give

    assert compared.comparison(case) is None


@pytest.mark.parametrize(
    ("question", "worked_out"),
    [
        ("GRDP bình quân đầu người từ 2025 đến 2030 tăng bao nhiêu", "tăng 85 triệu đồng/người"),
        ("che phủ rừng giai đoạn 2025-2030 tăng bao nhiêu", "không đổi (46,5%)"),
    ],
)
def test_a_rise_over_a_period_is_worked_out_of_its_ends(assistant: Assistant, question: str, worked_out: str) -> None:
    assert f"Chênh lệch: {worked_out}" in assistant.ask(question).text


def test_what_rises_by_so_much_a_year_is_told_as_it_stands(assistant: Assistant) -> None:
    answer = assistant.ask("nghèo giảm bao nhiêu giai đoạn 2021 - 2025").text
    assert "1 - 1,5%/năm" in answer
    assert "Chênh lệch" not in answer
