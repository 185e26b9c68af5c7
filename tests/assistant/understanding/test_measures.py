"""The measures that a question gives of its case."""

import pytest

from assistant.understanding.measures import read_measures


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("nhà 12 tầng thì sao", [("12", "tầng")]),
        ("ẩm độ 12% là cấp mấy", [("12", "%")]),
        ("trên 15 tầng", [("15.01", "tầng")]),
        ("dưới 15 tầng", [("14.99", "tầng")]),
        ("từ 5 tầng trở xuống", [("5", "tầng")]),
        ("tiếp nhận 200 hồ sơ, trễ 25. có được xếp tốt không", [("12.5", "%")]),
        ("200 hồ sơ thì 10 hồ sơ trễ hạn", [("5.0", "%")]),
        ("12/100 hồ sơ trễ thì sao", [("12.0", "%")]),
        ("trễ 7 trong tổng số 60 đơn", [("11.7", "%")]),
        ("90 trên 100 phiếu hài lòng", [("90.0", "%")]),
        ("tháng 12/2022 hồ sơ bị trễ", []),
        ("12/2022 hồ sơ", []),
        ("đứng thứ 18/63 tỉnh", []),
        ("31/12 hồ sơ", []),
        ("1 năm cháy 2 lần", [("2", "lần")]),  # how often
        ("trồng 1 năm", [("1", "năm")]),
        ("rừng 15 hecta", [("15", "ha")]),
        ("200 hồ sơ trong 25 ngày", [("200", "hồ"), ("25", "ngày")]),
        ("0 hồ sơ, trễ 0", [("0", "hồ")]),
        ("xã 20.000 dân được mấy điểm", [("20000", "người")]),
        ("kiểm tra hai lần", [("2", "lần")]),
        ("trồng ba năm liền", [("3", "năm")]),
        ("lần thứ hai năm nay", []),  # which one
        ("hai làng", []),
        ("", []),
        ("12", []),
        ("ngày 12/5", []),
    ],
)
def test_numbers_are_read_with_what_they_count(text: str, found: list[tuple[str, str]]) -> None:
    assert [(str(one.value), one.noun) for one in read_measures(text)] == found


@pytest.mark.parametrize(
    ("text", "bounded"), [("trên 7%", True), ("từ 5 tầng trở xuống", True), ("7%", False), ("chưa tới 3 năm", True)]
)
def test_a_measure_may_be_a_bound(text: str, bounded: bool) -> None:
    (one,) = read_measures(text)

    assert one.is_bounded is bounded
