"""What the wording of a question tells."""

import pytest

from assistant.understanding.kinds import Kind
from assistant.understanding.worded import (
    agent_put_up,
    as_of_kind,
    asks_which_most,
    counts_from,
    name_asked,
    number_as_said,
    said_behind,
    who_gets,
)
from tests.assistant.small import asked, term


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("học phí cấp 3 có miễn không", "cấp 3"),
        ("có nâng cấp 3 rừng không", "3"),
        ("3 rừng", "3"),
        ("ở tối thiểu 3 năm à", "3 năm"),
        ("", "3"),
    ],
)
def test_a_number_is_told_with_what_it_is_of(text: str, said: str) -> None:
    assert number_as_said(asked(Kind.YESNO, text=text), "3") == said


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Xã nào trồng nhiều rừng nhất?", True),
        ("Việc nào quan trọng nhất?", False),  # a text tells it by its own words
        ("Kỳ nào thống nhất giá?", False),
        ("Trồng nhiều rừng nhất là khi nào", False),
        ("", False),
    ],
)
def test_which_has_most_is_heard(text: str, asks: bool) -> None:
    assert asks_which_most(asked(Kind.WHAT, text=text)) is asks


@pytest.mark.parametrize(
    ("text", "who"),
    [("Trưởng bản có được hỗ trợ không?", " trưởng bản "), ("Hỗ trợ ai?", ""), ("được gì", ""), ("", "")],
)
def test_who_gets_something_is_heard(text: str, who: str) -> None:
    assert who_gets(asked(Kind.YESNO, text=text)) == who


def test_from_when_a_time_is_counted_is_heard() -> None:
    assert counts_from(asked(Kind.NUMBER, text="Kể từ ngày nộp thì mấy ngày có giấy?"))
    assert not counts_from(asked(Kind.NUMBER, text="Mấy ngày có giấy?"))


def test_what_stands_behind_a_name_is_told() -> None:
    question = asked(Kind.DUTIES, text="ủy ban xã làm gì")

    assert said_behind(question, "xã") == " xã làm gì "
    assert said_behind(question, "tỉnh") == ""


def test_a_thing_is_asked_of_as_its_kind() -> None:
    question = asked(Kind.WHY, "hồ đá", text="Vì sao hồ Đá cạn?")

    read = as_of_kind(question, term("hồ đá"), "hồ chứa")

    assert read.text == "Vì sao hồ chứa cạn?"
    assert [one.phrase for one in read.terms] == ["hồ chứa"]


def test_the_name_that_is_asked_of_is_the_longest_that_a_text_quotes() -> None:
    texts = ["Danh hiệu “Cụm làng nghề giỏi”", "Danh hiệu “Làng nghề giỏi”"]

    assert name_asked(asked(Kind.WHAT, text="tiêu chuẩn làng nghề giỏi"), texts) == " làng nghề giỏi "
    assert name_asked(asked(Kind.WHAT, text="tiêu chuẩn làng nghề"), texts) == ""


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("đề án do tỉnh ban hành đúng không", "tỉnh"),
        ("rừng do sở tài chính quản lý à", "sở tài chính"),
        ("do ai trồng", "ai"),
        ("vì sao trồng rừng", ""),
        ("rừng tự do", ""),
    ],
)
def test_by_whom_a_deed_is_put_up_to_be_done_is_heard(text: str, agent: str) -> None:
    assert agent_put_up(asked(Kind.YESNO, text=text)) == agent
