"""A sentence of a text for whoever explains it: whole, with what stands around it, and where the text takes it up."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from assistant.composing.draft import Draft, Statement, Support, meet, support
from corpus.model import Passage
from corpus.reading.store import Corpus
from corpus.text import capital
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import spaced

_SHARE = 0.7  # of the syllables quoted that a sentence has in a row at least which is meant
_AROUND = 120  # words of what stands around a sentence
_TAKEN_UP = 4  # points that tell where a text takes it up


@dataclass(frozen=True, slots=True)
class Quoted:
    """The sentence of a passage that is quoted, passage.text[start:end]; exact: word for word."""

    passage: Passage
    start: int
    end: int
    exact: bool


def find_quoted(words: str, passages: Iterable[Passage]) -> Quoted | None:
    """The sentence that has the most of some words in a row; None where none has nearly all."""
    said = spaced(words).split()
    found: list[tuple[float, Quoted]] = []
    for passage in passages:
        for start, end in sentences(passage.text):
            own = spaced(passage.text[start:end]).split()
            share = SequenceMatcher(None, own, said, autojunk=False).find_longest_match().size / len(said)
            found.append((share, Quoted(passage, start, end, exact=share == 1.0)))
    share, best = max(found, key=lambda one: one[0], default=(0.0, None))
    return best if share >= _SHARE else None


def compose_explained(quoted: Quoted, taken_up: Sequence[Statement], corpus: Corpus) -> Draft:
    """A sentence whole with its place, the others of its paragraph, and those points elsewhere that take it up."""
    passage, document = quoted.passage, corpus.by_number[quoted.passage.document]
    place = support(passage, quoted.start, quoted.end)
    told = Statement(capital(passage.text[quoted.start : quoted.end]), (place,), prefix="- ")
    lead = "Câu này ở" if quoted.exact else "Câu gần nhất với lời trích ở"
    statements = [Statement(f"{lead} {document.label(passage.section)}:", ours=True), told]
    around = _around(quoted)
    if around:
        statements += [Statement("Đứng cùng câu này trong đoạn:", prefix="\n", ours=True), *around]
    elsewhere = [one for one in taken_up if one.supports and not _stands_there(one.supports, place, around)]
    if elsewhere:
        statements.append(Statement("Nội dung liên quan được nêu ở chỗ khác:", prefix="\n", ours=True))
        statements += [Statement(one.text, one.supports, prefix="- ") for one in elsewhere[:_TAKEN_UP]]
    return Draft(tuple(statements), "explained")


def _around(quoted: Quoted) -> list[Statement]:
    """The other sentences of its paragraph, those next to it first, as many as fit, in the text's order."""
    text = quoted.passage.text
    others = [span for span in sentences(text) if span != (quoted.start, quoted.end)]
    kept: list[tuple[int, int]] = []
    for start, end in sorted(others, key=lambda span: abs(span[0] - quoted.start)):
        kept += [(start, end)] if sum(len(text[a:b].split()) for a, b in (*kept, (start, end))) <= _AROUND else []
    places = [(text[start:end], support(quoted.passage, start, end)) for start, end in sorted(kept)]
    return [Statement(capital(words), (place,), prefix="- ") for words, place in places]


def _stands_there(supports: Sequence[Support], place: Support, around: Sequence[Statement]) -> bool:
    there = (place, *(one for each in around for one in each.supports))
    return any(meet(one, other) for one in supports for other in there)
