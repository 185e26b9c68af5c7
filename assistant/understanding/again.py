"""Whether a question asks again what was asked: the same telling words and the same numbers, however it is put."""

import re
from collections.abc import Iterable

from assistant.language.lexicon import Lexicon
from assistant.understanding.terms import find_terms
from corpus.text import search_form, squash


def asks_again(question: str, asked: Iterable[str], lexicon: Lexicon) -> bool:
    """Whether one of the questions asked is this one, or has all its telling words and numbers and few besides."""
    words, numbers = _words(question, lexicon), _numbers(question)
    for one in asked:
        before = _words(one, lexicon)
        same = words <= before and 2 * len(words) > len(before) and numbers <= _numbers(one)
        if same or squash(one) == squash(question):
            return True
    return False


def _words(question: str, lexicon: Lexicon) -> frozenset[str]:
    return frozenset(term.forms[0] for term in find_terms(question, lexicon))


def _numbers(question: str) -> frozenset[str]:
    """Figures, years, and the numerals of sections: "mục ii", "3.1"."""
    return frozenset(re.findall(r"\d+(?:[.,]\d+)*|(?<!\w)[ivx]+(?!\w)", search_form(question)))
