"""How well passages are found: recall, reciprocal rank and latency of lexical, dense and fused search."""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt
from pydantic import BaseModel, TypeAdapter

from corpus.text import fold, nfc
from corpus.vietnamese.words import segment
from index.embedding import Embedder
from index.fusion import fuse, lexical_weight
from index.lexical import LexicalIndex

FloatArray = npt.NDArray[np.float32]
Ranks = npt.NDArray[np.int64]
T = TypeVar("T")

CUTS = (1, 5, 10)
RESAMPLES = 2000
SEED = 0


class BenchError(ValueError):
    """A benchmark file that is missing, malformed or without a question to ask."""


@dataclass(frozen=True)
class RetrievalSet:
    """Passages, questions and, for each question, the places of the passages that answer it."""

    name: str
    passages: list[str]
    questions: list[str]
    relevant: list[frozenset[int]]

    def without_diacritics(self) -> "RetrievalSet":
        """The same, every question typed without diacritics."""
        questions = [fold(nfc(question)) for question in self.questions]
        return RetrievalSet(f"{self.name}, no diacritics", self.passages, questions, self.relevant)


@dataclass(frozen=True)
class Measure:
    """A mean over questions and its 95% bootstrap interval, in [0, 1]."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Result:
    """One way of searching on one set. recall[k]: the share of questions with a right passage among the first k."""

    set_name: str
    method: str
    model: str
    questions: int
    recall: dict[int, Measure]
    mrr_10: Measure
    median_ms: float
    p95_ms: float


class _Article(BaseModel):
    law_id: str
    article_id: str


class _Question(BaseModel):
    text: str
    relevant_articles: list[_Article]


class _Asked(BaseModel):
    question: str


class _Paragraph(BaseModel):
    context: str
    qas: list[_Asked]


class _Page(BaseModel):
    paragraphs: list[_Paragraph]


class _Squad(BaseModel):
    data: list[_Page]


def read_articles(articles: Path, questions: Path) -> RetrievalSet:
    """ALQAC's format: articles by "law@article", and questions that name those that answer them. Raises BenchError."""
    texts = _read(articles, TypeAdapter(dict[str, str]))
    rows = _read(questions, TypeAdapter(list[_Question]))
    places = {name: place for place, name in enumerate(texts)}
    relevant = [_places(row, places, questions) for row in rows]
    name = questions.resolve().parent.name
    return _checked(RetrievalSet(name, list(texts.values()), [row.text for row in rows], relevant), questions)


def _places(row: _Question, places: dict[str, int], path: Path) -> frozenset[int]:
    names = [f"{article.law_id}@{article.article_id}" for article in row.relevant_articles]
    missing = [name for name in names if name not in places]
    if missing or not names:
        found = f"names {missing[0]!r}, which is not among the articles" if missing else "names no article"
        raise BenchError(f"{path}: the question {row.text[:60]!r} {found}")
    return frozenset(places[name] for name in names)


def _checked(bench: RetrievalSet, path: Path) -> RetrievalSet:
    if not bench.questions:
        raise BenchError(f"{path} holds no question")
    return bench


def read_xquad(file: Path) -> RetrievalSet:
    """SQuAD's format, as a retrieval set: each question must find its paragraph. Raises BenchError."""
    paragraphs = [paragraph for page in _read(file, TypeAdapter(_Squad)).data for paragraph in page.paragraphs]
    questions = [(asked.question, place) for place, paragraph in enumerate(paragraphs) for asked in paragraph.qas]
    return _checked(
        RetrievalSet(
            file.stem,
            [paragraph.context for paragraph in paragraphs],
            [question for question, _ in questions],
            [frozenset([place]) for _, place in questions],
        ),
        file,
    )


def _read(path: Path, adapter: TypeAdapter[T]) -> T:
    try:
        return adapter.validate_python(json.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise BenchError(f"{path} cannot be read: {error.strerror}") from error
    except ValueError as error:
        first = str(error).replace("\n", " ")[:200]
        raise BenchError(f"{path} is not a benchmark file: {first}") from error


def first_rank(scores: FloatArray, relevant: frozenset[int]) -> int:
    """The rank, from 0, of the best right passage; of passages with one score the earlier counts as the better."""
    order = np.argsort(-scores, kind="stable")
    return int(np.flatnonzero(np.isin(order, list(relevant)))[0])


def recall(ranks: Ranks, cut: int) -> FloatArray:
    """1 for each question whose best right passage is among the first `cut`, else 0."""
    return np.asarray(ranks < cut, dtype=np.float32)


def reciprocal_rank(ranks: Ranks, cut: int = 10) -> FloatArray:
    """1 / (rank + 1) for each question, 0 beyond the cut (MRR@cut is its mean)."""
    return np.asarray(np.where(ranks < cut, 1.0 / (ranks + 1.0), 0.0), dtype=np.float32)


def with_interval(values: FloatArray, resamples: int = RESAMPLES, seed: int = SEED) -> Measure:
    """The mean and its 95% percentile bootstrap interval (Efron and Tibshirani 1993, chapter 13)."""
    rng = np.random.default_rng(seed)
    picks = rng.integers(0, len(values), (resamples, len(values)))
    low, high = np.percentile(values[picks].mean(axis=1), [2.5, 97.5])
    return Measure(float(values.mean()), float(low), float(high))


def measure(bench: RetrievalSet, embedder: Embedder, weight: float | None = None) -> list[Result]:
    """Search the set three ways: lexical, dense, and both, with the given lexical weight or as the product does."""
    index = LexicalIndex.build(bench.passages)
    vectors = embedder.embed_passages(bench.passages)

    def dense(question: str) -> FloatArray:
        return np.asarray(vectors @ embedder.embed_question(question), dtype=np.float32)

    def both(question: str) -> FloatArray:
        share = lexical_weight(question) if weight is None else weight
        return fuse(index.scores(question), dense(question), share)

    ways: dict[str, Callable[[str], FloatArray]] = {
        "lexical": index.scores,
        "dense": dense,
        "both": both,
    }
    return [_result(bench, method, embedder.name, scores) for method, scores in ways.items()]


def _result(bench: RetrievalSet, method: str, model: str, scores: Callable[[str], FloatArray]) -> Result:
    scores(bench.questions[0])  # loads what is loaded on first use, which is no part of a question's latency
    ranks, times = [], []
    for question, relevant in zip(bench.questions, bench.relevant, strict=True):
        segment.cache_clear()  # each way of searching pays for its own segmentation
        started = time.perf_counter()
        found = scores(question)
        times.append(1000.0 * (time.perf_counter() - started))
        ranks.append(first_rank(found, relevant))
    places = np.asarray(ranks, dtype=np.int64)
    return Result(
        bench.name,
        method,
        "" if method == "lexical" else model,
        len(ranks),
        {cut: with_interval(recall(places, cut)) for cut in CUTS},
        with_interval(reciprocal_rank(places)),
        float(np.median(times)),
        float(np.percentile(times, 95)),
    )
