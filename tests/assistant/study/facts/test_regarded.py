"""What a text has its readers take a thing for."""

from pathlib import Path

import pytest

from assistant.study.facts.regarded import regarded_facts
from tests.assistant.study.facts.small import facts_of


@pytest.mark.parametrize(
    ("line", "answer", "ask"),
    [
        (
            "Các cấp uỷ xác định cải cách hành chính là khâu đột phá nhằm nâng cao hiệu quả quản lý.",
            "cải cách hành chính",
            "cần xác định nội dung nào là khâu đột phá?",
        ),
        (
            "Lấy sự hài lòng của người dân làm thước đo kết quả phục vụ.",
            "sự hài lòng của người dân",
            "cần lấy nội dung nào làm thước đo kết quả phục vụ?",
        ),
    ],
)
def test_what_is_taken_for_it_is_asked_by_what_it_is_taken_for(
    tmp_path: Path, line: str, answer: str, ask: str
) -> None:
    (fact,) = facts_of(tmp_path, line, regarded_facts)
    assert (fact.answer, fact.ask) == (answer, ask)


@pytest.mark.parametrize(
    "line",
    [
        "Kết nối được xác định có khả năng làm mất an toàn, an ninh của hệ thống.",
        "Lấy ý kiến của nhân dân là việc cần làm trong năm nay.",
        "Coi <b>là</b> làm.",
        "B.",
    ],
)
def test_other_uses_of_the_words_are_none(tmp_path: Path, line: str) -> None:
    assert facts_of(tmp_path, line, regarded_facts) == []
