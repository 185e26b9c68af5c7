"""The source's words with each misprint marked."""

import pytest

from corpus.misprints import marked_quote, marked_source, plain_quote
from corpus.model import Document
from corpus.reading.store import SHIPPED_TEXTS, read_corpus


@pytest.fixture(scope="module")
def resolution() -> Document:
    return read_corpus(SHIPPED_TEXTS).by_number["09-NQ/TW"]


def test_a_misprint_is_marked_where_it_is_whole(resolution: Document) -> None:
    erratum = next(one for one in resolution.errata if one.wrong == "tinh")

    assert marked_quote(resolution, erratum.start - 8, erratum.end + 9) == "Đảng bộ tinh [đúng: tỉnh] đoàn kết"
    assert marked_quote(resolution, erratum.start, erratum.end - 1) == "tin"
    assert marked_quote(resolution, 5, 5) == ""


def test_a_whole_source_has_all_of_its_marks(resolution: Document) -> None:
    words = [one for one in resolution.errata if one.wrong.split() != one.right.split() and "\n" not in one.wrong]

    assert all(f"{one.wrong} [đúng: {one.right}]" in marked_source(resolution) for one in words)
    assert len(words) >= 5


def test_words_without_markup_stand_on_one_line() -> None:
    assert plain_quote("**02 năm**\nliên tục") == "02 năm liên tục"
    assert plain_quote("(*) Gồm 2 * 3 tổ") == "(*) Gồm 2 * 3 tổ"  # no markup
    assert plain_quote("**mở ra, *và* đóng") == "mở ra, và đóng"  # cut inside a bold run
    assert plain_quote("") == ""
