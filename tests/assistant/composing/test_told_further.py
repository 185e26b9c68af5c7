"""More on an answer told before: the sections on one of its points, and its one point clause by clause."""

import pytest

from assistant.answering.dialogue import Conversation
from assistant.composing.draft import Draft, Statement, Support
from assistant.composing.told_further import in_clauses, with_sections_on
from corpus.model import Document
from corpus.reading.store import Corpus
from tests.assistant.small import lines

FOCUS = "Trọng tâm cải cách hành chính đến năm 2030 là gì"
GOALS = "Nêu các mục tiêu phát triển Khánh Hoà đến năm 2030"


@pytest.mark.parametrize(
    ("asks", "heading"),
    [
        ("nói rõ hơn ý thứ ba", "Xây dựng và phát triển chính quyền điện tử, chính quyền số:"),
        ("nói rõ hơn ý thứ hai", "Tiếp tục đẩy mạnh cải cách công vụ, xây dựng đội ngũ cán bộ"),
    ],
)
def test_a_point_brings_the_section_on_it(conversation: Conversation, asks: str, heading: str) -> None:
    told = lines(conversation, asks, FOCUS)

    assert told[0] in " ".join(lines(conversation, FOCUS))
    assert told[1] == "Văn bản nói rõ hơn về ý này:"
    assert heading in told[2]
    assert len(told) > 3  # and what stands under it
    assert not any("Tầm nhìn đến năm 2045:" in one for one in told)  # the heading of a time is of no point


def statement(document: Document, section: str, words: str, text: str = "") -> Statement:
    passage = next(one for one in document.passages if one.section == section and words in one.text)
    first, last = passage.body.span(passage.text.index(words), passage.text.index(words) + len(words))
    return Statement(text or words, (Support(document.number, section, first, last),))


def test_a_point_that_no_heading_says_or_that_says_more_than_before_stays(corpus: Corpus, resolution: Document) -> None:
    plain = Draft((statement(resolution, "II.3.2", "Tỉ lệ đô thị hóa đạt 70%"),), "point")
    party = Draft((statement(resolution, "II.1", "công tác xây dựng, chỉnh đốn Đảng và hệ thống chính trị"),), "point")

    assert with_sections_on(plain, plain, corpus) == plain
    assert with_sections_on(party, plain, corpus) == party
    assert len(with_sections_on(party, party, corpus).statements) > 2
    assert with_sections_on(Draft((), "point"), plain, corpus).statements == ()


def test_one_long_point_is_told_in_so_many_whole_clauses(conversation: Conversation) -> None:
    told = lines(conversation, "rút gọn lại còn 3 ý", GOALS)

    assert len(told) == 3
    assert told[1] == "Khánh Hoà … là trung tâm dịch vụ, du lịch biển quốc tế"
    assert not any(one.endswith("…") for one in told)


def test_what_else_the_sentence_says_is_no_part_of_a_fact(corpus: Corpus, resolution: Document) -> None:
    fact = Draft((statement(resolution, "II.3.2", "Tỉ lệ đô thị hóa đạt 70%"),), "x")
    long = Draft((statement(resolution, "II.2", "Khánh Hoà là thành phố", "Khánh Hoà là thành phố…"),), "x")
    clauses = in_clauses(long, 4, corpus)

    assert in_clauses(fact, 2, corpus) is None
    assert clauses
    assert len(clauses.statements) == 4
    assert clauses.more
    assert in_clauses(long, 40, corpus) is None
    assert in_clauses(long, 0, corpus) is None
    assert in_clauses(Draft((), "x"), 3, corpus) is None
