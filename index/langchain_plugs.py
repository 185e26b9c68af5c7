"""Plugs for LangChain: our embeddings and passages in others' chains, and theirs in ours."""

import re
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt
from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document as LangChainDocument
from langchain_core.embeddings import Embeddings
from langchain_core.retrievers import BaseRetriever
from pydantic import ConfigDict

from corpus.reading.store import Corpus
from index.embedding import Embedder
from index.passage_index import Hit, PassageIndex, is_allowed

FloatArray = npt.NDArray[np.float32]


class PluggedEmbeddings(Embeddings):
    """Our embedder where LangChain wants Embeddings."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        return [[float(value) for value in row] for row in self._embedder.embed_passages(texts)]

    def embed_query(self, text: str) -> list[float]:
        return [float(value) for value in self._embedder.embed_question(text)]


class PassageRetriever(BaseRetriever):
    """Our passages where LangChain wants a Retriever; metadata holds document, section, label, start, end, score."""

    model_config = ConfigDict(arbitrary_types_allowed=True)
    index: PassageIndex
    limit: int = 5

    def _get_relevant_documents(
        self,
        query: str,
        *,
        run_manager: CallbackManagerForRetrieverRun,  # noqa: ARG002 - part of the interface
    ) -> list[LangChainDocument]:
        return [self._document(hit) for hit in self.index.search(query, self.limit)]

    def _document(self, hit: Hit) -> LangChainDocument:
        passage = hit.passage
        label = self.index.corpus.by_number[passage.document].label(passage.section)
        metadata = {
            "document": passage.document, "section": passage.section, "label": label,
            "start": passage.start, "end": passage.end, "score": hit.score,
        }  # fmt: skip
        return LangChainDocument(page_content=passage.text, metadata=metadata, id=passage.id)


class ForeignEmbedder:
    """Any LangChain Embeddings as an Embedder of ours: it then builds and asks the index."""

    def __init__(self, embeddings: Embeddings, name: str) -> None:
        self._embeddings = embeddings
        self.name = re.sub(r"\s+", " ", name)
        self.dimension = len(embeddings.embed_query(name))

    def embed_passages(self, texts: Iterable[str]) -> FloatArray:
        return _unit_rows(np.asarray(self._embeddings.embed_documents(list(texts)), dtype=np.float32))

    def embed_question(self, text: str) -> FloatArray:
        vector: FloatArray = _unit_rows(np.asarray([self._embeddings.embed_query(text)], dtype=np.float32))[0]
        return vector


def _unit_rows(rows: FloatArray) -> FloatArray:
    lengths = np.linalg.norm(rows, axis=-1, keepdims=True)
    return np.asarray(rows / np.where(lengths > 0, lengths, 1.0), dtype=np.float32)


class ForeignSearcher:
    """Any LangChain Retriever as a searcher of ours; its documents are found in the corpus by id, else by text."""

    def __init__(self, retriever: BaseRetriever, corpus: Corpus) -> None:
        self._retriever = retriever
        self._places = {passage.id: at for at, passage in enumerate(corpus.passages)}
        self._texts = {passage.text: at for at, passage in enumerate(corpus.passages)}
        self._corpus = corpus

    def search(
        self,
        question: str,
        limit: int = 10,
        documents: Iterable[str] = (),
        sections: Iterable[str] = (),
        meaning: str = "",
    ) -> list[Hit]:
        """The retriever's passages in its order, scored by rank; what is not of the corpus is left out."""
        wanted, within = tuple(documents), tuple(sections)
        hits: list[Hit] = []
        for one in self._retriever.invoke(meaning or question):
            at = self._places.get(one.id or "", self._texts.get(one.page_content))
            if at is not None and is_allowed(self._corpus.passages[at], wanted, within):
                share = 1.0 / (1 + len(hits))  # what the other ranks it by is not told: its rank speaks for both sides
                hits.append(Hit(self._corpus.passages[at], at, share, share, share))
        return hits[:limit]
