"""The points of a text that somebody is to keep in mind."""

from time import perf_counter

import pytest

from assistant.understanding.points_for import PointsFor, points_for


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("5 điều trưởng thôn phải nhớ khi thực hiện chỉ thị 7", PointsFor("chỉ thị 7", "trưởng thôn", 5)),
        ("cho ba điểm nông dân cần nắm trong NQ 12 ạ", PointsFor("NQ 12", "nông dân", 3)),
        (
            "tuyên truyền NQ 12 cho đoàn viên là công nhân thì nhấn mạnh những điểm gì",
            PointsFor("NQ 12", "đoàn viên là công nhân", 0),
        ),
        ("cần phổ biến những nội dung gì của NQ 12 cho ngư dân", PointsFor("NQ 12", "ngư dân", 0)),
        ("NQ 12 có những gì cần phổ biến cho doanh nghiệp", PointsFor("NQ 12", "doanh nghiệp", 0)),
        ("4 ý chính của NQ 12 cần tuyên truyền cho bà con", PointsFor("NQ 12", "bà con", 4)),
        ("quán triệt NQ 12 cho kiểm lâm thì cần nhấn vào đâu", PointsFor("NQ 12", "kiểm lâm", 0)),
        ("học sinh lớp 9 nên biết gì về NQ 12", PointsFor("NQ 12", "học sinh lớp 9", 0)),
        ("NQ 12: kiểm lâm cần nhớ 3 ý nào", PointsFor("NQ 12", "kiểm lâm", 3)),
        ("chủ rừng, hộ nhận khoán phải nắm những gì ở NQ12 ạ", PointsFor("NQ12", "chủ rừng, hộ nhận khoán", 0)),
        ("bà con ngư dân quan tâm điểm nào của NQ 12", PointsFor("NQ 12", "ngư dân", 0)),
        ("nông dân cần biết gì về tín dụng trong NQ 12", None),
        ("sở nào cần biết gì về NQ 12", None),
        ("những điểm cần nhớ của NQ 12", None),
        ("nông dân cần làm gì theo NQ 12", None),
        ("tuyên truyền NQ 12 cho ai", None),
        ("5 điều quan trọng của NQ 12", None),
    ],
)
def test_whom_the_points_of_which_text_are_for(text: str, wanted: PointsFor | None) -> None:
    assert points_for(text) == wanted


def test_a_long_row_of_words_costs_little() -> None:
    began = perf_counter()
    for words in ("5 điều ", "tuyên truyền NQ 12 cho ", "cần nhớ ", "khi thực hiện "):
        points_for(words * 2_000)
    assert perf_counter() - began < 2.0
