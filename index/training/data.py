"""Training text as numbers: every sentence an array of word-type ids, grouped into articles."""

import contextlib
import itertools
import json
import logging
import multiprocessing
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import zstandard
from rapidfuzz import fuzz, process

from corpus.text import nfc, search_form
from corpus.words import segment

IntArray = npt.NDArray[np.int32]

NEWS_FILE = "vietnews.jsonl.zst"
ARTICLES_FILE = "legal.jsonl"
QUESTIONS_FILE = "legal_questions.jsonl"

# Beyond this many sentences a news article has said what it is about; reading on only costs time.
MAX_SENTENCES = 16

# As corpus.words segments, but for text whose syllables are already joined by "_".
_JOINED = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:_[^\W\d_]+)*")
_LEGAL_CLAUSE = re.compile(r"\n+")
_CHUNK = 200
# Likeness in percent; at 85 "các khu gì?" and "các khu nào?" are one question, "tài sản riêng" and "tài sản chung" two.
_SAME_QUESTION = 85

_log = logging.getLogger(__name__)


class TrainingDataError(ValueError):
    """Training files that are missing or malformed."""


@dataclass(frozen=True)
class Articles:
    """Articles as arrays of word types.

    Article a is sentences article_starts[a] to article_starts[a + 1], its title the first (for a law the law's name,
    then the title); sentence s is words[sentence_starts[s] : sentence_starts[s + 1]], places in the list of word types.
    """

    words: IntArray
    sentence_starts: npt.NDArray[np.int64]
    article_starts: npt.NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.article_starts) - 1


@dataclass(frozen=True)
class TrainingText:
    """All training text; word types in order of first appearance. Articles answers[i] of legal answer questions[i]."""

    types: list[str]
    news: Articles
    legal: Articles
    questions: Articles
    answers: list[list[int]]


def read_training_text(folder: Path, avoid: Sequence[str] = (), workers: int = 2) -> TrainingText:
    """Read the three training files (formats: the module's constants name them).

    avoid: questions that must not be trained on; a training question that is much the same is left out.
    Raises TrainingDataError for a missing or malformed file, naming it.
    """
    types: dict[str, int] = {}
    with _mapping(workers) as over:
        with _blaming(folder / NEWS_FILE) as path:
            news = _gather(over(_news_chunk, _chunks(_lines(path))), types)
        with _blaming(folder / ARTICLES_FILE) as path:
            legal_lines = list(_lines(path))
            legal = _gather(over(_legal_chunk, _chunks(legal_lines)), types)
            places = {str(json.loads(line)["id"]): place for place, line in enumerate(legal_lines)}
    with _blaming(folder / QUESTIONS_FILE) as path:
        kept = _questions(path, avoid)
        questions = _gather([[[" ".join(segment(question))] for question, _ in kept]], types)
        answers = [[places[name] for name in names if name in places] for _, names in kept]
    _log.info("read %d articles of news, %d of laws, %d questions", len(news), len(legal), len(kept))
    return TrainingText(list(types), news, legal, questions, answers)


Reading = Callable[[list[str]], list[list[str]]]
Mapping = Callable[[Reading, Iterable[list[str]]], Iterator[list[list[str]]]]


@contextlib.contextmanager
def _mapping(workers: int) -> Iterator[Mapping]:
    """map over chunks, in order: here, or in processes of their own, with few chunks on the way at a time."""
    if workers == 1:
        yield map
        return
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:

        def over(read: Reading, chunks: Iterable[list[str]]) -> Iterator[list[list[str]]]:
            rest = iter(chunks)
            while few := list(itertools.islice(rest, 4 * workers)):
                yield from pool.map(read, few)

        yield over


def _questions(path: Path, avoid: Sequence[str]) -> list[tuple[str, list[str]]]:
    """Questions and the ids of the articles that answer them, without those to avoid."""
    rows = [json.loads(line) for line in _lines(path)]
    forbidden = [search_form(nfc(text)) for text in avoid]
    kept = [(row["question"], row["articles"]) for row in rows if not _near(row["question"], forbidden)]
    _log.info("left out %d questions that are kept for measuring", len(rows) - len(kept))
    return kept


def _near(question: str, others: Sequence[str]) -> bool:
    """Whether a question is another one, give or take a letter, a word or their order."""
    form = search_form(nfc(question))
    return process.extractOne(form, others, scorer=fuzz.token_sort_ratio, score_cutoff=_SAME_QUESTION) is not None


@contextlib.contextmanager
def _blaming(path: Path) -> Iterator[Path]:
    """Turn whatever a malformed row raises into an error that names the file."""
    try:
        yield path
    except TrainingDataError:
        raise
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        fields = f"{type(error).__name__}: {error}"
        raise TrainingDataError(f"{path} has a row that is not as expected ({fields}): compare its fields") from error


def _lines(path: Path) -> Iterator[str]:
    """The lines of a JSONL file, compressed or not."""
    try:
        with path.open("rb") as file:
            stream = zstandard.ZstdDecompressor().stream_reader(file) if path.suffix == ".zst" else file
            rest = b""
            while block := stream.read(1 << 22):
                *full, rest = (rest + block).split(b"\n")
                yield from (line.decode("utf-8") for line in full if line.strip())
            if rest.strip():
                yield rest.decode("utf-8")
    except (OSError, UnicodeDecodeError, zstandard.ZstdError) as error:
        raise TrainingDataError(f"{path} cannot be read ({error}): expected JSON lines in UTF-8") from error


def _chunks(lines: Iterable[str]) -> Iterator[list[str]]:
    rest = iter(lines)
    while chunk := list(itertools.islice(rest, _CHUNK)):
        yield chunk


def _news_chunk(lines: list[str]) -> list[list[str]]:
    """Per article its title, abstract and first sentences, each a string of words."""
    rows = [json.loads(line) for line in lines]
    texts = ((row["title"], row["abstract"], *row["body"][:MAX_SENTENCES]) for row in rows)
    return [[joined_words(text) for text in article] for article in texts]


def _legal_chunk(lines: list[str]) -> list[list[str]]:
    rows = [json.loads(line) for line in lines]
    texts = ((law_name(row["id"]), row["title"], *_clauses(row["body"])) for row in rows)
    return [[" ".join(segment(text)) for text in article] for article in texts]


def law_name(article_id: str) -> str:
    """The law that an article id names: "Luật Đất đai@5" -> "Luật Đất đai"."""
    return article_id.partition("@")[0]


def _clauses(body: str) -> list[str]:
    return [clause for clause in _LEGAL_CLAUSE.split(body) if clause.strip()]


def joined_words(text: str) -> str:
    """The words of segmented text in search form, spaces between: "Bản_án , năm 1994" -> "bản_án năm 1994"."""
    return " ".join(_JOINED.findall(search_form(nfc(text))))


def _gather(chunks: Iterable[list[list[str]]], types: dict[str, int]) -> Articles:
    """Number the words, adding new ones to types, and pack them."""
    blocks: list[IntArray] = []
    sentence_ends: list[int] = [0]
    article_ends: list[int] = [0]
    for chunk in chunks:
        ids: list[int] = []
        base = sentence_ends[-1]
        for sentences in chunk:
            for sentence in sentences:
                ids.extend([types.setdefault(word, len(types)) for word in sentence.split()])
                sentence_ends.append(base + len(ids))
            article_ends.append(len(sentence_ends) - 1)
        blocks.append(np.asarray(ids, dtype=np.int32))
    words = np.concatenate(blocks) if blocks else np.zeros(0, dtype=np.int32)
    return Articles(words, np.asarray(sentence_ends, dtype=np.int64), np.asarray(article_ends, dtype=np.int64))
