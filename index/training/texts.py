"""The texts that say which pieces of the vocabulary Vietnamese uses: news, laws, official documents."""

import io
import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import zstandard

from index.training.errors import TrainingDataError

_EVERY = 6  # of the news articles
_CHARACTERS = 2_500  # of an article that are read


def vocabulary_texts(data: Path) -> Iterator[str]:
    """Laws and official documents whole, then every sixth news article's beginning. Raises TrainingDataError."""
    try:
        for line in (data / "legal.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            yield f"{row['title']} {row['body']}".replace("\n", " ")
        for path in sorted((data / "resolutions").glob("*.md")):
            yield path.read_text(encoding="utf-8").replace("\n", " ")
    except (OSError, ValueError, KeyError) as error:
        raise TrainingDataError(f"{data} holds no text to read as expected ({error})") from error
    for title, abstract, body in news_articles(data / "vietnews.jsonl.zst"):
        yield " ".join([title, abstract, *body])[:_CHARACTERS]


def news_articles(path: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Every sixth news article: title, abstract, sentences, as plain words. Raises TrainingDataError."""
    try:
        with path.open("rb") as file:
            lines = io.TextIOWrapper(zstandard.ZstdDecompressor().stream_reader(file), encoding="utf-8")
            for line in islice(lines, 0, None, _EVERY):
                row = json.loads(line.replace("_", " "))
                yield row["title"], row["abstract"], row["body"]
    except (OSError, ValueError, KeyError, zstandard.ZstdError) as error:
        raise TrainingDataError(f"{path} holds no news as expected ({error})") from error
