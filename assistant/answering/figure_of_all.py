"""A figure told of all where one of some is asked: "FPT lắp bao nhiêu trạm" by the stations of them all.

Or of "vốn đầu tư công" by all that is invested.
"""

from functools import cache
from itertools import pairwise

from assistant.answering.heirs import paragraph
from assistant.answering.refusal import quoted
from assistant.composing.draft import Draft
from assistant.composing.topic import documents_of
from assistant.evidence.scoring import Evidence
from assistant.language.cues import cues
from assistant.understanding.document_places import self_description
from assistant.understanding.kinds import Kind
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.reading.store import Corpus
from corpus.vietnamese.bodies import bodies
from corpus.vietnamese.quantities import quantities
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import one_spelling, spaced

_OF_ALL = "Chưa thấy con số riêng của {}; văn bản nêu chung:"


def said_of_all(draft: Draft, understood: Understood, best: Evidence, corpus: Corpus) -> Draft:
    """A draft that says first that its figure is none of the one asked of, of whom no sentence gives any."""
    if understood.kind is not Kind.NUMBER or not draft.statements or draft.statements[0].ours:
        return draft
    said = f"{paragraph(best.clause)} {self_description(corpus.by_number[best.passage.document])}"
    unnamed = [term for term in understood.terms if _is_brand(term) and not term.match(said)]
    some = _some(understood, best)
    if some:
        return draft.led_by(_OF_ALL.format(f"“{some}”"))
    if not unnamed or any(_has_figure(term, understood, corpus) for term in unnamed):
        return draft
    return draft.led_by(_OF_ALL.format(quoted(unnamed, understood)))


def _some(understood: Understood, best: Evidence) -> str:
    """The kind of a thing that is asked of, as it is called, where the best clause tells of the thing alone; "".

    What stands right behind the thing tells which: what is done ("vốn đầu tư cần") tells no kind, nor do people or a
    noun that goes before any other.
    """
    text = best.clause.sentence_spaced
    for thing, which in pairwise(understood.terms):
        called = f"{thing.phrase} {which.phrase}"
        plain = which.is_name or not _of_anything().isdisjoint(which.forms)
        tells = which in best.missing and " " in thing.phrase and not plain
        if tells and understood.says(called) and thing.match(text) and understood.may_tell_kind(which.phrase):
            return called
    return ""


@cache
def _of_anything() -> frozenset[str]:
    return frozenset(map(one_spelling, (*cues().light_heads, *cues().generic_actors, *cues().actors, *bodies().people)))


def _is_brand(term: Term) -> bool:
    """Whether a word is one that calls somebody, or a thing, as no syllable of the language does: "FPT", "VinFast"."""
    return term.known and not term.is_count and " " not in term.phrase and term.calls_thing


def _has_figure(term: Term, understood: Understood, corpus: Corpus) -> bool:
    """Whether any sentence says a word together with a figure."""
    texts = (one.text for document in documents_of(understood, corpus) for one in document.passages)
    said = (text[start:end] for text in texts for start, end in sentences(text))
    return any(term.match(spaced(one)) and quantities(one) for one in said)
