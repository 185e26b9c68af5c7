"""The tokens that get a vector, and for each word type which of them it contributes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from corpus.text import fold
from index.embedding import BUCKETS, FOLDED, known_tokens, word_tokens
from index.training.data import Articles, IntArray, TrainingText

UNKNOWN = "[UNK]"

# A law counts as ten articles of news: its words are the domain's, and there are few laws.
_LEGAL_SHARE = 10
_PAIR_SAMPLE = 20_000_000


@dataclass(frozen=True)
class Ragged:
    """Rows of different lengths: row r is values[starts[r] : starts[r + 1]]."""

    values: IntArray
    starts: npt.NDArray[np.int64]

    @classmethod
    def of(cls, rows: Sequence[Sequence[int]]) -> "Ragged":
        """Pack rows of ints."""
        starts = np.zeros(len(rows) + 1, dtype=np.int64)
        np.cumsum([len(row) for row in rows], out=starts[1:])
        return cls(np.asarray([value for row in rows for value in row], dtype=np.int32), starts)

    def take(self, rows: IntArray) -> tuple[IntArray, npt.NDArray[np.int64]]:
        """The values of some rows, one after another, and how many each row gave."""
        lengths = self.starts[rows + 1] - self.starts[rows]
        return self.values[spans(self.starts[rows], lengths)], lengths


def spans(starts: npt.NDArray[np.int64], lengths: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The places of several spans, one after another: starts [2, 7], lengths [2, 1] -> [2, 3, 7]."""
    ends = np.cumsum(lengths)
    total = int(ends[-1]) if len(ends) else 0
    return np.asarray(np.arange(total) + np.repeat(starts - (ends - lengths), lengths), dtype=np.int64)


@dataclass(frozen=True)
class Vocabulary:
    """Tokens by id (the unknown one, the buckets, words and syllables, folded ones) and how word types become them.

    counts: how often each token stands in the text. written: word type -> token ids. plain: word type -> ids of folded
    syllables; singles: folded syllable -> token id; pair_keys (sorted, first * len(singles) + second) and pair_tokens:
    two folded syllables -> token id. forms: (folded token id, id of a token that it may stand for) rows.
    """

    tokens: list[str]
    counts: npt.NDArray[np.float64]
    written: Ragged
    plain: Ragged
    singles: IntArray
    pair_keys: npt.NDArray[np.int64]
    pair_tokens: IntArray
    forms: npt.NDArray[np.int64]


def build_vocabulary(text: TrainingText, words: int, pairs: int) -> Vocabulary:
    """Choose tokens: the `words` most frequent words and syllables, what they fold to, and `pairs` folded pairs."""
    type_counts = _type_counts(text)
    plain_names, plain = _plain_syllables(text.types)
    keys, key_counts = _frequent_pairs(text.news, plain, len(plain_names), pairs)
    counts = _token_counts(text.types, type_counts)
    chosen = dict(sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:words])
    pair_names = [f"{plain_names[key // len(plain_names)]}_{plain_names[key % len(plain_names)]}" for key in keys]
    folded = _folded_counts(chosen)
    folded.update(zip((FOLDED + name for name in pair_names), key_counts.tolist(), strict=True))
    special = [UNKNOWN, *(f"#{number}" for number in range(BUCKETS))]
    tokens = [*special, *chosen, *folded]
    ids = {token: place for place, token in enumerate(tokens)}
    return Vocabulary(
        tokens,
        np.asarray([0.0] * len(special) + list(chosen.values()) + list(folded.values()), dtype=np.float64),
        Ragged.of([[ids[name] for name in known_tokens(word_tokens([word]), ids)] for word in text.types]),
        plain,
        np.asarray([ids[known_tokens([FOLDED + name], ids)[0]] for name in plain_names], dtype=np.int32),
        keys,
        np.asarray([ids[FOLDED + name] for name in pair_names], dtype=np.int32),
        _forms(chosen, ids),
    )


def _forms(chosen: Iterable[str], ids: dict[str, int]) -> npt.NDArray[np.int64]:
    """(folded token, token) ids of the tokens that fold to a folded one; shape (n, 2)."""
    rows = [(ids[FOLDED + fold(name)], ids[name]) for name in chosen if FOLDED + fold(name) in ids]
    return np.asarray(rows, dtype=np.int64).reshape(-1, 2)


def _type_counts(text: TrainingText) -> npt.NDArray[np.float64]:
    counts = np.bincount(text.news.words, minlength=len(text.types)).astype(np.float64)
    for part in (text.legal, text.questions):
        counts += _LEGAL_SHARE * np.bincount(part.words, minlength=len(text.types))
    return counts


def _plain_syllables(types: Sequence[str]) -> tuple[list[str], Ragged]:
    """The folded syllables of all word types, and those of each."""
    names: dict[str, int] = {}
    rows = [[names.setdefault(part, len(names)) for part in fold(word).split("_")] for word in types]
    return list(names), Ragged.of(rows)


def _frequent_pairs(
    news: Articles, plain: Ragged, size: int, limit: int
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """The most frequent pairs of neighbouring folded syllables, as sorted keys, and their counts."""
    syllables, _ = plain.take(news.words[:_PAIR_SAMPLE])
    keys = syllables[:-1].astype(np.int64) * size + syllables[1:]
    unique, counts = np.unique(keys, return_counts=True)
    best = np.sort(np.argsort(-counts, kind="stable")[:limit])
    return unique[best], counts[best]


def _token_counts(types: Sequence[str], type_counts: npt.NDArray[np.float64]) -> dict[str, float]:
    counts: dict[str, float] = {}
    for word, count in zip(types, type_counts, strict=True):
        for token in word_tokens([word]):
            counts[token] = counts.get(token, 0.0) + float(count)
    return counts


def _folded_counts(chosen: dict[str, float]) -> dict[str, float]:
    """Counts of the folded syllables that may stand for another spelling; a foreign name folds to itself alone."""
    counts: dict[str, float] = {}
    marked = {fold(name) for name in chosen if "_" not in name and fold(name) != name}
    for name, count in chosen.items():
        if "_" not in name and fold(name) in marked:
            counts[FOLDED + fold(name)] = counts.get(FOLDED + fold(name), 0.0) + count
    return counts
