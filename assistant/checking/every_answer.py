"""The check that guards every answer, whoever wrote it: quotations verbatim, and nothing said that no quote says."""

import re
from collections.abc import Sequence

from assistant.composing.draft import Draft, Statement, Support
from corpus.citation import Citation
from corpus.misprints import MARKS, marked_source
from corpus.model import Document
from corpus.once import once
from corpus.reading.store import Corpus
from corpus.text import LOWER, UPPER, blank, nfc, search_form, squash
from corpus.vietnamese.numbers import numbers_in
from corpus.vietnamese.times import find_days, parts_of_years, years_in

_NAME = re.compile(rf"[{UPPER}][{LOWER}]+(?: [{UPPER}][{LOWER}]+)+")


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
            if numbers_in(statement.text) and not statement.text.endswith(":"):
                problems.append(f"no quote supports {statement.text[:60]!r}")
            continue
        unsupported = unsupported_figures(statement, corpus) + unsupported_names(statement, corpus)
        if unsupported:
            problems.append(f"no quote says {', '.join(unsupported)} of {statement.text[:60]!r}")
    return problems


def unsupported_figures(statement: Statement, corpus: Corpus) -> list[str]:
    """The figures and dates of a statement that its quotes do not say.

    A year, or a part of one, may stand in what governs the quote instead: earlier in its passage, in the headings, in
    the label.
    """
    quotes = " ".join(_quote(one, corpus) for one in statement.supports)
    around = " ".join(_around(one, corpus) for one in statement.supports)
    said = {*numbers_in(quotes), *years_in(around), *numbers_in(_labels(statement, corpus))}
    said |= {figure for part in parts_of_years(search_form(around)) for figure in numbers_in(part)}
    dates = set(_dates(f"{quotes} {around}"))
    wrong_dates = [
        f"{day}/{month}/{year}" for day, month, year in _dates(statement.text) if (day, month, year) not in dates
    ]
    return wrong_dates + [figure for figure in numbers_in(_without_dates(statement.text)) if figure not in said]


def unsupported_names(statement: Statement, corpus: Corpus) -> list[str]:
    """Names of two words or more that neither the quotes, nor what governs them, nor the document's own data say."""
    said = squash(" ".join([*(_around(one, corpus) for one in statement.supports), _labels(statement, corpus)]))
    return [name for name in _NAME.findall(statement.text) if squash(name) not in said]


def _quote(support: Support, corpus: Corpus) -> str:
    document = corpus.by_number[support.document]
    return nfc(mended_quote(document, support.start, support.end))


def mended_quote(document: Document, start: int, end: int) -> str:
    """A quote with what the source has there, and as it was mended: an answer may say either."""
    quote = document.source[start:end]
    fixes = [one.right for one in document.errata if one.start < end and one.end > start]
    bodies = [one.body for one in document.passages if one.start < end and start < one.end]
    mended = [body.text[body.locate(start) : body.locate(end - 1) + 1] for body in bodies]
    return " ".join([quote, quote.replace("**", ""), *fixes, *mended])


def _around(support: Support, corpus: Corpus) -> str:
    """A quote with what governs it: its passage up to the quote, the lead of its list, the headings above."""
    document = corpus.by_number[support.document]
    texts = [mended_quote(document, support.start, support.end)]
    texts += [section.title for section in document.ancestors(support.section)]
    if passage := document.passage_at(support.start):
        texts += [passage.lead, passage.text[: passage.body.locate(support.end - 1) + 1]]
    return nfc(" ".join(texts))


def _labels(statement: Statement, corpus: Corpus) -> str:
    """What may be said of a document without a quote of its own: its label, name, issuer and title."""
    texts = []
    for support in statement.supports:
        document = corpus.by_number[support.document]
        one = document.metadata
        texts += [document.label(support.section), one.name, one.issuer or "", one.title]
    return " ".join(texts)


def _dates(text: str) -> list[tuple[int, int, int]]:
    return [(int(one["day"]), int(one["month"]), int(one["year"])) for one in find_days(search_form(text))]


def _without_dates(text: str) -> str:
    return blank(search_form(text), [one.span() for one in find_days(search_form(text))])


def quoted_words(text: str) -> list[str]:
    """What an answer puts between quotation marks, curly or straight."""
    return [curly or straight for curly, straight in re.findall(r"“([^”]+)”|\"([^\"]+)\"", text)]


def check_quotations(draft: Draft, corpus: Corpus) -> list[str]:
    """Words between quotation marks that stand in no source; our own statements quote the question.

    A source's words may have each of their misprints marked: "tinh [đúng: tỉnh]", all of them or none.
    The name of a document that its text gives no number ("Công điện “cong-dien-bao”") is none of its words.
    """
    cited = {one.document for statement in draft.statements for one in statement.supports}
    nearest_first = sorted(corpus.documents, key=lambda one: one.number not in cited)
    return [
        f"{words[:60]!r} stands in no text"
        for statement in draft.statements
        for words in (() if statement.ours else quoted_words(statement.text))
        if words not in corpus.by_number and not any(_stands_in(words, one) for one in nearest_first)
    ]


def _stands_in(words: str, document: Document) -> bool:
    """Whether a source has some words, as they stand or with its misprints marked."""
    if MARKS in words:
        return " ".join(words.strip(" .…").split()) in marked_source(document)
    return squash(words) in _squashed(document)


@once
def _squashed(document: Document) -> str:
    return squash(document.source)


def said_by(statement: Statement, corpus: Corpus) -> tuple[str, str, str]:
    """What a statement may rest on: its quotes, the quotes with what governs them, and what names their documents."""
    quotes = " ".join(_quote(one, corpus) for one in statement.supports)
    around = " ".join(_around(one, corpus) for one in statement.supports)
    return quotes, around, _labels(statement, corpus)
