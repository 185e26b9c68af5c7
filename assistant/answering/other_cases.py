"""Another case than the one told: the same by another count, or at a place ("ở vùng núi có cần không")."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from assistant.answering.case import Decision
from assistant.answering.filled import AT_POINT
from assistant.answering.questions import Questions
from assistant.answering.refusal import OF_ANOTHER
from assistant.answering.repeating import places, quotes_any
from assistant.answering.turn import Turn
from assistant.composing.case_bounds import with_bound
from assistant.composing.draft import Draft, Statement, support
from assistant.composing.other_counts import other_counts
from assistant.composing.retelling import passages_at, points_of
from assistant.composing.wording import tidy
from assistant.understanding.cases_put import CountPut, count_put, place_put
from assistant.understanding.repair import Repair
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import spaced, spelt

_TELLING = 1.0  # weight from which a word names a thing of its own
_RULES = ("another case",)
_NOT_SURE = "Chưa chắc điều này cũng áp dụng ở nơi được hỏi; văn bản nêu:"


@dataclass(frozen=True)
class OtherCases:
    """Answers follow-ups that put the thing told by another count, or at a place, and say no more."""

    questions: Questions

    def answer(self, understood: Understood, repaired: Repair, before: Callable[[], Turn]) -> Turn | None:
        """What the paragraph told says of the case; None for a follow-up that puts none so."""
        put, place = count_put(understood), place_put(understood)
        if place:
            return self._at_place(place, understood, repaired, before())
        draft = self._by_count(put, understood, before()) if put and places(before()) else None
        return replace(before(), repaired=repaired, decision=Decision(draft, None, [], _RULES)) if draft else None

    def _by_count(self, put: CountPut, understood: Understood, before: Turn) -> Draft | None:
        """The rules for the case of the answer before by whatever count, or how this count stands to its bound."""
        draft, corpus = before.decision.draft, self.questions.corpus
        telling = [one for one in understood.terms if one.known and one.weight >= _TELLING]
        own = [one for one in telling if not _counts(one, put.noun)]
        if draft is None or any(not quotes_any(before, (one,), corpus) for one in own):
            return None
        if len(points_of(draft)) == 1 and understood.measures:
            bounded = with_bound(understood, draft)
            if len(bounded.statements) > len(draft.statements):
                return bounded
        earlier = [one for one in before.understood.terms if quotes_any(before, (one,), corpus)]
        case = own or [one for one in earlier if not _counts(one, put.noun)]  # "1 năm yếu" is no "2 năm trung bình"
        return other_counts(put, case, places(before)[0], corpus)

    def _at_place(self, place: Sequence[str], understood: Understood, repaired: Repair, before: Turn) -> Turn:
        """The sentences of the paragraph told that name a place; that it holds there is for the reader to say.

        Where none does, that is left unsure over the passage told.
        """
        corpus, saying = self.questions.corpus, []
        told = places(before)[:1]
        for passage in (passage for one in told for passage in passages_at(corpus.by_number[one.document], one)):
            for start, end in sentences(passage.text):
                if any(f" {one} " in spaced(passage.text[start:end]) for one in place):
                    saying.append(Statement(tidy(passage.text[start:end]), (support(passage, start, end),)))
        if saying:
            return Turn(understood, repaired, Decision(Draft(tuple(saying), "facts"), None, [], _RULES))
        if before.at_place or before.decision.draft is None:
            lack, shown = (AT_POINT, before.at_place) if before.at_place else (OF_ANOTHER, before.decision.evidence)
            return Turn(understood, repaired, Decision(None, lack, shown, _RULES))
        return Turn(understood, repaired, Decision(before.decision.draft.led_by(_NOT_SURE), None, [], _RULES))


def _counts(term: Term, noun: str) -> bool:
    """Whether a word of a question is a number, or what is counted: "một quý", "quý"."""
    return term.phrase[:1].isdigit() or term.phrase.split()[-1] == spelt(noun)
