"""The check that guards every answer, whoever wrote it: quotations verbatim, and nothing said that no quote says."""

import re
from collections.abc import Sequence

from assistant.draft import Draft, Statement, Support
from corpus.model import Citation
from corpus.store import Corpus
from corpus.text import nfc, search_form, squash

_FIGURE = re.compile(r"\d+(?:[.,/]\d+)*")


def check_citations(citations: Sequence[Citation], corpus: Corpus) -> list[str]:
    """What is wrong with the citations: [] where every quote is its source, character for character."""
    problems = []
    for one in citations:
        document = corpus.by_number.get(one.document)
        if document is None or document.source[one.start : one.end] != one.quote or not one.quote.strip():
            problems.append(f"{one.label}: the quote is not the source's characters {one.start} to {one.end}")
    return problems


def check_statements(draft: Draft, corpus: Corpus) -> list[str]:
    """The figures, dates and numbers of documents that statements say and neither quotes nor the headings above do."""
    problems = []
    for statement in draft.statements:
        if statement.ours:
            continue
        if not statement.supports:
            if _FIGURE.search(statement.text) and not statement.text.endswith(":"):
                problems.append(f"no quote supports {statement.text[:60]!r}")
            continue
        unsupported = unsupported_figures(statement, corpus)
        if unsupported:
            problems.append(f"no quote says {', '.join(unsupported)} of {statement.text[:60]!r}")
    return problems


def unsupported_figures(statement: Statement, corpus: Corpus) -> list[str]:
    """The figures of a statement that stand neither in its quotes nor in the place that its label names."""
    said = _figures(" ".join(_around(one, corpus) for one in statement.supports))
    return [figure for figure in _figures(statement.text) if figure not in said]


def _around(support: Support, corpus: Corpus) -> str:
    """A quote with what governs it: its passage up to the quote, the headings above, the document's name and label."""
    document = corpus.by_number[support.document]
    texts = [document.source[support.start : support.end], document.label(support.section), document.metadata.name]
    texts += [section.title for section in document.ancestors(support.section)]
    texts += [passage.lead for passage in document.passages if passage.start <= support.start < passage.end]
    texts += [
        document.source[passage.start : support.start]
        for passage in document.passages
        if passage.start <= support.start < passage.end
    ]
    return nfc(" ".join(texts))


def _figures(text: str) -> list[str]:
    """Figures in one form: 01 is 1, and the parts of a date count one by one."""
    return [part.lstrip("0") or "0" for figure in _FIGURE.findall(search_form(text)) for part in re.split(r"/", figure)]


def quoted_words(text: str) -> list[str]:
    """What an answer puts between quotation marks."""
    return re.findall(r"“([^”]+)”", text)


def check_quotations(draft: Draft, corpus: Corpus) -> list[str]:
    """Words between quotation marks that stand in no source."""
    sources = [squash(document.source) for document in corpus.documents]
    return [
        f"{words[:60]!r} stands in no text"
        for statement in draft.statements
        for words in quoted_words(statement.text)
        if not any(squash(words) in source for source in sources)
    ]
