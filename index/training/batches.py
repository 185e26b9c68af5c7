"""What the training sees: questions with their clauses, and texts as tokens, those of like length together."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer

from corpus.text import nfc
from index.encoder import TOKENIZER_FILE
from index.training.convert import PASSAGE_PREFIX, QUESTION_PREFIX

_TOKENS = 144  # of a clause with its context that are read
_STEP = 16  # widths are multiples of this: fewer shapes, which the processor's kernels are made for
_GROUPS = 4
_PAD = 1


@dataclass(frozen=True)
class Example:
    """A question of a text: the places of the clauses that answer, and of some that do not, the most alike first."""

    text: str
    question: str
    clauses: list[str]
    right: list[int]
    wrong: list[int]


@dataclass(frozen=True)
class TokenBatch:
    """Texts as ids and masks, a tensor a group of like length; order puts their rows back; counted are those scored."""

    ids: list[torch.Tensor]
    masks: list[torch.Tensor]
    counted: list[torch.Tensor]
    order: torch.Tensor


class Tokens:
    """The encoder's tokenizer, as training uses it."""

    def __init__(self, folder: Path) -> None:
        """folder holds tokenizer.json."""
        self._folder = folder
        self._tokenizer: Any = Tokenizer.from_file(str(folder / TOKENIZER_FILE))
        self._tokenizer.enable_truncation(_TOKENS)
        self._prefix = len(self._tokenizer.encode(QUESTION_PREFIX.strip()).ids) - 1

    def questions(self, texts: Sequence[str]) -> TokenBatch:
        """Questions; their prefix and end do not count."""
        rows = [one.ids for one in self._tokenizer.encode_batch([QUESTION_PREFIX + nfc(text) for text in texts])]
        return _grouped(rows, 1, self._prefix, 1)

    def clauses(self, texts: Sequence[str]) -> TokenBatch:
        """Clauses; every token counts."""
        rows = [one.ids for one in self._tokenizer.encode_batch([PASSAGE_PREFIX + nfc(text) for text in texts])]
        return _grouped(rows, _GROUPS, 0, 0)

    def save(self, folder: Path) -> None:
        """Write tokenizer.json as it was read."""
        (folder / TOKENIZER_FILE).write_bytes((self._folder / TOKENIZER_FILE).read_bytes())


def _grouped(rows: Sequence[Sequence[int]], groups: int, skipped: int, last: int) -> TokenBatch:
    """Rows in groups of like length; of each the first `skipped` tokens and the last `last` do not count."""
    by_length = sorted(range(len(rows)), key=lambda at: len(rows[at]))
    size = -(-len(rows) // groups)
    ids, masks, counted = [], [], []
    for first in range(0, len(rows), size):
        group = [rows[at] for at in by_length[first : first + size]]
        width = -(-max(map(len, group)) // _STEP) * _STEP
        ids.append(torch.tensor([[*row, *[_PAD] * (width - len(row))] for row in group]))
        masks.append(torch.tensor([[1] * len(row) + [0] * (width - len(row)) for row in group]))
        counts = [max(0, len(row) - skipped - last) for row in group]
        counted.append(torch.tensor([[0] * skipped + [1] * n + [0] * (width - skipped - n) for n in counts]))
    order = torch.empty(len(rows), dtype=torch.long)
    order[torch.tensor(by_length)] = torch.arange(len(rows))
    return TokenBatch(ids, masks, counted, order)
