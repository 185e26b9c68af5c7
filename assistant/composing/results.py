"""What an assessment says of its sides: results, shortcomings and causes, told apart."""

from collections.abc import Sequence

from assistant.composing.assessed import (
    ASSESSED_WORDS,
    asked_of,
    on_subject,
    points_told,
    says_itself,
    side_head,
    text_of,
)
from assistant.composing.causes import causal_limits, causes_in, causes_of_whole, in_common
from assistant.composing.draft import Draft, Statement
from assistant.composing.summed_up import assessed_side
from assistant.composing.topic import documents_of
from assistant.evidence.scoring import Evidence
from assistant.understanding.understood import Understood
from corpus.figures.numbers import gives_figure
from corpus.model import Document
from corpus.reading.roles import Side, assess
from corpus.reading.store import Corpus

_SURE = 0.5  # the probability from which a clause tells whose assessment is asked for


def compose_results(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """The sides of the assessment that a question asks for, both for none; None for a subject that is not assessed.

    The causes are told where they are asked for beside another side, not where it asks for those of the shortcomings;
    and where shortcomings are asked for and only a cause is said of the subject: "chất lượng quy hoạch chưa cao".
    """
    wants = understood.wants
    sides: list[Side] = [side for side in wants.sides if side is not Side.CAUSES] or [Side.RESULTS, Side.LIMITS]
    sides = [part for part in wants.parts_asked if isinstance(part, Side)] or sides
    sides.sort(key=lambda side: side is Side.CAUSES)  # which a text gives of what it says was wanting "above"
    statements: list[Statement] = []
    for document in _assessing(understood, found, corpus):
        words = ASSESSED_WORDS // len(sides)
        told = {side: _side_of(understood, document, side, words, corpus) for side in sides}
        if told == {Side.LIMITS: []}:
            told = {Side.CAUSES: _side_of(understood, document, Side.CAUSES, words, corpus)}
        if told.get(Side.LIMITS) and told.get(Side.CAUSES) == []:
            told |= _with_causes(understood, document, told[Side.LIMITS], words, corpus)
        statements += [one for points in told.values() for one in points]
    return Draft(tuple(statements), "results") if statements else None


def compose_side(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """The one side of an assessment that a summary is to be of; None for a summary of anything else."""
    side = assessed_side(understood)
    return compose_results(side, found, corpus) if side else None


def _with_causes(
    understood: Understood, document: Document, limits: list[Statement], words: int, corpus: Corpus
) -> dict[Side, list[Statement]]:
    """The shortcomings and causes of a document that has no causes of what is asked alone.

    What it finds wanting and tells the reason of is told once, as the cause. Where one document is of what is asked as
    a whole and gives such a reason, no other is said to give none.
    """
    of_whole = causes_of_whole(understood, corpus)
    if not of_whole and causes_in(document):
        return {Side.CAUSES: in_common(document, words)}
    causes = [one for one in points_told(causal_limits(document), words) if one in limits]
    others = [one for one in limits if one not in causes]
    if not causes or len(others) == 1:  # the name of the side alone
        return {}
    return {Side.LIMITS: others, Side.CAUSES: [side_head(document, Side.CAUSES, corpus), *causes]}


def _side_of(understood: Understood, document: Document, side: Side, words: int, corpus: Corpus) -> list[Statement]:
    """What a document says of one side of what is asked, under that side's name; [] for nothing."""
    own = on_subject(understood, document, [one for one in assess(document) if one.side is side])
    if understood.wants.numbers:
        own = [one for one in own if gives_figure(text_of(one))]
    return [side_head(document, side, corpus), *points_told(own, words)] if own else []


def compose_context(understood: Understood, corpus: Corpus) -> Draft | None:
    """How the assessments of the documents asked of begin: what each came after; None for documents without one."""
    firsts = [assess(one)[0] for one in documents_of(understood, corpus) if assess(one)]
    if not firsts:
        return None
    return Draft((Statement("Bối cảnh:", ours=True), *points_told(firsts)), "context")


def _assessing(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> list[Document]:
    """The documents whose assessment is asked for, those first that are of its subject.

    Where none is named and a clause answers, those that are of some of the subject as a whole but hold no such clause
    are not; one that is of all of it has said its assessment of nothing else.
    """
    asked = asked_of(understood)
    documents = sorted(documents_of(understood, corpus), key=lambda one: -sum(says_itself(one, two) for two in asked))
    best = found[0] if found and found[0].probability >= _SURE and asked and not understood.named.documents else None
    if best is None:
        return documents
    own = best.passage.document
    said = {one.number: sum(says_itself(one, term) for term in asked) for one in documents}
    return [one for one in documents if one.number == own or said[one.number] in (0, len(asked))]
