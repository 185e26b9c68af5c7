"""The items of one point that say as much as the one that answers: where such are to be listed, all of them."""

from itertools import product

from assistant.composing.draft import Draft, Statement, Support
from assistant.composing.wording import tidy
from assistant.evidence.scoring import Evidence
from assistant.understanding.understood import Understood
from corpus.model import Document, Section
from corpus.reading.store import Corpus
from corpus.vietnamese.spelling import spaced

_FEWEST = 3  # items that are told as a list
_WORDS = 900  # of all that are told


def compose_items_alike(understood: Understood, best: Evidence, corpus: Corpus) -> Draft | None:
    """The numbered items beside the one that answers which say all of the question that it says; None for few.

    Of "những phường nào được thành lập" each item by which one is: what stands side by side in the one that answers
    ("phường mới") stands so in the others. An item that holds others is none.
    """
    document = corpus.by_number[best.passage.document]
    above = document.sections.get(document.sections[best.passage.section].parent or "")
    wanted = _says(understood, best)
    if above is None or above is document.roots[0] or not wanted:
        return None
    items = [document.sections[one] for one in above.children]
    alike = [one for one in items if _is_single(one) and all(words in _text(one) for words in wanted)]
    if len(alike) < _FEWEST or sum(len(_text(one).split()) for one in alike) > _WORDS:
        return None
    head = Statement(f"{document.label(above.id)}:", ours=True)
    return Draft((head, *(_said(document, one) for one in alike)), "items alike")


def _says(understood: Understood, best: Evidence) -> list[str]:
    """What the item that answers says of a question: its words, and those side by side that name what is listed."""
    text = best.clause.passage_spaced
    said = [f" {term.phrase} " for term in understood.terms if f" {term.phrase} " in text]
    noun = understood.wants.listed
    named = [f" {noun} "] if noun and f" {noun} " in text else []
    beside = (f"{one}{other[1:]}" for one, other in product((*named, *said), said) if one != other)
    return [*said, *named, *(one for one in beside if one in text)] if said and named else []


def _is_single(section: Section) -> bool:
    return not section.heading and not section.children and len(section.blocks) == 1


def _text(section: Section) -> str:
    return spaced(section.blocks[0].text)


def _said(document: Document, section: Section) -> Statement:
    body = section.blocks[0].body
    place = Support(document.number, section.id, body.starts[0], body.ends[-1])
    return Statement(tidy(body.text), (place,), prefix="- ")
