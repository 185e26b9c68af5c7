"""What is read out of a document is read once, and goes with it."""

import gc
from weakref import ref

import pytest

from corpus.figures.targets import extract_targets
from corpus.model import Document, Metadata
from corpus.once import once
from corpus.reading.store import Corpus


def document(number: str) -> Document:
    return Document(Metadata(number, "Nghị quyết", ""), "", {}, (), ())


def test_each_document_is_read_once() -> None:
    asked: list[str] = []

    @once
    def number(one: Document) -> tuple[str, ...]:
        asked.append(one.number)
        return ()

    first, second = document("1-NQ/TW"), document("1-NQ/TW")
    assert [number(one) for one in (first, first, second, first)] == [()] * 4
    assert asked == ["1-NQ/TW", "1-NQ/TW"]  # two documents, though they say the same


def test_what_was_read_goes_with_its_document() -> None:
    class Read:
        pass

    @once
    def read(_: Document) -> Read:
        return Read()

    one = document("1-NQ/TW")
    kept = ref(read(one))
    assert kept() is not None
    del one
    gc.collect()
    assert kept() is None


def test_a_reading_that_fails_is_tried_again() -> None:
    fails = iter((True, False))

    @once
    def read(_: Document) -> str:
        if next(fails):
            raise ValueError
        return "read"

    one = document("1-NQ/TW")
    with pytest.raises(ValueError):  # noqa: PT011  # whatever the reading raises
        read(one)
    assert read(one) == "read"


def test_all_who_ask_for_targets_share_them(khanhhoa: Corpus) -> None:
    one = khanhhoa.by_number["09-NQ/TW"]
    assert extract_targets(one) is extract_targets(one)
