"""Lists called by what leads to them: "mấy trọng tâm" are the items behind "Trọng tâm … là:"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.composing.draft import Draft, Statement, support
from assistant.composing.leads import led_by
from assistant.composing.sections import SECTION_LIMIT
from assistant.composing.shortening import fair_share, shortened
from assistant.composing.topic import documents_of
from assistant.composing.wording import tidy
from assistant.understanding.coverage import coverage
from assistant.understanding.document_places import self_description
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.model import CLOSING, Document, Passage
from corpus.reading.store import Corpus
from corpus.text import Span
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import spaced

_FEW = 2  # items of a list
_LEAD_WORDS = 40
_GROUP = 4  # syllables of a group's name that is no accident in a lead
_SAYS, _OWN = 0.99, 0.5  # share of a question that a lead says with what stands above it, and by itself
_OPENS = 3  # words at the head of a lead in which what it leads to is called
_BULLET = "- "
_NUMBER = re.compile(r"\s*\(1\)\s*$")


@dataclass(frozen=True)
class _List:
    """Where a lead stands in its passage, and the items that it leads to, each with its place."""

    passage: Passage
    lead: Span
    items: tuple[tuple[Passage, Span, str], ...]

    @property
    def text(self) -> str:
        return self.passage.text[slice(*self.lead)]


def compose_named_list(understood: Understood, corpus: Corpus) -> Draft | None:
    """The one list whose lead says what is asked for, or the item of it that is asked for by its number; else None."""
    terms = tuple(term for term in understood.terms if term.known and not term.phrase.isdigit())
    if not terms or len(terms) < len([term for term in understood.terms if not term.phrase.isdigit()]):
        return None
    found = [
        ((_share(terms, one.text), -len(one.text.split())), one)
        for document in documents_of(understood, corpus)
        for one in _lists(document)
        if _is_asked(one, terms, understood, document)
    ]
    best = max((rank for rank, _ in found), default=(0.0, 0))  # of two that say as much the one that says no more
    told = [one for rank, one in found if rank == best]
    return _told(told[0], understood.wants.item) if len(told) == 1 else None


def compose_group(understood: Understood, corpus: Corpus) -> Draft | None:
    """The one list whose lead has the group that a question names, as it stands; None for none, and for several.

    "Những trọng tâm cải cách …" may be told as "Trọng tâm cải cách … là:".
    """
    group = understood.group
    names = [one for one in (group, group.partition(" ")[2]) if len(one.split()) >= _GROUP]
    found = [one for document in documents_of(understood, corpus) for one in _lists(document)] if names else []
    told = [one for one in found if any(f" {name} " in spaced(one.text) for name in names)]
    return _told(told[0], 0) if len(told) == 1 else None


def _share(terms: Sequence[Term], *texts: str) -> float:
    return coverage(terms, [(spaced(" ; ".join(texts)), 1.0)])[0]


def _is_asked(one: _List, terms: Sequence[Term], understood: Understood, document: Document) -> bool:
    """Whether a question asks for a list as such: its lead says so, and no item of it says as much of what is asked."""
    lead = spaced(one.text)
    noun = understood.wants.counted or understood.wants.listed
    own = _share(terms, one.text)
    opens = any(term.match(" ".join(lead.split()[:_OPENS]).join("  ")) for term in terms)
    called = f" {noun} " in lead if noun else opens or understood.wants.item > 0 or understood.says("nào")
    items = [passage.text[slice(*span)] for passage, span, _ in one.items]
    around = _share(terms, one.text, *items, *one.passage.headings, self_description(document))
    alone = understood.wants.item > 0 or all(_share(terms, item) < own for item in items)
    return called and own >= _OWN and around >= _SAYS and alone


def _lists(document: Document) -> Iterator[_List]:
    """The numbered parts of a paragraph, and the items under one, of a document, each with what leads to it."""
    for passage in document.passages:
        if passage.section == CLOSING:
            continue
        if len(passage.parts) >= _FEW:
            head = _NUMBER.sub("", passage.text[: passage.parts[0].start])
            parts = tuple((passage, (part.start, part.end), f"({part.number}) ") for part in passage.parts)
            yield from _led(_List(passage, _last_sentence(head), parts))
        elif len(items := led_by(passage, document)) >= _FEW:
            told = tuple((one, (0, len(one.text)), _BULLET) for one in items)
            yield from _led(_List(passage, _last_sentence(passage.text), told))


def _last_sentence(text: str) -> Span:
    return sentences(text)[-1] if text.strip() else (0, 0)


def _led(one: _List) -> Iterator[_List]:
    if 0 < len(one.text.split()) <= _LEAD_WORDS:
        yield one


def _told(one: _List, item: int) -> Draft | None:
    """The lead and its items, or the one item of that number; None where there is none."""
    lead = Statement(tidy(one.text), (support(one.passage, *one.lead),))
    if item:
        if item > len(one.items):
            return None
        wanted = (one.items[item - 1],)
        return Draft((lead, *(replace(said, prefix="") for said in _items(wanted))), "item")
    return Draft((lead, *_items(one.items)), "items" if one.items[0][2] == _BULLET else "parts")


def _items(items: Sequence[tuple[Passage, Span, str]]) -> list[Statement]:
    most = fair_share([len(passage.text[slice(*span)].split()) for passage, span, _ in items], SECTION_LIMIT)
    statements = []
    for passage, (start, end), prefix in items:
        shown = shortened(passage.text[start:end], most)
        place = support(passage, start + shown.start, start + shown.end)
        statements.append(Statement(shown.text, (place,), prefix=prefix))
    return statements
