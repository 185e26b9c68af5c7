"""The packed file, and the model made of it: by hand, and harmed."""

import struct
from pathlib import Path

import numpy as np
import pytest
import torch

from index.training.convert import kept_pieces, to_bert, unigram_tokenizer
from index.training.packed import PackedModel, PackedModelError, read_packed, unpacked
from tests.index.training.toy import FEED_FORWARD, HEADS, HIDDEN, LAYERS, POSITIONS, pieces, tensors, write_packed


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_packed(tmp_path_factory.mktemp("packed") / "packed.bin")


@pytest.fixture(scope="module")
def packed(path: Path) -> PackedModel:
    return read_packed(path)


def test_four_bits_by_hand() -> None:
    # Scale 0.5; byte k holds weight k low and weight 16 + k high, each less 8: 0x9A is 10 low, 9 high.
    block = np.float16(0.5).tobytes() + bytes([0x9A, 0x08, *[0x88] * 14])
    found = unpacked(b"..." + block, 3, 18, 32)
    assert found[:3].tolist() == [1.0, 0.0, 0.0]
    assert found[16:19].tolist() == [0.5, -4.0, 0.0]
    assert found.shape == (32,)


def test_floats_are_read_as_they_are() -> None:
    assert unpacked(struct.pack("<3f", 9, 1.5, -2), 4, 8, 2).tolist() == [1.5, -2.0]


def test_the_sizes_pieces_and_tensors_are_those_written(packed: PackedModel) -> None:
    assert (packed.hidden, packed.layers, packed.heads) == (HIDDEN, LAYERS, HEADS)
    assert (packed.feed_forward, packed.positions) == (FEED_FORWARD, POSITIONS)
    assert packed.epsilon == pytest.approx(1e-12)
    assert packed.pieces == pieces()
    assert packed.scores[4] == -8.0
    written = tensors(np.random.default_rng(0), len(pieces()))
    assert packed.tensors["l1.fo.w"].tolist() == written["l1.fo.w"].reshape(-1).tolist()
    # A seventh of the largest of 32 is a step: half of it may be lost.
    assert packed.tensors["emb.word"] == pytest.approx(written["emb.word"].reshape(-1), abs=1.3 / 14)


@pytest.mark.parametrize("length", [0, 3, 8, 40, 2_000])
def test_a_file_cut_short_is_told(path: Path, tmp_path: Path, length: int) -> None:
    (tmp_path / "cut.bin").write_bytes(path.read_bytes()[:length])
    with pytest.raises(PackedModelError, match=r"cut\.bin"):
        read_packed(tmp_path / "cut.bin")


def test_a_file_that_is_missing_or_another_is_told(tmp_path: Path) -> None:
    with pytest.raises(PackedModelError, match="none"):
        read_packed(tmp_path / "none.bin")
    (tmp_path / "another.bin").write_bytes(b"PK\x03\x04" * 100)
    with pytest.raises(PackedModelError, match="E5S1"):
        read_packed(tmp_path / "another.bin")


def test_the_pieces_in_use_are_kept_with_the_special_and_the_plain_ones(packed: PackedModel) -> None:
    # Five uses keep a piece: "nuôi" twice, as written and in lower case, are four.
    kept = [packed.pieces[at] for at in kept_pieces(packed, ["trồng rừng"] * 5 + ["nuôi"] * 2)]
    assert kept[:4] == ["<s>", "<pad>", "</s>", "<unk>"]
    assert {"▁trồng", "▁rừng", "z", "ạ"} <= set(kept)
    assert "▁nuôi" not in kept
    assert {"▁query:", "▁passage:"} <= set(kept)


def test_a_tokenizer_puts_its_marks_around_a_text(packed: PackedModel) -> None:
    tokenizer = unigram_tokenizer(packed.pieces, packed.scores.tolist())
    assert tokenizer.encode("trồng  rừng").tokens == ["<s>", "▁trồng", "▁rừng", "</s>"]
    assert tokenizer.encode("").ids == [0, 2]


def test_pruning_the_vocabulary_changes_no_state(packed: PackedModel) -> None:
    everything = list(range(len(packed.pieces)))
    some = [*range(4), *everything[7:]]
    ids = [0, 9, 12, 20, 2]
    with torch.no_grad():
        full = to_bert(packed, everything)(input_ids=torch.tensor([ids])).last_hidden_state
        pruned = to_bert(packed, some)(input_ids=torch.tensor([[some.index(one) for one in ids]])).last_hidden_state
    assert full.shape == (1, 5, HIDDEN)
    assert torch.allclose(full, pruned, atol=1e-6)
