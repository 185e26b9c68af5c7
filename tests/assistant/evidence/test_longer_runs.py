"""A rule for times in a row is none for fewer of them."""

import pytest

from assistant.evidence.longer_runs import is_of_longer_run
from assistant.understanding.kinds import Kind
from assistant.understanding.measures import read_measures
from tests.assistant.small import asked

RULE = "Thay người đứng đầu nếu 02 năm liên tục xếp hạng trung bình hoặc 01 năm xếp hạng yếu."


@pytest.mark.parametrize(
    ("question", "words", "text", "longer"),
    [
        ("trung bình 1 năm", ("trung bình",), RULE, True),
        ("trung bình 2 năm", ("trung bình",), RULE, False),
        ("trung bình 3 năm", ("trung bình",), RULE, False),
        ("yếu 1 năm", ("yếu",), RULE, False),
        ("1 năm", (), RULE, False),  # of which of the two is not told
        ("trễ 1 lần", ("trễ",), "Bị nhắc nhở nếu ba lần liên tiếp trễ hạn.", True),
        ("trễ 1 tháng", ("trễ",), "Bị nhắc nhở nếu 3 lần liên tiếp trễ hạn.", False),
        ("trễ 1 lần", ("trễ",), "Bị nhắc nhở nếu trễ hạn 3 lần.", False),
        ("trung bình", ("trung bình",), RULE, False),
        ("trung bình 1 năm", ("trung bình",), "", False),
    ],
)
def test_a_rule_for_more_times_in_a_row(question: str, words: tuple[str, ...], text: str, longer: bool) -> None:
    understood = asked(Kind.WHAT, *words, measures=read_measures(question))

    assert is_of_longer_run(understood, text) is longer
