"""The packed model as a transformers BertModel whose vocabulary keeps the pieces that Vietnamese texts use."""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

from corpus.text import fold
from index.training.bert import new_bert
from index.training.packed import FloatArray, PackedModel

if TYPE_CHECKING:
    from transformers import BertModel

QUESTION_PREFIX = "query: "
PASSAGE_PREFIX = "passage: "
_SPECIAL = 4  # <s>, <pad>, </s>, <unk>
_LEAST = 5  # times that the texts must use a piece, as written, folded, or in one case
_PLAIN = 0x2030  # single characters below this stay: no text of ours is then without a piece
_PARTS = {
    "attention.self.query": "q", "attention.self.key": "k", "attention.self.value": "v",
    "attention.output.dense": "ao", "intermediate.dense": "fi", "output.dense": "fo",
}  # fmt: skip
_NORMS = {"attention.output.LayerNorm": "aln", "output.LayerNorm": "oln"}


def unigram_tokenizer(pieces: Sequence[str], scores: Iterable[float]) -> Any:
    """XLM-R's tokenizer over some of its pieces: a unigram model (Kudo 2018) with <s> before and </s> behind."""
    tokenizer = Tokenizer(models.Unigram(list(zip(pieces, map(float, scores), strict=True)), unk_id=3))
    spaces = normalizers.Replace(Regex(" {2,}"), " ")
    tokenizer.normalizer = normalizers.Sequence([normalizers.Nmt(), normalizers.NFKC(), spaces])
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", pair="<s> $A </s> </s> $B </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    return tokenizer


def kept_pieces(packed: PackedModel, texts: Iterable[str], least: int = _LEAST) -> list[int]:
    """The ids of the pieces to keep, in order: special ones, single characters, the prefixes', and those in use."""
    full = unigram_tokenizer(packed.pieces, packed.scores.tolist())
    used: Counter[int] = Counter()
    for text in texts:
        for form in (text, fold(text), text.lower(), text.upper()):
            used.update(full.encode(form).ids)
    always = {*range(_SPECIAL), *full.encode(QUESTION_PREFIX + PASSAGE_PREFIX).ids}
    return sorted(
        at
        for at, piece in enumerate(packed.pieces)
        if at in always or used[at] >= least or (len(piece) == 1 and ord(piece) < _PLAIN)
    )


def to_bert(packed: PackedModel, kept: Sequence[int]) -> "BertModel":
    """A BertModel, in evaluation, whose token ids are places in `kept`."""
    model = new_bert(**_sizes(packed, len(kept)))
    model.load_state_dict({name: torch.from_numpy(value.copy()) for name, value in _state(packed, kept).items()})
    model.eval()  # type: ignore[no-untyped-call]  # transformers leaves it unannotated
    return model


def write_base(packed: PackedModel, kept: Sequence[int], folder: Path) -> None:
    """Write the model and its tokenizer.json into a folder, for training."""
    to_bert(packed, kept).save_pretrained(folder)
    pieces = [packed.pieces[at] for at in kept]
    unigram_tokenizer(pieces, packed.scores[list(kept)].tolist()).save(str(folder / "tokenizer.json"))


def _sizes(packed: PackedModel, vocabulary: int) -> dict[str, float]:
    return {
        "vocab_size": vocabulary,
        "hidden_size": packed.hidden,
        "num_hidden_layers": packed.layers,
        "num_attention_heads": packed.heads,
        "intermediate_size": packed.feed_forward,
        "max_position_embeddings": packed.positions,
        "type_vocab_size": packed.tensors["emb.type"].size // packed.hidden,
        "layer_norm_eps": packed.epsilon,
        "pad_token_id": 1,
    }


def _state(packed: PackedModel, kept: Sequence[int]) -> dict[str, FloatArray]:
    t, hidden = packed.tensors, packed.hidden
    state = {
        "embeddings.word_embeddings.weight": t["emb.word"].reshape(-1, hidden)[list(kept)],
        "embeddings.position_embeddings.weight": t["emb.pos"].reshape(-1, hidden),
        "embeddings.token_type_embeddings.weight": t["emb.type"].reshape(-1, hidden),
        "embeddings.LayerNorm.weight": t["emb.ln.w"],
        "embeddings.LayerNorm.bias": t["emb.ln.b"],
    }
    for layer in range(packed.layers):
        for name, short in _PARTS.items():
            bias = t[f"l{layer}.{short}.b"]
            state[f"encoder.layer.{layer}.{name}.bias"] = bias
            state[f"encoder.layer.{layer}.{name}.weight"] = t[f"l{layer}.{short}.w"].reshape(bias.size, -1)
        for name, short in _NORMS.items():
            state[f"encoder.layer.{layer}.{name}.weight"] = t[f"l{layer}.{short}.w"]
            state[f"encoder.layer.{layer}.{name}.bias"] = t[f"l{layer}.{short}.b"]
    return {name: np.ascontiguousarray(value, dtype=np.float32) for name, value in state.items()}
