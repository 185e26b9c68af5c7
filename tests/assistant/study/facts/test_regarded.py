"""What a text has its readers take a thing for."""

from pathlib import Path

import pytest

from assistant.study.facts.clauses import read_clauses
from assistant.study.facts.regarded import regarded_facts
from corpus.reading.store import read_corpus
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


@pytest.mark.parametrize(("title", "asked"), [("về cải cách hành chính", 0), ("về phát triển du lịch", 1)])
def test_what_the_text_itself_is_about_is_not_asked_for(tmp_path: Path, title: str, asked: int) -> None:
    line = "Các cấp uỷ xác định việc thực hiện công tác cải cách hành chính là khâu đột phá của nhiệm kỳ."
    text = f"NGHỊ QUYẾT\n{title}\n\nSố 1-NQ/XX\n\nI- NHIỆM VỤ\n\n- {line}\n"
    (tmp_path / "made.txt").write_text(text, encoding="utf-8")
    (read,) = read_corpus(tmp_path).documents
    assert len([fact for clause in read_clauses(read) for fact in regarded_facts(clause)]) == asked
