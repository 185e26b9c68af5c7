"""underthesea's tags of words, by its own model and features, these made once for a sentence.

underthesea 9.5.0 reads its templates and takes the sentence apart again for each of them and each word: nine tenths of
what tagging takes.
"""

import importlib
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import Any

_UNIGRAMS = (-2, -1, 0, 1, 2)
_BIGRAMS = (-2, -1, 0, 1)  # by their first word
_TITLED = (0, -1, 1)
# The tag that each word has before it is tagged; of these, too, the model knows one and two before a word.
_UNTAGGED = "X"
_TAGS = (("T[-3][1]", -3), ("T[-2][1]", -2), ("T[-1][1]", -1))
_TAG_PAIRS = (("T[-3,-2][1]", -3), ("T[-2,-1][1]", -2))


@cache
def _model() -> Any:
    return importlib.import_module("underthesea.pipeline.pos_tag.model_crf").CRFPOSTagPredictor.Instance().model


def tags_of(words: Sequence[str]) -> list[str]:
    """The part of speech of each word of a sentence: N noun, Np name, V verb, A adjective, …"""
    return list(_model().tag(features_of(words)))


def features_of(words: Sequence[str]) -> list[list[str]]:
    """What the model looks at for each word: what stands at places counted from it, BOS and EOS beyond the ends."""
    lowered = [word.lower() for word in words]
    titled = [str(_is_titled(word)) for word in words]
    paired = [f"{one} {other}" for one, other in pairwise(words)]
    return [
        [
            *(f"T[{step}].lower={_at(lowered, at + step)}" for step in _UNIGRAMS),
            *(f"T[{step}].istitle={_at(titled, at + step)}" for step in _TITLED),
            *(f"T[{step}]={_at(words, at + step)}" for step in _UNIGRAMS),
            *(f"T[{step},{step + 1}]={_at(paired, at + step)}" for step in _BIGRAMS),
            *(f"{name}={_UNTAGGED if at + first >= 0 else 'BOS'}" for name, first in _TAGS),
            *(f"{name}={f'{_UNTAGGED} {_UNTAGGED}' if at + first >= 0 else 'BOS'}" for name, first in _TAG_PAIRS),
        ]
        for at in range(len(words))
    ]


def _at(said: Sequence[str], place: int) -> str:
    if place < 0:
        return "BOS"
    return said[place] if place < len(said) else "EOS"


def _is_titled(word: str) -> bool:
    """Whether each syllable of a word begins with a capital."""
    return all(part[:1].istitle() for part in word.split(" "))
