"""What cited sources say, made ready once for all the sentences that cite them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property

from assistant.checking import said_by
from assistant.draft import Statement
from assistant.spelling import spaced
from assistant.writing.language import language
from assistant.writing.quantities import Quantity, find_quantities
from assistant.writing.sources import Source
from assistant.writing.tokens import CLOSED, FIGURES, Token, tokenise
from corpus.store import Corpus
from corpus.text import search_form, squash

_OPENERS = frozenset({"theo", "tại", "trong", "ở"})
_EDGE = 0.5  # what it counts that a sentence and its quote end a part at the same place
_END = Token("", "end", 0, 0, CLOSED)  # stands between texts that do not follow one another


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
    def spaced_quotes(self) -> str:
        return spaced(self.quotes)

    @cached_property
    def spaced_whole(self) -> str:
        return spaced(self.whole)

    @cached_property
    def squashed(self) -> str:
        return squash(self.whole)

    @cached_property
    def squashed_around(self) -> str:
        return squash(self.around)

    @cached_property
    def form(self) -> str:
        return search_form(self.whole)

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        return find_quantities(self.quotes)

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
    def text(self) -> "Sites":
        """The tokens of the quotes, each behind what its passage says before it, and of what stands above them."""
        tokens: list[Token] = [_END]
        quoted: list[tuple[int, int]] = []
        above: dict[str, None] = {}
        for one in self.sources:
            document = self.corpus.by_number[one.support.document]
            before = ""
            for passage in document.passages:
                if passage.start <= one.support.start < passage.end:
                    before = passage.text[: passage.body.locate(one.support.start)]
                    above |= dict.fromkeys([passage.lead, *passage.headings])
            tokens += tokenise(before)
            quote = tokenise(one.text)
            quoted.append((len(tokens), len(tokens) + len(quote)))
            tokens += [*quote, _END]
            data = document.metadata
            above |= dict.fromkeys([one.above, data.name, data.issuer or "", data.title])
        for text in above:
            tokens += [*tokenise(text), _END]
        return Sites(tuple(tokens), tuple(quoted))


@dataclass(frozen=True, eq=False)  # one object a set of sources: compared by identity
class Sites:
    """Tokens in which places are looked for; quoted are the ranges that are quotes, not what governs them."""

    tokens: tuple[Token, ...]
    quoted: tuple[tuple[int, int], ...]

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each form stands."""
        found: dict[str, list[int]] = defaultdict(list)
        for at, token in enumerate(self.tokens):
            if token.form:
                found[token.form].append(at)
        return dict(found)

    @cached_property
    def pairs(self) -> dict[tuple[str, str], list[int]]:
        """Where each pair of neighbours stands, by its first."""
        found: dict[tuple[str, str], list[int]] = defaultdict(list)
        for at in range(len(self.tokens) - 1):
            found[self.tokens[at].form, self.tokens[at + 1].form].append(at)
        return dict(found)

    @cached_property
    def openings(self) -> frozenset[int]:
        """Where parts begin."""
        return frozenset(at + 1 for at, token in enumerate(self.tokens[:-1]) if token.stop)

    @cached_property
    def closings(self) -> frozenset[int]:
        """Where what ends a part is behind."""
        return frozenset(
            at for at in range(1, len(self.tokens)) if self.tokens[at - 1].stop or self.tokens[at].kind == "end"
        )

    @cached_property
    def said(self) -> str:
        """The words of the quotes, each with a blank on both sides."""
        return " ; ".join(_joined(self.tokens[start:end]) for start, end in self.quoted)

    @cached_property
    def all_said(self) -> str:
        """The same of the quotes and of what governs them."""
        return _joined(self.tokens)

    def standing(self, forms: Sequence[str]) -> list[int]:
        """Where forms stand one behind the other."""
        return [
            place
            for place in self.at(forms[0])
            if all(self.tokens[place + at].form == form for at, form in enumerate(forms[1:], start=1))
        ]

    def read(self, own: Sequence[Token]) -> list[Token]:
        """A sentence's tokens, a number in the reading that the quotes have: "1,234" can be English."""
        return [
            replace(one, form=one.also) if one.also and one.form not in self.places and one.also in self.places else one
            for one in own
        ]

    def quotes(self, own: Sequence[Token]) -> bool:
        """Whether tokens stand in a quote one behind the other, and cut off nothing that turns or measures them."""
        forms = [one.form for one in own]
        for place in self.standing(forms) if forms else ():
            before, last = self.tokens[place - 1], place + len(forms) - 1
            behind = self.tokens[last + 1]
            inside = any(start <= place and last < end for start, end in self.quoted)
            opens = before.stop or before.form not in _turning()
            closes = self.tokens[last].stop or (behind.form != "trở" and self.tokens[last].kind not in FIGURES)
            if inside and opens and closes:
                return True
        return False

    def is_quoted(self, place: int) -> bool:
        """Whether a place is inside a quote."""
        return any(start <= place < end for start, end in self.quoted)

    def at(self, form: str) -> Sequence[int]:
        return self.places.get(form, ())

    def left(self, own: Sequence[Token], at: int, place: int) -> float:
        """How many tokens before own[at] and before the place are the same; half a one more where both then end a part.

        What the quotes part by more than a comma goes on only where the sentence parts it at all.
        """
        count = 0
        while True:
            mine = own[at - count - 1] if at > count else None
            other = self.tokens[place - count - 1]
            if other.stop == CLOSED and not (mine and mine.stop):
                return count + (0 if mine else _EDGE)
            if mine is None or mine.form != other.form:
                return count + (_EDGE if other.stop and (mine is None or mine.stop) else 0)
            count += 1

    def right(self, own: Sequence[Token], at: int, place: int) -> float:
        """How many tokens behind own[at] and behind the place are the same; half a one more where both then end."""
        count = 0
        while True:
            here, there = own[at + count], self.tokens[place + count]
            mine = own[at + count + 1] if at + count + 1 < len(own) else None
            other = self.tokens[place + count + 1]
            if there.stop == CLOSED and not here.stop:
                return count + (0 if mine else _EDGE)
            if mine is None or mine.form != other.form:
                ends = there.stop or other.kind == "end"
                return count + (_EDGE if ends and (mine is None or here.stop) else 0)
            count += 1


@cache
def _turning() -> frozenset[str]:
    groups = (*language().turning, *language().bounds.values())
    return frozenset(spaced(one).split()[-1] for group in groups for one in group)


def _joined(tokens: Sequence[Token]) -> str:
    return f" {' '.join(one.form or ';' for one in tokens)} "
