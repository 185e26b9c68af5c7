"""Pairs to learn from: two stretches of one article, or a question and the article that answers it.

Every text is a span of one long array of word types, so that a batch is drawn and looked up without a Python loop.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from index.training.data import IntArray, TrainingText
from index.training.vocabulary import Ragged, Vocabulary, spans

Places = npt.NDArray[np.int64]

MAX_PASSAGE_WORDS = 200
MAX_QUERY_WORDS = 40
_RUN = 4


@dataclass(frozen=True)
class Spans:
    """n stretches of the words: words[starts[i] : ends[i]]."""

    starts: Places
    ends: Places

    def cut(self, most: int) -> "Spans":
        """The same, each at most so many words long."""
        return Spans(self.starts, np.minimum(self.ends, self.starts + most))


@dataclass(frozen=True)
class Pairs:
    """n queries and their passages, the documents they come from, and the share of query words to drop."""

    queries: Spans
    passages: Spans
    documents: Places
    dropped: npt.NDArray[np.float64]


@dataclass(frozen=True)
class Bags:
    """Token ids of n texts, one after another, and where each begins."""

    tokens: Places
    starts: Places


class PairSource:
    """Draws pairs and turns them into tokens. Every draw depends on the generator alone."""

    def __init__(self, text: TrainingText, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.words = np.concatenate([text.news.words, text.legal.words, text.questions.words])
        legal_at = len(text.news.words)
        asked_at = legal_at + len(text.legal.words)
        self.news, self.news_sentences = text.news.article_starts, text.news.sentence_starts
        self.legal, self.legal_sentences = text.legal.article_starts, text.legal.sentence_starts + legal_at
        asked = text.questions.sentence_starts + asked_at
        self.asked = Spans(asked[:-1], asked[1:])
        self.answers = Ragged.of(text.answers)
        self.answered = np.flatnonzero(np.diff(self.answers.starts) > 0)

    def article_passages(self, articles: Places) -> Spans:
        """Laws' articles, title and body, without the name of the law."""
        return Spans(
            self.legal_sentences[self.legal[articles] + 1], self.legal_sentences[self.legal[articles + 1]]
        ).cut(MAX_PASSAGE_WORDS)

    def questions(self, rng: np.random.Generator, count: int) -> Pairs:
        """Questions and the articles that answer them."""
        if not len(self.answered):
            return _no_pairs()
        picked = rng.choice(self.answered, count)
        first = self.answers.starts[picked]
        answer = first + rng.integers(0, self.answers.starts[picked + 1] - first)
        articles = self.answers.values[answer].astype(np.int64)
        queries = Spans(self.asked.starts[picked], self.asked.ends[picked])
        return Pairs(queries, self.article_passages(articles), -1 - articles, np.zeros(count))

    def legal_titles(self, rng: np.random.Generator, count: int) -> Pairs:
        """The title of an article, with its law's name or without, and a stretch of its body."""
        articles = self._runs(rng, count)
        first, last = self.legal[articles], self.legal[articles + 1]
        clause = np.minimum(first + 2 + (rng.random(count) ** 2 * (last - first - 2)).astype(np.int64), last - 1)
        queries = Spans(self.legal_sentences[first + rng.integers(0, 2, count)], self.legal_sentences[first + 2])
        passages = Spans(self.legal_sentences[clause], self.legal_sentences[last])
        return _pairs(queries, passages, -1 - articles, np.zeros(count))

    def legal_clauses(self, rng: np.random.Generator, count: int) -> Pairs:
        """A clause, thinned out, and the article that holds it."""
        articles = self._runs(rng, count)
        first, last = self.legal[articles], self.legal[articles + 1]
        clause = np.minimum(first + 2 + rng.integers(0, 1 << 30, count) % np.maximum(last - first - 2, 1), last - 1)
        queries = Spans(self.legal_sentences[clause], self.legal_sentences[clause + 1])
        return _pairs(queries, self.article_passages(articles), -1 - articles, rng.uniform(0.3, 0.7, count))

    def _runs(self, rng: np.random.Generator, count: int) -> Places:
        """Articles in runs of neighbours: those of one law, alike in their words, are the hard wrong answers."""
        size = len(self.legal) - 1
        starts = rng.integers(0, size, -(-count // _RUN))
        return np.asarray((starts[:, None] + np.arange(_RUN)).ravel()[:count] % size)

    def titles(self, rng: np.random.Generator, articles: Places) -> Pairs:
        """A headline and the abstract, with or without what follows it."""
        first, last = self.news[articles], self.news[articles + 1]
        until = np.minimum(first + 2 + rng.integers(0, 8, len(articles)), last)
        return self._news(first, first + 1, first + 1, until, articles, 0.0)

    def headlines(self, rng: np.random.Generator, articles: Places) -> Pairs:
        """A headline or an abstract, and a stretch of the body."""
        first, last = self.news[articles], self.news[articles + 1]
        query = first + rng.integers(0, 2, len(articles))
        start = first + 2 + rng.integers(0, 1 << 30, len(articles)) % np.maximum(last - first - 4, 1)
        return self._news(query, query + 1, start, start + 5, articles, 0.0)

    def neighbours(self, rng: np.random.Generator, articles: Places) -> Pairs:
        """A sentence and the ones after it."""
        start = self._sentence(rng, articles)
        return self._news(start, start + 1, start + 1, start + 4, articles, 0.0)

    def thinned(self, rng: np.random.Generator, articles: Places) -> Pairs:
        """A sentence with words left out, as a question leaves out its answer, and the stretch that holds it.

        Both halves of each article are drawn, as documents of their own: the other half is the hard wrong answer.
        """
        both = np.repeat(articles, 2)
        half = np.tile([0, 1], len(articles))
        first, last = self.news[both] + 1, self.news[both + 1]
        middle = (first + last) // 2
        first, last = np.where(half, middle, first), np.where(half, last, middle)
        start = first + rng.integers(0, 1 << 30, len(both)) % np.maximum(last - first, 1)
        begin = np.maximum(start - rng.integers(0, 5, len(both)), first)
        end = np.minimum(start + rng.integers(2, 6, len(both)), last)
        at = self.news_sentences
        drop = rng.uniform(0.3, 0.75, len(both))
        documents = (both + 1) * 2 + half + (1 << 40)
        return _pairs(Spans(at[start], at[start + 1]), Spans(at[begin], at[end]), documents, drop)

    def _sentence(self, rng: np.random.Generator, articles: Places) -> Places:
        first, last = self.news[articles], self.news[articles + 1]
        return np.asarray(first + 1 + rng.integers(0, 1 << 30, len(articles)) % np.maximum(last - first - 3, 1))

    def _news(
        self,
        query: Places,
        query_end: Places,
        start: Places,
        end: Places,
        articles: Places,
        dropped: float | npt.NDArray[np.float64],
    ) -> Pairs:
        first, last = self.news[articles], self.news[articles + 1]
        at = self.news_sentences
        queries = Spans(at[np.minimum(query, last)], at[np.minimum(query_end, last)])
        passages = Spans(at[np.clip(start, first, last)], at[np.clip(end, first, last)])
        return _pairs(queries, passages, articles, np.broadcast_to(dropped, len(articles)))

    def query_bags(self, pairs: Pairs, rng: np.random.Generator, folded_share: float) -> Bags:
        """Tokens of the queries; a share of them as if typed without diacritics."""
        spans_ = pairs.queries.cut(MAX_QUERY_WORDS)
        lengths = spans_.ends - spans_.starts
        words = self.words[spans(spans_.starts, lengths)]
        owners = np.repeat(np.arange(len(lengths)), lengths)
        keep = rng.random(len(words)) >= pairs.dropped[owners]
        words, owners = words[keep], owners[keep]
        folded = rng.random(len(lengths)) < folded_share
        plain = folded[owners]
        written = self._written(words[~plain], owners[~plain])
        return _bags([written, *self._plain(words[plain], owners[plain])], len(lengths))

    def passage_bags(self, passages: Spans) -> Bags:
        """Tokens of passages, as written."""
        lengths = passages.ends - passages.starts
        words = self.words[spans(passages.starts, lengths)]
        return _bags([self._written(words, np.repeat(np.arange(len(lengths)), lengths))], len(lengths))

    def _written(self, words: IntArray, owners: Places) -> tuple[IntArray, Places]:
        tokens, lengths = self.vocabulary.written.take(words)
        return tokens, np.repeat(owners, lengths)

    def _plain(self, words: IntArray, owners: Places) -> list[tuple[IntArray, Places]]:
        syllables, lengths = self.vocabulary.plain.take(words)
        owners = np.repeat(owners, lengths)
        keys = syllables[:-1].astype(np.int64) * len(self.vocabulary.singles) + syllables[1:]
        places = np.searchsorted(self.vocabulary.pair_keys, keys)
        places = np.minimum(places, max(len(self.vocabulary.pair_keys) - 1, 0))
        found = (owners[:-1] == owners[1:]) & (self.vocabulary.pair_keys[places] == keys)
        pairs = self.vocabulary.pair_tokens[places[found]]
        return [(self.vocabulary.singles[syllables], owners), (pairs, owners[:-1][found])]


def _bags(parts: list[tuple[IntArray, Places]], size: int) -> Bags:
    """Tokens ordered by the text that owns them."""
    tokens = np.concatenate([part[0] for part in parts]).astype(np.int64)
    owners = np.concatenate([part[1] for part in parts])
    order = np.argsort(owners, kind="stable")
    counts = np.bincount(owners, minlength=size)
    return Bags(tokens[order], np.concatenate([[0], np.cumsum(counts)[:-1]]))


def _pairs(queries: Spans, passages: Spans, documents: Places, dropped: npt.NDArray[np.float64]) -> Pairs:
    """Pairs with both sides filled; others are left out."""
    passages = passages.cut(MAX_PASSAGE_WORDS)
    full = (queries.ends - queries.starts > 1) & (passages.ends - passages.starts > 2)
    return Pairs(
        Spans(queries.starts[full], queries.ends[full]),
        Spans(passages.starts[full], passages.ends[full]),
        documents[full],
        dropped[full],
    )


def _no_pairs() -> Pairs:
    none = np.zeros(0, dtype=np.int64)
    return Pairs(Spans(none, none), Spans(none, none), none, np.zeros(0))


def joined(parts: list[Pairs]) -> Pairs:
    """Several lists of pairs as one."""
    return Pairs(
        Spans(np.concatenate([p.queries.starts for p in parts]), np.concatenate([p.queries.ends for p in parts])),
        Spans(np.concatenate([p.passages.starts for p in parts]), np.concatenate([p.passages.ends for p in parts])),
        np.concatenate([p.documents for p in parts]),
        np.concatenate([p.dropped for p in parts]),
    )
