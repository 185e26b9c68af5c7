"""Ours in LangChain, and LangChain's in ours, with the fakes that LangChain brings."""

from pathlib import Path

import numpy as np
import pytest
from langchain_core.documents import Document as LangChainDocument
from langchain_core.embeddings import DeterministicFakeEmbedding, Embeddings
from langchain_core.vectorstores import InMemoryVectorStore

from assistant.service import Assistant
from corpus.reading.store import Corpus
from index.embedding import Embedder, load_embedder
from index.langchain_plugs import ForeignEmbedder, ForeignSearcher, PassageRetriever, PluggedEmbeddings
from index.opening import open_index


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    return load_embedder(None)


@pytest.fixture(scope="module")
def store(corpus: Corpus, embedder: Embedder) -> InMemoryVectorStore:
    """Another's store of our passages, embedded by our model through its plug."""
    store = InMemoryVectorStore(PluggedEmbeddings(embedder))
    passages = corpus.passages
    store.add_documents([LangChainDocument(page_content=one.text, id=one.id) for one in passages])
    return store


def test_our_embedder_is_an_embeddings(embedder: Embedder) -> None:
    plugged = PluggedEmbeddings(embedder)

    (row,) = plugged.embed_documents(["tỉ lệ đô thị hóa"])

    assert isinstance(plugged, Embeddings)
    assert len(row) == embedder.dimension
    assert all(type(value) is float for value in row)
    assert np.linalg.norm(row) == pytest.approx(1.0, abs=1e-5)
    assert plugged.embed_documents([]) == []
    # a question is read with another prefix than a passage
    question = plugged.embed_query("tỉ lệ đô thị hóa")
    assert question == pytest.approx(embedder.embed_question("tỉ lệ đô thị hóa").tolist(), abs=1e-5)


def test_our_passages_are_a_retriever(assistant: Assistant) -> None:
    retriever = PassageRetriever(index=assistant.index, limit=3)

    found = retriever.invoke("GRDP bình quân đầu người đến năm 2030")

    assert len(found) == 3
    first = found[0]
    assert first.metadata["document"] == "09-NQ/TW"
    assert first.metadata["section"] == "II.3.2"
    assert first.metadata["label"] == "Nghị quyết số 09-NQ/TW, Mục II, khoản 3, điểm 3.2"
    assert first.id == f"09-NQ/TW#II.3.2@{first.metadata['start']}"
    assert first.page_content.startswith("Đến năm 2030, GRDP bình quân đầu người")
    scores = [one.metadata["score"] for one in found]
    assert scores == sorted(scores, reverse=True)
    source = assistant.corpus.by_number["09-NQ/TW"].source
    assert source[first.metadata["start"] : first.metadata["end"]].startswith("Đến năm 2030, GRDP")


def test_another_embedding_is_an_embedder_of_unit_vectors() -> None:
    foreign = ForeignEmbedder(DeterministicFakeEmbedding(size=24), "fake\n model")

    assert foreign.name == "fake model"
    assert foreign.dimension == 24
    rows = foreign.embed_passages(["một", "hai"])
    assert rows.shape == (2, 24)
    assert rows.dtype == np.float32
    assert np.linalg.norm(rows, axis=1) == pytest.approx([1.0, 1.0], abs=1e-5)
    assert foreign.embed_question("một") == pytest.approx(rows[0], abs=1e-6)


class _Zero(Embeddings):
    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        return [[0.0, 0.0] for _ in texts]

    def embed_query(self, text: str) -> list[float]:
        return [0.0, 0.0] if text else [0.0]


def test_a_vector_of_nothing_stays_nothing() -> None:
    assert not ForeignEmbedder(_Zero(), "zero").embed_question("một").any()


def test_another_retriever_is_a_searcher(corpus: Corpus, store: InMemoryVectorStore) -> None:
    searcher = ForeignSearcher(store.as_retriever(search_kwargs={"k": 10}), corpus)

    hits = searcher.search("GRDP bình quân đầu người", limit=4)

    assert len(hits) == 4
    assert [hit.score for hit in hits] == [1.0, 1 / 2, 1 / 3, 1 / 4]
    assert all(corpus.passages[hit.position] is hit.passage for hit in hits)


def test_another_retriever_is_held_to_the_documents_and_sections_named(
    corpus: Corpus, store: InMemoryVectorStore
) -> None:
    searcher = ForeignSearcher(store.as_retriever(search_kwargs={"k": 40}), corpus)

    assert {hit.passage.document for hit in searcher.search("chuyển đổi số", 10, ["91-KL/TU"])} == {"91-KL/TU"}
    assert {hit.passage.section for hit in searcher.search("GRDP", 10, (), ["II.3.2"])} == {"II.3.2"}


def test_passages_are_known_by_their_text_and_strangers_left_out(corpus: Corpus, embedder: Embedder) -> None:
    other = InMemoryVectorStore(PluggedEmbeddings(embedder))
    text = corpus.passages[20].text
    other.add_documents([LangChainDocument(page_content=text), LangChainDocument(page_content="Văn bản khác.")])

    hits = ForeignSearcher(other.as_retriever(), corpus).search(text)

    assert [hit.passage for hit in hits] == [corpus.passages[20]]


def test_an_assistant_answers_over_anothers_embedding_and_retriever(
    corpus: Corpus, store: InMemoryVectorStore, tmp_path: Path
) -> None:
    fake = ForeignEmbedder(DeterministicFakeEmbedding(size=16), "fake")
    opened = open_index(corpus, fake, tmp_path)
    assistant = Assistant(opened, ForeignSearcher(store.as_retriever(search_kwargs={"k": 40}), corpus))

    answer = assistant.ask("GRDP bình quân đầu người đến năm 2030 là bao nhiêu?")
    manifest = assistant.index.manifest
    assistant.close()

    assert "189 triệu đồng/người" in answer.text
    assert (manifest.model, manifest.dimension) == ("fake", 16)
