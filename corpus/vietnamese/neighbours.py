"""Which syllables follow each other in Vietnamese at large: marks that were left out are put back by them.

    python -m corpus.vietnamese.neighbours --news vietnews.jsonl.zst --laws legal.jsonl --questions DIR

counts neighbouring syllables in news, laws and the questions that the project learns from (whose few thousand count
heavily: nobody asks in the news), and writes data/neighbours.npz.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import chain, pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

from corpus.datafiles import DATA
from corpus.text import has_diacritics, search_form
from corpus.vietnamese.commonness import read_news
from corpus.vietnamese.words import syllables

_FILE = DATA / "neighbours.npz"
_LEAST = 12.0  # times that a kept pair was counted
_ASKED = 12.0  # what a pair of a question counts
_UNKNOWN = 0xFFFF  # the number of every syllable that is in no pair
_SPARED = 0.5  # discount of every count (Ney, Essen and Kneser 1994): what is kept for pairs never seen


@dataclass(frozen=True, eq=False)
class Neighbours:
    """syllables by number; pairs as first * 65536 + second, ascending; shares[i] is P(second | first), discounted."""

    syllables: Sequence[str]
    pairs: npt.NDArray[np.uint32]
    shares: npt.NDArray[np.float16]

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {one: at for at, one in enumerate(self.syllables)}

    def share(self, syllable: str, before: str) -> float:
        """How often a syllable follows another: P(syllable | before), 0 for a pair hardly ever seen."""
        return float(self.table([before], [syllable])[0, 0])

    def table(self, befores: Sequence[str], syllables: Sequence[str]) -> npt.NDArray[np.float32]:
        """`share` of each syllable behind each other, in float32[befores, syllables]."""
        first, second = (
            np.array([self._numbers.get(one, _UNKNOWN) for one in side], dtype=np.uint32)
            for side in (befores, syllables)
        )
        pairs, shares = self._searched
        sought = first[:, None] << 16 | second
        at = pairs.searchsorted(sought)
        found: npt.NDArray[np.float32] = shares[at] * (pairs[at] == sought)
        return found

    @cached_property
    def _searched(self) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.float32]]:
        """The pairs and shares with a last one of two unknown syllables, so that every search ends at one."""
        pairs = np.append(self.pairs, np.uint32(_UNKNOWN << 16 | _UNKNOWN))
        return pairs, np.append(self.shares, np.float16(0.0)).astype(np.float32)


@cache
def shipped_neighbours() -> Neighbours:
    """The counts that ship."""
    with np.load(_FILE) as data:
        return Neighbours(str(data["syllables"]).split(), data["pairs"], data["shares"])


def count_neighbours(texts: Iterable[tuple[str, float]]) -> Neighbours:
    """Count the pairs of texts, each with what a pair of it counts."""
    ones: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for text, weight in texts:
        for run in search_form(text).replace("_", " ").splitlines():
            parts = syllables(run)
            for part in parts[:-1]:
                ones[part] += weight  # type: ignore[assignment]  # counts are weighted
            for pair in pairwise(parts):
                pairs[pair] += weight  # type: ignore[assignment]
    kept = {pair: number for pair, number in pairs.items() if number >= _LEAST and all(map(str.isalpha, pair))}
    names = sorted({part for pair in kept for part in pair})
    numbers = {one: at for at, one in enumerate(names)}
    rows = sorted((numbers[a] << 16 | numbers[b], (number - _SPARED) / ones[a]) for (a, b), number in kept.items())
    keys, shares = zip(*rows, strict=True) if rows else ((), ())
    return Neighbours(names, np.asarray(keys, dtype=np.uint32), np.asarray(shares, dtype=np.float16))


def _texts(news: Path, laws: Path, questions: Path) -> Iterator[tuple[str, float]]:
    for words in read_news(news):
        yield "\n".join(words), 1.0
    for row in _rows([laws]):
        yield f"{row['title']}\n{row['body']}", 1.0
    for row in _rows(sorted(questions.rglob("*.jsonl"))):
        if has_diacritics(row["question"]):
            yield row["question"], _ASKED


def _rows(files: Iterable[Path]) -> Iterator[dict[str, str]]:
    lines = chain.from_iterable(file.read_text(encoding="utf-8").splitlines() for file in files)
    return (json.loads(line) for line in lines if line.strip())


def main() -> None:
    """Count and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("--news", "--laws", "--questions"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--out", type=Path, default=_FILE)
    arguments = parser.parse_args()
    counted = count_neighbours(_texts(arguments.news, arguments.laws, arguments.questions))
    names = np.asarray(" ".join(counted.syllables))
    np.savez_compressed(arguments.out, syllables=names, pairs=counted.pairs, shares=counted.shares)
    sys.stdout.write(f"{len(counted.pairs)} pairs\n")


if __name__ == "__main__":
    main()
