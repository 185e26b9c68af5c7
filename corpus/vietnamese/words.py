"""Words of Vietnamese text: underthesea's segmentation, and the tokens that search is built on."""

import re
from functools import cache, lru_cache
from typing import Any

from corpus.lean_import import import_lean
from corpus.text import nfc, search_form
from corpus.vietnamese.numbers import NUMBER

# A number keeps its separators (7,1); a syllable is a run of letters. Underscores join the syllables of a word.
SYLLABLE = re.compile(rf"{NUMBER}|[^\W\d_]+")

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
_TAGGED = 60  # words and signs of a piece that is tagged at once: more than a question, or a sentence, has
_TOKEN = re.compile(r"\w+|[^\w\s]")
_GLUED = re.compile(r"\S{60,}")  # signs without a blank: segmentation looks at such a run again from each of its signs


@cache
def _underthesea() -> Any:
    return import_lean("underthesea", _OPTIONAL, _UNUSED)


@lru_cache(maxsize=4096)
def segment(text: str) -> tuple[str, ...]:
    """The words of a text in search form, syllables joined by "_": "Khu kinh tế" -> ("khu", "kinh_tế").

    Punctuation is dropped. Case is kept while segmenting, because it tells names from words.
    """
    words = []
    for word in _underthesea().word_tokenize(_apart(nfc(text))):
        parts = SYLLABLE.findall(search_form(word))
        if parts:
            words.append("_".join(parts))
    return tuple(words)


@lru_cache(maxsize=1024)
def tagged(text: str) -> tuple[tuple[str, str], ...]:
    """The words as segment gives them, each with its part of speech (N noun, Np name, V verb, A adjective, ...)."""
    words = []
    for piece in _pieces(_apart(nfc(text))):
        for word, tag in _underthesea().pos_tag(piece):
            parts = SYLLABLE.findall(search_form(word))
            if parts:
                words.append(("_".join(parts), tag))
    return tuple(words)


def _pieces(text: str) -> list[str]:
    """The text, a very long one cut between words into pieces: the tagger looks at all words again for each word."""
    pieces: list[list[str]] = [[]]
    size = 0
    for word in text.split(" "):
        signs = len(_TOKEN.findall(word))
        if size + signs > _TAGGED and pieces[-1]:
            pieces.append([])
            size = 0
        pieces[-1].append(word)
        size += signs
    return [" ".join(words) for words in pieces]


def _apart(text: str) -> str:
    """The text, its long runs of signs cut into their syllables."""
    return _GLUED.sub(lambda match: " ".join(SYLLABLE.findall(match.group())), text)


def syllables(text: str) -> list[str]:
    """The syllables and numbers of a text in search form, in order."""
    return SYLLABLE.findall(search_form(nfc(text)))
