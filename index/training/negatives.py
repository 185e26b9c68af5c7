"""Wrong clauses to learn from: those of the same text that the untrained encoder takes for the most alike."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
import torch.nn.functional as F

from index.encoder import FloatArray, late_interaction
from index.training.asked_texts import AskedText
from index.training.batches import Example, TokenBatch, Tokens
from index.training.bert import read_bert

if TYPE_CHECKING:
    from transformers import BertModel

SHIPPED = Path(__file__).parent / "wrong_clauses.jsonl"
_WRONG = 16  # kept of each question
_BATCH = 64


def make_examples(texts: Iterable[AskedText], base: Path, tokens: Tokens, found: Path) -> Iterator[list[Example]]:
    """The examples of each text, in order; a question whose answers are in no clause is left out.

    found is a file that keeps what was found of each text, a line each, so that a run that is cut off goes on from
    there; what was found of the shipped questions with the encoder that training starts from lies beside this module.
    """
    model = read_bert(base)
    model.eval()  # type: ignore[no-untyped-call]
    weights = _digest(base)
    before = {**_read(SHIPPED), **_read(found)}
    for text in texts:
        of = _fingerprint(text, weights)
        if of not in before:
            before[of] = _wrong_clauses(text, model, tokens)
            _add(found, of, before[of])
        yield [
            Example(text.name, question.question, text.clauses, right, wrong)
            for question, wrong in zip(text.questions, before[of], strict=True)
            if (right := text.answering(question)) or not question.answers
        ]


def _wrong_clauses(text: AskedText, model: "BertModel", tokens: Tokens) -> list[list[int]]:
    """For each question of a text the places of the clauses that are most alike and do not answer."""
    clauses = _vectors(model, [tokens.clauses(some) for some in _batches(text.clauses)])
    asked = _vectors(model, [tokens.questions(some) for some in _batches([one.question for one in text.questions])])
    return [
        _most_alike(vectors, clauses, text.answering(question))
        for question, vectors in zip(text.questions, asked, strict=True)
    ]


def _fingerprint(text: AskedText, weights: str) -> str:
    facts = [weights, text.clauses, [question.model_dump(mode="json") for question in text.questions]]
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()


def _digest(base: Path) -> str:
    """Of the weights that find them: other ones find other clauses."""
    return hashlib.sha256((base / "model.safetensors").read_bytes()).hexdigest()


def _read(path: Path) -> dict[str, list[list[int]]]:
    """What a file keeps, by the fingerprint of the text; a line that was cut off keeps nothing."""
    found: dict[str, list[list[int]]] = {}
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else ():
        with suppress(ValueError, KeyError):
            row = json.loads(line)
            found[row["of"]] = row["wrong"]
    return found


def _add(path: Path, of: str, wrong: list[list[int]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(
            "\n" + json.dumps({"of": of, "wrong": wrong}, separators=(",", ":")) + "\n"
        )  # behind a line that may have been cut off


def _most_alike(question: FloatArray, clauses: Sequence[FloatArray], right: Sequence[int]) -> list[int]:
    order = np.argsort(-late_interaction(question, clauses), kind="stable")
    return [int(at) for at in order if at not in right][:_WRONG]


def _batches(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    return (texts[first : first + _BATCH] for first in range(0, len(texts), _BATCH))


@torch.no_grad()
def _vectors(model: "BertModel", batches: Iterable[TokenBatch]) -> list[FloatArray]:
    """The normalised vectors of the tokens that count, a text an array."""
    found: list[FloatArray] = []
    for batch in batches:
        rows: list[FloatArray] = []
        for ids, mask, counted in zip(batch.ids, batch.masks, batch.counted, strict=True):
            states = F.normalize(model(input_ids=ids, attention_mask=mask).last_hidden_state, dim=2)
            rows += [one[keep.bool()].numpy() for one, keep in zip(states, counted, strict=True)]
        found += [rows[at] for at in batch.order.tolist()]
    return found
