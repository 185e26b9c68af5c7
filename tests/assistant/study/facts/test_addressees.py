"""Whom a text has its readers turn to."""

from pathlib import Path

import pytest

from assistant.study.facts.addressees import addressee_facts
from tests.assistant.study.facts.small import facts_of

_UNIT = "Trong quá trình thực hiện, một đơn vị gặp khó khăn, vướng mắc."


@pytest.mark.parametrize(
    ("line", "answer", "asked"),
    [
        (
            "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị phản ánh về Sở Nội vụ để tổng "
            "hợp, báo cáo Ủy ban nhân dân tỉnh.",
            "Sở Nội vụ",
            f"{_UNIT} đơn vị đó phải báo cáo, phản ánh với cơ quan nào?",
        ),
        (
            "Nếu có vướng mắc, đề nghị các đơn vị báo cáo Ủy ban nhân dân tỉnh (thông qua Sở Tài chính) để xem xét.",
            "Sở Tài chính",
            f"{_UNIT} đơn vị đó phải báo cáo Ủy ban nhân dân tỉnh thông qua cơ quan nào?",
        ),
        (
            "Trong quá trình thực hiện, nếu có vướng mắc vượt thẩm quyền, các sở gửi về Sở Văn hóa, Thể thao và Du "
            "lịch tổng hợp.",
            "Sở Văn hóa, Thể thao và Du lịch",
            "Trong quá trình thực hiện, một đơn vị gặp khó khăn, vướng mắc vượt thẩm quyền. đơn vị đó phải báo cáo, "
            "phản ánh với cơ quan nào?",
        ),
        (
            "Định kỳ báo cáo Ủy ban nhân dân tỉnh (qua Sở Tư pháp) kết quả thực hiện Kế hoạch.",
            "Sở Tư pháp",
            "Một đơn vị đã làm xong báo cáo kết quả thực hiện để gửi Ủy ban nhân dân tỉnh. báo cáo đó phải được gửi "
            "qua cơ quan nào?",
        ),
    ],
)
def test_who_is_told_is_asked_for(tmp_path: Path, line: str, answer: str, asked: str) -> None:
    (fact,) = facts_of(tmp_path, line, addressee_facts)
    assert (fact.answer, f"{fact.case} {fact.ask}") == (answer, asked)


@pytest.mark.parametrize(
    "line",
    [
        "Nếu có khó khăn, vướng mắc, kịp thời báo cáo Hội đồng nhân dân tỉnh xem xét.",  # whose duty, another line says
        "Các đơn vị báo cáo cấp trên khi có vướng mắc phát sinh.",  # no body is named
        "Sở Nội vụ tháo gỡ khó khăn, vướng mắc cho các đơn vị, báo cáo Ủy ban nhân dân tỉnh.",
        "Nâng cao chất lượng dịch vụ qua Cổng dịch vụ công.",
    ],
)
def test_what_tells_no_one_to_turn_to_is_no_fact(tmp_path: Path, line: str) -> None:
    assert facts_of(tmp_path, line, addressee_facts) == []


@pytest.mark.parametrize(
    ("who", "facts"), [("Sở Nội vụ, Sở Y tế, các cơ quan, đơn vị, các địa phương", 1), ("Sở Nội vụ", 0)]
)
def test_what_comes_up_is_told_by_many(tmp_path: Path, who: str, facts: int) -> None:
    line = (
        f"{who} có trách nhiệm tổ chức thực hiện nhiệm vụ được phân công; báo cáo Ủy ban nhân dân tỉnh các vấn đề "
        "phát sinh trong quá trình triển khai thực hiện Kế hoạch."
    )
    found = facts_of(tmp_path, line, addressee_facts)
    assert [one.answer for one in found] == ["Ủy ban nhân dân tỉnh"] * facts
