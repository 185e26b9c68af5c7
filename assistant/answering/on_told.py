"""What is made of what was told before: how figures differ, which moves most, another part, the section behind it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from assistant.answering.case import Decision
from assistant.answering.chosen_points import ChosenPoints
from assistant.answering.dropped_points import DroppedPoints
from assistant.answering.next_sections import section_beside
from assistant.answering.other_cases import OtherCases
from assistant.answering.questions import Questions, answers
from assistant.answering.refusal import Lack
from assistant.answering.repeating import places
from assistant.answering.several import told_together
from assistant.answering.turn import Turn
from assistant.composing.comparisons.moves import compose_moves
from assistant.understanding.adding import adds_column, with_further_time
from assistant.understanding.bare_parts import part_after
from assistant.understanding.difference import asks_difference, between, compared_texts, of_texts
from assistant.understanding.document_places import self_description
from assistant.understanding.form_wanted import without_forms
from assistant.understanding.kinds import Kind
from assistant.understanding.narrowing import narrows_list, narrows_to, thing_unknown
from assistant.understanding.next_section import section_step
from assistant.understanding.of_several_told import both_names, speaks_of_both, which_moves
from assistant.understanding.repair import Repair
from assistant.understanding.understood import Understood

_SEVERAL = 2  # figures of an answer of which one may move more than the others
_SLIGHT = 0.5  # weight up to which a word says nothing of its own
_NO_SECTION = Lack("section", "Không thấy mục liền kề với mục vừa nêu.")


@dataclass(frozen=True)
class OnTold:
    """Answers follow-ups on an answer; read reads a message again with what was asked before it."""

    questions: Questions
    read: Callable[[str, list[str]], Turn]

    def answer(
        self, understood: Understood, repaired: Repair, history: list[str], before: Callable[[], Turn]
    ) -> Turn | None:
        """What is made of what was told before: how figures differ, another part, the points of one thing."""
        if asks_difference(understood):
            earlier = self.read(history[-2], history[:-2]).understood if len(history) > 1 else None
            return self.difference(understood, repaired, before(), earlier)
        beside = self._beside_text(understood, repaired, before) if understood.named.documents else None
        if beside:
            return beside
        further = with_further_time(understood, before().understood) if understood.times else ""
        if further:
            return self._with_further_time(further, adds_column(understood), repaired, before())
        case = OtherCases(self.questions).answer(understood, repaired, before)
        if case:
            return case
        moved = self._moved(understood, repaired, before) or self._both(understood, repaired, history, before)
        moved = moved or self._next_section(understood, repaired, before)
        if moved:
            return moved
        part = part_after(understood)
        if part:
            return self._part_of_texts(part, repaired, before())
        dropped = DroppedPoints(self.questions, self.read).answer(understood, repaired, history)
        return dropped or self._chosen(understood, repaired, history, before)

    def _chosen(
        self, understood: Understood, repaired: Repair, history: list[str], before: Callable[[], Turn]
    ) -> Turn | None:
        """The points of the answer before that are of one thing, or what is said of one that no text names."""
        things = narrows_to(understood) or narrows_list(understood, before().understood)
        unknown = "" if things else thing_unknown(understood)
        if not things and not unknown:
            return None
        asked = without_forms(history)  # of all that was told, not of what was made of it
        whole = before() if len(asked) == len(history) else self.read(asked[-1], asked[:-1])
        chosen = ChosenPoints(self.questions)
        return chosen.of(things, understood, repaired, whole) if things else chosen.of_unknown(unknown, repaired, whole)

    def _beside_text(self, understood: Understood, repaired: Repair, before: Callable[[], Turn]) -> Turn | None:
        """What the text told and another say of the same beside each other: "so với NQ 09 có giống không"."""
        corpus = self.questions.corpus
        numbers = compared_texts(understood, before().understood, [one.document for one in places(before())])
        if not numbers:
            return None
        names = " và ".join(corpus.by_number[one].metadata.name for one in numbers)
        asked = of_texts(before().understood, numbers) or self.questions.understand(f"So sánh {names}")
        turn = self.questions.decide(asked, repaired)
        return turn if answers(turn) else None

    def _with_further_time(self, text: str, column: bool, repaired: Repair, before: Turn) -> Turn | None:
        """The question before of a further time too, in a table where its answer was told as one."""
        draft, asked = before.decision.draft, self.questions.understand(text)
        table = (
            column or before.understood.as_table or (draft is not None and any(one.columns for one in draft.statements))
        )
        turn = self.questions.decide(replace(asked, as_table=table), repaired)
        return turn if answers(turn) else None

    def _part_of_texts(self, part: str, repaired: Repair, before: Turn) -> Turn | None:
        """A part of the texts that the answer before rests on, where that was of nothing but the place they are of."""
        cited = [self.questions.corpus.by_number[one] for one in dict.fromkeys(one.document for one in places(before))]
        telling = [one for one in before.understood.beside_parts if one.weight > _SLIGHT]
        of_place = all(one.is_name and one.match(self_description(text)) for one in telling for text in cited)
        if not cited or not of_place:
            return None
        asked = [self.questions.understand(f"{part} của {one.metadata.name} là gì") for one in cited]
        turns = [self.questions.decide(one, repaired) for one in asked]
        turn = told_together(turns) if len(turns) > 1 else turns[0]
        return turn if turn.decision.draft else None

    def difference(
        self, understood: Understood, repaired: Repair, before: Turn, earlier: Understood | None
    ) -> Turn | None:
        """How the figures of two turns differ, None where these are not of two times; earlier is of the one before."""
        asked = between(understood, before.understood, earlier, self.questions.lexicon.periods)
        turn = self.questions.decide(asked, repaired) if asked else None
        return turn if turn and answers(turn) else None

    def _moved(self, understood: Understood, repaired: Repair, before: Callable[[], Turn]) -> Turn | None:
        """Which of the targets that were told moves so ("cái nào tăng mạnh nhất"), whatever other targets do."""
        asked = which_moves(understood)
        of_targets = self.questions.understand(asked) if asked else None
        told = places(before()) if of_targets and of_targets.wants.moves else []
        if of_targets is None or len(told) < _SEVERAL:
            return None
        numbers = tuple(dict.fromkeys(one.document for one in told))
        kept = replace(of_targets, named=replace(of_targets.named, documents=numbers))
        draft = compose_moves(kept, self.questions.corpus, told)
        return Turn(kept, repaired, Decision(draft, None, [], ("moves of what was told",))) if draft else None

    def _both(
        self, understood: Understood, repaired: Repair, history: list[str], before: Callable[[], Turn]
    ) -> Turn | None:
        """The things of two turns beside each other: "cả hai có gì chung"."""
        if len(history) < _SEVERAL or not speaks_of_both(understood):
            return None
        earlier = self.read(history[-2], history[:-2]).understood
        names = both_names(before().understood, earlier)
        turn = (
            self.questions.decide(self.questions.understand(f"so sánh {' và '.join(names)}"), repaired)
            if names
            else None
        )
        return turn if turn and answers(turn) else None

    def _next_section(self, understood: Understood, repaired: Repair, before: Callable[[], Turn]) -> Turn | None:
        """The section behind the one that the turn before told, or ahead of it."""
        step = section_step(understood)
        if not step or before().place is None:
            return None
        place = section_beside(before(), step, self.questions.corpus)
        if place is None:
            return Turn(understood, repaired, Decision(None, _NO_SECTION, []))
        named = replace(understood.named, documents=(place[0],), sections=(place,), unknown=(), unknown_section="")
        asked = replace(
            understood,
            kind=Kind.SECTION,
            terms=(),
            subjects=(),
            soft=(),
            named=named,
            notes=("followup: next section",),
        )
        return self.questions.decide(asked, repaired)
