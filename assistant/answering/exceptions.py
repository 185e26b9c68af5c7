"""What a question leaves out of what it asks for: an answer that tells of nothing else is none."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.questions import Questions
from assistant.answering.turn import Turn
from assistant.composing.draft import Draft
from assistant.understanding.exceptions import without_exception
from assistant.understanding.kinds import Kind
from assistant.understanding.repair import repair
from assistant.understanding.terms import Term
from corpus.vietnamese.spelling import spaced

_OF_SEVERAL = {Kind.WHO, Kind.WHAT, Kind.LIST, Kind.DUTIES, Kind.SECTION}  # kinds that several points may answer


def beside_exception(turn: Turn, text: str, questions: Questions) -> Turn | None:
    """The answer to a question without what that leaves out, where the turn tells of this alone; None for another.

    "Ngoài Ban Kinh tế Trung ương thì còn ai được giao việc": the others, where each stands as a point of its own.
    """
    read = repair(text, questions.lexicon)
    asked, left_out = without_exception(read.text, questions.lexicon.passages_with)
    terms = questions.understand(left_out).terms if left_out else ()
    if not terms or not turn.decision.draft or not _tells_alone(turn.decision.draft, terms):
        return None
    understood = questions.understand(asked)
    kinds = {understood.kind, turn.understood.kind}
    other = questions.decide(understood, read) if kinds <= _OF_SEVERAL else None
    draft = _without(other.decision.draft, terms) if other and other.decision.draft else None
    return replace(other, decision=replace(other.decision, draft=draft)) if other and draft else None


def _tells_alone(draft: Draft, terms: Sequence[Term]) -> bool:
    """Whether all that a draft quotes says some terms."""
    return all(_says(one.text, terms) for one in draft.statements if one.supports)


def _without(draft: Draft, terms: Sequence[Term]) -> Draft | None:
    """A draft without the points that say some terms; None where no other is left."""
    kept = tuple(one for one in draft.statements if not (one.supports and _says(one.text, terms)))
    return replace(draft, statements=kept) if any(one.supports and one.prefix.strip() for one in kept) else None


def _says(text: str, terms: Sequence[Term]) -> bool:
    return all(term.is_said_in(spaced(text)) for term in terms)
