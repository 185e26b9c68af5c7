"""The clause that answers, said briefly: what a reader gets for a question of one fact or two."""

import pytest

from assistant.clauses import passage_clauses
from assistant.composing import part_lead
from assistant.service import Assistant
from corpus.model import Document


@pytest.mark.parametrize(
    ("question", "answer", "section"),
    [
        (
            "Mục tiêu GRDP bình quân đầu người của Khánh Hòa đến năm 2030 là bao nhiêu?",
            "Đến năm 2030, GRDP bình quân đầu người đạt 189 triệu đồng/người [1].",
            "II.3.2",
        ),
        ("Tỉ lệ đô thị hóa đến năm 2025 là bao nhiêu?", "Đến năm 2025, tỉ lệ đô thị hóa đạt 65% [1].", "II.3.1"),
        ("Tỉ lệ che phủ rừng năm 2025 là bao nhiêu?", "Đến năm 2025, tỉ lệ che phủ rừng đạt 46,5% [1].", "II.3.1"),
        ("ti le che phu rung nam 2030", "Đến năm 2030, tỉ lệ che phủ rừng ổn định ở mức 46,5% [1].", "II.3.2"),
        (
            "Tăng trưởng GRDP giai đoạn 2026-2030 là bao nhiêu?",
            "Giai đoạn 2026 - 2030, tăng trưởng GRDP đạt mức 8,8%/năm [1].",
            "II.3.2",
        ),
        ("thanh pho Cam Ranh la do thi gi", "Thành phố Cam Ranh là đô thị du lịch - logistics [1].", "III.2"),
        ("Thành phố nào là đô thị hạt nhân?", "Thành phố Nha Trang là đô thị hạt nhân [1].", "III.2"),
        (
            "Kết luận 91 nói gì về thanh tra doanh nghiệp?",
            "Thanh tra, kiểm tra không quá 01 lần/năm đối với doanh nghiệp, cơ sở kinh doanh [1].",
            "II.2",
        ),
        (
            "Đến năm 2025 giảm tối thiểu bao nhiêu đơn vị sự nghiệp công lập?",
            "Đến năm 2025, giảm tối thiểu 10% số lượng đơn vị sự nghiệp công lập [1].",
            "II.4",
        ),
        (
            "Trước ngày nào phải báo cáo Ban Thường vụ Tỉnh ủy?",
            "Báo cáo Ban Thường vụ Tỉnh ủy, Thường trực Tỉnh ủy trước ngày 31/12 hàng năm [1].",
            "III.3",
        ),
    ],
)
def test_one_fact_is_one_clause(assistant: Assistant, question: str, answer: str, section: str) -> None:
    found = assistant.ask(question)

    assert found.text == answer
    assert [one.section for one in found.citations] == [section]


def test_two_facts_asked_are_two_given(assistant: Assistant) -> None:
    answer = assistant.ask("Tỉ lệ đô thị hóa và tỉ lệ lao động qua đào tạo năm 2025 là bao nhiêu?")

    assert answer.text == (
        "Đến năm 2025, tỉ lệ đô thị hóa đạt 65% [1]. Đến năm 2025, tỉ lệ lao động qua đào tạo đạt 85% [2]."
    )


def test_the_figure_asked_for_is_cut_from_its_neighbours(assistant: Assistant) -> None:
    answer = assistant.ask("Bao nhiêu phần trăm số xã đạt chuẩn nông thôn mới kiểu mẫu năm 2025?")

    assert "10,9%" in answer.text
    assert "40,2%" not in answer.text


def test_the_place_asked_for_is_cut_from_its_neighbour(assistant: Assistant) -> None:
    assert "Ninh Hòa" not in assistant.ask("Huyện Diên Khánh là đô thị gì?").text


def test_who_does_it_comes_first(assistant: Assistant) -> None:
    answer = assistant.ask("Cơ quan nào chủ trì theo dõi, giám sát việc thực hiện Nghị quyết 09?")

    assert answer.text.startswith("Ban Kinh tế Trung ương chủ trì")


def test_where_something_is_said_is_answered_by_its_place(assistant: Assistant) -> None:
    answer = assistant.ask("“Cà phê doanh nhân” được nêu ở văn bản nào?")

    assert answer.text.startswith("Kết luận số 91-KL/TU, Mục II, khoản 2:")


def test_a_numbered_part_has_its_lead(resolution: Document) -> None:
    (passage,) = (one for one in resolution.passages if one.section == "IV.2")
    part = next(one for one in passage_clauses(passage) if one.text.startswith("Ban hành Chương trình"))
    lead = part_lead(part)

    assert lead is not None
    assert passage.text[lead[0] : lead[1]] == "Ban cán sự đảng Chính phủ chỉ đạo:"
    assert part_lead(passage_clauses(passage)[0]) is None
