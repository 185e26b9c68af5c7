"""The model card that a training writes: what is known without measuring."""

from index.training.data import TrainingText
from index.training.steps import TrainingConfig

_CARD = """---
language: [vi]
license: apache-2.0
library_name: sentence-transformers
tags: [sentence-transformers, static-embeddings, vietnamese, retrieval]
---
# A small Vietnamese sentence embedding

A static embedding: {tokens:,} token vectors of {dimension} numbers (8 bits each, and a scale a token), summed and
normalised. It runs without torch and takes its input prepared: words joined by "_" as underthesea segments them, each
word of several syllables followed by its syllables; for a question without diacritics, its syllables and pairs of
neighbouring syllables joined by "_", each with "~" in front. `index.embedding.load_embedder` does all of that.

## Training

- `vietnews` (VNDS, the Vietnamese news summarisation data, 2019): {news:,} articles.
- Vietnamese laws: {legal:,} articles, and {questions:,} questions made from them.
- Command: `python -m index.train --data DIR --out DIR`, {steps} steps of {batch} pairs, seed {seed}, on the CPU.

## Licence

The vectors: Apache-2.0. The news text itself is not part of this folder.
"""


def model_card(config: TrainingConfig, text: TrainingText, tokens: int) -> str:
    """The card of a model just trained; scores are added by who measures them."""
    return _CARD.format(
        tokens=tokens,
        dimension=config.dimension,
        news=len(text.news),
        legal=len(text.legal),
        questions=len(text.questions),
        steps=config.steps,
        batch=config.batch,
        seed=config.seed,
    )
