"""What cited sources say, made ready once for all the sentences that cite them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from assistant.checking.alignment import END, Sites
from assistant.checking.every_answer import said_by
from assistant.checking.source import Source
from assistant.checking.tokens import Token, tokenise
from assistant.composing.draft import Statement
from corpus.reading.store import Corpus
from corpus.text import search_form, squash
from corpus.vietnamese.spelling import spaced

PLACE = re.compile(r"(?<!\w)(?:mục|khoản|điểm|phần)\s+(?:[IVX]+|\d+(?:\.\d+)*)(?!\w|%|[.,]\d)", re.IGNORECASE)
_OPENERS = frozenset({"theo", "tại", "trong", "ở"})  # before the place that a sentence begins with


def places_in(text: str) -> list[str]:
    """Where a text says that something stands: ["mục ii", "khoản 3"]."""
    return [" ".join(search_form(one).split()) for one in PLACE.findall(text)]


@dataclass(frozen=True)
class Ground:
    """The sources that a sentence cites, in the forms that the checks need."""

    sources: tuple[Source, ...]
    corpus: Corpus

    @cached_property
    def said(self) -> tuple[str, str, str]:
        """The quotes, the quotes with what governs them, and what names their documents."""
        return said_by(Statement("", tuple(one.support for one in self.sources)), self.corpus)

    @property
    def quotes(self) -> str:
        return self.said[0]

    @property
    def around(self) -> str:
        return self.said[1]

    @cached_property
    def above(self) -> str:
        """The headings, leads and beginnings of sentences that the model was shown with the quotes."""
        return " ".join(one.above for one in self.sources)

    @cached_property
    def whole(self) -> str:
        """All that may be said of the quotes without a quote of its own, and the quotes."""
        return f"{self.around} {self.said[2]} {self.above}"

    @cached_property
    def words(self) -> str:
        """The whole, spaced."""
        return spaced(self.whole)

    @cached_property
    def words_shown(self) -> str:
        """The quotes and what the model was shown with them, spaced."""
        return spaced(f"{self.quotes} {self.above}")

    @cached_property
    def letters(self) -> str:
        """The quotes, what stands above them and what names their documents, squashed: what stands before them in
        their paragraph may speak of others."""
        return squash(f"{self.quotes} {self.said[2]} {self.above}")

    @cached_property
    def letters_around(self) -> str:
        """The quotes with what governs them, squashed."""
        return squash(self.around)

    @cached_property
    def form(self) -> str:
        """The whole in search form."""
        return search_form(self.whole)

    @cached_property
    def places(self) -> frozenset[str]:
        """The places in documents that are named: "mục ii", "khoản 3"."""
        return frozenset(places_in(self.whole))

    @cached_property
    def labels(self) -> tuple[tuple[str, ...], ...]:
        """How the cited places and documents are called, the longest first, as forms of tokens."""
        documents = [(self.corpus.by_number[one.support.document], one.support.section) for one in self.sources]
        names = {name for document, section in documents for name in (document.label(section), document.metadata.name)}
        forms = {tuple(token.form for token in tokenise(name)) for name in names}
        return tuple(sorted(forms, key=len, reverse=True))

    def without_label(self, own: Sequence[Token]) -> Sequence[Token]:
        """A sentence's tokens without the place that it begins with: "Theo Nghị quyết số 09-NQ/TW, Mục I: …"."""
        first = 1 if own and own[0].form in _OPENERS else 0
        for label in self.labels:
            end = first + len(label)
            if tuple(token.form for token in own[first:end]) == label and len(own) > end and own[end - 1].stop:
                return own[end:]
        return own

    @cached_property
    def sites(self) -> Sites:
        """The tokens of the quotes, each behind what its passage says before it, and of what stands above them."""
        tokens: list[Token] = [END]
        quoted: list[tuple[int, int]] = []
        above: dict[str, None] = {}
        for one in self.sources:
            document = self.corpus.by_number[one.support.document]
            passage = document.passage_at(one.support.start)
            if passage:
                tokens += tokenise(passage.text[: passage.body.locate(one.support.start)])
                above |= dict.fromkeys([passage.lead, *passage.headings])
            quote = tokenise(one.text)
            quoted.append((len(tokens), len(tokens) + len(quote)))
            tokens += [*quote, END]
            data = document.metadata
            above |= dict.fromkeys([one.above, data.name, data.issuer or "", data.title])
        for text in above:
            tokens += [*tokenise(text), END]
        return Sites(tuple(tokens), tuple(quoted))
