"""The lexical index: BM25 over Vietnamese words, once as written and once without diacritics."""

import itertools
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from corpus.text import fold, has_diacritics, nfc
from corpus.vietnamese.words import segment, syllables
from index.postings import BoolArray, FloatArray, Postings, bm25

_FACTS = "lexical.json"
_WRITTEN = "written"
_FOLDED = "folded"


class LexicalIndexError(ValueError):
    """A folder that does not hold a lexical index."""


def lexical_tokens(text: str) -> list[str]:
    """The words of a text and its pairs of neighbouring syllables, with diacritics, in search form.

    The pairs still match when question and passage are segmented differently.
    """
    return [*segment(text), *_pairs(syllables(text))]


def folded_tokens(text: str) -> list[str]:
    """The syllables of a text and their pairs, without diacritics: text without marks cannot be segmented."""
    plain = [fold(syllable) for syllable in syllables(text)]
    return [*plain, *_pairs(plain)]


def _pairs(parts: Sequence[str]) -> list[str]:
    # A space, which no word holds, keeps a pair apart from a word of the same two syllables: both count.
    return [f"{first} {second}" for first, second in itertools.pairwise(parts)]


@dataclass(frozen=True)
class LexicalIndex:
    """The words of n passages, written and folded; a question typed without diacritics asks the folded ones."""

    written: Postings
    folded: Postings

    @property
    def size(self) -> int:
        return len(self.written.lengths)

    @classmethod
    def build(cls, texts: Sequence[str]) -> "LexicalIndex":
        """Index n texts, in order; an empty text, or no text at all, is allowed and scores zero."""
        return cls(Postings.build(map(lexical_tokens, texts)), Postings.build(map(folded_tokens, texts)))

    @classmethod
    def join(cls, parts: Sequence[tuple["LexicalIndex", BoolArray]]) -> "LexicalIndex":
        """One of the passages of several that are marked, part after part."""
        return cls(
            Postings.join([(part.written, kept) for part, kept in parts]),
            Postings.join([(part.folded, kept) for part, kept in parts]),
        )

    @classmethod
    def load(cls, folder: Path) -> "LexicalIndex":
        """Read an index that save wrote. Raises LexicalIndexError when the folder does not hold one."""
        try:
            size = int(json.loads((folder / _FACTS).read_text(encoding="utf-8"))["passages"])
            found = cls(Postings.load(folder / _WRITTEN), Postings.load(folder / _FOLDED))
            if {size} != {len(found.written.lengths), len(found.folded.lengths)}:
                raise ValueError(f"not of {size} passages")
        except (OSError, EOFError, ValueError, KeyError, TypeError) as error:
            raise LexicalIndexError(f"{folder} holds no lexical index ({error}): build the index again") from error
        return found

    def save(self, folder: Path) -> None:
        """Write the index into a folder, which is made when missing."""
        self.written.save(folder / _WRITTEN)
        self.folded.save(folder / _FOLDED)
        # Written last: a folder that holds the facts holds the parts.
        (folder / _FACTS).write_text(json.dumps({"passages": self.size}) + "\n", encoding="utf-8")

    def scores(self, question: str) -> FloatArray:
        """The BM25 score of every passage for a question: shape (n,), at least zero, zero where no token is shared."""
        (found,) = lexical_scores([(self, np.ones(self.size, dtype=np.bool_))], question)
        return found


def lexical_scores(parts: Sequence[tuple[LexicalIndex, BoolArray]], question: str) -> list[FloatArray]:
    """The BM25 scores of each part's passages for a question, as of one index of all that are marked."""
    if has_diacritics(nfc(question)):
        return bm25([(part.written, live) for part, live in parts], lexical_tokens(question))
    return bm25([(part.folded, live) for part, live in parts], folded_tokens(question))
