"""The field of an indicator (economy, society, …): that of the examples which the encoder holds nearest."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
import numpy.typing as npt

from assistant.language.cues import DATA
from assistant.language.synonyms import Table
from assistant.understanding.terms import Term
from corpus.phrase_lists import PhraseFile
from corpus.text import search_form
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.words import tagged
from index.embedding import load_encoder

# Each of the 127 examples left out in turn, its field is that of its three nearest in 0.86 (nearest alone: 0.83);
# of the 98 of economy, society and environment beside one another in 0.94 (2026-11-28).
_NEAREST = 3
_LIKE = 0.8  # nearness from which an indicator is like an example at all; a count of roads is like none
# What a field is called by: "về mặt xã hội".
_CALLED = re.compile(r"(?<!\w)(?:mặt|lĩnh vực|mảng|nhóm|văn hóa)(?!\w)")
_VERB = "V"  # a part of speech
_KEPT = 512  # indicators whose field is remembered


@dataclass(frozen=True)
class _Examples:
    """The fields of n examples, and their vectors, of shape (n, dimension)."""

    fields: tuple[str, ...]
    vectors: npt.NDArray[np.float32]


def fields_asked(topic: Sequence[Term]) -> frozenset[str]:
    """The fields that a topic names, where it names nothing else: "xã hội", "kinh tế xã hội"; none for another.

    What is done in a field names no other: "bảo vệ môi trường". Culture has no targets of its own beside those of
    society: "văn hóa xã hội".
    """
    said = spaced(" ".join(_CALLED.sub(" ", term.phrase) for term in topic))
    named = {field for field in indicator_fields() if f" {field} " in said}
    first = min((said.index(f" {field} ") for field in named), default=0)
    done, behind = said[:first], said[first:]
    for field in named:
        behind = behind.replace(f" {field} ", " ")
    narrower = behind.strip() or any(tag != _VERB for _, tag in tagged(done.strip()))
    return frozenset() if narrower else frozenset(named)


@lru_cache(maxsize=_KEPT)
def field_of(indicator: str) -> str:
    """The field of an indicator; "" for one that is like no example."""
    examples = _examples()
    near = examples.vectors @ load_encoder().question(search_form(indicator))
    best = np.argsort(-near)[:_NEAREST]
    votes: dict[str, float] = {}
    for at in best:
        votes[examples.fields[at]] = votes.get(examples.fields[at], 0.0) + float(near[at])
    return max(votes, key=lambda one: votes[one]) if near[best[0]] >= _LIKE else ""


@cache
def indicator_fields() -> Table:
    """A field -> indicators as plans call them, in search form. Raises CorpusError for no table."""
    return PhraseFile.read(DATA / "indicator_fields.yaml").content(Table)


@cache
def _examples() -> _Examples:
    rows = [(field, one) for field, examples in indicator_fields().items() for one in examples]
    vectors = np.stack([load_encoder().question(one) for _, one in rows])
    return _Examples(tuple(field for field, _ in rows), vectors)
