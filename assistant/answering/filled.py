"""Follow-ups filled from the turn before: its question with a thing replaced, or what a question leaves out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.answering.case import Decision
from assistant.answering.halves import names_its_text, one_document
from assistant.answering.questions import Questions, answers
from assistant.answering.refusal import OF_ANOTHER, not_sure
from assistant.answering.repeating import (
    beside,
    is_of,
    narrowed,
    places,
    quotes_any,
    quotes_most,
    repeats,
    says,
    tells_figure,
)
from assistant.answering.turn import Turn
from assistant.composing.draft import holds
from assistant.composing.retelling import count_points
from assistant.composing.unsure import IN_TEXTS
from assistant.understanding.followup import as_subject, in_own_words, is_of_that_time, is_of_time_beside, thing_of
from assistant.understanding.kinds import SUBJECT_KINDS, Kind
from assistant.understanding.repair import Repair
from assistant.understanding.replacing import Replaced, as_assessed, find_replacement
from assistant.understanding.tails import kept_to
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.vietnamese.times import time_label

_OF_THINGS = (Kind.WHAT, Kind.LIST)
_FEW = 4  # points up to which all that is said of a thing is told for what was asked of another
_OF_TIME = 0.9  # how far a clause says a time itself
_TELLING = 1.0  # weight of a word that names a thing of its own
AT_POINT = not_sure(shown="đoạn vừa dẫn là")


@dataclass(frozen=True)
class Filled:
    """Answers a follow-up by what the turn before asked."""

    questions: Questions

    def answer(self, understood: Understood, repaired: Repair, before: Turn) -> Turn:
        """A follow-up: the question before with its thing replaced, else what it leaves out filled from there."""
        replaced = find_replacement(understood, before.understood)
        if replaced:
            turn = self._in_full(self._replaced(replaced, repaired, before), understood, before)
            return _of_it_alone(turn, before, self.questions.understand(replaced.thing).terms)
        turn = self.questions.decide(self.questions.completed(understood, before), repaired)
        turn = self._in_its_text(self._at_any_time(turn, understood, before), before)
        if is_of_time_beside(understood):
            turn = _without_denial(turn)
        thing = [term for term in thing_of(understood) if term in turn.understood.terms]  # what it was asked of
        if thing and turn.decision.draft and self._is_of_old_thing(turn, before, thing):
            return self._of_thing(turn, understood, before)
        turn = _of_it_alone(turn, before, thing)
        turn = self._in_full(turn, understood, before)
        return self._at_point(turn, before) if understood.of_answer and not names_its_text(understood) else turn

    def _in_its_text(self, turn: Turn, before: Turn) -> Turn:
        """What is done about what was told wanting, by the text that told it, where nothing of that was found.

        "Giải pháp khắc phục là gì" behind a cause: another text speaks of that as well.
        """
        document, found = one_document(before), {one.document for one in places(turn)}
        of_part = before.understood.wants.sides and "followup: part" in turn.understood.notes
        if not (of_part and document and found) or document in found:
            return turn
        near = self.questions.decide(kept_to(turn.understood, document), turn.repaired)
        return near if answers(near) else turn

    def _in_full(self, turn: Turn, understood: Understood, before: Turn) -> Turn:
        """What is said of another thing of which the same is asked, with the few other places that speak of it.

        "Còn trường đại học thì sao" behind "bệnh viện nào được đầu tư".
        """
        subject = as_subject(understood, before.understood) if turn.understood.kind in _OF_THINGS else None
        if not subject or not turn.decision.draft or turn.understood.times:
            return turn
        whole = self.questions.decide(subject, turn.repaired)
        draft = whole.decision.draft
        few = draft is not None and not draft.more and count_points(draft) <= _FEW
        return whole if few and repeats(turn, whole) and not repeats(whole, turn) else turn

    def _is_of_old_thing(self, turn: Turn, before: Turn, thing: Sequence[Term]) -> bool:
        """Whether a follow-up of another thing got the answer before again, or more on that."""
        corpus, old = self.questions.corpus, [one for one in before.understood.terms if one not in thing]
        again = repeats(turn, before)
        if quotes_most(turn, thing, corpus) if again else quotes_any(turn, thing, corpus):
            return False
        return again or (quotes_any(turn, old, corpus) and not says(turn, thing, corpus))

    def _at_point(self, turn: Turn, before: Turn) -> Turn:
        """A follow-up on the point answered before ("điểm đó áp dụng cho ai"): of its text, and of its section first.

        Where nothing there answers, that is said over the passage which the answer before quotes.
        """
        if before.place is None or (turn.decision.draft and turn.place and turn.place[0] == before.place[0]):
            return turn
        near = self.questions.decide(kept_to(turn.understood, *before.place), turn.repaired)
        if answers(near):
            return near
        return unsaid_there(turn, before)

    def _at_any_time(self, turn: Turn, understood: Understood, before: Turn) -> Turn:
        """A follow-up of another thing without the time of the turn before, where nothing is said of it for that."""
        named = turn.understood.named
        timeless = turn.understood.times and not (understood.times or is_of_that_time(understood))
        if turn.decision.draft or not timeless or not thing_of(understood):
            return turn
        other = self.questions.decide(
            replace(turn.understood, named=replace(named, years=(), periods=())), turn.repaired
        )
        return other if other.decision.draft and not repeats(other, before) else turn

    def _of_thing(self, turn: Turn, thing: Understood, before: Turn) -> Turn:
        """A follow-up of another thing that got the answer before again: asked in its own words, for the same time.

        It is looked for in the section that answered before, then anywhere; as the question before asked it, then as
        its own words ask.
        """
        asked: Sequence[Understood] = in_own_words(turn.understood, thing)
        if all(term.weight < _TELLING for term in thing.terms):  # "còn người dân": what is asked of it is the same
            asked = asked[:1]
        near = [kept_to(one, *before.place) for one in asked] if before.place else []
        for one in (*near, *asked):
            other = self.questions.decide(one, turn.repaired)
            told = quotes_any(other, thing.terms, self.questions.corpus)
            if other.decision.draft and told and not repeats(other, before):
                return other
        return replace(turn, decision=Decision(None, OF_ANOTHER, turn.decision.evidence))

    def _replaced(self, replaced: Replaced, repaired: Repair, before: Turn) -> Turn:
        """The question before asked of another thing, kept to the text that answered; its answer never comes again.

        Where the thing is not asked for in the same measure ("bao nhiêu hồ sơ trễ"), what is said of it beside that
        answer is told. A side of an assessment is asked for as such where the question before asked for figures.
        """
        question = self.questions.understand(replaced.text)
        question = replace(question, kind=Kind.DUTIES if replaced.acts else question.kind, notes=("followup: thing",))
        kept = kept_to(question, before.place[0]) if before.place else question
        thing, corpus = self.questions.understand(replaced.thing).terms, self.questions.corpus
        turns = []
        assessed = () if replaced.named else (as_assessed(kept), as_assessed(question))
        figures = question.wants.numbers or question.kind is Kind.MATERIAL
        asked = (*assessed, kept, question) if figures else (kept, question, *assessed)
        for one in dict.fromkeys(asked):
            turns.append(self.questions.decide(one, repaired))
            told = is_of(turns[-1], replaced.thing, thing, corpus) if replaced.named else not repeats(turns[-1], before)
            if turns[-1].decision.draft and (told or tells_figure(turns[-1], replaced.thing)):
                return turns[-1]
        near = beside(turns[0], before, replaced.thing) if replaced.named else None
        return replace(turns[0], decision=near or Decision(None, OF_ANOTHER, turns[0].decision.evidence))


def _of_it_alone(turn: Turn, before: Turn, thing: Sequence[Term]) -> Turn:
    """A follow-up of another thing without the other points of the list that answered before: "thế còn Ninh Hòa"."""
    shared = any(holds(one, each) for one in places(before) for each in places(turn))
    of_list = repeats(turn, before) or (shared and turn.understood.kind not in SUBJECT_KINDS)  # all said of a subject
    kept = narrowed(turn, thing) if of_list and turn.decision.draft and thing else None
    return replace(turn, decision=kept) if kept else turn


def _without_denial(turn: Turn) -> Turn:
    """A turn whose time was told from another: that nothing is said of it is no finding, what stands there is shown."""
    lack, found = turn.decision.lack, turn.decision.evidence
    if lack is None or lack.code != "time":
        return turn
    near = next((one for one in found if (one.time or 0.0) >= _OF_TIME), None)
    shown = f"đoạn nêu cho {time_label(turn.understood.times[0])}"
    return replace(turn, decision=replace(turn.decision, lack=not_sure(IN_TEXTS, shown, near) if near else OF_ANOTHER))


def unsaid_there(turn: Turn, before: Turn) -> Turn:
    """A turn without an answer, over the section that the answer before cites first."""
    lack, shown = (AT_POINT, before.at_place) if before.at_place else (OF_ANOTHER, turn.decision.evidence)
    return replace(turn, decision=Decision(None, lack, shown, turn.decision.rules))
