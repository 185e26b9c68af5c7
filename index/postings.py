"""Postings: which passages hold a word and how often; BM25 is worked out of them when a question is asked.

A library that keeps finished scores must work out all of them again when one document comes or goes, since each rests
on the number and the mean length of all passages. What is kept here rests on its own passage alone: parts of an index
are added up as they are, and read from the disk where they lie.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]
BoolArray = npt.NDArray[np.bool_]
IntArray = npt.NDArray[np.int32]

# Measured: on 1,417 questions about laws MRR@10 is 0.875, and 0.853 with k1 1.2, b 0.75; XQuAD gives up 0.002.
# Passages are short and of one subject: repetition and length tell little.
K1 = 0.9
B = 0.4


@dataclass(frozen=True)
class Postings:
    """Of V words over n passages: word v stands in passages rows[starts[v]:starts[v + 1]], as often as counts says.

    words are their 64-bit hashes in order, shape (V,); starts has shape (V + 1,); rows and counts are as long as there
    are pairs of a word and a passage; lengths, shape (n,), are the words of each passage.
    """

    words: npt.NDArray[np.uint64]
    starts: npt.NDArray[np.int64]
    rows: IntArray
    counts: IntArray
    lengths: IntArray

    @classmethod
    def build(cls, passages: Iterable[Sequence[str]]) -> "Postings":
        """Of the words of n passages, in order; a passage without a word is allowed."""
        known: dict[str, int] = {}
        words: list[int] = []
        counts: list[int] = []
        sizes: list[int] = []
        lengths: list[int] = []
        for passage in passages:
            held = Counter(passage)
            words += [known.get(one) or known.setdefault(one, word_hash(one)) for one in held]
            counts += held.values()
            sizes.append(len(held))
            lengths.append(len(passage))
        rows = np.repeat(np.arange(len(sizes), dtype=np.int32), np.asarray(sizes, dtype=np.int64))
        return _grouped(np.asarray(words, dtype=np.uint64), rows, _ints(counts), _ints(lengths))

    @classmethod
    def join(cls, parts: Sequence[tuple["Postings", BoolArray]]) -> "Postings":
        """One of the passages of several that are marked: those of the first part in their order, then the next."""
        words, rows, counts, lengths = [], [], [], []
        first = 0
        for part, kept in parts:
            places = np.cumsum(kept, dtype=np.int64) - 1 + first
            of_kept = kept[part.rows]
            words.append(np.repeat(part.words, np.diff(part.starts))[of_kept])
            rows.append(places[part.rows[of_kept]])
            counts.append(part.counts[of_kept])
            lengths.append(part.lengths[kept])
            first += int(kept.sum())
        together = [np.concatenate(one) if one else np.zeros(0) for one in (words, rows, counts, lengths)]
        return _grouped(together[0].astype(np.uint64), *(_ints(one) for one in together[1:]))

    @classmethod
    def load(cls, folder: Path) -> "Postings":
        """Those of a folder, left on the disk until they are used. Raises OSError, ValueError or EOFError."""
        found = cls(**{one.name: np.load(folder / f"{one.name}.npy", mmap_mode="r") for one in fields(cls)})
        if len(found.starts) != len(found.words) + 1 or int(found.starts[-1]) != len(found.rows):
            raise ValueError(f"{folder.name} was cut off")
        return found

    def save(self, folder: Path) -> None:
        """Write them into a folder, which is made when missing."""
        folder.mkdir(parents=True, exist_ok=True)
        for one in fields(self):
            np.save(folder / f"{one.name}.npy", getattr(self, one.name))

    def find(self, word: int, live: BoolArray) -> tuple[IntArray, IntArray]:
        """The live passages that hold a word, and how often each does."""
        at = int(np.searchsorted(self.words, np.uint64(word)))
        if at == len(self.words) or int(self.words[at]) != word:
            return self.rows[:0], self.counts[:0]
        rows, counts = (one[self.starts[at] : self.starts[at + 1]] for one in (self.rows, self.counts))
        kept = live[rows]
        return rows[kept], counts[kept]


def bm25(parts: Sequence[tuple[Postings, BoolArray]], asked: Sequence[str]) -> list[FloatArray]:
    """The BM25 score of every passage of each part, as of one index of all live passages; zero where none is shared.

    As Lucene has it (Kamphuis et al. 2020): the sum over the words asked, each as often as it is asked, of
    ln(1 + (N - df + 0.5) / (df + 0.5)) * tf / (tf + k1 (1 - b + b length / mean length)).
    """
    scores = [np.zeros(len(part.lengths), dtype=np.float32) for part, _ in parts]
    total = sum(int(live.sum()) for _, live in parts)
    mean = sum(float(part.lengths[live].sum()) for part, live in parts) / total if total else 0.0
    for word, times in Counter(asked).items():
        found = [part.find(word_hash(word), live) for part, live in parts]
        holding = sum(len(rows) for rows, _ in found)
        weight = times * np.log(1.0 + (total - holding + 0.5) / (holding + 0.5))
        for (part, _), (rows, counts), own in zip(parts, found, scores, strict=True):
            if len(rows):
                own[rows] += weight * counts / (counts + K1 * (1.0 - B + B * part.lengths[rows] / mean))
    return scores


def word_hash(word: str) -> int:
    """A number of 64 bits, the same in every process; two words of a million share one with a chance of 1 : 10^7."""
    return int.from_bytes(hashlib.blake2b(word.encode(errors="surrogatepass"), digest_size=8).digest(), "big")


def _grouped(words: npt.NDArray[np.uint64], rows: IntArray, counts: IntArray, lengths: IntArray) -> Postings:
    order = np.lexsort((rows, words))
    unique, first = np.unique(words[order], return_index=True)
    starts = np.append(first, len(words)).astype(np.int64)
    return Postings(unique, starts, rows[order], counts[order], lengths)


def _ints(values: npt.ArrayLike) -> IntArray:
    return np.asarray(values, dtype=np.int32)
