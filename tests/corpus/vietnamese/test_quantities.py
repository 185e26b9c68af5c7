"""Quantities, told from what only looks like one."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.text import nfc
from corpus.vietnamese.quantities import find_quantities, hide_others, pieces, quantities

PIECES = st.sampled_from(
    [
        "5%", "1.234,5", "7.1", "nghìn tỉ đồng", "tỷ lệ", "ha", "km2", "2/3", "số xã", "31/12", "24/7", "hằng năm",
        "Điều 4", "QL.1C", "09-NQ/TW", "giai đoạn 2021 - 2025", "năm 2030", "(1)", "Sông Chò 1", "²", "ǰ", "\u0000",
        ",", "và",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=12).map(" ".join) | st.lists(PIECES, max_size=6).map("".join) | st.text(max_size=60)


@pytest.mark.parametrize(
    "text",
    [
        "khoản 2 Điều 95",
        "quốc lộ 27C, QL.1C và CT.24",
        "Nghị định số 267/2025/NĐ-CP",
        "trực 24/7",
        "trước 31/12 hằng năm",
        "trước ngày 15 tháng 11",
        "giai đoạn 2021 - 2025, đến năm 2030",
        "Sông Chò 1, khóa XII",
        "mỗi m2",
        "theo quy định tại khoản 1, 2, 3 và 4 Điều này",
        "từ Điều 6 đến Điều 9 Nghị định này",
        "thời gian giữ bậc 3 tính từ ngày bổ nhiệm",
        "mô hình chính quyền địa phương 02 cấp",
        "mạng 4G, trạm 3G/4G",
    ],
)
def test_what_is_no_quantity(text: str) -> None:
    assert not quantities(text)
    assert find_quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("ít nhất 2/3 số xã", ""),
        ("18.000 km2", "area"),
        ("62 héc-ta", "area"),
        ("354 nghìn tỉ đồng", "money"),
        ("120 tỷ", "money"),
        ("hai lần", "times"),
        ("3 triệu lượt khách", "people"),
        ("24 tháng", "span"),
        ("mức hỗ trợ tối đa (triệu đồng): 6", "money"),  # a table's cell: its column says the unit
        ("hồ sơ trực tuyến (%): 62", "percent"),
        ("Điều 6, 12 hộ dân", ""),
    ],
)
def test_what_is_a_quantity(text: str, unit: str) -> None:
    assert quantities(text, unit)


@pytest.mark.parametrize(("text", "unit"), [("tháng 12", "span"), ("5 năm 2026", "span"), ("46,5%", "money")])
def test_a_quantity_of_another_kind(text: str, unit: str) -> None:
    assert not quantities(text, unit)


@pytest.mark.parametrize(
    ("text", "values", "unit"),
    [
        ("664 nghìn tỷ đồng", {"664000000000000"}, "đồng"),
        ("664.000 tỉ đồng", {"664000000000000"}, "đồng"),
        ("7,1 phần trăm", {"7.1"}, "%"),
        ("4 quý", {"4"}, "quí"),  # units are in one spelling
        ("1,234 ha", {"1.234", "1234"}, "ha"),
    ],
)
def test_a_quantity_is_read_by_value(text: str, values: set[str], unit: str) -> None:
    (found,) = find_quantities(text)

    assert (found.values, found.unit) == (set(map(Decimal, values)), unit)


@settings(deadline=None)
@given(TEXTS)
def test_quantities_and_pieces_lie_inside_any_text_in_order(text: str) -> None:
    text = nfc(text)
    last = 0
    for one in find_quantities(text):
        assert last <= one.start < one.end <= len(text)
        assert text[one.start].isdigit()
        assert one.values
        assert one.equals(one)
        last = one.end
    assert len(hide_others(text)) == len(text)
    assert all(0 <= start <= end <= len(text) for start, end in pieces(text))
    assert quantities(text) in (True, False)


@settings(deadline=None)
@given(TEXTS)
def test_hiding_keeps_every_other_character(text: str) -> None:
    hidden = hide_others(nfc(text))

    assert all(one in ("\u0000", other) for one, other in zip(hidden, nfc(text), strict=True))
