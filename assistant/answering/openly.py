"""Deciding what an open question gets: all that would answer it alone, or how things are by an assessment."""

from dataclasses import replace

from assistant.answering.case import Case, Decision, drafted
from assistant.composing.beside import with_beside
from assistant.composing.causes import compose_results
from assistant.composing.draft import Draft
from assistant.understanding.kinds import Kind
from assistant.understanding.openly import asks_openly, asks_state
from assistant.understanding.subjects import Subject

_OF_CLAUSES = ("facts", "enumeration")  # composers that tell the clause that answers
_ONE = 2  # statements up to which a draft is of that clause alone
_LIKELY = 0.5  # the probability that a clause answers alone from which it is told as well


def with_what_answers_as_well(case: Case, draft: Draft) -> Draft:
    """A draft of one clause, of a question that asks for no one thing with whatever else would answer it alone."""
    alone = draft.composer in _OF_CLAUSES and len(draft.statements) <= _ONE
    if not alone or any(one.ours for one in draft.statements) or not asks_openly(case.understood):
        return draft
    best, *others = case.sifted[1]
    told = [best, *(one for one in others if case.judged.alone(one) >= _LIKELY)]
    return with_beside(draft, case.understood, told, case.corpus)


def state_of_things(case: Case) -> Decision | None:
    """How things are, or were before a text, as its assessment has it: "trước khi có NQ 09 kinh tế ra sao"."""
    understood = case.understood
    if understood.kind not in (Kind.WHAT, Kind.TOPIC) or not (case.asks_of_text and asks_state(understood)):
        return None
    subjects = understood.subjects or (Subject.of(understood.terms),)
    asked = replace(understood, kind=Kind.RESULTS, subjects=subjects)
    return drafted(compose_results(asked, case.evidence, case.corpus), case.evidence)
