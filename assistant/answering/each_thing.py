"""One question that is put over several things, asked of each: "y tế với giáo dục, nghị quyết giao làm gì"."""

from typing import Protocol

from assistant.answering.questions import Questions
from assistant.answering.repeating import places, quotes_all, repeats
from assistant.answering.turn import Turn
from assistant.understanding.followup import thing_of
from assistant.understanding.kinds import SUBJECT_KINDS, Kind
from assistant.understanding.parts import Part
from assistant.understanding.repair import repair
from assistant.understanding.side_by_side import asked_of_each

# Kinds that are told as a whole: what they list are its parts.
TOLD_WHOLE = (*SUBJECT_KINDS, Kind.SUMMARY, Kind.OUTLINE, Kind.SECTION, Kind.YESNO)
_ASKED_AT_ONCE = (*TOLD_WHOLE, Kind.COMPARE)


class Each(Protocol):
    """Tells the parts of a message, each under its own words; None where one of them lacks an answer."""

    def __call__(self, parts: list[Part], *, marked: bool, beyond: Turn | None) -> Turn | None:
        """Beyond is what one of them at least must have found a likelier answer than."""
        ...


def of_each_thing(turn: Turn, text: str, questions: Questions, each: Each) -> Turn | None:
    """The things of a question each by itself, where the turn of all leaves one unsaid; None where it does not.

    What is to be done for each, or what each is to become, is not told by a sentence that names it in passing.
    """
    read = repair(text, questions.lexicon).text
    asked = questions.understand(read)
    if asked.kind in _ASKED_AT_ONCE or asked.wants.contrasted or asked.cases:
        return None
    row = asked_of_each(read, asked.terms, questions.lexicon.passages_with)
    things = [thing_of(questions.understand(one.thing)) for one in row]
    unsaid = [one for one in things if not quotes_all(turn, one, questions.corpus)]
    passing = asked.wants.duties and len(places(turn)) == 1
    if not row or not (unsaid or passing or asked.wants.becomes) or not all(things):
        return None
    told = each([Part(one.question) for one in row], marked=False, beyond=turn if passing and not unsaid else None)
    none = turn.decision.draft is None and told is not None  # each has an answer, and all of them together none
    all_said = none or (told and all(quotes_all(told, one, questions.corpus) for one in unsaid))
    return told if told and all_said and (unsaid or not repeats(told, turn)) else None
