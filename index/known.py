"""Mean vectors of texts that an encoder has read before, kept in a file: those of the shipped texts come with it."""

import hashlib
import logging
from collections.abc import Sequence
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from index.encoder import Encoder, FloatArray

logger = logging.getLogger(__name__)


def passage_vectors(encoder: Encoder, texts: Sequence[str], known: Path | None) -> FloatArray:
    """The mean vectors of n passages: shape (n, dimension), of length 1; only those that `known` lacks are read."""
    stored = _stored(encoder, known)
    missing = [text for text in texts if _key(encoder, text) not in stored]
    read = dict(zip(missing, encoder.passages(missing), strict=True))
    rows = [read[text] if text in read else stored[_key(encoder, text)] for text in texts]
    return np.stack(rows) if rows else np.zeros((0, encoder.config.dimension), dtype=np.float32)


def keep_vectors(encoder: Encoder, texts: Sequence[str], path: Path) -> None:
    """Read passages and write the file that passage_vectors takes."""
    vectors = encoder.passages(texts)
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez(path, keys=np.asarray([_key(encoder, text) for text in texts]), vectors=vectors)


def _key(encoder: Encoder, text: str) -> str:
    return hashlib.sha256(f"{encoder.fingerprint}\x1f{text}".encode()).hexdigest()[:24]


def _stored(encoder: Encoder, known: Path | None) -> dict[str, FloatArray]:
    """The vectors of a file by their keys; none where it is missing or broken."""
    if known is None:
        return {}
    try:
        with np.load(known, allow_pickle=False) as file:
            keys, vectors = file["keys"].tolist(), file["vectors"]
    except (OSError, EOFError, ValueError, KeyError, BadZipFile) as error:
        logger.warning("%s cannot be read, its texts are read anew: %s", known, error)
        return {}
    fits = vectors.shape == (len(keys), encoder.config.dimension)
    return dict(zip(keys, vectors, strict=True)) if fits else {}
