"""Which of four days keep the day that a text sets."""

from pathlib import Path

import pytest

from assistant.study.facts.punctual import punctual_facts
from tests.assistant.study.facts.small import facts_of


def test_before_a_day_of_every_year_the_day_itself_is_too_late(tmp_path: Path) -> None:
    line = "Các sở, ngành gửi báo cáo kết quả thực hiện về Văn phòng Tỉnh uỷ trước ngày 31/12 hằng năm."
    (fact,) = facts_of(tmp_path, line, punctual_facts)
    assert fact.case == (
        "Trong bốn năm A, B, C, D, việc này được hoàn thành lần lượt vào các ngày 30/12, 31/12, 22/12 và 03/01 năm sau."
    )
    said = "Các sở, ngành gửi báo cáo kết quả thực hiện về Văn phòng Tỉnh uỷ"
    assert fact.ask == f"năm nào bảo đảm thời hạn của yêu cầu “{said}”?"
    assert fact.answer == "A và C"
    assert [one.text for one in fact.wrong] == ["A, B và C", "Chỉ C", "Cả A, B, C và D"]
    assert fact.support == "31/12"


def test_at_the_latest_on_a_day_the_day_itself_is_in_time(tmp_path: Path) -> None:
    line = "Các sở, ngành gửi báo cáo kết quả thực hiện về Văn phòng chậm nhất ngày 15 tháng 10 năm 2025."
    (fact,) = facts_of(tmp_path, line, punctual_facts)
    assert "vào các ngày 14/10/2025, 15/10/2025, 06/10/2025 và 18/10/2025." in fact.case
    assert fact.ask.startswith("phương án nào")
    assert fact.answer == "A, B và C"
    assert fact.wrong[0].text == "A và C"


@pytest.mark.parametrize(
    "line",
    [
        "Các sở, ngành gửi báo cáo kết quả thực hiện về Văn phòng trước ngày 31/12.",  # of which year?
        "Các sở, ngành gửi báo cáo kết quả thực hiện về Văn phòng trước ngày 99/99 hằng năm.",
        "Các sở, ngành gửi báo cáo kết quả thực hiện về Văn phòng trước ngày 03/01 hằng năm.",  # no nine days before
        "Các sở, ngành gửi báo cáo kết quả thực hiện về Văn phòng trước ngày 31/12/9999.",
        "Gửi báo cáo trước ngày 31/12 hằng năm.",
        "Dân số của các xã miền núi được tính lại trước ngày 31/12 hằng năm.",
        "<b> trước ngày 31/12 hằng năm.",
        "B.",
    ],
)
def test_without_a_day_or_a_work_that_is_sent_nothing_is_asked(tmp_path: Path, line: str) -> None:
    assert facts_of(tmp_path, line, punctual_facts) == []
