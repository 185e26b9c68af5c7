"""What a short form stands for."""

from pathlib import Path

import pytest

from assistant.composing.meanings import compose_meanings, is_short_form
from assistant.understanding.kinds import Kind
from corpus.reading.store import Corpus, read_corpus
from tests.assistant.small import asked


def told(corpus: Corpus, *phrases: str) -> list[str]:
    draft = compose_meanings(asked(Kind.WHAT, *phrases), corpus)
    return [one.text for one in draft.statements] if draft else []


def test_what_stands_before_the_bracket_is_the_long_form(corpus: Corpus) -> None:
    assert told(corpus, "pci") == ["PCI: Năng lực cạnh tranh cấp tỉnh."]
    assert told(corpus, "par index", "dti") == ["PAR: Cải cách hành chính.", "DTI: Chuyển đổi số."]


def test_where_one_is_written_out_nowhere_none_is_told(corpus: Corpus) -> None:
    assert told(corpus, "grdp") == []
    assert told(corpus, "pci", "grdp") == []


def test_a_name_that_is_given_for_short_in_the_bracket(tmp_path: Path) -> None:
    (tmp_path / "van-ban.txt").write_text(
        "Số 1/KH-UBND\n\nKẾ HOẠCH\nvề nước\n\nGiao Quỹ bảo vệ môi trường (sau đây gọi tắt là QBVMT) cấp vốn.\n",
        encoding="utf-8",
    )

    assert told(read_corpus(tmp_path), "qbvmt") == ["QBVMT: Quỹ bảo vệ môi trường."]


def test_of_a_thing_that_is_defined_behind_its_short_form_the_definition_is_told(tmp_path: Path) -> None:
    (tmp_path / "van-ban.txt").write_text(
        "Số 1/KH-UBND\n\nKẾ HOẠCH\nvề xe\n\nXe buýt nhanh (BRT) là xe có làn đường riêng. Xe BRT chạy cả ngày.\n",
        encoding="utf-8",
    )

    assert told(read_corpus(tmp_path), "brt") == ["Xe buýt nhanh (BRT) là xe có làn đường riêng."]


@pytest.mark.parametrize(
    ("phrase", "short"), [("pci", True), ("grdp", True), ("mục tiêu", False), ("nha", False), ("", False)]
)
def test_a_short_form_stands_in_capitals_alone(corpus: Corpus, phrase: str, short: bool) -> None:
    assert is_short_form(phrase, corpus) is short
