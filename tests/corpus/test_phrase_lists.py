"""A fault in a file of phrases is named with its file and line."""

from pathlib import Path

import pytest

from corpus.errors import CorpusError
from corpus.phrase_lists import PhraseFile, check_groups, check_phrases, read_lists
from corpus.vietnamese.spelling import spelt

HEAD = "asked:\n  doc: What is asked.\n  yes: [gì thế]\n  no: [thế à]\n  phrases:\n"


def written(tmp_path: Path, content: str) -> Path:
    path = tmp_path / "some.yaml"
    path.write_text(content, encoding="utf-8")
    return path


def test_a_list_is_read_with_its_examples(tmp_path: Path) -> None:
    lists = read_lists(written(tmp_path, HEAD + "    - 5 gì\n    - gì\n    - yes\n"), lambda _: spelt)

    assert lists["asked"].phrases == ("5 gì", "gì", "yes")  # "yes" is no truth
    assert (lists["asked"].yes, lists["asked"].no) == (("gì thế",), ("thế à",))


def test_a_table_is_read(tmp_path: Path) -> None:
    lists = read_lists(written(tmp_path, HEAD + "    hai: 2\n    nào: ''\n"), lambda _: spelt)

    assert lists["asked"].phrases == {"hai": "2", "nào": ""}


@pytest.mark.parametrize(
    ("phrases", "problem"),
    [
        ("    - gì\n    - gì\n", "some.yaml:7: “gì” is compared as “gì” is"),
        ("    - tỉ lệ\n    - tỷ lệ\n", "some.yaml:7: “tỷ lệ” is compared as “tỉ lệ” is"),
        ("    - nào\n    - gì\n", "some.yaml:7: “gì” stands behind “nào”"),
        ("    - Gì\n", "some.yaml:6: “Gì” is not in search form"),
        ("    - '%'\n", "some.yaml:6: nothing of “%” is compared"),
        ("    hai: 2\n    hai: 3\n", "some.yaml:7: “hai” stands there twice"),
    ],
)
def test_a_fault_is_named_with_its_line(tmp_path: Path, phrases: str, problem: str) -> None:
    with pytest.raises(CorpusError) as raised:
        read_lists(written(tmp_path, HEAD + phrases), lambda _: spelt)
    assert str(raised.value) == problem


@pytest.mark.parametrize("content", ["", "[", "asked: [gì]", "asked:\n  phrases: [gì]\n", HEAD + "    - [gì]\n"])
def test_a_file_of_another_shape_is_an_error_in_one_line(tmp_path: Path, content: str) -> None:
    if not content:
        assert read_lists(written(tmp_path, content), lambda _: spelt) == {}
        return
    with pytest.raises(CorpusError, match=r"some\.yaml") as raised:
        read_lists(written(tmp_path, content), lambda _: spelt)
    assert "\n" not in str(raised.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match=r"none\.yaml"):
        PhraseFile.read(tmp_path / "none.yaml")


def test_a_phrase_must_not_be_the_one_it_stands_beside(tmp_path: Path) -> None:
    file = PhraseFile.read(written(tmp_path, "tỉ lệ: [mức, tỷ lệ]\n"))

    with pytest.raises(CorpusError, match=r"some\.yaml:1: “tỷ lệ” is compared as “tỉ lệ” is"):
        check_phrases(file, ("mức", "tỷ lệ"), spelt, ("tỉ lệ",), beside=("tỉ lệ",))


def test_lists_that_are_told_apart_share_no_phrase(tmp_path: Path) -> None:
    path = written(tmp_path, HEAD + "    - gì\n" + HEAD.replace("asked", "told") + "    - gì\n    - nào\n")

    assert set(read_lists(path, lambda _: spelt)) == {"asked", "told"}
    with pytest.raises(CorpusError, match=r"some\.yaml:12: “gì” is compared as “gì” is"):
        read_lists(path, lambda _: spelt, apart=True)


def test_groups_share_no_phrase(tmp_path: Path) -> None:
    file = PhraseFile.read(written(tmp_path, "figures:\n  min: [trên]\n  max: [dưới, Trên]\n"))

    check_groups(file, {"min": ["trên"], "max": ["dưới"]}, spelt, ("figures",))
    with pytest.raises(CorpusError, match=r"some\.yaml:3: “Trên” is compared as “trên” is"):
        check_groups(file, {"min": ["trên"], "max": ["dưới", "Trên"]}, spelt, ("figures",))
