"""Quotations of a sentence in their source's own characters: a model's commas, capitals and mended misprints go."""

import re
from collections.abc import Iterator, Sequence

from assistant.checking.source import Source
from corpus.mended import MendedText, mend
from corpus.reading.store import Corpus
from corpus.text import search_form

_QUOTED = re.compile(r"(?P<open>“)(?P<curly>[^”]+)(?P<close>”)|(?P<mark>\")(?P<straight>[^\"]+)\"")


def verbatim(text: str, sources: Sequence[Source], corpus: Corpus) -> str:
    """A sentence whose quotations have been checked, each as it stands in the sources that it cites."""

    def put(match: re.Match[str]) -> str:
        words = match["curly"] or match["straight"]
        found = next((one for body, source in bodies for one in [_in_source(words, body, source)] if one), words)
        return f"“{found}”" if match["curly"] else f'"{found}"'

    if "“" not in text and '"' not in text:
        return text
    bodies = [one for source in sources for one in _bodies(source, corpus)]
    return _QUOTED.sub(put, text)


def _bodies(source: Source, corpus: Corpus) -> Iterator[tuple[MendedText, str]]:
    """The paragraphs that a source quotes from, the headings above it, and itself; and what their offsets count."""
    document, span = corpus.by_number[source.support.document], source.support
    for passage in document.passages_in(span.start, span.end):
        yield passage.body, document.source
    for section in document.ancestors(span.section):
        if section.heading:
            yield section.heading, document.source
    quote = document.source[span.start : span.end]
    yield mend(quote, ()), quote


def _in_source(words: str, body: MendedText, source: str) -> str:
    """The source's characters for words that a text says but for case and punctuation; "" where it does not."""
    kept = [at for at, char in enumerate(body.text) if char.isalnum()]
    form = search_form(body.text)
    letters = "".join(form[at] for at in kept)
    wanted = "".join(char for char in search_form(words) if char.isalnum())
    first = letters.find(wanted) if wanted else -1
    if first < 0:
        return ""
    start, end = kept[first], kept[first + len(wanted) - 1] + 1
    tail = re.search(r"[^\w\s]*$", words)
    for char in tail.group() if tail else "":
        if body.text[end : end + 1] == char:
            end += 1
    source_start, source_end = body.span(start, end)
    return " ".join(source[source_start:source_end].replace("**", "").split())
