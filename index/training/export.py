"""Writing the trained vectors as a folder that SentenceTransformer reads, and StaticVectors without torch."""

import json
import os
import shutil
from pathlib import Path

import numpy as np
import numpy.typing as npt
from safetensors.numpy import save
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import WhitespaceSplit

from index.training.vocabulary import UNKNOWN

_MODULES = [
    {"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.StaticEmbedding"},
    {"idx": 1, "name": "1", "path": "1_Normalize", "type": "sentence_transformers.models.Normalize"},
]
_SENTENCE_TRANSFORMERS = {"model_type": "SentenceTransformer", "prompts": {}, "similarity_fn_name": "cosine"}


def export_model(vectors: npt.NDArray[np.float32], tokens: list[str], folder: Path, card: str) -> None:
    """Write the model folder: 8-bit vectors (n, dimension) with a scale each, the tokenizer, the card.

    Row 0 belongs to the unknown token and is written as zeros: sentence-transformers averages it in and StaticEmbedder
    drops it, and only a zero row makes both give the same direction. The folder is written beside and moved into place.
    """
    draft = folder.with_name(folder.name + ".new")
    shutil.rmtree(draft, ignore_errors=True)
    (draft / "1_Normalize").mkdir(parents=True)
    rows, scales = quantised(vectors)
    rows[0], scales[0] = 0, 0.0
    # save_file would leave a file that only its owner may read.
    (draft / "model.safetensors").write_bytes(save({"embeddings": rows, "weights": scales}))
    tokenizer = Tokenizer(WordLevel({token: place for place, token in enumerate(tokens)}, unk_token=UNKNOWN))
    tokenizer.pre_tokenizer = WhitespaceSplit()
    tokenizer.save(str(draft / "tokenizer.json"), pretty=False)
    _write_json(draft / "config.json", {"normalize": True, "max_length": None, "embedding_dtype": "int8"})
    _write_json(draft / "config_sentence_transformers.json", _SENTENCE_TRANSFORMERS)
    _write_json(draft / "modules.json", _MODULES)
    _write_json(draft / "1_Normalize" / "config.json", {})
    (draft / "README.md").write_text(card, encoding="utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    os.replace(draft, folder)


def quantised(vectors: npt.NDArray[np.float32]) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.float32]]:
    """Each row as whole numbers from -127 to 127 and its scale: rows * scales[:, None] is near to vectors."""
    scales = (np.abs(vectors).max(axis=1, initial=0.0) / 127.0).astype(np.float32)
    rows = np.rint(vectors / np.where(scales > 0.0, scales, 1.0)[:, None])
    return np.clip(rows, -127, 127).astype(np.int8), scales


def _write_json(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
