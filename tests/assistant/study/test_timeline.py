"""Dates worth telling: each with its own fact, none of papers that are only named by number and day."""

from pathlib import Path

import pytest

from assistant.study.exports.around_slides import told_event
from assistant.study.session import Event
from assistant.study.timeline import make_timeline
from assistant.study.units import read_units, whole_document
from corpus.reading.store import read_corpus

TEXT = """
**NGHỊ QUYẾT**

Số: 12/NQ-CP

Hà Nội, ngày 25 tháng 11 năm 2025

VỀ GIẢI PHÁP KHẮC PHỤC HẬU QUẢ THIÊN TAI

Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;

I. PHẠM VI HỖ TRỢ

1. Phạm vi, đối tượng, thời gian hỗ trợ

a) Đối tượng hỗ trợ: Hộ kinh doanh bị thiệt hại do mưa lũ tháng 10, tháng 11 năm 2025.

b) Thời gian hỗ trợ: Từ nay đến hết ngày 31 tháng 12 năm 2025.

II. NHIỆM VỤ

1. Rà soát thiệt hại theo Công điện số 225/CĐ-TTg ngày 20 tháng 11 năm 2025 và báo cáo trước ngày 08 tháng 12 năm 2025.

2. Bố trí vốn của kế hoạch đầu tư công (trung hạn giai đoạn 2026 - 2030) để khôi phục hạ tầng giao thông nông thôn.
"""


@pytest.fixture(scope="module")
def events(tmp_path_factory: pytest.TempPathFactory) -> tuple[Event, ...]:
    folder: Path = tmp_path_factory.mktemp("texts")
    (folder / "12-nq-cp.md").write_text(TEXT, encoding="utf-8")
    corpus = read_corpus(folder)
    return make_timeline(corpus, read_units(corpus, whole_document(corpus.documents[0])))


def test_a_time_alone_is_told_with_its_heading(events: tuple[Event, ...]) -> None:
    assert "Thời gian hỗ trợ: Từ nay đến hết ngày 31 tháng 12 năm 2025" in [one.text for one in events]


def test_days_of_papers_without_a_name_and_of_grounds_are_left_out(events: tuple[Event, ...]) -> None:
    dates = [one.date for one in events]
    assert "08 tháng 12 năm 2025" in dates
    assert not {"20 tháng 11 năm 2025", "18 tháng 02 năm 2025"} & set(dates)


def test_neither_the_year_of_a_month_nor_a_period_in_brackets_is_an_event(events: tuple[Event, ...]) -> None:
    assert not any(one.date in ("năm 2025", "giai đoạn 2026 - 2030") for one in events)


def test_a_date_is_told_with_its_own_fact(events: tuple[Event, ...]) -> None:
    aim = (
        "Để khẩn trương khắc phục hậu quả thiên tai, nhanh chóng ổn định tình hình Nhân dân, phấn đấu tăng trưởng cả"
        " năm 2025 đạt trên 8% và năm 2026 đạt từ 10% trở lên, Chính phủ yêu cầu các Bộ trưởng được giao, căn cứ chức"
        " năng, nhiệm vụ, tập trung thực hiện các giải pháp sau"
    )
    told = "Phấn đấu tăng trưởng cả năm 2025 đạt trên 8% và năm 2026 đạt từ 10% trở lên"
    assert [told_event(Event(date, aim, events[0].citation, "1")) for date in ("năm 2025", "năm 2026")] == [told, told]
