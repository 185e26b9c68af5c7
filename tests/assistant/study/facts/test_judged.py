"""Two limits, two causes: told apart from pairs that hold one of the other sort."""

from itertools import chain
from pathlib import Path

import pytest

from assistant.study.facts.items import read_items
from assistant.study.facts.judged import judged_facts
from corpus.reading.store import Corpus, read_corpus


def test_every_wrong_pair_holds_one_of_the_other_sort(corpus: Corpus) -> None:
    document = corpus.by_number["09-NQ/TW"]
    roles = {one.words.casefold(): one.role for one in read_items(document)}
    facts = list(judged_facts(document))
    assert {one.group for one in facts} == {"limit", "cause"}
    for fact in facts:
        assert [roles[one.casefold()] for one in fact.answer.split("; ")] == [fact.group] * 2
        pairs = [[roles[one.casefold()] for one in wrong.text.split("; ")] for wrong in fact.wrong]
        assert len(pairs) >= 3
        assert all(set(pair) != {fact.group} for pair in pairs)
        said = [*fact.answer.split("; "), *chain.from_iterable(one.text.split("; ") for one in fact.wrong)]
        assert len({one.casefold() for one in said}) == len(said)  # what is said once is not told by that


def test_a_name_keeps_its_capital_in_the_middle_of_an_option(corpus: Corpus) -> None:
    facts = list(judged_facts(corpus.by_number["09-NQ/TW"]))
    options = [one.text for fact in facts for one in fact.wrong] + [fact.answer for fact in facts]
    assert not any("; khánh Hoà" in one for one in options)


def test_what_is_to_be_done_about_what_lacks_is_none_of_it(tmp_path: Path) -> None:
    lines = (
        "Kinh tế tăng trưởng khá.\n\nTuy nhiên, chất lượng đội ngũ cán bộ của các xã còn chưa đồng đều.\n\n"
        "1. Rà soát, đánh giá, bố trí cán bộ phù hợp với năng lực của từng người; thực hiện quy hoạch ở xã còn chậm."
    )
    (tmp_path / "made.txt").write_text(f"NGHỊ QUYẾT\nSố 1-NQ/XX\n\nI- TÌNH HÌNH\n\n{lines}\n", encoding="utf-8")
    (document,) = read_corpus(tmp_path).documents
    roles = {one.words: one.role for one in read_items(document)}
    assert roles["Rà soát, đánh giá, bố trí cán bộ phù hợp với năng lực của từng người"] == ""
    assert roles["thực hiện quy hoạch ở xã còn chậm"] == "limit"


@pytest.mark.parametrize("body", ["Kinh tế tăng trưởng khá.", "<b>Tuy nhiên</b>", "B."])
def test_a_text_that_judges_nothing_is_not_asked_of(tmp_path: Path, body: str) -> None:
    (tmp_path / "made.txt").write_text(f"NGHỊ QUYẾT\nSố 1-NQ/XX\n\nI- TÌNH HÌNH\n\n{body}\n", encoding="utf-8")
    (document,) = read_corpus(tmp_path).documents
    assert list(judged_facts(document)) == []


def test_two_limits_are_asked_for_apart_from_causes(corpus: Corpus) -> None:
    asked = {one.group: one.ask for one in judged_facts(corpus.by_number["09-NQ/TW"])}
    assert asked["limit"].endswith("hạn chế, yếu kém, không phải nguyên nhân của hạn chế, yếu kém?")
    assert "không phải" not in asked["cause"]
