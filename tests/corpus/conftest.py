"""The corpora that the tests of this folder read."""

from collections.abc import Callable
from pathlib import Path

import pytest

from corpus.model import Document
from corpus.reading.store import Corpus, read_corpus, read_document

FICTIONAL = Path(__file__).parents[1] / "data" / "unseen_1"


@pytest.fixture(scope="session")
def khanhhoa() -> Corpus:
    return read_corpus()


@pytest.fixture(scope="session")
def fictional() -> Corpus:
    return read_corpus(FICTIONAL)


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., Document]:
    """Write a text to a file and read it as a document."""

    def write_and_read(text: str | bytes, name: str = "van-ban.txt") -> Document:
        path = tmp_path / name
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return read_document(path)

    return write_and_read
