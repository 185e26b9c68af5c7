"""Questions of a document's tables: a cell, a row, a column, and what comes of two cells."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.service import Assistant
from tests.assistant.conftest import Opener

PLAN = """ỦY BAN NHÂN DÂN
TỈNH A

Số: 7/KH-UBND

A, ngày 5 tháng 3 năm 2025

KẾ HOẠCH
Phát triển nghề muối

I. CHỈ TIÊU

| TT | Chỉ tiêu | Đơn vị | Hiện trạng 2024 | 2027 | 2030 |
|---|---|---|---|---|---|
| 1 | Sản lượng muối sạch | tấn | 640 | 820 | 1.150 |
| 2 | Hộ dùng bạt trải | % | 28 | 45 | 80 |

Giao cho các xã năm 2027:

| Xã | Diện tích (ha) | Kho chứa |
|---|---|---|
| Đông | 75 | 14 |
| Tây | 62 | 9 |
| Nam | 80 | 21 |

II. DỰ ÁN

| TT | Dự án | Địa điểm | Vốn (tỷ đồng) | Khởi công | Hoàn thành | Chủ đầu tư |
|---|---|---|---|---|---|---|
| 1 | Đê chắn sóng | Bãi Dài | 320 | 2025 | 2027 | Sở Bến bãi |
| 2 | Nhà máy rửa muối | Cồn Cát | 95 | 2026 | 2028 | Công ty Muối |
"""


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory, open_texts: Opener) -> Iterator[Assistant]:
    folder: Path = tmp_path_factory.mktemp("salt")
    (folder / "plan.md").write_text(PLAN, encoding="utf-8")
    with open_texts(folder) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("sản lượng muối sạch năm 2027 là bao nhiêu", "Sản lượng muối sạch (tấn); năm 2027: 820 tấn"),
        ("hộ dùng bạt trải 2030", "Hộ dùng bạt trải (%); năm 2030: 80%"),
        ("sản lượng muối sạch từ 2024 đến 2030 tăng bao nhiêu", "Chênh lệch: tăng 510 tấn"),
        ("xã nào nhiều kho chứa nhất", "Nam; kho chứa: 21"),
        ("xã nào diện tích nhỏ nhất", "Tây; diện tích (ha): 62"),
        ("đê chắn sóng hết bao nhiêu tiền", "vốn (tỷ đồng): 320"),
        ("nhà máy rửa muối ở đâu", "Nhà máy rửa muối; địa điểm: Cồn Cát"),
        ("nhà máy rửa muối khởi công khi nào", "Nhà máy rửa muối; khởi công: 2026"),
    ],
)
def test_a_cell_is_told_with_what_it_is_of(plan: Assistant, question: str, told: str) -> None:
    answer = plan.ask(question)
    assert told in answer.text
    assert not answer.refused


def test_the_targets_of_a_year_are_those_of_its_column(plan: Assistant) -> None:
    text = plan.ask("liệt kê các chỉ tiêu năm 2030").text
    assert "Sản lượng muối sạch: 1.150 tấn (2030)" in text
    assert "Hộ dùng bạt trải: 80% (2030)" in text
    assert "820" not in text


def test_a_year_without_a_column_is_said_to_have_none(plan: Assistant) -> None:
    answer = plan.ask("sản lượng muối sạch năm 2026 là bao nhiêu")
    assert answer.refused
    assert "năm 2026" in answer.text


HOUSES = """Số: 30/QĐ-UBND

QUYẾT ĐỊNH
về lệ phí kho

Điều 1. Tỷ lệ chất lượng còn lại của kho

1. Kê khai lần đầu

a) Đối với kho có thời gian sử dụng dưới 5 năm: 100%.

b) Đối với kho có thời gian sử dụng từ 5 năm trở lên: áp dụng theo khoản 2 Điều này.

2. Kê khai từ lần thứ hai trở đi áp dụng tỷ lệ chất lượng còn lại theo thời gian sử dụng như sau:

| Thời gian sử dụng | Kho gạch (%) | Kho gỗ (%) |
|---|---|---|
| - Dưới 5 năm | 97 | 85 |
| - Trên 5 năm đến 10 năm | 93 | 65 |
| - Trên 10 năm đến 20 năm | 80 | 35 |
"""


@pytest.fixture(scope="module")
def houses(tmp_path_factory: pytest.TempPathFactory, open_texts: Opener) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("houses")
    (folder / "a.md").write_text(HOUSES, encoding="utf-8")
    with open_texts(folder) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("kê khai lần đầu với kho dùng dưới 5 năm thì tỷ lệ còn lại mấy phần trăm", "dưới 5 năm: 100%"),
        ("kho gỗ đã sử dụng 15 năm tỷ lệ chất lượng còn lại bao nhiêu", "\n- Trên 10 năm đến 20 năm;"),
    ],
)
def test_a_case_that_a_clause_alone_says_is_no_row_of_a_table(houses: Assistant, question: str, told: str) -> None:
    assert told in houses.ask(question).text


def test_a_table_may_be_asked_for_behind_what_it_is_of(assistant: Assistant) -> None:
    text = assistant.ask("các mốc thời gian và con số trong Kết luận 91, cho tôi bảng tổng hợp").text

    assert text.startswith("| ")
    assert "80%" in text
