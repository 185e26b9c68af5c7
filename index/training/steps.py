"""The training: late interaction over clauses and mean vectors of passages together, seeded and resumable.

Each step takes a few questions, each with one clause that answers it and clauses of the same text that do not, the
most alike first. A listwise softmax (Cao et al. 2007) over all clauses of the step teaches which answers; a threshold
learned with it, over which right clauses are pushed and under which the best clause of a near miss, teaches when none
does. The clauses alone would spoil the mean vectors that passages are searched by, so each step also takes pairs of a
question and its passage, every passage of the step a wrong one for the others (InfoNCE, van den Oord et al. 2018).
"""

import hashlib
import json
import logging
import os
import random
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F

from corpus.text import fold
from index.training.batches import Example, TokenBatch, Tokens
from index.training.bert import read_bert
from index.training.errors import CheckpointError
from index.training.pairs import PassagePair

_log = logging.getLogger(__name__)

_WARM_UP = 30
_LAST_RATE = 0.05
_THRESHOLD_RATE = 1e-3
_FIRST_THRESHOLD = 0.85
_HARDEST = 3  # wrong clauses of a question that are always taken; the others are drawn
_MASKED = -1e4
# Three times as fast where the processor has such arithmetic, twenty times as slow where it does without.
_HAS_BFLOAT16 = any(torch.cpu.get_capabilities().get(name) for name in ("avx512_bf16", "amx_bf16"))


@dataclass(frozen=True)
class TrainingConfig:
    """What decides the result, besides the questions.

    several: questions a step. wrong: wrong clauses a question. scale: the inverse temperature of the softmax. share:
    the weight of the threshold. folded: the share of questions asked without diacritics, beside those typed so.
    pairs: pairs of a question and a passage a step; pair_scale and pair_folded are theirs. kept: the share of the
    untrained weights in the model that is written (Wortsman et al. 2022: an average keeps what training forgets).
    """

    passes: float = 1.0
    several: int = 8
    wrong: int = 6
    rate: float = 3e-5
    scale: float = 25.0
    share: float = 0.3
    folded: float = 0.12
    pairs: int = 12
    pair_scale: float = 50.0
    pair_folded: float = 0.35
    kept: float = 0.2
    seed: int = 0


class Trainer:
    """An encoder in training: weights in float32, its layers computed in bfloat16 where the processor can."""

    def __init__(
        self,
        config: TrainingConfig,
        base: Path,
        examples: Sequence[Example],
        pairs: Sequence[Sequence[PassagePair]],
        tokens: Tokens,
    ) -> None:
        """pairs: those of each source; a step takes its pairs from one, so that no passage is told by its source."""
        torch.manual_seed(config.seed)
        self.config = config
        self.examples = examples
        self.pairs = [some for some in pairs if len(some) >= config.pairs > 1]
        self.tokens = tokens
        self.step = 0
        self.steps = max(1, int(config.passes * len(examples)) // config.several)
        self.model = read_bert(base)
        for name, parameter in self.model.named_parameters():
            parameter.requires_grad = not name.startswith("embeddings")
        self._trained = [one for one in self.model.parameters() if one.requires_grad]
        self._first = [one.detach().clone() for one in self._trained]
        self._threshold = torch.nn.Parameter(torch.tensor(_FIRST_THRESHOLD))
        groups = [{"params": self._trained, "lr": config.rate}, {"params": [self._threshold], "lr": _THRESHOLD_RATE}]
        self._optimizer = torch.optim.AdamW(groups, weight_decay=0.01, foreach=True)

    def run(self, checkpoint: Path, every: int = 100) -> Iterator[float]:
        """Train to the last step, from the checkpoint where there is one, yielding the loss of each step."""
        if checkpoint.exists():
            self._restore(checkpoint)
        while self.step < self.steps:
            yield self._advance()
            if self.step % every == 0 or self.step == self.steps:
                self._store(checkpoint)

    def save(self, folder: Path) -> None:
        """Write the trained encoder, averaged with the untrained one, with its tokenizer."""
        with torch.no_grad():
            for trained, first in zip(self._trained, self._first, strict=True):
                trained.lerp_(first, self.config.kept)
        self.model.save_pretrained(folder)
        self.tokens.save(folder)

    def _advance(self) -> float:
        # The generator depends on the step alone, so a resumed training draws what an unbroken one would have.
        rng = random.Random(self.config.seed * 1_000_003 + self.step)
        loss = self._loss(self._draw(rng))
        if self.pairs:
            loss = loss + self._pair_loss(rng)
        loss.backward()  # type: ignore[no-untyped-call]  # torch leaves it unannotated
        self._update()
        self.step += 1
        return float(loss.detach())

    def _draw(self, rng: random.Random) -> list[tuple[str, Example, list[int]]]:
        """Questions of one step, each as it is asked, with its clauses: one that answers first, where one does."""
        order = _order(len(self.examples), self.config, self.step)
        drawn = []
        for example in (self.examples[at] for at in order):
            question = fold(example.question) if rng.random() < self.config.folded else example.question
            right = [rng.choice(example.right)] if example.right else []
            count = self.config.wrong + 1 - len(right)
            rest = example.wrong[_HARDEST:]
            wrong = [*example.wrong[:_HARDEST], *rng.sample(rest, min(len(rest), max(0, count - _HARDEST)))]
            drawn.append((question, example, [*right, *wrong[:count]]))
        return drawn

    def _loss(self, batch: Sequence[tuple[str, Example, list[int]]]) -> torch.Tensor:
        texts = [example.clauses[at] for _, example, clauses in batch for at in clauses]
        questions = self._states(self.tokens.questions([question for question, _, _ in batch]))
        scores = self.config.scale * interaction(questions, self._states(self.tokens.clauses(texts)))
        bar = self.config.scale * self._threshold
        loss = torch.zeros(())
        first = 0
        for row, (_, example, clauses) in enumerate(batch):
            own = scores[row, first : first + len(clauses)]
            if example.right:
                hidden = _also_right(batch, row)
                loss = loss - torch.log_softmax(scores[row].masked_fill(hidden, _MASKED), 0)[first]
                loss = loss + self.config.share * F.softplus(bar - own[0])
            else:
                loss = loss + self.config.share * F.softplus(own.max() - bar)
            first += len(clauses)
        return loss / len(batch)

    def _pair_loss(self, rng: random.Random) -> torch.Tensor:
        drawn = rng.sample(self.pairs[self.step % len(self.pairs)], self.config.pairs)
        asked = [fold(one.question) if rng.random() < self.config.pair_folded else one.question for one in drawn]
        questions = self._means(self.tokens.questions(asked))
        passages = self._means(self.tokens.clauses([one.passage for one in drawn]))
        return F.cross_entropy(self.config.pair_scale * questions @ passages.T, torch.arange(len(drawn)))

    def _means(self, batches: TokenBatch) -> torch.Tensor:
        """The normalised mean vectors of texts, all tokens counting as index.encoder has it: (texts, dimension)."""
        rows = []
        for ids, mask in zip(batches.ids, batches.masks, strict=True):
            rows.append((self._encoded(ids, mask) * mask[:, :, None]).sum(1) / mask.sum(1)[:, None])
        return F.normalize(torch.cat(rows)[batches.order], dim=1)

    def _states(self, batches: TokenBatch) -> tuple[torch.Tensor, torch.Tensor]:
        """The normalised states (texts, tokens, dimension) and which of them count (texts, tokens)."""
        states = [self._encoded(ids, mask) for ids, mask in zip(batches.ids, batches.masks, strict=True)]
        width = max(one.shape[1] for one in states)
        padded = torch.cat([F.pad(one, (0, 0, 0, width - one.shape[1])) for one in states])[batches.order]
        counted = torch.cat([F.pad(one, (0, width - one.shape[1])) for one in batches.counted])[batches.order]
        return F.normalize(padded, dim=2), counted

    def _encoded(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=_HAS_BFLOAT16):
            states: torch.Tensor = self.model(input_ids=ids, attention_mask=mask).last_hidden_state
        return states.float()

    def _update(self) -> None:
        torch.nn.utils.clip_grad_norm_(self._trained, 1.0, foreach=True)
        share = min(1.0, (self.step + 1) / _WARM_UP) * max(_LAST_RATE, 1 - self.step / self.steps)
        for group, rate in zip(self._optimizer.param_groups, (self.config.rate, _THRESHOLD_RATE), strict=True):
            group["lr"] = rate * share
        self._optimizer.step()
        self._optimizer.zero_grad()

    def _fingerprint(self) -> str:
        asked = [one.question for one in self.examples], [[one.question for one in some] for some in self.pairs]
        facts = [asdict(self.config), asked, self.model.config.vocab_size]
        return hashlib.sha256(json.dumps(facts).encode()).hexdigest()

    def _store(self, path: Path) -> None:
        state = {
            "of": self._fingerprint(),
            "step": self.step,
            "weights": [one.detach() for one in self._trained],
            "threshold": self._threshold.detach(),
            "optimizer": self._optimizer.state_dict(),
        }
        draft = path.with_name(path.name + ".new")
        torch.save(state, draft)
        os.replace(draft, path)

    def _restore(self, path: Path) -> None:
        try:
            state: dict[str, Any] = torch.load(path, weights_only=True)
            same = state["of"] == self._fingerprint()
        except Exception as error:  # torch raises whatever the broken bytes lead to
            found = " ".join(str(error).split())[:200]
            raise CheckpointError(f"{path} is not a checkpoint ({found}): delete it to start again") from error
        if not same:
            raise CheckpointError(f"{path} is of another training (other data or settings): delete it to start again")
        with torch.no_grad():
            for trained, stored in zip(self._trained, state["weights"], strict=True):
                trained.copy_(stored)
            self._threshold.copy_(state["threshold"])
        self._optimizer.load_state_dict(state["optimizer"])
        self.step = int(state["step"])
        _log.info("resumed at step %d", self.step)


def interaction(
    questions: tuple[torch.Tensor, torch.Tensor], clauses: tuple[torch.Tensor, torch.Tensor]
) -> torch.Tensor:
    """Late interaction of n questions and m clauses, each states and which count: shape (n, m).

    As index.encoder.late_interaction, for batches.
    """
    (asked, asks), (said, says) = questions, clauses
    similar = torch.einsum("qad,cbd->qacb", asked, said)
    best = similar.masked_fill(says[None, None] == 0, _MASKED).amax(dim=3)
    return (best * asks[:, :, None]).sum(1) / asks.sum(1)[:, None].clamp(min=1)


def _order(count: int, config: TrainingConfig, step: int) -> list[int]:
    """The questions of a step: each pass goes through all of them once, in an order of its own."""
    per_pass = max(1, count // config.several)
    turn, at = divmod(step, per_pass)
    order = list(range(count))
    random.Random(config.seed * 7919 + turn).shuffle(order)
    return order[at * config.several : (at + 1) * config.several]


def _also_right(batch: Sequence[tuple[str, Example, list[int]]], row: int) -> torch.Tensor:
    """Which clauses of the step, drawn for other questions of the same text, answer this one too."""
    _, own, _ = batch[row]
    return torch.tensor(
        [
            other != row and example.text == own.text and at in own.right
            for other, (_, example, clauses) in enumerate(batch)
            for at in clauses
        ]
    )
