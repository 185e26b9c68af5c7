"""The training itself: contrastive steps over sparse token vectors, seeded and resumable."""

import hashlib
import json
import logging
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F

from index.embedding import FOLDED
from index.training.pairs import Bags, Pairs, PairSource, joined
from index.training.vocabulary import Vocabulary

_log = logging.getLogger(__name__)

_WARM_UP = 50
_LAST_RATE = 0.02
_MOMENTUM = 0.9
_SECOND_MOMENTUM = 0.98
# The share of the text at which a token starts with a vector of full length.
_RAREST = 1e-7
# A folded pair that is no word, such as the end of one and the start of the next, starts with next to no say.
_FORMLESS = np.float32(0.1)


class CheckpointError(ValueError):
    """A checkpoint of another training."""


@dataclass(frozen=True)
class TrainingConfig:
    """What decides the result, besides the text. shares: of a batch's pairs, in the order of `draw`.

    scale: the inverse temperature of the loss. folded_share: of queries, asked without diacritics. first_share: of the
    first vectors in the result.
    """

    dimension: int = 512
    words: int = 46_000
    pairs: int = 20_000
    batch: int = 1024
    steps: int = 1000
    rate: float = 0.003
    scale: float = 20.0
    folded_share: float = 0.25
    shares: tuple[float, ...] = (0.15, 0.10, 0.10, 0.20, 0.15, 0.10, 0.20)
    first_share: float = 0.5
    seed: int = 1


class Trainer:
    """Token vectors (tokens, dimension) and the optimiser's memory of them (Adam, touched rows only)."""

    def __init__(self, config: TrainingConfig, source: PairSource) -> None:
        self.config = config
        self.source = source
        self.step = 0
        self.vectors = torch.from_numpy(first_vectors(source.vocabulary, config.dimension, config.seed))
        self._mean = torch.zeros_like(self.vectors)
        # One second moment a row: within a row the scale of the gradient is the same, and memory halves.
        self._square = torch.zeros(len(self.vectors), 1)
        self._touched = torch.zeros(len(self.vectors), 1)

    def run(self, checkpoint: Path, every: int = 250) -> Iterator[float]:
        """Train to the last step, from the checkpoint when there is one, yielding the loss of each step."""
        if checkpoint.exists():
            self._restore(checkpoint)
        while self.step < self.config.steps:
            yield self._advance()
            if self.step % every == 0 or self.step == self.config.steps:
                self._store(checkpoint)

    def result(self) -> npt.NDArray[np.float32]:
        """The vectors to keep: the trained ones, drawn back some way to where they started.

        Trained vectors know what belongs together, the first ones tell words apart; their mean ranks better than either
        (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models", average weights likewise).
        """
        first = first_vectors(self.source.vocabulary, self.config.dimension, self.config.seed)
        share = np.float32(self.config.first_share)
        return np.asarray((1 - share) * self.vectors.numpy() + share * first, dtype=np.float32)

    def _advance(self) -> float:
        # The generator depends on the step alone, so a resumed training draws what an unbroken one would have.
        rng = np.random.default_rng([self.config.seed, self.step])
        pairs = draw(self.source, self.config, rng)
        queries = self.source.query_bags(pairs, rng, self.config.folded_share)
        passages = self.source.passage_bags(pairs.passages)
        tokens, places = _renumbered(np.concatenate([queries.tokens, passages.tokens]), len(self.vectors))
        rows = torch.from_numpy(tokens)
        part = self.vectors[rows].requires_grad_()
        cut = len(queries.tokens)
        asked, found = _pooled(part, places[:cut], queries), _pooled(part, places[cut:], passages)
        loss = contrast(asked, found, pairs.documents, self.config.scale)
        loss.backward()  # type: ignore[no-untyped-call]  # torch leaves it unannotated
        assert part.grad is not None
        self._update(rows, part.detach(), part.grad)
        self.step += 1
        return float(loss.detach())

    def _update(self, rows: torch.Tensor, part: torch.Tensor, gradient: torch.Tensor) -> None:
        """One step of Adam (Kingma and Ba 2015) on the rows that the batch touched."""
        mean = self._mean[rows].mul_(_MOMENTUM).add_(gradient, alpha=1 - _MOMENTUM)
        square = self._square[rows].mul_(_SECOND_MOMENTUM)
        square.add_(gradient.square().mean(dim=1, keepdim=True), alpha=1 - _SECOND_MOMENTUM)
        touched = self._touched[rows] + 1
        self._mean[rows], self._square[rows], self._touched[rows] = mean, square, touched
        unbiased = mean / (1 - _MOMENTUM**touched)
        length = (square / (1 - _SECOND_MOMENTUM**touched)).sqrt_() + 1e-8
        self.vectors[rows] = part - self._rate() * unbiased / length

    def _rate(self) -> float:
        """The learning rate: rising for some steps, then falling in a straight line."""
        rise = min(1.0, (self.step + 1) / _WARM_UP)
        return self.config.rate * rise * max(_LAST_RATE, 1 - self.step / self.config.steps)

    def _fingerprint(self) -> str:
        facts = [asdict(self.config), self.source.vocabulary.tokens, len(self.source.words)]
        return hashlib.sha256(json.dumps(facts).encode()).hexdigest()

    def _store(self, path: Path) -> None:
        state = {
            "of": self._fingerprint(),
            "step": self.step,
            "vectors": self.vectors,
            "mean": self._mean,
            "square": self._square,
            "touched": self._touched,
        }
        draft = path.with_name(path.name + ".new")
        torch.save(state, draft)
        os.replace(draft, path)

    def _restore(self, path: Path) -> None:
        try:
            state = torch.load(path, weights_only=True)
            same = state["of"] == self._fingerprint()
        except Exception as error:  # torch raises whatever the broken bytes lead to
            found = " ".join(str(error).split())[:200]
            raise CheckpointError(f"{path} is not a checkpoint ({found}): delete it to start again") from error
        if not same:
            raise CheckpointError(f"{path} is of another training (other data or settings): delete it to start again")
        self.step = int(state["step"])
        self.vectors, self._mean = state["vectors"], state["mean"]
        self._square, self._touched = state["square"], state["touched"]
        _log.info("resumed at step %d", self.step)


def first_vectors(vocabulary: Vocabulary, dimension: int, seed: int) -> npt.NDArray[np.float32]:
    """Random directions, nearly orthogonal, so that each word matches itself only; shape (tokens, dimension).

    A token's length falls with the logarithm of its frequency, as an idf does. A folded token starts as the mean of the
    tokens that it may stand for, by their frequency.
    """
    rng = np.random.default_rng(seed)
    vectors = rng.standard_normal((len(vocabulary.tokens), dimension), dtype=np.float32)
    vectors /= np.float32(np.sqrt(dimension))
    share = vocabulary.counts / max(float(vocabulary.counts.sum()), 1.0)
    vectors *= (np.log(1.0 / (share + _RAREST)) / np.log(1.0 / _RAREST))[:, None].astype(np.float32)
    folded = [place for place, token in enumerate(vocabulary.tokens) if token.startswith(FOLDED)]
    vectors[folded] *= _FORMLESS
    folded_ids, form_ids = vocabulary.forms.T
    weights = vocabulary.counts[form_ids]
    totals = np.bincount(folded_ids, weights=weights, minlength=len(vectors))
    vectors[np.unique(folded_ids)] = 0.0
    np.add.at(vectors, folded_ids, vectors[form_ids] * (weights / totals[folded_ids])[:, None].astype(np.float32))
    return vectors


def draw(source: PairSource, config: TrainingConfig, rng: np.random.Generator) -> Pairs:
    """The pairs of one batch."""
    counts = [int(config.batch * share) for share in config.shares]
    news = [rng.integers(0, len(source.news) - 1, count) for count in counts[:4]]
    return joined(
        [
            source.titles(rng, news[0]),
            source.headlines(rng, news[1]),
            source.neighbours(rng, news[2]),
            source.thinned(rng, news[3][::2]),
            source.questions(rng, counts[4]),
            source.legal_titles(rng, counts[5]),
            source.legal_clauses(rng, counts[6]),
        ]
    )


def contrast(
    queries: torch.Tensor, passages: torch.Tensor, documents: npt.NDArray[np.int64], scale: float
) -> torch.Tensor:
    """In-batch contrastive loss (InfoNCE), both ways: each query must pick its passage, each passage its query.

    queries and passages are (n, dimension) of length 1; two pairs of one document are not held against each other.
    """
    labels = torch.from_numpy(documents)
    rivals = labels[:, None] == labels[None, :]
    rivals.fill_diagonal_(False)
    logits = (scale * queries @ passages.T).masked_fill(rivals, -1e4)
    target = torch.arange(len(labels))
    return (F.cross_entropy(logits, target) + F.cross_entropy(logits.T, target)) / 2


def _renumbered(tokens: npt.NDArray[np.int64], size: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """The different tokens, sorted, and the place of each token among them (np.unique, without its sort)."""
    seen = np.zeros(size, dtype=bool)
    seen[tokens] = True
    unique = np.flatnonzero(seen)
    places = np.empty(size, dtype=np.int64)
    places[unique] = np.arange(len(unique))
    return unique, places[tokens]


def _pooled(part: torch.Tensor, places: npt.NDArray[np.int64], bags: Bags) -> torch.Tensor:
    summed = F.embedding_bag(torch.from_numpy(places), part, torch.from_numpy(bags.starts), mode="sum")
    return F.normalize(summed, dim=1)
