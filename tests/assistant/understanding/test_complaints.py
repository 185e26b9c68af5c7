"""A complaint before a question is no part of what it asks."""

from time import perf_counter

import pytest

from assistant.understanding.complaints import of_complaint, of_own_complaint


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        (
            "Chủ rừng phàn nàn bị đo liên miên, KL 91 có nói gì không?",
            "Chủ rừng bị đo thì KL 91 quy định thế nào không?",
        ),
        (
            "Người dân kêu là giấy tờ rườm rà quá, kết luận có mục tiêu gì",
            "giấy tờ rườm rà thì kết luận có mục tiêu gì",
        ),
        ("bà con cứ than phiền về nước bẩn: nghị quyết quy định ra sao", "nước bẩn thì nghị quyết quy định thế nào"),
        ("Chủ rừng than khó vay vốn, nghị quyết nói gì", "Chủ rừng khó vay vốn thì nghị quyết quy định thế nào"),
        ("Dân phàn nàn thiếu nước, có mục tiêu gì", "thiếu nước thì có mục tiêu gì"),
        ("Nhiều xã kêu chưa được cấp vốn, vậy ai phải cấp", "xã chưa được cấp vốn thì ai phải cấp"),
        ("Tỉnh kêu gọi đầu tư trồng rừng, nghị quyết nói gì", "Tỉnh kêu gọi đầu tư trồng rừng, nghị quyết nói gì"),
        ("Dân phàn nàn thì ai giải quyết", "Dân phàn nàn thì ai giải quyết"),  # of complaints itself
        ("Phàn nàn của dân, ai giải quyết trong bao lâu", "Phàn nàn của dân, ai giải quyết trong bao lâu"),
        ("Dân kêu bị đo", "Dân kêu bị đo"),  # nothing is asked behind it
        ("", ""),
    ],
)
def test_what_is_complained_of_is_asked_of(typed: str, asked: str) -> None:
    assert of_complaint(typed) == asked


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("nhà em xin giấy trồng rừng nửa năm chưa xong thì khiếu nại ở đâu ạ", "người dân khiếu nại ở đâu"),
        ("Cán bộ kiểm lâm hành dân quá, tôi muốn phản ánh với ai?", "người dân phản ánh ở đâu"),
        ("gặp khó khăn, vướng mắc thì phản ánh cho ai", "gặp khó khăn, vướng mắc thì phản ánh cho ai"),
        ("khiếu nại ở đâu", "khiếu nại ở đâu"),
        ("xã trồng rừng chậm thì ai kiến nghị", "xã trồng rừng chậm thì ai kiến nghị"),
        ("", ""),
    ],
)
def test_where_to_complain_asks_of_no_case(typed: str, asked: str) -> None:
    assert of_own_complaint(typed) == asked


def test_a_long_complaint_costs_little() -> None:
    started = perf_counter()
    of_complaint("dân kêu bị đo " * 3000)
    of_complaint("dân kêu" + " quá" * 9000)
    of_own_complaint("dân kêu, thì " * 3000)

    assert perf_counter() - started < 0.5
