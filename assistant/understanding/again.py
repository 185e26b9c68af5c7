"""Whether a question asks again what was asked: the same telling words and the same numbers, however it is put."""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from assistant.language.lexicon import Lexicon
from assistant.understanding.terms import find_terms
from corpus.text import search_form, squash

_LONGEST = 400  # characters of a question that a suggestion may ask again: it says half of the words at least


def asks_again(asked: Iterable[str], lexicon: Lexicon) -> Callable[[str], bool]:
    """What tells whether a question is one of those asked, or all its words and numbers stand in one, and few besides.

    Those asked are read once, however many questions are held against them.
    """
    short = [one for one in asked if len(one) <= _LONGEST]
    earlier = [(squash(one), _words(one, lexicon), _numbers(one)) for one in short]

    def test(question: str) -> bool:
        same, words, numbers = squash(question), _words(question, lexicon), _numbers(question)
        return any(
            same == other or (words <= before and 2 * len(words) > len(before) and numbers <= known)
            for other, before, known in earlier
        )

    return test


@lru_cache(maxsize=500)  # the same few questions are suggested turn after turn
def _words(question: str, lexicon: Lexicon) -> frozenset[str]:
    return frozenset(term.forms[0] for term in find_terms(question, lexicon))


def _numbers(question: str) -> frozenset[str]:
    """Figures, years, and the numerals of sections: "mục ii", "3.1"."""
    return frozenset(re.findall(r"\d+(?:[.,]\d+)*|(?<!\w)[ivx]+(?!\w)", search_form(question)))
