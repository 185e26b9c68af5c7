"""Which composer says what the evidence holds, by the kind of the question."""

from collections.abc import Callable, Mapping

from assistant.composing.causes import compose_reasons
from assistant.composing.draft import Draft
from assistant.composing.duties import compose_duties, lead_of
from assistant.composing.facts import choose_facts, compose_facts, compose_places
from assistant.composing.lists import compose_items, compose_list, compose_parts
from assistant.evidence.scoring import Evidence
from assistant.understanding.kinds import Kind
from assistant.understanding.question import Understood
from corpus.reading.store import Corpus

_DUTY_WORDS = 100
_LIST_WORDS = 300

Composer = Callable[[Understood, list[Evidence], Corpus], Draft]


def compose(understood: Understood, admissible: list[Evidence], corpus: Corpus) -> Draft:
    """A draft over evidence that meets every constraint of a question, best first, one piece at least."""
    best = admissible[0]
    if understood.kind is Kind.DUTIES or best.clause.text.endswith(":"):
        words = _DUTY_WORDS if understood.kind is Kind.DUTIES else _LIST_WORDS
        parts = compose_parts(understood, best, words) or compose_items(understood, best, corpus)
        if parts:
            return parts
    several = len(understood.named.documents) > 1 and understood.kind not in _OF_ALL_DOCUMENTS
    composer = compose_places if several else COMPOSERS.get(understood.kind, _facts)
    return composer(understood, admissible, corpus)


def _facts(understood: Understood, admissible: list[Evidence], _corpus: Corpus) -> Draft:
    return compose_facts(understood, choose_facts(understood, admissible))


def _acting(understood: Understood, admissible: list[Evidence], corpus: Corpus) -> Draft:
    """Facts under the body whose task the first of them is part of."""
    chosen = choose_facts(understood, admissible)
    return compose_facts(understood, chosen, lead_of(chosen[0].clause, corpus))


def _duties(_understood: Understood, admissible: list[Evidence], _corpus: Corpus) -> Draft:
    return compose_duties(admissible[0])


def _causes(_understood: Understood, admissible: list[Evidence], _corpus: Corpus) -> Draft:
    return compose_reasons(admissible)


COMPOSERS: Mapping[Kind, Composer] = {
    Kind.DUTIES: _duties,
    Kind.WHERE_STATED: compose_places,
    Kind.LIST: compose_list,
    Kind.SECTION: compose_list,
    Kind.WHY: _causes,
    Kind.WHO: _acting,
}
_OF_ALL_DOCUMENTS = (Kind.DUTIES, Kind.COMPARE)  # kinds that are not told document by document
