"""How common a word is in Vietnamese at large: a question's telling words are those that few texts use.

    python -m corpus.vietnamese.commonness --data vietnews.jsonl.zst

counts, over news articles that are segmented already, in how many articles each word stands, and writes
data/commonness.tsv: a word and its inverse document frequency log(N / n), most common first.
"""

import argparse
import io
import json
import math
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from corpus.datafiles import DATA
from corpus.vietnamese.words import syllables

_FILE = DATA / "commonness.tsv"
_SHARE = 0.0008  # of the articles: a rarer word tells as much as any
_ARTICLES = 60_000


@cache
def _table() -> dict[str, float]:
    rows = (line.split("\t") for line in _FILE.read_text(encoding="utf-8").splitlines())
    return {word: float(idf) for word, idf in rows}


def rarity(word: str) -> float:
    """The inverse document frequency of a word (search form, syllables joined by blanks) in news, at most about 7.1.

    A phrase that is no word of the table is as rare as its rarest syllable, or rarer: it gets the maximum.
    """
    return _table().get(word, -math.log(_SHARE))


def count_words(articles: Iterable[list[str]]) -> dict[str, float]:
    """Words by inverse document frequency, for those in at least a share of 0.0008 of the articles.

    articles are lists of segmented words, syllables joined by "_"; a word's syllables count as words too.
    """
    total = 0
    counts: Counter[str] = Counter()
    for words in articles:
        total += 1
        found = {" ".join(syllables(word.replace("_", " "))) for word in words}
        counts.update(found | {part for word in found for part in word.split()})
    kept = [(word, number) for word, number in counts.most_common() if word and number >= _SHARE * total]
    return {word: math.log(total / number) for word, number in kept}


def _read(path: Path) -> Iterator[list[str]]:
    return ([word for sentence in body for word in set(sentence.split())] for body in read_news(path))


def read_news(path: Path) -> Iterator[list[str]]:
    """The first 60,000 articles of a file of news (zstandard), each as its sentences, words joined by "_"."""
    import zstandard  # only for counting: an extra of the project

    with path.open("rb") as file:
        lines = io.TextIOWrapper(zstandard.ZstdDecompressor().stream_reader(file), encoding="utf-8")
        for number, line in enumerate(lines):
            if number == _ARTICLES:
                return
            yield json.loads(line)["body"]


def main() -> None:
    """Count and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=_FILE)
    arguments = parser.parse_args()
    table = count_words(_read(arguments.data))
    arguments.out.write_text("".join(f"{word}\t{idf:.2f}\n" for word, idf in table.items()), encoding="utf-8")
    sys.stdout.write(f"{len(table)} words\n")


if __name__ == "__main__":
    main()
