"""Deciding what an open question gets: all that would answer it alone, or how things are by an assessment."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.case import Case, Decision, drafted
from assistant.composing.beside import answering_points, with_beside
from assistant.composing.draft import Draft, meet, support
from assistant.composing.points import Point
from assistant.composing.results import compose_results
from assistant.composing.saying import has_related, with_related
from assistant.composing.topic import NEAR_WORDS, compose_topic, direct_points
from assistant.composing.unsure import nearest_to
from assistant.understanding.kinds import Kind
from assistant.understanding.openly import asks_contents, asks_deed, asks_openly, asks_state
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.reading.roles import Side
from corpus.vietnamese.spelling import spaced

_OF_CLAUSES = ("facts", "enumeration")  # composers that tell the clause that answers
_ONE = 2  # statements up to which a draft is of that clause alone, and from which it is of a matter
_TELLING = 1.2  # weight from which a word tells what is asked of: "phát triển" and the province's name do not
_SHARE = 1 / 3  # of the sentences of an assessment that say a thing of which all of them are
_LIGHT, _SUBJECT = 1.0, 2.0  # weight up to which a word says little of what is asked, and from which one is a subject
_LIKELY = 0.5  # the probability that a clause answers alone from which it is told as well


def with_what_answers_as_well(case: Case, draft: Draft) -> Draft:
    """A draft of one clause, of a question that asks for no one thing with whatever else would answer it alone."""
    alone = draft.composer in _OF_CLAUSES and len(draft.statements) <= _ONE
    if not alone or any(one.ours for one in draft.statements) or not asks_openly(case.understood):
        return draft
    best, *others = case.sifted[1]
    told = [best, *(one for one in others if case.judged.alone(one) >= _LIKELY)]
    points = [*answering_points(case.understood, told), *_on_one_subject(case)]
    return with_beside(draft, case.understood, points, case.corpus)


def _on_one_subject(case: Case) -> list[Point]:
    """The points on the one thing that a question asks openly of, none where it says more: "Trường Sa ra sao"."""
    telling = [term for term in case.understood.terms if term.weight >= _LIGHT]
    if len(telling) != 1 or telling[0].weight < _SUBJECT or not telling[0].known:
        return []
    return direct_points(asked_on(case.understood, Subject.of(telling)), case.evidence, case.corpus)


def state_of_things(case: Case) -> Decision | None:
    """How things are, or were before a text, as its assessment has it: "trước khi có NQ 09 kinh tế ra sao"."""
    understood = case.understood
    if understood.kind not in (Kind.WHAT, Kind.TOPIC) or not (case.asks_of_text and asks_state(understood)):
        return None
    related, wanting = tuple(map(with_related, understood.terms)), replace(understood.wants, sides=(Side.LIMITS,))
    wants = understood.wants
    for terms, wanted in ((understood.terms, wants), (understood.terms, wanting), (related, wants)):
        asked = replace(understood, kind=Kind.RESULTS, terms=terms, subjects=(Subject.of(terms),), wants=wanted)
        draft = compose_results(asked, case.evidence, case.corpus)
        if draft and _is_of(draft, terms, case):
            return drafted(draft, case.evidence)
    return None


def _is_of(draft: Draft, terms: Sequence[Term], case: Case) -> bool:
    """Whether what is told is of a thing: no few of its sentences say it, or the document is of it by its title."""
    told = [one for one in draft.statements if one.supports]
    own = " ".join(spaced(case.corpus.by_number[one.supports[0].document].metadata.title) for one in told)
    said = sum(any(term.match(spaced(one.text)) for term in terms) for one in told)
    return said >= _SHARE * len(told) or all(term.is_said_in(own) for term in terms)


def ways_to_it(case: Case) -> Decision | None:
    """What is to be for a thing, where several places tell of it and none answers alone: "làm sao để lên thành phố"."""
    understood = case.understood
    terms = tuple(term for term in understood.terms if term.weight >= _TELLING)
    asks = understood.looks_ahead and case.asks_of_text and asks_openly(understood) and understood.kind is Kind.WHAT
    if not asks or not terms or not all(term.known for term in understood.terms):
        return None
    lack, admissible = case.sifted
    if admissible and not lack and case.judged.alone(admissible[0]) >= _LIKELY:
        return None
    return drafted(_all_on(case, Subject.of(terms)), case.evidence)


def contents_of_subject(case: Case) -> Decision | None:
    """All that the texts say of a matter whose contents are asked for, where the clause that answers best is of it."""
    understood = case.understood
    asks = case.asks_of_text and asks_contents(understood) and not understood.wants.sides
    lack, admissible = case.sifted if asks else (None, [])
    terms = _of_matter(understood.terms) if asks else ()
    if lack or not admissible or not terms:
        return None
    draft = _all_on(case, Subject.of(terms), near_words=0)
    points = [one for one in draft.statements if one.supports] if draft else []
    if draft is None or len(points) < _ONE:
        return None
    told = [*(place for one in points for place in one.supports), *draft.more]
    best = support(admissible[0].passage, admissible[0].clause.start, admissible[0].clause.end)
    return drafted(draft, case.evidence) if any(meet(one, best) for one in told) else None


def _of_matter(terms: Sequence[Term]) -> tuple[Term, ...]:
    """The words of a question that say its matter; () where a word of any weight is one that no text knows.

    What whoever asks does with it ("phụ trách", "quan tâm") says nothing of it.
    """
    known = tuple(one for one in terms if one.known)
    if any(one.is_name or one.weight >= _SUBJECT for one in terms if not one.known):
        return ()
    return tuple(one for one in known if one.weight >= _LIGHT) or known  # few texts have few words that weigh


def what_goes_with_it(case: Case) -> Decision | None:
    """What goes with a thing that no text names, said to be no more than near: "ngư dân được hưởng gì"."""
    understood = case.understood
    unknown = tuple(term for term in understood.terms if not term.known and term.weight >= _TELLING)
    subject = Subject.of(unknown)
    asks = unknown and has_related(subject) and case.asks_of_text and asks_openly(understood)
    lack, admissible = case.sifted if asks else (None, [])
    asks = asks and (bool(lack) or admissible[0].probability < _LIKELY)
    draft = _all_on(case, subject) if asks else None
    return drafted(draft.led_by(nearest_to(replace(understood, subjects=(subject,)))), case.evidence) if draft else None


def _all_on(case: Case, subject: Subject, near_words: int = NEAR_WORDS) -> Draft | None:
    return compose_topic(asked_on(case.understood, subject), case.evidence, case.corpus, near_words)


def asked_on(understood: Understood, subject: Subject) -> Understood:
    """A question as one of all that is said of a subject; of what is done about it, without how things are."""
    wants = replace(understood.wants, duties=understood.wants.duties or asks_deed(understood))
    return replace(understood, kind=Kind.TOPIC, terms=subject.terms, subjects=(subject,), wants=wants)
