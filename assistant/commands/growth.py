"""How cost grows with the corpus: an index of made documents, one document more, and what a question takes then.

The documents are made of words of the shipped texts, and the vectors of their passages by chance: what is measured is
all that this project does, without the encoder's reading, which takes as long for one passage in any corpus.
"""

import multiprocessing
import random
import statistics
import time
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import psutil

from assistant.service import Assistant
from assistant.settings import Settings
from corpus.reading.store import read_corpus
from index.embedding import FloatArray, load_encoder
from index.opening import OpenIndex, open_index

_QUESTIONS = (
    "Mục tiêu đến năm 2030 là gì?",
    "Tỉ lệ che phủ rừng năm 2025 là bao nhiêu?",
    "Cơ quan nào chủ trì theo dõi việc thực hiện Nghị quyết 09?",
    "Điều 3 Nghị quyết 7 nói về nội dung gì?",
    "phat trien du lich bien dao",
)
_ROUNDS = 5
_ARTICLES, _CLAUSES = 40, 5  # of a document: so many Điều of so many khoản
_HEAD = """HỘI ĐỒNG NHÂN DÂN
TỈNH AN HẢI

Số: {number}/2024/NQ-HĐND

An Hải, ngày 02 tháng 5 năm 2024

NGHỊ QUYẾT
về {subject}
"""
_END = "TM. HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An\n"


class MadeEmbedder:
    """Passages in directions by chance, questions as the encoder reads them."""

    name = "made"

    def __init__(self) -> None:
        self._encoder = load_encoder()
        self.dimension = self._encoder.config.dimension

    def embed_passages(self, texts: Sequence[str]) -> FloatArray:
        """See Embedder."""
        drawn = np.random.default_rng(len(texts)).normal(size=(len(texts), self.dimension)).astype(np.float32)
        return np.asarray(drawn / np.linalg.norm(drawn, axis=1, keepdims=True), dtype=np.float32)

    def embed_question(self, text: str) -> FloatArray:
        """See Embedder."""
        return self._encoder.question(text)


def measure_growth(passages: int) -> Iterator[tuple[str, str]]:
    """Yield a name and a figure at a time, for at least so many passages."""
    with TemporaryDirectory() as name:
        texts, settings = Path(name) / "texts", Settings(data_dir=Path(name) / "data", corpus_dir=Path(name) / "texts")
        texts.mkdir()
        phrases = _phrases()
        count = max(1, passages // (_ARTICLES * _CLAUSES))
        for number in range(1, count + 1):
            _write(texts, number, phrases)
        began = time.perf_counter()
        opened = _open(settings)
        yield "passages", str(len(opened.index.corpus.passages))
        yield "reading and building", f"{time.perf_counter() - began:.1f} s"
        yield from _warm(opened)
        _write(texts, count + 1, phrases)
        began = time.perf_counter()
        more = _open(settings, opened)
        yield "adding a document of 200 passages", f"{time.perf_counter() - began:.2f} s"
        more.close()
        opened.close()
        took, memory = _opened_apart(settings)
        yield "opening in a new process, without imports", f"{took:.2f} s"
        yield "resident memory, index open", f"{memory:.0f} MB"


def _open(settings: Settings, before: OpenIndex | None = None) -> OpenIndex:
    """Open over made vectors, and with all that a question needs; no clause is read ahead."""
    corpus = settings.read_texts().corpus
    opened = open_index(corpus, MadeEmbedder(), settings.data_dir, before=before, clauses_ahead=0)
    Assistant(opened)
    return opened


def _warm(opened: OpenIndex) -> Iterator[tuple[str, str]]:
    """The median of warm questions, and apart from it what the reader takes of them."""
    assistant = Assistant(opened)
    reading = 0.0
    real = opened.clauses.scores

    def timed(*given: object) -> object:
        nonlocal reading
        began = time.perf_counter()
        found = real(*given)  # type: ignore[arg-type]
        reading += (time.perf_counter() - began) * 1e3
        return found

    opened.clauses.scores = timed  # type: ignore[assignment, method-assign]
    rows = []
    for asked in range((_ROUNDS + 1) * len(_QUESTIONS)):
        reading = 0.0
        took = assistant.ask(_QUESTIONS[asked % len(_QUESTIONS)]).latency_ms
        rows += [(took - reading, reading)] if asked >= len(_QUESTIONS) else []
    yield "warm question without the reader, median", f"{statistics.median(row[0] for row in rows):.0f} ms"
    yield "the reader of it, median", f"{statistics.median(row[1] for row in rows):.0f} ms"


def _opened_apart(settings: Settings) -> tuple[float, float]:
    """Seconds that opening takes in a process of its own, and its memory then in MB."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_open_and_tell, args=(settings.data_dir, settings.corpus_dir, theirs))
    process.start()
    theirs.close()
    try:
        took, memory = ours.recv()
    finally:
        process.join()
    return float(took), float(memory)


def _open_and_tell(data_dir: Path, corpus_dir: Path, pipe: Connection) -> None:
    began = time.perf_counter()
    opened = _open(Settings(data_dir=data_dir, corpus_dir=corpus_dir))
    pipe.send((time.perf_counter() - began, psutil.Process().memory_info().rss / 1e6))
    opened.close()


def _phrases() -> list[str]:
    words = [word for document in read_corpus().documents for one in document.passages for word in one.text.split()]
    return [" ".join(words[at : at + 6]).strip(" .;:,").lower() for at in range(0, len(words) - 6, 3)]


def _write(folder: Path, number: int, phrases: Sequence[str]) -> None:
    """One made document, the same each time."""
    chance = random.Random(number)
    lines = [_HEAD.format(number=number, subject=chance.choice(phrases))]
    for article in range(1, _ARTICLES + 1):
        lines.append(f"Điều {article}. {chance.choice(phrases).capitalize()}\n")
        for clause in range(1, _CLAUSES + 1):
            said = ", ".join(chance.choices(phrases, k=chance.randint(3, 8)))
            figure = f"{chance.randint(1, 9999)} ha vào năm {chance.randint(2025, 2035)}"
            lines.append(f"{clause}. {said.capitalize()} đạt {figure}.\n")
    (folder / f"{number:05d}.txt").write_text("\n".join([*lines, _END]), encoding="utf-8")
