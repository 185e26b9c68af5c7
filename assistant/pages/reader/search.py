"""Finding words in one text, as the reader's search box does."""

import re
from functools import lru_cache
from itertools import islice

from assistant.pages.text_runs import Span
from corpus.mended import MendedText
from corpus.model import Document, Erratum
from corpus.reading.repair import mend_source
from corpus.text import fold, has_diacritics, nfc, search_form

LONGEST = 200  # characters of a query that are looked for
MOST_HITS = 1_000  # places that are marked: a letter alone stands in a long text 50,000 times


@lru_cache(maxsize=16)
def _mended(source: str, errata: tuple[Erratum, ...]) -> MendedText:
    return mend_source(source, errata)


def find(document: Document, query: str) -> list[Span]:
    """The places where the words of a query stand in a row, the first thousand, as spans numbered from 0.

    Case does not count, nor does a line break between words; without diacritics in the query, neither do they. A
    misprint is found by its right spelling.
    """
    words = search_form(nfc(query[:LONGEST])).split()
    if not words:
        return []
    mended = _mended(document.source, document.errata)
    text = search_form(mended.text)
    if not has_diacritics(query):
        text = fold(text)
    matches = islice(re.finditer(r"\s+".join(map(re.escape, words)), text), MOST_HITS)
    places = (mended.span(match.start(), match.end()) for match in matches)
    return [Span(start, end, "hit", str(number)) for number, (start, end) in enumerate(places)]
