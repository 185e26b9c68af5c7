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
        first, second = self._numbers.get(before), self._numbers.get(syllable)
        if first is None or second is None:
            return 0.0
        pair = first << 16 | second
        at = int(np.searchsorted(self.pairs, np.uint32(pair)))
        return float(self.shares[at]) if at < len(self.pairs) and int(self.pairs[at]) == pair else 0.0


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
