"""Filtering a list by the words that someone types."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from corpus.text import fold, has_diacritics, nfc, search_form

Row = TypeVar("Row")


def holding(rows: Iterable[Row], query: str, text: Callable[[Row], str]) -> list[Row]:
    """The rows whose text holds every word of a query; a query without diacritics does not ask for them."""
    words = search_form(nfc(query)).split()
    marked = has_diacritics(query)
    found = []
    for row in rows:
        form = search_form(nfc(text(row)))
        form = form if marked else fold(form)
        if all(word in form for word in words):
            found.append(row)
    return found
