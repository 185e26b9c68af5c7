"""The bundled encoder as a sentence-transformers module, so that SentenceTransformer reads its folder too."""

from pathlib import Path
from typing import Any

import torch
from sentence_transformers.base.modules import InputModule

from index.encoder import Encoder


class BundledModule(InputModule):
    """Texts in, mean vectors of length 1 out, computed by onnxruntime; it holds no weights to train.

    prompt is put before each text: SentenceTransformer gives "query: " or "passage: " from encode_query and
    encode_document (config_sentence_transformers.json).
    """

    save_in_root = True

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.encoder = encoder

    @classmethod
    def load(cls, model_name_or_path: str, **_: Any) -> "BundledModule":  # type: ignore[override]
        """Read the folder; the other arguments that sentence-transformers passes do not matter here."""
        return cls(Encoder.read(Path(model_name_or_path)))

    def preprocess(  # type: ignore[override]  # of all that sentence-transformers reads, texts alone
        self, inputs: list[str], prompt: str | None = None, **_: Any
    ) -> dict[str, torch.Tensor]:
        """The vectors themselves: shape (n, dimension). onnxruntime takes no tokens from torch."""
        vectors = self.encoder.means([(prompt or "") + text for text in inputs])
        return {"sentence_embedding": torch.from_numpy(vectors)}

    def forward(self, features: dict[str, torch.Tensor], **_: Any) -> dict[str, torch.Tensor]:
        """Nothing is left to do."""
        return features

    def get_embedding_dimension(self) -> int:
        """The numbers of a vector."""
        return self.encoder.config.dimension

    def save(self, output_path: str, *_: Any, **__: Any) -> None:
        """The folder that was read is the saved form. Raises NotImplementedError."""
        raise NotImplementedError(f"copy the folder that was read instead of saving to {output_path}")
