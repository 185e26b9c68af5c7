"""Wrong clauses to learn from: those of the same text that the untrained encoder takes for the most alike."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from transformers import BertModel

from index.encoder import FloatArray, late_interaction
from index.training.asked_texts import AskedText
from index.training.batches import Example, TokenBatch, Tokens

_WRONG = 16  # kept of each question
_BATCH = 64


def make_examples(texts: Iterable[AskedText], base: Path, tokens: Tokens) -> Iterator[list[Example]]:
    """The examples of each text, in order; a question whose answers are in no clause is left out."""
    model = BertModel.from_pretrained(base, add_pooling_layer=False, attn_implementation="eager")
    model.bfloat16().eval()  # type: ignore[no-untyped-call]
    for text in texts:
        clauses = _vectors(model, [tokens.clauses(some) for some in _batches(text.clauses)])
        asked = _vectors(model, [tokens.questions(some) for some in _batches([one.question for one in text.questions])])
        yield [
            Example(text.name, question.question, text.clauses, right, _most_alike(vectors, clauses, right))
            for question, vectors in zip(text.questions, asked, strict=True)
            if (right := text.answering(question)) or not question.answers
        ]


def _most_alike(question: FloatArray, clauses: Sequence[FloatArray], right: Sequence[int]) -> list[int]:
    order = np.argsort(-late_interaction(question, clauses), kind="stable")
    return [int(at) for at in order if at not in right][:_WRONG]


def _batches(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    return (texts[first : first + _BATCH] for first in range(0, len(texts), _BATCH))


@torch.no_grad()
def _vectors(model: BertModel, batches: Iterable[TokenBatch]) -> list[FloatArray]:
    """The normalised vectors of the tokens that count, a text an array."""
    found: list[FloatArray] = []
    for batch in batches:
        rows: list[FloatArray] = []
        for ids, mask, counted in zip(batch.ids, batch.masks, batch.counted, strict=True):
            states = F.normalize(model(input_ids=ids, attention_mask=mask).last_hidden_state.float(), dim=2)
            rows += [one[keep.bool()].numpy() for one, keep in zip(states, counted, strict=True)]
        found += [rows[at] for at in batch.order.tolist()]
    return found
