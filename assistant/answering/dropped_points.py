"""The answer before without the points of one thing: "bỏ mấy ý về hạn chế đi", "không lấy phần du lịch"."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from assistant.answering.in_form import without_points
from assistant.answering.questions import Questions
from assistant.answering.repeating import places
from assistant.answering.turn import Turn
from assistant.composing.draft import Statement, Support, meet
from assistant.composing.retelling import points_of
from assistant.understanding.narrowing import drops
from assistant.understanding.repair import Repair
from assistant.understanding.understood import Understood


@dataclass(frozen=True)
class DroppedPoints:
    """Leaves points out; read reads a message again with what was asked before it."""

    questions: Questions
    read: Callable[[str, list[str]], Turn]

    def answer(self, understood: Understood, repaired: Repair, history: list[str]) -> Turn | None:
        """What the answer before tells of all else; None where nothing of it is of that thing, or all of it is."""
        thing = drops(understood)
        before = self.read(history[-1], history[:-1]) if thing else None
        draft = before.decision.draft if before else None
        if before is None or draft is None:
            return None
        of_it = places(self.read(f"riêng {thing}", history))
        points = points_of(draft)
        unwanted = [at for at, one in enumerate(points) if _rests_on(one, of_it)]
        if not 0 < len(unwanted) < len(points):
            return None
        return replace(before, repaired=repaired, decision=without_points(before.decision, draft, unwanted))


def _rests_on(point: Statement, told: list[Support]) -> bool:
    return all(any(meet(one, each) for each in told) for one in point.supports)
