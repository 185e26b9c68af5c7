"""The bundled encoder: a text's token vectors and their mean, by onnxruntime and tokenizers, without torch."""

import hashlib
import importlib
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import BoundedSemaphore, Lock
from typing import Any

import numpy as np
import numpy.typing as npt

from corpus.text import nfc

FloatArray = npt.NDArray[np.float32]

MODEL_FILE = "model.onnx"
TOKENIZER_FILE = "tokenizer.json"
CONFIG_FILE = "config.json"
_QUESTIONS = 64  # whose states are kept
_AT_ONCE = 2  # an index that is built and a question; each takes all processors, and more of them only memory
# Tokens that go through the model at once: what fits the processor's cache (20,918 tokens: 9.8 s of processor time by
# 4096, 6.4 by 1024, 6.0 by 512 or 256, the vectors bit by bit the same; 2026-11-28).
_BATCH_TOKENS = 512


@dataclass(frozen=True, slots=True)
class EncoderConfig:
    """config.json: what was put before the texts in training, how many tokens are read, the numbers of a vector."""

    question_prefix: str
    passage_prefix: str
    tokens: int
    dimension: int


class EncoderError(ValueError):
    """A folder that holds no encoder."""


class Encoder:
    """Reads texts into vectors; safe to share between threads."""

    def __init__(self, session: Any, tokenizer: Any, config: EncoderConfig, fingerprint: str) -> None:
        """session is an onnxruntime InferenceSession, tokenizer one of tokenizers, cut at config.tokens.

        fingerprint tells its vectors from another encoder's.
        """
        self.fingerprint = fingerprint
        self._session = session
        self._tokenizer = tokenizer
        self.config = config
        self._questions: dict[str, FloatArray] = {}
        self._lock = Lock()
        self._turns = BoundedSemaphore(_AT_ONCE)
        self._skipped = len(tokenizer.encode(config.question_prefix.strip()).ids) - 1  # <s> and the prefix

    @classmethod
    def read(cls, folder: Path) -> "Encoder":
        """Read model.onnx, tokenizer.json and config.json of a folder. Raises EncoderError."""
        try:
            config = EncoderConfig(**json.loads((folder / CONFIG_FILE).read_text(encoding="utf-8"))["encoder"])
            tokenizer = importlib.import_module("tokenizers").Tokenizer.from_file(str(folder / TOKENIZER_FILE))
            tokenizer.enable_truncation(config.tokens)
            digest = hashlib.sha256((folder / MODEL_FILE).read_bytes()).hexdigest()[:16]
            return cls(_session(folder / MODEL_FILE), tokenizer, config, digest)
        except Exception as error:  # onnxruntime and tokenizers raise their own
            raise EncoderError(f"{folder} holds no encoder ({' '.join(str(error).split())[:200]})") from error

    def passages(self, texts: Sequence[str]) -> FloatArray:
        """The mean vectors of n passages: shape (n, dimension), of length 1; zero for a text without a word."""
        return self.means([self.config.passage_prefix + text if text.strip() else "" for text in texts])

    def question(self, text: str) -> FloatArray:
        """The mean vector of a question: shape (dimension,), of length 1; zero for a text without a word."""
        if not text.strip():
            return np.zeros(self.config.dimension, dtype=np.float32)
        vector: FloatArray = _rows_normalised(self._question(text).mean(axis=0, keepdims=True))[0]
        return vector

    def passage_tokens(self, texts: Sequence[str]) -> list[FloatArray]:
        """The token vectors of n passages, each of shape (its tokens, dimension), every row of length 1."""
        return [_rows_normalised(one) for one in self._states([self.config.passage_prefix + text for text in texts])]

    def question_tokens(self, text: str) -> FloatArray:
        """The token vectors of a question, its prefix and its end left out: shape (tokens, dimension)."""
        return _rows_normalised(self._question(text)[self._skipped : -1])

    def _question(self, text: str) -> FloatArray:
        """The states of a question, kept a while: search, reading and the intent all ask for them."""
        with self._lock:
            states = self._questions.get(text)
        if states is None:
            (states,) = self._states([self.config.question_prefix + text])
            with self._lock:
                self._questions[text] = states
                while len(self._questions) > _QUESTIONS:
                    self._questions.pop(next(iter(self._questions)))
        return states

    def means(self, texts: Sequence[str]) -> FloatArray:
        """The mean vectors of n texts that have their prefixes: shape (n, dimension), of length 1, or zero."""
        vectors = np.zeros((len(texts), self.config.dimension), dtype=np.float32)
        filled = [row for row, text in enumerate(texts) if text.strip()]
        for row, states in zip(filled, self._states([texts[row] for row in filled]), strict=True):
            vectors[row] = states.mean(axis=0)
        return _rows_normalised(vectors)

    def _states(self, texts: Sequence[str]) -> list[FloatArray]:
        """The last layer's states of each text, in the order of the texts; texts of like length go together."""
        encoded = self._tokenizer.encode_batch([nfc(text) for text in texts])
        order = sorted(range(len(texts)), key=lambda row: len(encoded[row].ids))
        states: list[FloatArray] = [np.zeros((0, self.config.dimension), dtype=np.float32)] * len(texts)
        at = 0
        while at < len(order):
            rows = _batch(order, at, encoded)
            for row, one in zip(rows, self._run([encoded[row].ids for row in rows]), strict=True):
                states[row] = one
            at += len(rows)
        return states

    def _run(self, ids: Sequence[Sequence[int]]) -> list[FloatArray]:
        width = max(len(row) for row in ids)
        tokens = np.ones((len(ids), width), dtype=np.int64)
        mask = np.zeros((len(ids), width), dtype=np.int64)
        for at, row in enumerate(ids):
            tokens[at, : len(row)] = row
            mask[at, : len(row)] = 1
        with self._turns:
            (states,) = self._session.run(["last_hidden_state"], {"input_ids": tokens, "attention_mask": mask})
        return [np.asarray(one[: len(row)], dtype=np.float32) for one, row in zip(states, ids, strict=True)]


def late_interaction(question: FloatArray, passages: Sequence[FloatArray]) -> FloatArray:
    """How well each passage answers token by token: shape (n,), in [-1, 1].

    question has shape (tokens, dimension), each passage (its tokens, dimension), all rows of length 1.
    """
    if not passages:
        return np.zeros(0, dtype=np.float32)
    return interaction_of_runs(question, np.concatenate(passages), np.cumsum([len(one) for one in passages]))


def interaction_of_runs(question: FloatArray, tokens: FloatArray, ends: npt.NDArray[Any]) -> FloatArray:
    """As late_interaction, for n texts whose token vectors lie one behind another, text k ending before ends[k].

    Each token of the question takes its most similar token of the text; the mean of these is the score (ColBERT's
    sum, Khattab and Zaharia 2020, divided by the length of the question). An empty question scores zero.
    """
    if not len(question) or not len(ends):
        return np.zeros(len(ends), dtype=np.float32)
    similar = tokens @ question.T
    best = np.maximum.reduceat(similar, [0, *ends[:-1]], axis=0)
    return np.asarray(best.mean(axis=1), dtype=np.float32)


def _batch(order: Sequence[int], at: int, encoded: Sequence[Any]) -> Sequence[int]:
    """Rows from `at` on that fit one run of the model; at least one. order is by length, shortest first."""
    end = at + 1
    while end < len(order) and (end + 1 - at) * len(encoded[order[end]].ids) <= _BATCH_TOKENS:
        end += 1
    return order[at:end]


def _rows_normalised(vectors: FloatArray) -> FloatArray:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.where(lengths > 0.0, lengths, 1.0), dtype=np.float32)


def _session(path: Path) -> Any:
    # Vectors are multiplied a passage at a time: two threads spend longer waiting for each other, the more so the
    # busier the machine is (60 passages: 3 ms with one, 21 to 24 ms with two beside other work; 2026-11-28).
    importlib.import_module("threadpoolctl").threadpool_limits(limits=1, user_api="blas")
    # Else onnxruntime tells a server of its maker's of each session, from its own threads.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    onnxruntime = importlib.import_module("onnxruntime")
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    # Threads that wait in a loop for the next question take the processor from everybody else.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
