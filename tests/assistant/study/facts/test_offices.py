"""Duties under headings that are bodies' names."""

from pathlib import Path

from assistant.study.facts.offices import office_facts
from tests.assistant.study.facts.small import document

_DUTIES = {
    "Ban Tổ chức Trung ương": "Hướng dẫn việc sắp xếp tổ chức bộ máy và biên chế của các cơ quan trong hệ thống.",
    "Ban Tuyên giáo Trung ương": "Phối hợp các cơ quan liên quan tổ chức học tập kế hoạch và tuyên truyền kết quả.",
    "Văn phòng Trung ương": "Theo dõi, đôn đốc các địa phương gửi báo cáo định kỳ, tổng hợp trình Bộ Chính trị.",
    "Ủy ban Kiểm tra Trung ương": "Chỉ đạo.",
}


def _text(duties: dict[str, str]) -> str:
    return "\n\n".join(f"{at}. {body}\n\n- {duty}" for at, (body, duty) in enumerate(duties.items(), start=1))


def test_a_duty_is_asked_for_the_body_above_it(tmp_path: Path) -> None:
    """Not the one whose words its body's name has ("tổ chức"), nor one that only helps, nor one that says nothing."""
    (fact,) = office_facts(document(tmp_path, _text(_DUTIES)))
    assert fact.answer == "Văn phòng Trung ương"
    assert fact.ask == (
        "nội dung “Theo dõi, đôn đốc các địa phương gửi báo cáo định kỳ, tổng hợp trình Bộ Chính trị” "
        "được giao cho cơ quan, tổ chức nào?"
    )
    assert fact.section == "I.3"


def test_a_duty_that_two_bodies_have_is_asked_of_neither(tmp_path: Path) -> None:
    shared = {**_DUTIES, "Ủy ban Kiểm tra Trung ương": _DUTIES["Văn phòng Trung ương"]}
    assert list(office_facts(document(tmp_path, _text(shared)))) == []


def test_too_few_bodies_other_headings_and_a_blank_text_ask_nothing(tmp_path: Path) -> None:
    few = dict(list(_DUTIES.items())[1:3])
    other = dict(zip(("Mục tiêu chung", "Giải pháp", "<b>Ban</b>", "Kinh phí"), _DUTIES.values(), strict=True))
    for body in (_text(few), _text(other), "- B."):
        assert list(office_facts(document(tmp_path, body))) == []
