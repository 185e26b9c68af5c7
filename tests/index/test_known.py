"""Vectors known before: taken for the same text and encoder, read for all others, the order kept."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from index.encoder import EncoderConfig, FloatArray
from index.known import keep_vectors, passage_vectors


class Lengths:
    """Gives a text the vector (its length, 0) and remembers what it was given."""

    config = EncoderConfig("", "", 256, 2)

    def __init__(self, fingerprint: str = "fake") -> None:
        self.fingerprint = fingerprint
        self.read: list[str] = []

    def passages(self, texts: Sequence[str]) -> FloatArray:
        self.read += texts
        return np.asarray([(len(text), 0) for text in texts], dtype=np.float32).reshape(-1, 2)


def firsts(vectors: FloatArray) -> list[float]:
    return vectors[:, 0].tolist()


def test_only_what_is_not_known_is_read(tmp_path: Path) -> None:
    keep_vectors(Lengths(), ["rừng", "biển xanh"], tmp_path / "new" / "known.npz")  # type: ignore[arg-type]
    encoder = Lengths()
    vectors = passage_vectors(encoder, ["đảo", "biển xanh", "", "rừng"], tmp_path / "new" / "known.npz")  # type: ignore[arg-type]
    assert firsts(vectors) == [3.0, 9.0, 0.0, 4.0]
    assert encoder.read == ["đảo", ""]


def test_another_encoder_reads_all(tmp_path: Path) -> None:
    keep_vectors(Lengths(), ["rừng"], tmp_path / "known.npz")  # type: ignore[arg-type]
    other = Lengths("other")
    assert firsts(passage_vectors(other, ["rừng"], tmp_path / "known.npz")) == [4.0]  # type: ignore[arg-type]
    assert other.read == ["rừng"]


@pytest.mark.parametrize("content", [None, b"", b"PK\x03\x04 cut off", b"\x93NUMPY"])
def test_a_file_that_is_missing_or_broken_costs_only_the_time(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "known.npz"
    if content is not None:
        path.write_bytes(content)
    assert firsts(passage_vectors(Lengths(), ["rừng", "đảo"], path)) == [4.0, 3.0]  # type: ignore[arg-type]


def test_vectors_of_another_width_are_not_taken(tmp_path: Path) -> None:
    path = tmp_path / "known.npz"
    keep_vectors(Lengths(), ["rừng"], path)  # type: ignore[arg-type]
    with np.load(path) as file:
        np.savez(path, keys=file["keys"], vectors=np.zeros((1, 3), dtype=np.float32))
    assert firsts(passage_vectors(Lengths(), ["rừng"], path)) == [4.0]  # type: ignore[arg-type]


def test_nothing_is_no_rows() -> None:
    assert passage_vectors(Lengths(), [], None).shape == (0, 2)  # type: ignore[arg-type]
