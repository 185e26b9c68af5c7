"""Which composer says what the evidence holds, by the kind of the question."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from assistant.answering.led_by_word import led_by_word, with_said
from assistant.composing.cells import under_leads
from assistant.composing.chosen_facts import choose_facts
from assistant.composing.counted_cases import rule_met_beside, rule_of_case
from assistant.composing.cutting import BRIEF_KINDS, holds_kind
from assistant.composing.draft import Draft
from assistant.composing.duties import compose_duties
from assistant.composing.facts import (
    compose_case,
    compose_facts,
    compose_places,
    mates_of,
    part_lead,
    whole_task,
)
from assistant.composing.headed import compose_each_actor, compose_headed, under_bare_headings
from assistant.composing.heads import with_heads
from assistant.composing.items_alike import compose_items_alike
from assistant.composing.leads import led_on
from assistant.composing.lists import compose_items, compose_list, compose_part, compose_parts
from assistant.composing.named_fields import compose_named_field, conditions_not_named
from assistant.composing.parts_alike import parts_alike
from assistant.composing.periods import compose_of_all_times
from assistant.composing.reasons import compose_reasons
from assistant.composing.ruled_apart import with_what_rules_apart
from assistant.composing.scope import with_scope
from assistant.composing.shortcomings import told_wanting
from assistant.composing.taken_for_so import OF_WHAT_IS
from assistant.composing.task_leads import lead_of
from assistant.composing.topic import is_assessment
from assistant.composing.unranked import told_unranked
from assistant.composing.unsure import NEAREST_OF_ALL
from assistant.composing.who_acts import (
    body_judged_first,
    compose_actors,
    names_nobody,
    nobody_acts,
    told_of_office,
    who_acts_first,
    with_deed,
)
from assistant.evidence.scoring import Evidence
from assistant.understanding.kinds import STRICT_KINDS, Kind
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.figures.cells import columns_of
from corpus.model import Section
from corpus.reading.store import Corpus
from corpus.vietnamese.quantities import quantities
from corpus.vietnamese.spelling import spaced

_DUTY_WORDS = 100
_LIST_WORDS = 300
_PART_LIKELY = 0.1  # the same that a numbered part under a lead-in has which says all of a question
_LEAD_LIKELY = 0.25  # of the best clause's probability that the lead-in over it has
_NOBODY = "Chưa thấy văn bản nêu riêng ai làm việc này; văn bản nêu:"
_OPENING = 6  # words of a clause in which what it is of stands
Composer = Callable[[Understood, list[Evidence], Corpus], Draft]


def compose(understood: Understood, admissible: list[Evidence], corpus: Corpus) -> Draft:
    """A draft over evidence that meets every constraint of a question, best first, one piece at least.

    It never ends with a lead-in, nor is it a heading that does not say what is asked: what these lead to is said. It
    says nothing twice.
    """
    draft = _composed(understood, admissible, corpus)
    if not admissible[0].fits and understood.kind is not Kind.WHERE_STATED:
        draft = under_bare_headings(draft, corpus)
    draft = with_heads(led_on(draft, corpus), understood, corpus)
    draft = with_scope(under_leads(draft, corpus), understood, admissible[0], corpus)
    draft = replace(draft, statements=tuple({(one.text, one.supports): one for one in draft.statements}.values()))
    draft = with_what_rules_apart(told_unranked(draft, understood), understood, admissible[0], corpus)
    draft = told_of_office(draft, understood, admissible[0])
    return told_wanting(understood, admissible[0], draft, corpus)


def _composed(understood: Understood, admissible: list[Evidence], corpus: Corpus) -> Draft:
    admissible = _without_rest(admissible)
    listed = _list_under_lead(understood, admissible) if understood.kind is Kind.LIST else None
    if listed:
        return listed
    best = _lead_over(admissible) if understood.kind not in STRICT_KINDS else admissible[0]
    fact = understood.kind in BRIEF_KINDS and holds_kind(understood, best.clause.text)
    if understood.kind is Kind.DUTIES or (best.clause.text.endswith(":") and not fact):
        words = _DUTY_WORDS if understood.kind is Kind.DUTIES else _LIST_WORDS
        parts = compose_parts(understood, best, words) or compose_items(understood, best, corpus)
        if parts:
            return parts
    if understood.kind is Kind.NUMBER and not best.fits and (head := _figure_above(understood, best, corpus)):
        return compose_case(head, best.clause)
    headed = compose_headed(understood, admissible, corpus) if understood.kind not in BRIEF_KINDS else None
    if headed:
        return headed
    part = compose_part(understood, admissible, corpus) if understood.kind in (Kind.WHAT, Kind.LIST) else None
    if part:
        return part
    alike = understood.kind in (Kind.WHAT, Kind.PLACE) and parts_alike(understood, best.clause)
    listed = compose_parts(understood, best) if alike else None
    if understood.kind is Kind.WHAT and understood.wants.listed:
        listed = listed or compose_items_alike(understood, best, corpus)
    if listed:
        return listed
    several = len(understood.named.documents) > 1 and understood.kind not in _OF_ALL_DOCUMENTS
    composer = compose_places if several else COMPOSERS.get(understood.kind, _facts)
    return composer(understood, admissible, corpus)


def _list_under_lead(understood: Understood, admissible: list[Evidence]) -> Draft | None:
    """All parts of the numbered sentence whose lead-in says every word of what is to be listed; None for none.

    "Phát triển mạnh kinh tế biển theo hướng: (1) …" lists what "phát triển kinh tế biển gồm những nội dung gì" asks.
    """
    if not understood.terms or admissible[0].clause.passage.parts:
        return None
    for one in admissible[1:]:
        lead = part_lead(one.clause) if one.probability >= _PART_LIKELY * admissible[0].probability else None
        said = spaced(one.clause.passage.text[slice(*lead)]) if lead else ""
        if said and all(term.match(said) for term in understood.terms):
            return compose_parts(understood, one, _LIST_WORDS)
    return None


def _figure_above(understood: Understood, best: Evidence, corpus: Corpus) -> Section | None:
    """The section whose heading gives the figure asked for, of which a clause without one is a case.

    "Mức 1, không quá 40 triệu đồng, áp dụng với: a) …"
    """
    document = corpus.by_number[best.passage.document]
    headed = [one for one in document.ancestors(best.passage.section) if one.heading]
    return headed[-1] if headed and quantities(headed[-1].title, understood.unit) else None


def _lead_over(admissible: list[Evidence]) -> Evidence:
    """The best piece, or the lead-in over it where that is nearly as likely: what it leads to is the answer then."""
    best = admissible[0]
    for one in admissible[1:]:
        leads = one.clause.text.endswith(":") and one.probability >= _LEAD_LIKELY * best.probability
        if leads and (one.passage is best.passage or best.passage.lead == one.passage.text):
            return one
    return best


_REST = re.compile(
    r"(?:(?:\S+\s+){1,4})?(?:hoạt động|nội dung|nhiệm vụ|công việc|biện pháp)\s+khác(?!\w)", re.IGNORECASE
)
_OF_REST = 0.2  # of the rest's probability that a piece before it must have


def _without_rest(admissible: list[Evidence]) -> list[Evidence]:
    """The evidence with what a sentence says first, where its rest was best: "thực hiện hoạt động khác"."""
    best = admissible[0]
    if not _REST.match(best.clause.text):
        return admissible
    for one in admissible[1:]:
        of_sentence = one.passage is best.passage and one.clause.sentence_start == best.clause.sentence_start
        if of_sentence and one.clause.start < best.clause.start and one.probability >= _OF_REST * best.probability:
            return [one, *(each for each in admissible if each is not one)]
    return admissible


def _facts(understood: Understood, admissible: list[Evidence], corpus: Corpus) -> Draft:
    whole = compose_of_all_times(understood, admissible, corpus) or compose_named_field(understood, admissible)
    if whole:
        return whole
    admissible = body_judged_first(understood, _as_things_are(understood, admissible, corpus))
    chosen = choose_facts(understood, admissible)
    draft = compose_facts(understood, chosen, mates=mates_of(admissible))
    task = whole_task(understood, chosen[0].clause, corpus) if len(draft.statements) == 1 else None
    draft = replace(draft, statements=(task,)) if task else draft
    unnamed = conditions_not_named(understood, chosen[0].clause)
    draft = with_said(draft, unnamed) if unnamed else draft
    rule, beside = rule_of_case(understood, chosen[0].clause, corpus), rule_met_beside(understood, chosen[0].clause)
    said = " ".join(one.text for one in draft.statements)
    beside = None if beside and beside.text.rstrip(".") in said else beside
    draft = replace(draft, statements=tuple(one for one in (rule, *draft.statements, beside) if one))
    return led_by_word(draft, understood, admissible, chosen[0], corpus)


def _as_things_are(understood: Understood, admissible: list[Evidence], corpus: Corpus) -> list[Evidence]:
    """The evidence with the assessment first that says all of what a question takes for so, where one opens with it."""
    known = [term for term in understood.terms if term.known]
    if not understood.wants.already or understood.kind not in OF_WHAT_IS or not known:
        return admissible
    told = next((one for one in admissible if is_assessment(one.passage, corpus) and _opens_with(one, known)), None)
    return [told, *(one for one in admissible if one is not told)] if told else admissible


def _opens_with(evidence: Evidence, terms: Sequence[Term]) -> bool:
    """Whether a clause opens with the first of some words and says all of them."""
    opens = spaced(" ".join(evidence.clause.text.split()[:_OPENING]))
    return bool(terms[0].match(opens)) and all(term.match(evidence.clause.spaced) for term in terms)


def _acting(understood: Understood, admissible: list[Evidence], corpus: Corpus) -> Draft:
    """Facts under the body whose task the first of them is part of; all bodies where each has a case of its own."""
    admissible = who_acts_first(understood, admissible, corpus)
    each = compose_each_actor(understood, admissible[0], corpus) or compose_actors(understood, admissible[0], corpus)
    if each:
        return each
    chosen = choose_facts(understood, admissible)
    lead = lead_of(chosen[0].clause, corpus)
    chosen = [with_deed(chosen[0], corpus), *chosen[1:]] if lead else chosen
    told = compose_facts(understood, chosen, lead, mates_of(admissible))
    row = columns_of(chosen[0].passage.text)  # of which any cell may say it
    of_whom = understood.wants.entitled or understood.wants.given_to
    names = lead or row or of_whom or any(one.fits for one in chosen)
    alone = not (lead or row or of_whom)
    if not names or (alone and names_nobody(understood, chosen, corpus)):
        return told.led_by(_NOBODY)
    return told.led_by(NEAREST_OF_ALL) if alone and nobody_acts(understood, chosen, corpus) else told


def _duties(_understood: Understood, admissible: list[Evidence], _corpus: Corpus) -> Draft:
    return compose_duties(admissible[0])


def _causes(understood: Understood, admissible: list[Evidence], corpus: Corpus) -> Draft:
    return compose_reasons(admissible, corpus, understood)


COMPOSERS: Mapping[Kind, Composer] = {
    Kind.DUTIES: _duties,
    Kind.WHERE_STATED: compose_places,
    Kind.LIST: compose_list,
    Kind.SECTION: compose_list,
    Kind.WHY: _causes,
    Kind.WHO: _acting,
}
_OF_ALL_DOCUMENTS = (Kind.DUTIES, Kind.COMPARE)  # kinds that are not told document by document
