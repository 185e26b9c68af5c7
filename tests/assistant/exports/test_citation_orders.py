"""Citations as officials write them, in both orders, with misprints marked."""

import pytest

from assistant.exports.citation_orders import Notes, Order, mended_quote, place, quoted
from corpus.citation import Citation
from corpus.model import Document
from corpus.reading.store import read_corpus

LARGE = "Nghị quyết số 09-NQ/TW, ngày 28/01/2022 của Bộ Chính trị, Mục II, khoản 3, điểm 3.1"
SMALL = "điểm 3.1, khoản 3, Mục II, Nghị quyết số 09-NQ/TW, ngày 28/01/2022 của Bộ Chính trị"


@pytest.fixture(scope="module")
def resolution() -> Document:
    return read_corpus().by_number["09-NQ/TW"]


@pytest.fixture(scope="module")
def conclusion() -> Document:
    return read_corpus().by_number["91-KL/TU"]


def of(document: Document, section: str, words: str) -> Citation:
    start = document.source.index(words)
    return document.cite(section, start, start + len(words))


def test_a_place_in_both_orders(resolution: Document) -> None:
    citation = of(resolution, "II.3.1", "GRDP bình quân đầu người")

    assert place(citation, resolution) == LARGE
    assert place(citation, resolution, Order.SMALL_FIRST) == SMALL
    assert place(citation, resolution, Order.SMALL_FIRST, again=True) == (
        "điểm 3.1, khoản 3, Mục II, Nghị quyết số 09-NQ/TW (đã dẫn)"
    )
    assert place(citation, None, Order.SMALL_FIRST) == citation.label


def test_a_misprint_is_marked_and_the_source_kept(resolution: Document) -> None:
    erratum = next(one for one in resolution.errata if one.wrong == "tinh")
    citation = resolution.cite("IV", erratum.start - 4, erratum.end + 10)

    assert "tinh [đúng: tỉnh]" in mended_quote(citation, resolution)
    assert "đúng" not in citation.quote
    assert "đúng" not in mended_quote(citation, None)


def test_a_misprint_that_the_quote_cuts_is_left(resolution: Document) -> None:
    erratum = next(one for one in resolution.errata if one.wrong == "Thông nhất")
    citation = resolution.cite("III.1", erratum.start, erratum.start + 5)

    assert mended_quote(citation, resolution) == "Thông"


def test_damaged_layout_is_put_right_without_a_mark(conclusion: Document) -> None:
    erratum = next(one for one in conclusion.errata if one.wrong == "91 -KL")
    citation = conclusion.cite("0", erratum.start, erratum.end + 3)

    assert mended_quote(citation, conclusion) == "91-KL/TU"


def test_markup_never_shows() -> None:
    citation = Citation("1", "I", "Nghị quyết số 1, Mục I", "**Mục tiêu:** đạt\n70% *(cao)*", 0, 27)

    assert quoted(citation, None) == "“Mục tiêu: đạt 70% (cao)” (Nghị quyết số 1, Mục I)"


def test_notes_after_the_first_of_a_document_are_short(resolution: Document, conclusion: Document) -> None:
    notes = Notes({one.number: one for one in (resolution, conclusion)}, Order.LARGE_FIRST)
    first = of(resolution, "II.3.1", "GRDP bình quân đầu người")
    other = conclusion.cite("I", conclusion.sections["I"].blocks[0].start, conclusion.sections["I"].blocks[0].start + 9)

    assert notes.note(first).endswith(f"({LARGE})")
    assert "ngày 18/10/2022" in notes.note(other)
    assert notes.note(first).endswith("(Nghị quyết số 09-NQ/TW (đã dẫn), Mục II, khoản 3, điểm 3.1)")
