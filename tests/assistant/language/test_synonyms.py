"""Synonyms are compared in one spelling, and repeat no other table."""

from pathlib import Path

import pytest

from assistant.language import synonyms as module
from corpus.errors import CorpusError
from corpus.text import search_form


def test_every_synonym_is_in_search_form() -> None:
    for key, values in (*module.synonyms().items(), *module.related().items(), *module.other_things().items()):
        assert key == search_form(key)
        assert all(value == search_form(value) for value in values)


def test_the_shipped_tables_have_no_fault() -> None:
    module.check_tables()


def test_the_forms_are_in_one_spelling() -> None:
    assert module.synonym_forms()["kỉ cương"] == ("kỉ luật",)
    assert "hộ nghèo" in module.related_forms()["giảm nghèo"]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("bà con: [nhân dân]\ntỉ trọng: [phần]\ntỷ trọng: [phần]\n", "synonyms.yaml:3: “tỷ trọng” is compared as"),
        ("bà con: [nhân dân]\nbà con: [đồng bào]\n", "synonyms.yaml:2: “bà con” stands there twice"),
        ("kĩ thuật: [kỹ thuật]\n", "synonyms.yaml:1: “kỹ thuật” is compared as “kĩ thuật” is"),
        ("bà con: [nhân dân, nhân dân]\n", "synonyms.yaml:1: “nhân dân” is compared as"),
        ("bà con: []\n", "synonyms.yaml:1: “bà con” stands for nothing"),
        ("bà con: [nhân dân]\nubnd: [ủy ban]\n", "synonyms.yaml:2: “ubnd” is an abbreviation"),
        ("ủy ban nhân dân: [ubnd]\n", "synonyms.yaml:1: “ubnd” is the abbreviation"),
        ("thực hiện: [làm]\n", "synonyms.yaml:1: “thực hiện” is a word of the frame"),
        ("một hai ba bốn năm sáu bảy tám: [chín]\n", "synonyms.yaml:1: “một hai ba bốn năm sáu bảy tám” is longer"),
    ],
)
def test_a_fault_is_named_with_its_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: str, problem: str
) -> None:
    _tables(monkeypatch, tmp_path, content)

    with pytest.raises(CorpusError) as raised:
        module.check_tables()
    assert str(raised.value).startswith(problem)


def test_the_long_form_of_an_abbreviation_may_be_long(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    long = "hiệu quả quản trị và hành chính công cấp tỉnh"
    _tables(monkeypatch, tmp_path, f"{long}: [hiệu quả quản trị]\n")

    module.check_tables()
    assert module.synonyms.__wrapped__() == {long: ("hiệu quả quản trị",)}


def test_a_fault_of_the_related_words_is_named_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _tables(monkeypatch, tmp_path, "bà con: [nhân dân]\n", "nước sạch: []\n")

    with pytest.raises(CorpusError, match=r"related\.yaml:1: “nước sạch” stands for nothing"):
        module.check_tables()


def _tables(
    monkeypatch: pytest.MonkeyPatch, folder: Path, synonyms: str, related: str = "giảm nghèo: [hộ nghèo]\n"
) -> None:
    (folder / "synonyms.yaml").write_text(synonyms, encoding="utf-8")
    (folder / "related.yaml").write_text(related, encoding="utf-8")
    (folder / "other_things.yaml").write_text("rừng: [rừng nguyên]\n", encoding="utf-8")
    monkeypatch.setattr(module, "DATA", folder)
