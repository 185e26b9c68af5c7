"""Times written short."""

import pytest

from assistant.understanding.short_times import written_out

PERIODS = {("2021", "2025"), ("2026", "2030")}


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("GRDP 21-25, 26-30", "GRDP 2021-2025, 2026-2030"),
        ("năng suất 2021-25", "năng suất 2021-2025"),
        ("đô thị hóa 25-30", "đô thị hóa 2025 và 2030"),  # no period of the texts
        ("đô thị hóa 2025-2030", "đô thị hóa 2025 và 2030"),
        ("giai đoạn 2025-2030", "giai đoạn 2025-2030"),  # said to be one
        ("đô thị hóa 2025 2030", "đô thị hóa 2025 và 2030"),
        ("giai đoạn 2025 2030", "giai đoạn 2025-2030"),
        ("trồng 25 30 cây", "trồng 25 30 cây"),
        ("GRDP 2025/2030", "GRDP 2025 và 2030"),
        ("năm 25 và năm 30", "năm 2025 và 2030"),
        ("mốc 25, 30", "mốc 2025 và 2030"),
        ("2012-2019", "2012-2019"),
        ("2021-2028", "2021-2028"),  # joined as no two goals are
        ("lớp 25-30 học viên", "lớp 25-30 học viên"),
        ("25/30 xã", "25/30 xã"),
        ("tăng 25-30%", "tăng 25-30%"),
        ("Nghị quyết 26-NQ/TW", "Nghị quyết 26-NQ/TW"),
        ("ngày 25/12/2030", "ngày 25/12/2030"),
        ("", ""),
    ],
)
def test_short_times_are_made_whole(typed: str, whole: str) -> None:
    assert written_out(typed, PERIODS) == whole
