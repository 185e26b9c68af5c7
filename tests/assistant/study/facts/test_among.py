"""One of several things of which a clause says more."""

from pathlib import Path

import pytest

from assistant.study.facts.among import among_facts
from assistant.study.facts.links import RANK
from tests.assistant.study.facts.small import facts_of


def test_the_other_things_of_the_list_are_the_wrong_options(tmp_path: Path) -> None:
    line = "Cán bộ, đường sá, kho bãi và cảng cá là những nội dung trọng tâm, trong đó kho bãi là khâu then chốt."
    (fact,) = facts_of(tmp_path, line, among_facts)
    assert (fact.topic, fact.answer) == (RANK, "kho bãi")
    assert fact.ask == "trong các nội dung trọng tâm, nội dung nào được xác định là khâu then chốt?"
    assert [one.text for one in fact.wrong] == ["Cán bộ", "Đường sá", "Cảng cá"]
    assert fact.wrong[0].note == "cũng là nội dung trọng tâm"


@pytest.mark.parametrize(
    "line",
    [
        "Cán bộ, kho bãi và cảng cá là những nội dung trọng tâm, trong đó kho bãi là khâu then chốt.",  # too few
        "Cán bộ, đường sá, kho bãi và cảng cá là những nội dung trọng tâm, trong đó chợ là khâu then chốt.",
        "Cán bộ, đường sá, kho bãi và cảng cá là những nội dung trọng tâm.",
        ", , , là những , trong đó là .",
        "B.",
    ],
)
def test_what_is_none_of_the_list_is_not_asked(tmp_path: Path, line: str) -> None:
    assert facts_of(tmp_path, line, among_facts) == []
