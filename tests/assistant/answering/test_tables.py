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
