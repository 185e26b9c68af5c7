"""Days by which a thing must be done, and days that stand wrongly in their place."""

from pathlib import Path

import pytest

from assistant.study.facts.clauses import read_clauses
from assistant.study.facts.days import day_facts
from corpus.reading.store import read_corpus
from tests.assistant.study.facts.small import facts_of


@pytest.mark.parametrize(
    ("line", "answer", "after", "wrong"),
    [
        (
            "Các sở, ngành báo cáo kết quả thực hiện về Văn phòng Tỉnh uỷ trước ngày 31/12 hằng năm.",
            "31/12",
            " hằng năm",
            ["30/11", "31/10", "30/09", "30/06"],
        ),
        (
            "Các bộ, ngành gửi báo cáo kết quả thực hiện chương trình trước ngày 15/6 và 01/12 hằng năm.",
            "15/6 và 01/12",
            " hằng năm",
            ["15/5 và 01/11", "15/4 và 01/10", "15/3 và 01/09"],
        ),
        (
            "Văn phòng hoàn thành đề án, trình Chính phủ xem xét, quyết định trong tháng 01/2025.",
            "01/2025",
            "",
            ["02/2025", "12/2024", "03/2025"],
        ),
        (
            "Cán bộ <script>alert(1)</script> của các sở nộp báo cáo về Văn phòng trước ngày 30 tháng 3 năm 2025.",
            "30 tháng 3 năm 2025",
            "",
            ["23 tháng 3 năm 2025", "06 tháng 4 năm 2025", "13 tháng 4 năm 2025", "30 tháng 4 năm 2025"],
        ),
    ],
)
def test_a_day_is_left_out_and_moved_by_months(
    tmp_path: Path, line: str, answer: str, after: str, wrong: list[str]
) -> None:
    (fact,) = facts_of(tmp_path, line, day_facts)
    assert fact.answer == answer
    assert f"{fact.before}{fact.answer}{fact.after}" == line.rstrip(".")
    assert fact.after == after
    assert [one.text for one in fact.wrong][: len(wrong)] == wrong


@pytest.mark.parametrize(
    "line",
    [
        "Gửi báo cáo trước ngày 31/12.",  # says too little
        "Định kỳ trước ngày 30 tháng 11 hằng năm báo cáo kết quả thực hiện kế hoạch về Văn phòng.",  # who?
        "Báo cáo Phó Chủ tịch Ủy ban nhân dân tỉnh trước ngày 31/12 hằng năm.",
        "Các sở báo cáo kết quả thực hiện lần một trước ngày 15/6, lần hai gửi về trước ngày 31/12.",  # two days
        "Các sở, ngành báo cáo kết quả thực hiện về Văn phòng Tỉnh uỷ trước ngày 99/99 hằng năm.",  # no day
        "Các sở, ngành báo cáo kết quả thực hiện đúng hạn về Văn phòng Tỉnh uỷ hằng năm.",
        "B.",
    ],
)
def test_where_no_one_day_is_given_none_is_asked_for(tmp_path: Path, line: str) -> None:
    assert facts_of(tmp_path, line, day_facts) == []


def test_the_day_on_which_a_text_comes_into_force_is_one(tmp_path: Path) -> None:
    (fact,) = facts_of(tmp_path, "Quyết định này có hiệu lực từ ngày 15 tháng 12 năm 2025.", day_facts)
    assert fact.before == "Quyết định này có hiệu lực từ ngày "
    assert fact.answer == "15 tháng 12 năm 2025"


def test_a_day_of_every_year_is_owed_by_the_body_that_opens_the_sentence(tmp_path: Path) -> None:
    line = (
        "Sở Nội vụ có trách nhiệm ban hành quy trình chia sẻ dữ liệu của ngành; định kỳ hằng năm (trước ngày 25/12) "
        "rà soát, cập nhật danh mục và gửi báo cáo về Văn phòng Tỉnh ủy."
    )
    (fact,) = facts_of(tmp_path, line, day_facts)
    assert fact.before == "Sở Nội vụ phải định kỳ hằng năm (trước ngày "


def test_no_statement_has_the_now_of_its_text(tmp_path: Path) -> None:
    line = "Từ nay đến hết ngày 31 tháng 12 năm 2025, các sở, ngành hỗ trợ người dân sửa chữa nhà ở bị hư hỏng."
    (fact,) = facts_of(tmp_path, line, day_facts)
    assert fact.statement.startswith("Đến hết ngày 31 tháng 12 năm 2025, các sở")


def test_a_heading_that_a_day_goes_on_with_is_one_sentence_with_it(tmp_path: Path) -> None:
    (tmp_path / "made.txt").write_text(
        "NGHỊ QUYẾT\nSố 1-NQ/XX\n\nI- HỖ TRỢ\n\n1. Thời hạn nhận hồ sơ\n\nTừ nay đến hết ngày 31 tháng 3 năm 2025.\n"
        "\n2. Kinh phí\n\nNgân sách tỉnh.\n",
        encoding="utf-8",
    )
    (read,) = read_corpus(tmp_path).documents
    (fact,) = [one for clause in read_clauses(read) for one in day_facts(clause)]
    assert fact.statement == "Thời hạn nhận hồ sơ được quy định đến hết ngày 31 tháng 3 năm 2025"


@pytest.mark.parametrize(
    ("line", "answer", "before"),
    [
        (
            "Trước ngày 31/12/2025, xây dựng kế hoạch hành động gửi Bộ Nội vụ để tổng hợp.",
            "31/12/2025",
            "Trước ngày ",
        ),
        (
            "Hộ kinh doanh không áp dụng phương pháp khoán thuế từ ngày 01 tháng 01 năm 2026.",
            "01 tháng 01 năm 2026",
            "Hộ kinh doanh không áp dụng phương pháp khoán thuế từ ngày ",
        ),
        (
            "Định kỳ (trước ngày 30 tháng 6 hằng năm), Ủy ban nhân dân cấp xã báo cáo kết quả thực hiện dự án.",
            "30 tháng 6",
            "Định kỳ (trước ngày ",
        ),
    ],
)
def test_a_day_may_open_its_clause_or_end_it(tmp_path: Path, line: str, answer: str, before: str) -> None:
    (fact,) = facts_of(tmp_path, line, day_facts)
    assert (fact.answer, fact.before) == (answer, before)


def test_from_a_day_on_in_the_middle_of_a_clause_is_no_term(tmp_path: Path) -> None:
    line = "Các khoản vay có dư nợ từ ngày 01 tháng 10 năm 2025 tại ngân hàng được giảm lãi suất."
    assert facts_of(tmp_path, line, day_facts) == []
