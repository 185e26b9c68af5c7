"""Numbers beside targets: periods, grades, sums."""

from pathlib import Path

import pytest

from assistant.study.facts.quantities import number_facts, usual_values
from tests.assistant.study.facts.small import facts_of


@pytest.mark.parametrize(
    ("line", "before", "answer", "after"),
    [
        (
            "Chủ quản kho phải thông báo bằng hình thức phù hợp trong vòng 24 giờ kể từ thời điểm ngừng cấp hàng.",
            "Chủ quản kho phải thông báo bằng hình thức phù hợp trong vòng ",
            "24 giờ",
            " kể từ thời điểm ngừng cấp hàng",
        ),
        (
            "Hệ thống phải bảo đảm an toàn thông tin cấp độ 3 theo quy định của pháp luật.",
            "Hệ thống phải bảo đảm an toàn thông tin ",
            "cấp độ 3",
            " theo quy định của pháp luật",
        ),
        (
            "Thủ tướng đã quyết định hỗ trợ 3.515 tỷ đồng cho các tỉnh bị bão vào tháng 11 năm 2025.",
            "Thủ tướng đã quyết định hỗ trợ ",
            "3.515 tỷ đồng",
            " cho các tỉnh bị bão vào tháng 11 năm 2025",
        ),
        (
            "Thủ tướng đã kịp thời quyết định hỗ trợ 240 tỷ đồng cho các xã bị hạn ở vùng cao.",
            "Thủ tướng đã kịp thời quyết định hỗ trợ ",
            "240 tỷ đồng",
            " cho các xã bị hạn ở vùng cao",
        ),
        (
            "Quỹ nhà ở giảm lãi suất cho vay 3%/năm đối với các hộ ở xã đảo, trừ các hộ đã được giảm.",
            "Quỹ nhà ở giảm lãi suất cho vay ",
            "3%/năm",
            " đối với các hộ ở xã đảo, trừ các hộ đã được giảm",
        ),
    ],
)
def test_a_number_is_left_out_of_its_clause(tmp_path: Path, line: str, before: str, answer: str, after: str) -> None:
    (fact,) = facts_of(tmp_path, line, number_facts)
    assert (fact.before, fact.answer, fact.after) == (before, answer, after)


@pytest.mark.parametrize(
    "line",
    [
        "Cơ quan đã xử lý xong trong 24 giờ các hồ sơ của người dân trong tỉnh.",
        "Thực hiện theo điểm b khoản 4 Mục II Nghị quyết 347 của Chính phủ về khắc phục.",
        "Đến hết ngày 31 tháng 12 năm 2025 thì thôi áp dụng các quy định của văn bản.",
        "Nâng cấp, duy tu, bảo trì 5 tuyến quốc lộ trên địa bàn của tỉnh Khánh Hòa.",
        "24 giờ.",
        "Công tác thu hút đầu tư được quan tâm, đã thu hút tổng số vốn đăng ký 7.285,7 tỷ đồng.",
        "Chi phí kiểm tra, giám sát thu và lấy mẫu của các vùng nuôi trồng thủy sản là 319.753.785 đồng.",
        "Theo đánh giá trong 05 năm tới, kinh tế của tỉnh có nhiều thuận lợi và cơ hội phát triển.",
        "02 ngày làm việc, kể từ ngày nhận đủ hồ sơ hợp lệ của người đề nghị.",
        "Thời gian giải quyết: 03 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.",
        "Trong đó: khu vực nông, lâm nghiệp và thủy sản ước đạt 5,39%.",
        "(Kèm theo hồ sơ phải có ít nhất 05 bản chụp giấy tờ của người đề nghị)",
        "Sở Tài chính khẩn trương hoàn thiện báo cáo sơ kết 03 năm thực hiện Nghị quyết về các vùng kinh tế.",
        "Từ nay đến hết năm chỉ còn gần 2 tháng, một số công trình của tỉnh còn khối lượng lớn.",
        "Hiện nay tổng khối lượng hoàn thành của các công trình trên địa bàn tỉnh khoảng 61%.",
        "Sau 04 tháng vận hành, hoạt động của các xã bảo đảm thông suốt, liên tục, không gián đoạn.",
        "Định kỳ 6 tháng báo cáo kết quả về Bộ Nội vụ trước ngày 15 tháng 6 và trước ngày 01 tháng 12 của năm.",
        "Tăng trưởng kinh tế 9 tháng của tỉnh ước đạt mức cao nhất trong vùng, kinh tế phục hồi.",
    ],
)
def test_what_was_and_what_is_named_by_a_number_is_not_asked(tmp_path: Path, line: str) -> None:
    assert facts_of(tmp_path, line, number_facts) == []


def test_what_stands_in_brackets_is_said_of_all_before_them(tmp_path: Path) -> None:
    line = (
        "Sau khi sắp xếp, tổ chức và hoạt động của các xã, phường trong tỉnh giữ vững ở mọi nơi, việc nước và việc "
        "làng được lo đủ, không chậm trễ, không sót ai, phục vụ người dân tốt nhất (giải quyết hồ sơ đạt 91,67%)."
    )
    (fact,) = facts_of(tmp_path, line, number_facts)
    assert fact.before.startswith("Sau khi sắp xếp, tổ chức")


@pytest.mark.parametrize(
    ("words", "near"),
    [
        ("24 giờ", ["12 giờ", "36 giờ", "48 giờ", "72 giờ"]),
        ("03 tháng", ["02 tháng", "04 tháng", "01 tháng", "06 tháng"]),
        ("10%", []),
        ("", []),
    ],
)
def test_a_wrong_period_is_one_that_rules_lay_down(words: str, near: list[str]) -> None:
    assert usual_values(words) == near


def test_a_part_of_all_is_left_out_beside_other_parts(tmp_path: Path) -> None:
    line = "Cuộc họp Hội đồng thẩm định được tiến hành khi có mặt ít nhất 2/3 tổng số thành viên của Hội đồng."
    (fact,) = facts_of(tmp_path, line, number_facts)
    assert (fact.answer, fact.after) == ("2/3", " tổng số thành viên của Hội đồng")
    assert [one.text for one in fact.wrong] == ["1/3", "1/2", "3/4", "4/5"]
    assert facts_of(tmp_path, line.replace("2/3", "7/3"), number_facts) == []


def test_a_wrong_length_of_time_is_written_as_usual() -> None:
    assert "060 ngày" not in usual_values("120 ngày")
    assert "60 ngày" in usual_values("90 ngày")
    assert "03 tháng" in usual_values("06 tháng")


def test_a_long_clause_that_leads_on_is_asked_for_what_it_sets(tmp_path: Path) -> None:
    line = (
        "Các sở, ngành của tỉnh theo chức năng được giao tiếp tục mở rộng các vùng trồng cây ăn quả, nâng cấp các hồ "
        "chứa nước, sửa chữa các tuyến kênh ở các huyện miền núi, phấn đấu sản lượng quả năm 2027 tăng trên 7% và năm "
        "2028 từ 9% trở lên, cụ thể như sau:"
    )
    facts = facts_of(tmp_path, line, number_facts)
    assert [one.answer for one in facts] == ["7%", "9%"]
    assert facts[0].before == "Phấn đấu sản lượng quả năm 2027 tăng trên "
    assert facts[0].after == " và năm 2028 từ 9% trở lên"
