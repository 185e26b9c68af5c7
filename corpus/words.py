"""Words of Vietnamese text: underthesea's segmentation, and the tokens that search is built on."""

import re
from functools import cache, lru_cache
from typing import Any

from corpus.lean_import import import_lean
from corpus.text import nfc, search_form

# A number keeps its separators (7,1); a syllable is a run of letters. Underscores join the syllables of a word.
SYLLABLE = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")

# Reading these takes 3 s and 300 MB (torch and transformers), and here only words and their parts of speech are asked.
_OPTIONAL = (
    "underthesea.pipeline.classification",
    "underthesea.pipeline.sentiment",
    "underthesea.pipeline.lang_detect",
    "underthesea.pipeline.dependency_parse",
    "underthesea.pipeline.translate",
    "underthesea.agent",
    "underthesea.address",
)
_UNUSED = ("underthesea.pipeline.chunking", "underthesea.pipeline.ner")


@cache
def _underthesea() -> Any:
    return import_lean("underthesea", _OPTIONAL, _UNUSED)


@lru_cache(maxsize=4096)
def segment(text: str) -> tuple[str, ...]:
    """The words of a text in search form, syllables joined by "_": "Khu kinh tế" -> ("khu", "kinh_tế").

    Punctuation is dropped. Case is kept while segmenting, because it tells names from words.
    """
    words = []
    for word in _underthesea().word_tokenize(nfc(text)):
        parts = SYLLABLE.findall(search_form(word))
        if parts:
            words.append("_".join(parts))
    return tuple(words)


@lru_cache(maxsize=1024)
def tagged(text: str) -> tuple[tuple[str, str], ...]:
    """The words as segment gives them, each with its part of speech (N noun, Np name, V verb, A adjective, ...)."""
    words = []
    for word, tag in _underthesea().pos_tag(nfc(text)):
        parts = SYLLABLE.findall(search_form(word))
        if parts:
            words.append(("_".join(parts), tag))
    return tuple(words)


def syllables(text: str) -> list[str]:
    """The syllables and numbers of a text in search form, in order."""
    return SYLLABLE.findall(search_form(nfc(text)))
