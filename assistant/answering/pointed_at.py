"""Follow-ups that point at the place asked of before, or at the one thing that the answer before told: "ở đó"."""

from collections.abc import Callable
from dataclasses import dataclass

from assistant.answering.questions import Questions
from assistant.answering.repeating import says
from assistant.answering.thing_told import thing_told
from assistant.answering.turn import Turn
from assistant.understanding.pointing import at_place, place_asked, points_at_place, points_at_thing, with_thing
from assistant.understanding.repair import Repair
from assistant.understanding.understood import Understood


@dataclass(frozen=True)
class PointedAt:
    """Answers what is asked of something that a follow-up points at, with that in the pointer's place."""

    questions: Questions

    def answer(self, understood: Understood, repaired: Repair, before: Callable[[], Turn]) -> Turn | None:
        """What is asked of the place or the thing pointed at; None where nothing is."""
        return self._of_place(understood, repaired, before) or self._of_thing(understood, repaired, before)

    def _of_place(self, understood: Understood, repaired: Repair, before: Callable[[], Turn]) -> Turn | None:
        """What is asked of the place that the turn before was of: "ở đó có công trình nào"; None for another question.

        What is said of elsewhere is no answer, whatever is found.
        """
        called = place_asked(before().understood) if points_at_place(understood) else ()
        asked = [self.questions.understand(at_place(understood, place)) for place in called]
        turns = [self.questions.decide(one, repaired) for one in asked]
        of_it = [one for one in turns if says(one, one.understood.names, self.questions.corpus)]
        return next(iter([*of_it, *turns]), None)

    def _of_thing(self, understood: Understood, repaired: Repair, before: Callable[[], Turn]) -> Turn | None:
        """What is asked of the one thing that the answer before says what it is: "ngành này"."""
        thing = thing_told(before()) if points_at_thing(understood) else ""
        whole = self.questions.understand(with_thing(understood, thing)) if thing else None
        turn = self.questions.decide(whole, repaired) if whole else None
        return turn if turn and turn.decision.draft else None
