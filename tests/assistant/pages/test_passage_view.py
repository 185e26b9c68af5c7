"""A citation as the page shows it: a bare name never stands alone, and its words are the source's."""

from pathlib import Path

import pytest

from assistant.pages.passage_view import citation_view
from corpus.citation import Citation
from corpus.model import CLOSING, Document
from corpus.reading.store import Corpus, read_corpus

TEXT = """NGHỊ QUYẾT
Số 5-NQ/XX về rừng

I- MỤC TIÊU

- Khánh Hoà là trung tâm du lịch biển; có sức lan toả.
"""


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Document:
    folder: Path = tmp_path_factory.mktemp("texts")
    (folder / "rung.txt").write_text(TEXT, encoding="utf-8")
    corpus: Corpus = read_corpus(folder)
    return corpus.documents[0]


def cited(document: Document, words: str, section: str = "I") -> Citation:
    start = document.source.index(words)
    return document.cite(section, start, start + len(words))


def test_a_bare_name_is_shown_and_copied_with_its_clause_and_marked_alone(document: Document) -> None:
    view = citation_view(1, cited(document, "Khánh Hoà"), document)
    assert view["quote"] == "Khánh Hoà là trung tâm du lịch biển"
    assert view["copy"].startswith("“Khánh Hoà là trung tâm du lịch biển” (")
    marked = [run["t"] for block in view["blocks"] for run in block["runs"] if "mark" in run.get("k", ())]
    assert marked == ["Khánh Hoà"]


def test_a_quotation_that_says_something_stays_as_it_is(document: Document) -> None:
    words = "là trung tâm du lịch biển; có sức lan toả"
    assert citation_view(1, cited(document, words), document)["quote"] == words


def test_a_name_in_the_signature_or_of_a_changed_text_stands_alone(document: Document) -> None:
    name = cited(document, "Khánh Hoà")
    frame = Citation(name.document, CLOSING, name.label, name.quote, name.start, name.end)
    assert citation_view(1, frame, document)["quote"] == "Khánh Hoà"
    moved = Citation(name.document, "I", name.label, name.quote, name.start + 1, name.end + 1)
    assert citation_view(1, moved, document)["quote"] == "Khánh Hoà"
    assert citation_view(1, name, None)["quote"] == "Khánh Hoà"
