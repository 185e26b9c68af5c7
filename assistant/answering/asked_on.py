"""What a follow-up wants on top of the answer before, asked of the texts: who answers for it, what else they say."""

from dataclasses import replace

from assistant.answering.questions import Questions
from assistant.answering.repeating import places as quoted
from assistant.answering.repeating import quotes_any, says
from assistant.answering.turn import Turn
from assistant.understanding.kinds import Kind
from assistant.understanding.repair import Repair
from assistant.understanding.subjects import Subject
from assistant.understanding.tails import own_terms, subject_of

_FEW = 2  # sentences that a longer answer tells more than


def who_answers(questions: Questions, before: Turn, repaired: Repair) -> Turn | None:
    """Who answers for what was asked before, where a clause anywhere says that of it; None for nobody."""
    asked = questions.understand(f"{repaired.text} {subject_of(before.understood)}")
    corpus = questions.corpus
    own = own_terms(questions.understand(repaired.text))  # "trách nhiệm": who has to do with it at all is none
    turn = questions.decide(asked, repaired) if asked.kind is Kind.WHO and own else None
    of_it = turn and says(turn, before.understood.terms, corpus) and quotes_any(turn, own, corpus)
    return turn if of_it else None


def further_on(questions: Questions, before: Turn, repaired: Repair) -> Turn | None:
    """What else the texts say of the thing that one sentence was told of; None where that is all, or all was told.

    The paragraph around that sentence is of other things as well.
    """
    understood, told = before.understood, before.decision.draft
    terms = tuple(term for term in understood.terms if term.known)
    few = told is not None and sum(bool(one.supports) for one in told.statements) <= _FEW
    if understood.kind is not Kind.WHAT or not few or not terms or understood.times or understood.wants.parts:
        return None
    wants = replace(understood.wants, becomes=False)
    asked = replace(understood, kind=Kind.TOPIC, terms=terms, subjects=(Subject.of(terms),), wants=wants)
    turn = questions.decide(asked, repaired)
    beyond = not {one.section for one in quoted(turn)} <= {one.section for one in quoted(before)}
    return turn if turn.decision.draft and beyond else None
