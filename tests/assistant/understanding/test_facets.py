"""A subject before its facets."""

import pytest

from assistant.understanding.facets import asks_one_of_subject, subject_of_facets


@pytest.mark.parametrize(
    ("message", "subject"),
    [
        ("liên kết vùng: với tỉnh nào, lĩnh vực nào, ai chịu trách nhiệm", "liên kết vùng"),
        ("cơ chế đặc thù: nội dung ở cả 2 văn bản, cơ quan nào làm", "cơ chế đặc thù, cả 2 văn bản"),
        ("Xây dựng nông thôn mới: lý do, căn cứ và cách làm?", "Xây dựng nông thôn mới"),
        ("Kinh tế rừng: tập hợp mọi nội dung trong NQ 09", "Kinh tế rừng, nq 09"),
        ("Chuyển đổi số - ý nghĩa, yêu cầu", "Chuyển đổi số"),
        ("Thủ tục hành chính: KL 91 yêu cầu những gì", "Thủ tục hành chính, kl 91"),
        ("Trồng rừng trong NQ 09: nội dung chính", "Trồng rừng trong NQ 09"),
        ("Chính quyền số: quan điểm hai văn bản", "Chính quyền số, hai văn bản"),
    ],
)
def test_a_subject_stands_before_its_facets(message: str, subject: str) -> None:
    assert subject_of_facets(message) == subject


@pytest.mark.parametrize(
    "message",
    [
        "Du lịch: bao nhiêu lượt khách, ai chịu trách nhiệm",  # a figure is a fact
        "Nguồn nhân lực: quan điểm, nhiệm vụ",  # parts have their own rules
        "Xin hỏi: GRDP là gì?",
        "Chính quyền số: quan điểm",
        "Trồng rừng ven biển: văn bản nào ghi, ghi ở đâu",  # its place is one fact
        "Kết luận 91: nội dung, ý nghĩa",  # of a text, no subject
        "Ai chịu trách nhiệm: sở nào, ban nào",  # asks before the mark
        "Nha Trang, Cam Ranh",
        "Giờ làm việc: 7:30, 11:30",
        "a: b: c, d",
        ": ,",
        "",
    ],
)
def test_another_message_has_none(message: str) -> None:
    assert subject_of_facets(message) == ""


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("rừng: trồng thêm loài cây nào", True),
        ("cán bộ: bảo vệ người dám làm thế nào", True),
        ("rừng: giải pháp nào", False),  # a part, which is told whole
        ("rừng: trách nhiệm thế nào", False),
        ("rừng: nói gì", False),
        ("rừng: trồng cây gì, ở đâu", False),  # several
        ("rừng: phát triển theo hướng nào", False),
        ("rừng trồng thêm loài cây nào", False),
        ("vì sao mất rừng: trồng thêm loài cây nào", False),
        (": trồng thêm loài cây nào", False),
        ("", False),
    ],
)
def test_one_question_of_a_subject_is_told_from_all_of_it(text: str, one: bool) -> None:
    assert asks_one_of_subject(text) is one
