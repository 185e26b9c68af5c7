"""Follow-ups that want a point of the list that was shown last, whatever was asked since: "còn nhóm cuối cùng"."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from assistant.answering.case import Decision
from assistant.answering.questions import Questions
from assistant.answering.retelling import is_told_again, retell
from assistant.answering.turn import Turn
from assistant.composing.retelling import count_points
from assistant.understanding.counting_points import counts_points
from assistant.understanding.repair import Repair
from assistant.understanding.retelling import Retelling, Telling, find_retelling, point_called
from corpus.text import search_form

_LIST = 2  # points of an answer that is a list
_COUNTED = "Câu trả lời trước nêu {} ý:"
_ANY = "cái"  # calls a point of any list


@dataclass(frozen=True)
class ListPoints:
    """Tells points of lists; read reads a message again with what was asked before it."""

    questions: Questions
    read: Callable[[str, list[str]], Turn]

    def tell(self, wanted: Retelling, question: str, history: list[str]) -> Turn:
        """The points wanted of the list shown last that has them; of the answer before where none was a list."""
        if wanted.step:
            return self._beside(wanted, question, history)
        lacking: Turn | None = None
        for turn in self._lists(wanted, history):
            told = self._told(wanted, question, turn)
            if told.decision.draft:
                return told
            lacking = lacking or told
        return lacking or self._told(wanted, question, self.read(history[-1], history[:-1]))

    def called(self, text: str, question: str, history: list[str]) -> Turn | None:
        """The point that a follow-up calls by a noun of the question before, where that was answered with a list."""
        wanted = point_called(text, history[-1])
        if wanted is None or wanted.step:
            return None
        shown = next(self._lists(wanted, history[-1:]), None)
        turn = self._told(wanted, question, shown) if shown else None
        return turn if turn and turn.decision.draft else None

    def counted(self, text: str, question: str, history: list[str]) -> Turn | None:
        """The list before with how many points it has, where a follow-up counts them and none was left out."""
        if not counts_points(search_form(text), search_form(history[-1])):
            return None
        before = self.read(history[-1], history[:-1])
        draft = before.decision.draft
        many = count_points(draft) if draft else 0
        if draft is None or many < _LIST or draft.more or any(one.columns for one in draft.statements):
            return None
        told = Decision(draft.led_by(_COUNTED.format(many)), None, before.decision.evidence, ("points counted",))
        return replace(before, repaired=Repair(question, ()), decision=told)

    def _lists(self, wanted: Retelling, history: list[str]) -> Iterator[Turn]:
        """The turns before whose answers are lists, the latest first.

        What was told of a point called alike is none: "nhóm 2" behind "nhóm 7" is of the groups, not of that one.
        """
        for end in range(len(history), 0, -1):
            last, turn = _point_asked(history[:end]), self.read(history[end - 1], history[: end - 1])
            alike = last and wanted.called in (last.called, _ANY) and is_told_again(turn.decision)
            draft = turn.decision.draft
            if draft and not alike and count_points(draft) >= _LIST:
                yield turn

    def _beside(self, wanted: Retelling, question: str, history: list[str]) -> Turn:
        """The point behind or before the one told last: "nhóm tiếp theo"; of a list never told from, its first."""
        at, end = wanted.step, len(history)
        while end:
            last = _point_asked(history[:end])
            end -= 1
            if last is None:
                continue
            at += last.step or last.point
            if not last.step:
                break
        called = replace(wanted, step=0, point=at, called=_ANY)
        return self.tell(called, question, history)

    def _told(self, wanted: Retelling, question: str, before: Turn) -> Turn:
        return replace(before, repaired=Repair(question, ()), decision=retell(wanted, before, self.questions.corpus))


def _point_asked(history: list[str]) -> Retelling | None:
    """The point that the last message asked, None where it asked something else."""
    text, before = history[-1], history[:-1]
    last = find_retelling(text, *before) or (point_called(text, before[-1]) if before else None)
    return last if last and last.telling is Telling.POINT else None
