"""Which of four days keep the day that a text sets."""

import re
from pathlib import Path

import pytest

from assistant.study.facts.punctual import punctual_facts
from tests.assistant.study.facts.small import facts_of


def numbers_of(case: str) -> dict[str, str]:
    """The number that a question gives each day: {"30/12": "(2)"}."""
    return {day: f"({at})" for at, day in re.findall(r"\((\d)\) ([^;.]+)", case)}


def test_before_a_day_of_every_year_the_day_itself_is_too_late(tmp_path: Path) -> None:
    line = "Các sở, ngành gửi báo cáo kết quả thực hiện về Văn phòng Tỉnh uỷ trước ngày 31/12 hằng năm."
    (fact,) = facts_of(tmp_path, line, punctual_facts)
    work = "việc gửi báo cáo kết quả thực hiện về Văn phòng Tỉnh uỷ"
    assert fact.case.startswith(f"Bốn sở, ngành hoàn thành {work} lần lượt vào các ngày: (1) ")
    number = numbers_of(fact.case)
    assert set(number) == {"30/12", "31/12", "22/12", "03/01 năm sau"}
    assert fact.ask == "những nơi nào bảo đảm đúng thời hạn?"
    assert fact.answer == " và ".join(sorted((number["30/12"], number["22/12"])))
    only, with_late, other = fact.wrong
    assert only.text == f"Chỉ {number['22/12']}"
    assert number["31/12"] in with_late.text
    assert number["03/01 năm sau"] not in with_late.text
    assert with_late.note == f"tính cả {number['31/12']}: phải xong trước ngày 31/12"
    assert other.text == " và ".join(sorted((number["22/12"], number["31/12"])))  # as many as the key names
    assert fact.support == "31/12"


def test_at_the_latest_on_a_day_the_day_itself_is_in_time(tmp_path: Path) -> None:
    line = "Các sở, ngành gửi báo cáo kết quả thực hiện về Văn phòng chậm nhất ngày 15 tháng 10 năm 2025."
    (fact,) = facts_of(tmp_path, line, punctual_facts)
    number = numbers_of(fact.case)
    assert set(number) == {"14/10/2025", "15/10/2025", "06/10/2025", "18/10/2025"}
    work = "việc gửi báo cáo kết quả thực hiện về Văn phòng"
    assert fact.case.startswith(f"Bốn sở, ngành hoàn thành {work} lần lượt vào các ngày: (1) ")
    assert number["18/10/2025"] not in fact.answer
    assert fact.answer.count("(") == 3
    assert fact.wrong[0].text == " và ".join(sorted((number["14/10/2025"], number["06/10/2025"])))


def test_what_is_to_be_completed_is_said_once(tmp_path: Path) -> None:
    line = "Việc sửa chữa nhà ở bị hư hỏng cho các hộ dân phải hoàn thành trước ngày 31/12/2025."
    (fact,) = facts_of(tmp_path, line, punctual_facts)
    work = "việc sửa chữa nhà ở bị hư hỏng cho các hộ dân"
    assert fact.case.startswith(f"Có bốn dự kiến về ngày hoàn thành {work}: (1) ")


@pytest.mark.parametrize(
    "line",
    [
        "Các sở, ngành gửi báo cáo kết quả thực hiện về Văn phòng trước ngày 31/12.",  # of which year?
        "Các sở, ngành gửi báo cáo kết quả thực hiện về Văn phòng trước ngày 99/99 hằng năm.",
        "Các sở, ngành gửi báo cáo kết quả thực hiện về Văn phòng trước ngày 03/01 hằng năm.",  # no nine days before
        "Các sở, ngành gửi báo cáo kết quả thực hiện về Văn phòng trước ngày 31/12/9999.",
        "Gửi báo cáo trước ngày 31/12 hằng năm.",
        "Đối với nội dung vượt thẩm quyền, đề xuất báo cáo cấp có thẩm quyền phương án trước ngày 31/12 hằng năm.",
        "Dân số của các xã miền núi được tính lại trước ngày 31/12 hằng năm.",
        "Báo cáo Phó Chủ tịch Ủy ban nhân dân tỉnh trước ngày 31/12 hằng năm.",  # what?
        "<b> trước ngày 31/12 hằng năm.",
        "B.",
    ],
)
def test_without_a_day_or_a_work_that_is_sent_nothing_is_asked(tmp_path: Path, line: str) -> None:
    assert facts_of(tmp_path, line, punctual_facts) == []


@pytest.mark.parametrize("rhythm", ["Định kỳ, ", "Hằng năm, ", ""])
def test_a_case_does_not_say_again_that_it_comes_every_year(tmp_path: Path, rhythm: str) -> None:
    line = f"{rhythm}Sở Nội vụ gửi báo cáo kết quả thực hiện về Văn phòng Tỉnh uỷ trước ngày 31/12 hằng năm."
    (fact,) = facts_of(tmp_path, line, punctual_facts)
    assert fact.case.startswith("Trong bốn năm, Sở Nội vụ hoàn thành việc gửi báo cáo")
    assert fact.ask == "những lần nào bảo đảm đúng thời hạn?"
    assert "“" not in fact.case  # no word of the question's own within quotation marks


def test_a_long_work_is_told_by_its_beginning_and_to_whom_it_is_sent(tmp_path: Path) -> None:
    line = (
        "Sở Nội vụ chỉ đạo tiến hành đánh giá kết quả thực hiện cải cách hành chính theo quy định tại Thông tư số 5, "
        "nâng cao hiệu lực, hiệu quả quản lý nhà nước trên địa bàn toàn tỉnh, báo cáo Thường trực Tỉnh uỷ "
        "trước ngày 31/12 hằng năm."
    )
    (fact,) = facts_of(tmp_path, line, punctual_facts)
    work = "đánh giá kết quả thực hiện cải cách hành chính, báo cáo Thường trực Tỉnh uỷ"
    assert fact.case.startswith(f"Trong bốn năm, Sở Nội vụ hoàn thành việc {work} lần lượt vào các ngày: (1) ")


def test_one_body_with_one_day_has_four_days_in_mind(tmp_path: Path) -> None:
    line = "Sở Nội vụ gửi báo cáo kết quả thực hiện về Văn phòng Tỉnh uỷ trước ngày 15/10/2025."
    (fact,) = facts_of(tmp_path, line, punctual_facts)
    assert fact.case.startswith("Sở Nội vụ dự kiến một trong bốn ngày để hoàn thành việc gửi báo cáo")
    assert fact.ask == "những ngày nào bảo đảm đúng thời hạn?"


@pytest.mark.parametrize(
    ("line", "case"),
    [
        (
            "Trước ngày 15 tháng 12 hằng năm, báo cáo tình hình, kết quả thực hiện gửi Bộ Nội vụ.",
            "Có bốn dự kiến về ngày hoàn thành việc báo cáo tình hình, kết quả thực hiện gửi Bộ Nội vụ: (1) ",
        ),
        (
            "Chậm nhất ngày 31 tháng 12 năm 2025, hoàn thành việc rà soát những điều kiện kinh doanh không cần thiết.",
            "Có bốn dự kiến về ngày hoàn thành việc rà soát những điều kiện kinh doanh không cần thiết: (1) ",
        ),
    ],
)
def test_a_day_may_stand_at_the_head(tmp_path: Path, line: str, case: str) -> None:
    (fact,) = facts_of(tmp_path, line, punctual_facts)
    assert fact.case.startswith(case)
    assert fact.support in line


def test_what_is_sent_is_no_part_of_who_sends_it(tmp_path: Path) -> None:
    line = "Các bộ, cơ quan ngang bộ gửi kết quả rà soát về Bộ Công an trước ngày 15 tháng 12 năm 2025."
    (fact,) = facts_of(tmp_path, line, punctual_facts)
    work = "việc gửi kết quả rà soát về Bộ Công an"
    assert fact.case.startswith(f"Bốn bộ, cơ quan ngang bộ hoàn thành {work} lần lượt vào các ngày: (1) ")
