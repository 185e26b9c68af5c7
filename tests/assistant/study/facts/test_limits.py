"""Which of four cases keep the time that a text sets."""

import re
from pathlib import Path

import pytest

from assistant.study.facts.limits import limit_facts
from tests.assistant.study.facts.small import facts_of


def numbers_of(case: str) -> dict[str, str]:
    """The number that a question gives each time: {"04 ngày": "(2)"}."""
    return {time: f"({at})" for at, time in re.findall(r"\((\d)\) ([^;.]+)", case)}


def test_within_a_time_the_very_last_day_is_in_time(tmp_path: Path) -> None:
    line = (
        "Trong thời hạn 05 ngày làm việc, kể từ ngày nhận được đề nghị của cơ quan, đơn vị, Sở Nội vụ có trách nhiệm "
        "trả lời bằng văn bản."
    )
    (fact,) = facts_of(tmp_path, line, limit_facts)
    done = "Sở Nội vụ có trách nhiệm trả lời bằng văn bản"
    begun = "Trong bốn lần, kể từ ngày nhận được đề nghị của cơ quan, đơn vị, yêu cầu"
    assert fact.case.startswith(f"{begun} “{done}” được hoàn thành lần lượt sau: (1) ")
    number = numbers_of(fact.case)
    assert set(number) == {"04 ngày làm việc", "05 ngày làm việc", "06 ngày làm việc", "07 ngày làm việc"}
    assert fact.answer == " và ".join(sorted((number["04 ngày làm việc"], number["05 ngày làm việc"])))
    assert fact.wrong[0].text == f"Chỉ {number['04 ngày làm việc']}"
    assert fact.wrong[0].note == f"bỏ sót {number['05 ngày làm việc']}: đúng 05 ngày làm việc vẫn trong hạn"
    assert fact.support == "05 ngày làm việc"


def test_the_time_may_stand_behind_what_is_to_be_done(tmp_path: Path) -> None:
    line = "Doanh nghiệp có trách nhiệm khôi phục liên lạc trong thời hạn 24 (hai mươi tư) giờ kể từ khi xảy ra sự cố."
    (fact,) = facts_of(tmp_path, line, limit_facts)
    assert fact.case.startswith("Trong bốn lần, kể từ khi xảy ra sự cố, yêu cầu “Doanh nghiệp có trách nhiệm khôi phục")
    assert set(numbers_of(fact.case)) == {"19 giờ", "24 giờ", "29 giờ", "34 giờ"}
    assert fact.support == "24 (hai mươi tư) giờ"


def test_a_case_before_the_time_stays_with_what_is_to_be_done(tmp_path: Path) -> None:
    line = (
        "Trường hợp có khiếu nại, trong thời hạn 07 ngày, kể từ ngày nhận được đơn, Chủ tịch xã phải xem xét, kết luận."
    )
    (fact,) = facts_of(tmp_path, line, limit_facts)
    assert "“Trường hợp có khiếu nại, Chủ tịch xã phải xem xét, kết luận”" in fact.case


def test_a_case_may_be_joined_to_it_by_then(tmp_path: Path) -> None:
    line = "Nếu chưa rõ nội dung thì trong vòng 05 ngày, kể từ ngày nhận đơn, Văn phòng phải trả lời bằng văn bản."
    (fact,) = facts_of(tmp_path, line, limit_facts)
    assert "“Nếu chưa rõ nội dung thì Văn phòng phải trả lời bằng văn bản”" in fact.case


def test_what_lasts_at_least_so_long_may_last_longer(tmp_path: Path) -> None:
    line = "Cơ quan chủ quản phải lưu trữ nhật ký chia sẻ ít nhất 2 năm, bảo đảm khả năng truy vết."
    (fact,) = facts_of(tmp_path, line, limit_facts)
    told = "Bốn nơi thực hiện yêu cầu “Cơ quan chủ quản phải lưu trữ nhật ký chia sẻ” với thời gian lần lượt là: (1) "
    assert fact.case.startswith(told)
    number = numbers_of(fact.case)
    assert set(number) == {"1 năm", "2 năm", "3 năm", "4 năm"}
    assert fact.ask == "những nơi nào thực hiện đúng quy định?"
    assert number["1 năm"] not in fact.answer
    assert fact.answer.count("(") == 3
    assert fact.wrong[2].text == "Cả (1), (2), (3) và (4)"


@pytest.mark.parametrize(
    "line",
    [
        "Sở Nội vụ phải trả lời bằng văn bản trong thời hạn 01 ngày kể từ ngày nhận đủ hồ sơ.",  # nothing lies below
        "Sở Nội vụ phải trả lời trong thời hạn 07 ngày làm việc (hoặc 15 ngày nếu cần khảo sát) và nêu rõ lý do.",
        "Trong thời hạn 12 tháng kể từ ngày ban hành.",
        "Trường hợp hồ sơ được trả lại, trong thời hạn 05 ngày làm việc.",
        "Trường hợp việc trả lời cử tri, giải quyết đơn có sai sót, trong thời hạn 05 ngày kể từ ngày phát hiện.",
        "Sau khi được nghiệm thu và bàn giao cho các bên tiếp nhận trong thời hạn 30 ngày.",
        "Tỷ lệ người được giải quyết việc làm trong thời hạn 12 tháng kể từ khi tốt nghiệp.",
        "Dự án được xem xét gia hạn trong thời hạn 06 tháng kể từ ngày hết hạn.",
        "Phấn đấu có ít nhất 2 năm phát triển nhanh.",
        "Trong thời hạn ngày, kể từ, ,",
        "trong thời hạn 05 ngày",
        "<b> 05 ngày </b>",
    ],
)
def test_without_one_limit_of_a_work_nothing_is_asked(tmp_path: Path, line: str) -> None:
    assert facts_of(tmp_path, line, limit_facts) == []


def test_many_commas_cost_little(tmp_path: Path) -> None:
    line = f"Trong thời hạn 05 ngày kể từ ngày {'a, ' * 2000}hết."
    assert facts_of(tmp_path, line, limit_facts) == []
