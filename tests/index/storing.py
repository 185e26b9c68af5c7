"""What the tests of storing share: a small corpus, a model without a model, and builds in other processes."""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
import zlib
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from pathlib import Path

import numpy as np
import numpy.typing as npt

from corpus.mended import mend
from corpus.model import Document, Metadata, Passage
from corpus.reading.store import Corpus
from index import opening
from index.clause_index import ClauseIndex
from index.encoder import EncoderConfig
from index.opening import OpenIndex, open_index
from index.passage_index import PassageIndex

FloatArray = npt.NDArray[np.float32]
Found = list[tuple[str, str, float]]
Server = tuple[str, "subprocess.Popen[bytes]"]  # its address and its process
StartServer = Callable[[], Server]

QUESTIONS = ("đoạn số 7 về phát triển kinh tế", "đoạn số 31", "doan so 12", "biển đảo")


class FakeEmbedder:
    """A random direction for each text, always the same one; no direction for a text of blanks."""

    def __init__(self, name: str = "fake", seed: int = 0, delay: float = 0.0) -> None:
        self.name = name
        self.dimension = 8
        self.batches: list[int] = []
        self._seed = seed
        self._delay = delay

    def embed_passages(self, texts: Sequence[str]) -> FloatArray:
        self.batches.append(len(texts))
        time.sleep(self._delay)
        return np.stack([self.embed_question(text) for text in texts])

    def embed_question(self, text: str) -> FloatArray:
        if not text.strip():
            return np.zeros(self.dimension, dtype=np.float32)
        drawn = np.random.default_rng([self._seed, zlib.crc32(text.encode())]).normal(size=self.dimension)
        return np.asarray(drawn / np.linalg.norm(drawn), dtype=np.float32)


class FakeEncoder:
    """A token a word, of sixteen directions at right angles, so that a score is the share of words that are said.

    Each number is a quarter, positive or negative: a vector has length 1, and 8 bits keep it exactly. read holds the
    texts that it was given, in order.
    """

    def __init__(self, fingerprint: str = "fake", words: Sequence[str] = ()) -> None:
        """words have a direction each, in order; others share what is left by chance."""
        self.fingerprint = fingerprint
        self.config = EncoderConfig("", "", 256, 16)
        self.read: list[str] = []
        self._words = list(words)

    def passage_tokens(self, texts: Sequence[str]) -> list[FloatArray]:
        self.read += texts
        return [self.question_tokens(text) for text in texts]

    def question_tokens(self, text: str) -> FloatArray:
        return np.stack([self._direction(word) for word in text.lower().split() or ["."]])

    def _direction(self, word: str) -> FloatArray:
        """A row of the Hadamard matrix of order 16, divided by its length."""
        word = word.strip(",.;:")
        row = self._words.index(word) if word in self._words else zlib.crc32(word.encode()) % 16
        return np.asarray([0.25 * (-1) ** (row & at).bit_count() for at in range(16)], dtype=np.float32)


class BreakingEmbedder(FakeEmbedder):
    """Raises at its third batch."""

    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self._error = error

    def embed_passages(self, texts: Sequence[str]) -> FloatArray:
        if len(self.batches) == 2:
            raise self._error
        return super().embed_passages(texts)


def document(number: str, rows: Sequence[tuple[str, str]]) -> Document:
    """A document of passages, each a section's id and a text."""
    passages = tuple(Passage(number, section, mend(text, ()), (), "", ()) for section, text in rows)
    return Document(Metadata(number, "Nghị quyết", "Tiêu đề"), "\n".join(text for _, text in rows), {}, (), passages)


def numbered(count: int, number: str = "1-NQ/TW") -> Corpus:
    """A document of so many passages, in sections I.1, I.2, ..."""
    rows = [(f"I.{at}", f"đoạn số {at} về phát triển kinh tế") for at in range(1, count + 1)]
    return Corpus((document(number, rows),))


def found(index: PassageIndex, questions: Sequence[str] = QUESTIONS) -> list[Found]:
    """What an index finds, in a form to be compared."""
    return [
        [(hit.passage.document, hit.passage.section, round(hit.score, 5)) for hit in index.search(question)]
        for question in questions
    ]


def open_and_find(corpus: Corpus, data_dir: Path, url: str | None = None) -> tuple[bool, list[Found]]:
    """Open an index and close it again: whether it was built, and what it finds."""
    opened = open_index(corpus, FakeEmbedder(), data_dir, url)
    try:
        return opened.built, found(opened.index)
    finally:
        opened.close()


def places(data_dir: Path, folder: str = "index") -> list[str]:
    """The folders of indexes, half-built ones included."""
    return sorted(path.name for path in (data_dir / folder).iterdir() if path.is_dir() and path.name != "clauses")


def processes() -> BaseContext:
    """Processes of their own; where the system can, they start with the imports already done."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["chromadb", "underthesea", "tests.index.storing"])
    return context


def build_in_process(count: int, data_dir: Path, rebuild: bool, pipe: Connection) -> None:
    """Build slowly; says when it begins and when it is done."""
    _prepare()
    embedder = FakeEmbedder(delay=0.01)
    pipe.send("begun")
    open_index(numbered(count), embedder, data_dir, rebuild=rebuild).close()
    pipe.send("done")


def with_another(count: int) -> Corpus:
    """The numbered document, and beside it one of half as many other passages."""
    rows = [(f"II.{at}", f"khoản thứ {at} về biển đảo") for at in range(1, count // 2 + 1)]
    return Corpus((*numbered(count).documents, document("2-NQ/TW", rows)))


def add_in_process(count: int, data_dir: Path, pipe: Connection) -> None:
    """Add a second document to an index that stands, slowly; says when it begins and when it is done."""
    _prepare()
    pipe.send("begun")
    open_index(with_another(count), FakeEmbedder(delay=0.01), data_dir).close()
    pipe.send("done")


def build_and_die(count: int, data_dir: Path, rename: int, after: bool) -> None:
    """Rebuild, and die of kill -9 right before (or after) the nth rename of a folder."""
    _prepare()
    renames = 0
    real = Path.rename

    def fatal(path: Path, target: Path) -> Path:
        nonlocal renames
        renames += 1
        if renames == rename and not after:
            os.kill(os.getpid(), signal.SIGKILL)
        moved = real(path, target)
        if renames == rename:
            os.kill(os.getpid(), signal.SIGKILL)
        return moved

    Path.rename = fatal  # type: ignore[method-assign]
    open_index(numbered(count), FakeEmbedder(), data_dir, rebuild=True)


def keep_and_die(passages: Sequence[Passage], folder: Path, words: Sequence[str], after: bool) -> None:
    """Keep the clauses of a document, and die of kill -9 right before (or after) their folder is moved into place."""
    _prepare()
    real = os.replace

    def fatal(path: Path, target: Path) -> None:
        if after:
            real(path, target)
        os.kill(os.getpid(), signal.SIGKILL)

    os.replace = fatal  # type: ignore[assignment]
    ClauseIndex(FakeEncoder(words=words), folder).keep([passages])  # type: ignore[arg-type]


def hold_in_process(count: int, data_dir: Path, pipe: Connection) -> None:
    """Own an index until told to let go."""
    _prepare()
    opened: OpenIndex = open_index(numbered(count), FakeEmbedder(), data_dir)
    pipe.send("owner")
    pipe.recv()
    opened.close()


def _prepare() -> None:
    """Nothing on standard error, and clauses read by no model."""
    opening.load_encoder = FakeEncoder
    sys.stderr = open(os.devnull, "w")  # noqa: SIM115 - for the rest of the process
