"""What a document gives at an offset of its source."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.model import Document
from corpus.reading.store import Corpus, read_corpus

DOCUMENT = read_corpus().documents[0]
OFFSETS = st.integers(-5, len(DOCUMENT.source) + 5)


@settings(deadline=None)
@given(OFFSETS)
def test_the_passage_and_the_section_at_any_offset(offset: int) -> None:
    holding = [one for one in DOCUMENT.passages if one.start <= offset < one.end]
    around = [one for one in DOCUMENT.sections.values() if one.start <= offset < one.end]

    assert DOCUMENT.passage_at(offset) is (holding[0] if holding else None)
    if around:
        assert DOCUMENT.section_at(offset) is min(around, key=lambda one: one.end - one.start)


@settings(deadline=None)
@given(OFFSETS, st.integers(0, 3000))
def test_the_passages_in_any_span(start: int, length: int) -> None:
    end = start + length
    found = tuple(one for one in DOCUMENT.passages if one.start < end and start < one.end)

    assert DOCUMENT.passages_in(start, end) == found


def test_every_passage_is_found_at_its_first_and_its_last_character(khanhhoa: Corpus) -> None:
    for document in khanhhoa.documents:
        for one in document.passages:
            assert document.passage_at(one.start) is document.passage_at(one.end - 1) is one
            assert document.section_at(one.start).id == one.section


def test_a_heading_is_no_passage_but_can_be_read_as_one(read: Callable[..., Document]) -> None:
    document = read("Số 1-NQ/TU\n\nNGHỊ QUYẾT\nvề việc\n\nI. MỤC TIÊU\n\n1. Đến năm 2030\n\n- Đạt 5%.\n")
    at = document.source.index("Đến năm")

    assert document.passage_at(at) is None
    heading = document.heading_passage("I.1")
    assert heading is not None
    assert (heading.text, heading.headings, heading.start) == ("Đến năm 2030", ("MỤC TIÊU",), at)
    assert document.heading_passage("0") is None


@pytest.mark.parametrize(("offset", "number"), [(0, None), (11, 1), (20, 2), (200, None)])
def test_the_part_at_an_offset(read: Callable[..., Document], offset: int, number: int | None) -> None:
    document = read("Số 1-NQ/TU\n\nNGHỊ QUYẾT\nvề việc\n\nI. MỤC TIÊU\n\n- Gồm: (1) Rừng. (2) Biển.\n")
    (passage,) = (one for one in document.passages if one.section == "I")
    part = passage.part_at(offset)

    assert (part.number if part else None) == number


def test_the_article_that_a_section_stands_in(read: Callable[..., Document]) -> None:
    head = "Số 1/2024/NĐ-CP\n\nNGHỊ ĐỊNH\nvề gốm\n\n"
    document = read(f"{head}Điều 1. Mức\n\n1. Nung:\n\na) Hai lò.\n\nĐiều 2. Quỹ\n\nLập quỹ.\n")

    assert {one: found.id for one in document.sections if (found := document.article_of(one))} == {
        "Đ1": "Đ1",
        "Đ1.1": "Đ1",
        "Đ1.1.a": "Đ1",
        "Đ2": "Đ2",
    }
