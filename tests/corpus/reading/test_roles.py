"""What sections are for, and the sides of an assessment."""

from pathlib import Path

import pytest

from corpus.model import Document
from corpus.reading.roles import Role, Side, assess, opens_role, role_of
from corpus.reading.store import read_document

TEXT = """NGHỊ QUYẾT
về trồng rừng

I. TÌNH HÌNH

Rừng đã phủ xanh đồi núi. Đời sống khá hơn. Tuy nhiên, rừng phòng hộ còn thưa. Cháy rừng còn xảy ra.

Hạn chế nêu trên là do: Vốn ít. Người giữ rừng thiếu.

II. QUAN ĐIỂM, MỤC TIÊU

1. Quan điểm

- Rừng là vàng của tỉnh.

2. Mục tiêu

- Che phủ 50% diện tích.

III. NHIỆM VỤ

- Trồng thêm rừng phòng hộ.

IV. TỔ CHỨC THỰC HIỆN

1. Sở Nông nghiệp lập kế hoạch.

2. Sở Tài chính lo kinh phí.
"""


@pytest.fixture
def document(tmp_path: Path) -> Document:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return read_document(path)


@pytest.mark.parametrize(
    ("section", "role"),
    [
        ("I", Role.ASSESSMENT),
        ("II", Role.VIEWPOINTS),
        ("II.1", Role.VIEWPOINTS),
        ("II.2", Role.GOALS),
        ("III", Role.TASKS),
        ("IV.1", Role.ORGANISING),
        ("0", None),
    ],
)
def test_a_section_is_for_what_the_nearest_heading_says(document: Document, section: str, role: Role | None) -> None:
    assert role_of(document, section) is role


def test_an_assessment_goes_from_results_to_shortcomings_to_causes(document: Document) -> None:
    told = [(one.side, one.passage.text[one.start : one.end]) for one in assess(document)]

    assert told == [
        (Side.RESULTS, "Rừng đã phủ xanh đồi núi."),
        (Side.RESULTS, "Đời sống khá hơn."),
        (Side.LIMITS, "Tuy nhiên, rừng phòng hộ còn thưa."),
        (Side.LIMITS, "Cháy rừng còn xảy ra."),
        (Side.CAUSES, "Hạn chế nêu trên là do: Vốn ít."),
        (Side.CAUSES, "Người giữ rừng thiếu."),
    ]


@pytest.mark.parametrize(
    ("heading", "opens"),
    [
        ("NHIỆM VỤ, GIẢI PHÁP", True),
        ("Về nhiệm vụ trọng tâm", True),
        ("Về việc rà soát nhiệm vụ", False),
        ("Rà soát nhiệm vụ", False),
        ("", False),
    ],
)
def test_a_heading_names_a_part_by_its_first_words(heading: str, opens: bool) -> None:
    assert opens_role(heading, Role.TASKS) is opens


LED = """THÔNG BÁO
Kết luận về trồng rừng

Ngày 2 tháng 3 năm 2024, lãnh đạo tỉnh làm việc với các xã. Sau khi nghe báo cáo, lãnh đạo tỉnh kết luận.

I. ĐÁNH GIÁ CHUNG

Các xã đã trồng nhiều rừng. Tuy nhiên, rừng phòng hộ còn thưa.

Thời gian tới, các xã cần tập trung thực hiện tốt các nhiệm vụ sau:

1. Trồng thêm rừng phòng hộ.

2. Giữ rừng đầu nguồn.
"""


def test_what_an_assessment_leads_to_is_no_part_of_it(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(LED, encoding="utf-8")
    document = read_document(path)

    assert [role_of(document, one) for one in ("I", "I.1", "I.2")] == [Role.ASSESSMENT, Role.TASKS, Role.TASKS]
    assert [(one.side, one.passage.section) for one in assess(document)] == [(Side.RESULTS, "I"), (Side.LIMITS, "I")]
