"""Targets set out, one line each."""

import pytest

from assistant.composing.targets import compose_targets
from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from assistant.understanding.question import Understood
from corpus.reading.store import Corpus
from tests.assistant.small import asked

R = "09-NQ/TW"


def lines(understood: Understood, corpus: Corpus) -> list[str]:
    draft = compose_targets(understood, corpus)
    return [one.text for one in draft.statements] if draft else []


def test_the_targets_of_the_time_asked_for_are_set_out(corpus: Corpus) -> None:
    found = lines(asked(Kind.LIST, "chỉ tiêu", named=Named(documents=(R,), years=("2030",))), corpus)

    assert any("189 triệu đồng/người" in one for one in found)
    assert not any("104 triệu đồng/người" in one for one in found)


def test_only_those_of_the_topic_are_set_out(corpus: Corpus) -> None:
    found = lines(asked(Kind.LIST, "chỉ tiêu", "đô thị hóa", named=Named(documents=(R,))), corpus)

    assert [one.split(":")[0] for one in found] == ["Tỉ lệ đô thị hóa", "Tỉ lệ đô thị hóa"]


@pytest.mark.parametrize(
    "named", [Named(documents=(R,), years=("1999",)), Named(documents=("91-KL/TU",), years=("1999",))]
)
def test_where_there_is_none_nothing_is_set_out(named: Named, corpus: Corpus) -> None:
    assert compose_targets(asked(Kind.LIST, "chỉ tiêu", named=named), corpus) is None
