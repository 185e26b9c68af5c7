"""Pairs of a question and the passage it should find: law questions with their articles, news titles with the news."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from corpus.text import fold
from index.training.errors import TrainingDataError
from index.training.texts import news_articles

_WORDS = 110  # of a passage, about the tokens that training reads
_STEP = 60  # words from the beginning of one passage of an article to the next
_BEGINNING = 12  # words of a news article that must be there for it to be worth finding


@dataclass(frozen=True)
class PassagePair:
    """What someone asks or looks for, and the passage that they should find."""

    question: str
    passage: str


def read_pairs(data: Path) -> list[list[PassagePair]]:
    """The pairs of each source: laws, news. Raises TrainingDataError for data that are not as expected."""
    return [_law_pairs(data), _news_pairs(data)]


def _law_pairs(data: Path) -> list[PassagePair]:
    try:
        rows = map(json.loads, (data / "legal.jsonl").read_text(encoding="utf-8").splitlines())
        articles = {str(row["id"]): (str(row["title"]), str(row["body"])) for row in rows}
        asked = map(json.loads, (data / "legal_questions.jsonl").read_text(encoding="utf-8").splitlines())
        found = [
            (str(row["question"]), [articles[name] for name in row["articles"] if name in articles]) for row in asked
        ]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainingDataError(f"{data} holds no law questions as expected ({error})") from error
    return [PassagePair(question, _passage_for(question, *one)) for question, some in found for one in some]


def _passage_for(question: str, title: str, body: str) -> str:
    """The passage of an article that shares most words with a question, under the article's title."""
    words = body.split()
    firsts = range(0, max(1, len(words) - _STEP), _STEP)
    asked = set(fold(question).split())
    best = max(firsts, key=lambda at: len(asked & set(fold(" ".join(words[at : at + _WORDS])).split())))
    return f"{title}. {' '.join(words[best : best + _WORDS])}"


def _news_pairs(data: Path) -> list[PassagePair]:
    articles = news_articles(data / "vietnews.jsonl.zst")
    pairs = (PassagePair(title, _beginning([abstract, *body])) for title, abstract, body in articles)
    return [one for one in pairs if len(one.passage.split()) >= _BEGINNING]


def _beginning(sentences: Sequence[str]) -> str:
    return " ".join(" ".join(sentences).split()[:_WORDS])
