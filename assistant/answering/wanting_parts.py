"""Parts of a message that lack an answer, beside those that have one."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.questions import answers
from assistant.answering.turn import Turn
from assistant.understanding.followup import thing_of
from assistant.understanding.kinds import Kind
from assistant.understanding.understood import Understood


def of_known(before: Turn, asked: Understood) -> Turn | None:
    """A part without an answer, less what no text knows, before one that asks of its own thing; None if little is left.

    Any other part as it is.
    """
    if before.decision.draft or not thing_of(asked):
        return before
    known = tuple(term for term in before.understood.terms if term.known)
    if before.understood.terms and not known:
        return None
    return replace(before, understood=replace(before.understood, terms=known))


def of_wanting_time(turns: Sequence[Turn], whole: Turn) -> list[Turn]:
    """The parts, the one that lacks an answer with that of the message as one, where that tells of its time alone.

    "Năm 2030 là gì, năm 2045 là gì": [] for another message.
    """
    wanting = [one for one in turns if not one.decision.draft]
    others = {year for one in turns if one.decision.draft for time in one.understood.times for year in time}
    own = {year for one in wanting for time in one.understood.times for year in time} - others
    if len(wanting) != 1 or wanting[0].understood.kind is Kind.NUMBER or not own or not answers(whole):
        return []
    told = " ".join(one.text for one in whole.decision.draft.statements) if whole.decision.draft else ""
    if not all(year in told for year in own) or any(year in told for year in others):
        return []
    return [replace(one, decision=whole.decision) if one is wanting[0] else one for one in turns]
