"""Two things that the texts name in one breath, "A, B", and never tell apart: what is said of each, and of both."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.composing.draft import Draft, Statement
from assistant.composing.points import DIRECT, Point, units
from assistant.composing.stretches import stretches
from assistant.composing.topic import documents_of
from assistant.composing.wording import as_written
from assistant.evidence.scoring import is_title_block
from assistant.understanding.subjects import Subject
from assistant.understanding.understood import Understood
from corpus.model import CLOSING, Document
from corpus.reading.store import Corpus
from corpus.text import capital
from corpus.vietnamese.quantities import quantities
from corpus.vietnamese.spelling import spaced

_EACH = 3  # points of each thing
_BOTH = 4  # points of both
_NOT_TOLD_APART = "Chưa thấy câu nào nêu chỗ khác nhau của hai nội dung này; văn bản nói:"
_BOTH_HEAD = "Nói chung cả hai:"


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two things by their names, in one spelling."""

    first: str
    second: str

    def joins(self, text: str) -> bool:
        """Whether a text names them one directly behind the other: "phân cấp, ủy quyền"."""
        first, second = re.escape(self.first), re.escape(self.second)
        between = r"(?: ,)?(?: và)? "
        return bool(re.search(rf"(?<!\w)(?:{first}{between}{second}|{second}{between}{first})(?!\w)", _said(text)))


def compose_in_one_breath(understood: Understood, corpus: Corpus) -> Draft | None:
    """What is said of each of two things that are to be told apart, and of both; None where they stand nowhere side by
    side but where a figure is given, which may tell more.
    """
    names = understood.named_sides or _terms_apart(understood)
    if names is None or understood.times:
        return None
    pair = _Pair(*(spaced(one).strip() for one in names))
    points = list(_points(pair, documents_of(understood, corpus)))
    both = [one for one in points if pair.joins(one.text) and not quantities(one.text)]
    if not both:
        return None
    statements = [Statement(_NOT_TOLD_APART, ours=True)]
    for name, other in ((pair.first, pair.second), (pair.second, pair.first)):
        own = [one for one in points if _names(name, one.text) and not _names(other, one.text)]
        statements += _group(f"{capital(as_written(name, understood.read_as))}:", own[:_EACH])
    return Draft((*statements, *_group(_BOTH_HEAD, both[:_BOTH])), "in one breath")


def _terms_apart(understood: Understood) -> tuple[str, str] | None:
    """The two things that are each said in one term, and nothing else is: "A khác B ở chỗ nào"."""
    sides = understood.sides
    single = sides and not sides.shared and len(sides.first) == len(sides.second) == 1
    return (sides.first[0].phrase, sides.second[0].phrase) if sides and single else None


def _points(pair: _Pair, documents: Sequence[Document]) -> Iterator[Point]:
    """The units that name one of the two or both, in the texts' order."""
    for document in documents:
        for passage in document.passages:
            if passage.section == CLOSING or is_title_block(passage):
                continue
            for start, end in units(passage):
                text = passage.text[start:end]
                leads = text.rstrip().endswith(":")
                if not leads and (_names(pair.first, text) or _names(pair.second, text)):
                    yield Point(passage, start, end, DIRECT, Subject("", ()))


def _names(name: str, text: str) -> bool:
    return f" {name} " in spaced(text)


def _said(text: str) -> str:
    """A text in one spelling, its commas kept as words of their own."""
    return " , ".join(spaced(one).strip() for one in text.split(","))


def _group(head: str, points: Sequence[Point]) -> list[Statement]:
    if not points:
        return []
    told = [Statement(one.text, one.supports, prefix="- ") for one in stretches(points)]
    return [Statement(head, prefix="\n", ours=True), *told]
