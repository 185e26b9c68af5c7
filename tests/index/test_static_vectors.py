"""The static embedding's folder: means worked out by hand, and folders that hold something else."""

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from index.embedding import BUNDLED_MODEL
from index.static_vectors import StaticVectors, reads_whole_words


def write(folder: Path, tensors: dict[str, np.ndarray], kind: str = "WordLevel") -> Path:
    save_file(tensors, folder / "model.safetensors")
    model = {"type": kind, "vocab": {"[UNK]": 0, "rừng": 1, "biển": 2}}
    (folder / "tokenizer.json").write_text(json.dumps({"model": model}), encoding="utf-8")
    return folder


def test_a_mean_of_scaled_rows(tmp_path: Path) -> None:
    rows = np.asarray([[0, 0], [30, -40], [127, 2]], dtype=np.int8)
    scales = np.asarray([0, 0.1, 2.0], dtype=np.float32)
    vectors = StaticVectors.read(write(tmp_path, {"embeddings": rows, "weights": scales}))
    assert vectors.dimension == 2
    assert "rừng" in vectors
    assert "núi" not in vectors
    assert vectors.mean(["rừng"]) == pytest.approx([3, -4])
    # (3 + 254) / 2 and (-4 + 4) / 2; a token counts as often as it stands there.
    assert vectors.mean(["rừng", "biển"]) == pytest.approx([128.5, 0])
    assert vectors.mean(["rừng", "biển", "biển"]) == pytest.approx([511 / 3, 4 / 3])


def test_no_token_is_a_vector_of_zeros(tmp_path: Path) -> None:
    vectors = StaticVectors.read(write(tmp_path, {"embedding.weight": np.ones((3, 4), dtype=np.float32)}))
    assert vectors.mean([]).tolist() == [0, 0, 0, 0]
    assert vectors.mean(["biển"]).tolist() == [1, 1, 1, 1]


@pytest.mark.parametrize(
    "tensors",
    [
        {"embeddings": np.ones((2, 2), dtype=np.int8)},  # three tokens
        {"embeddings": np.ones(3, dtype=np.int8)},
        {"embeddings": np.ones((3, 2), dtype=np.int8), "weights": np.ones(2, dtype=np.float32)},
    ],
)
def test_tensors_that_do_not_fit_are_refused(tmp_path: Path, tensors: dict[str, np.ndarray]) -> None:
    with pytest.raises(ValueError, match="3 tokens"):
        StaticVectors.read(write(tmp_path, tensors))


def test_a_tokenizer_of_pieces_is_told_apart(tmp_path: Path) -> None:
    assert reads_whole_words(BUNDLED_MODEL)
    assert not reads_whole_words(write(tmp_path, {"embeddings": np.ones((3, 2), dtype=np.int8)}, kind="WordPiece"))
    (tmp_path / "tokenizer.json").write_text("[]")
    assert not reads_whole_words(tmp_path)
    assert not reads_whole_words(tmp_path / "nowhere")
