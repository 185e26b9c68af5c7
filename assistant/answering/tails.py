"""Tails: later parts of a message that are asked of what the one before was, looked for around what answered that."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.answering.case import Decision
from assistant.answering.halves import cited_around, is_short, says_of
from assistant.answering.questions import Questions, answers
from assistant.answering.refusal import NOT_SURE, OF_ANOTHER, Lack, not_sure
from assistant.answering.repeating import (
    answers_already,
    gives_purpose_already,
    holds_kind_of,
    narrowed,
    places,
    quotes_any,
    repeats,
    says_one_figure_again,
    says_unasked_again,
    stand_around,
    tells_of_both,
)
from assistant.answering.turn import Turn
from assistant.composing.case_bounds import with_bound
from assistant.composing.draft import Draft, Statement, Support, holds, support
from assistant.composing.facts import compose_facts
from assistant.composing.unsure import MOST_RELATED
from assistant.composing.wording import tidy
from assistant.evidence.clauses import passage_clauses
from assistant.evidence.kind_check import fits_kind
from assistant.evidence.scoring import Evidence
from assistant.evidence.time_match import time_match
from assistant.understanding.kinds import Kind
from assistant.understanding.parts import lean_on
from assistant.understanding.repair import Repair
from assistant.understanding.tails import (
    asks_of_thing_before,
    asks_purpose,
    asks_way,
    is_brief,
    kept_to,
    names_thing,
    own_terms,
    puts_case,
    puts_omission,
    subject_of,
    whole_subject_of,
)
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from assistant.understanding.units import is_unit
from corpus.model import Passage
from corpus.reading.store import Corpus
from corpus.vietnamese.spelling import spaced

_NEAREST = not_sure(shown=MOST_RELATED)
_NOT_OF_IT = Lack(NOT_SURE, "Chưa thấy văn bản nêu nội dung này ở việc được hỏi.")
_FAINT = 0.03  # probability from which a clause may be shown, or be the answer as the only one of its kind
_TELLING = 1.0  # weight of a word that a text which speaks of its thing says
_SAID = 0.6  # share of its words and its subject's that an answer says where no other is found
_MORE = 0.01  # the same that one answer says more than another


@dataclass(frozen=True)
class Tails:
    """Answers the parts of a message that have no subject of their own."""

    questions: Questions

    def answer(self, understood: Understood, repaired: Repair, before: Turn) -> Turn:
        """A part that asks of what the one before asked about, of the text that answered it, best of the same section.

        Rather what says its own words. Where nothing there answers, that is said, and what is nearest shown: another
        text speaks of something else.
        """
        assert before.place  # asked of a part that has an answer
        document, corpus = before.place[0], self.questions.corpus
        whole, own = self._whole(subject_of(before.understood), repaired), own_terms(understood)
        told = asks_purpose(understood) and gives_purpose_already(before, corpus)
        if told or answers_already(before, kept_to(whole, document), own, corpus):
            of_deed = None if told or whole.kind is not Kind.WHO else narrowed(before, own)
            return replace(before, repaired=repaired, decision=of_deed or before.decision)
        way = asks_way(understood)
        turns = list(self._tries(whole, repaired, before, own, way))
        answering = [one for one in turns if self.goes_beyond(one, before)]
        further = [one for one in answering if not repeats(one, before)] if way else []  # the aim is not the way to it
        answering = further or answering
        saying = [one for one in answering if quotes_any(one, own, corpus)]
        beside = self._in_passage(understood, before) if own and not saying else None
        if beside:  # "…, báo cáo cho ai": what that paragraph says further on
            bounded = with_bound(whole, beside)
            return replace(turns[-1], decision=Decision(bounded, None, [], ("beside the answer before",)))
        if answering and (saying or not self._speaks_of_none(own, document)):
            best = (saying or answering)[0]
            return replace(best, understood=kept_to(best.understood, document))
        return self._not_sure(turns, before)

    def _speaks_of_none(self, own: Sequence[Term], document: str) -> bool:
        """Whether a text says none of a tail's telling words, which other texts do: "…, du lịch được nêu thế nào"."""
        telling = [term for term in own if term.known and term.weight >= _TELLING]
        passages = self.questions.corpus.by_number[document].passages
        texts = {spaced(text) for one in passages for text in (one.text, *one.headings)}
        said = any(term.match(text) for term in telling for text in texts)
        return bool(telling) and len(telling) == len(own) and not said

    def of_nothing(self, understood: Understood, repaired: Repair, before: Turn) -> Turn:
        """A tail of a part that has no answer: what is said of something else is none of it either.

        Nor is what says nothing of its own thing ("…, còn cao tốc thì sao"): that is asked of alone then, and so is a
        thing that it names beside what it asks for ("…, và đường sắt đoạn nào") where nothing is said of both.
        """
        whole = self._whole(subject_of(before.understood), repaired)
        turn = self.questions.decide(lean_on(whole if whole.terms else understood, before.understood), repaired)
        own = [term for term in own_terms(understood) if term.known]
        if not turn.decision.draft and names_thing(understood):
            alone = self.questions.decide(understood, repaired)
            return alone if alone.decision.draft else turn
        other = turn.decision.draft and own and not quotes_any(turn, own, self.questions.corpus)
        return self.questions.decide(understood, repaired) if other else turn

    def of_subject(self, understood: Understood, before: Turn, anywhere: Turn) -> Turn:
        """A part in few words that is asked of the subject of the one before, where the text around that says so.

        anywhere is what is found without it, which stands where it says as much of the subject: "…, thị trường nào".
        """
        if before.place is None or not is_brief(understood, before.understood):
            return anywhere
        corpus = self.questions.corpus
        if tells_of_both(before, understood, anywhere, corpus):
            return replace(before, repaired=anywhere.repaired)
        beside = self._in_passage(anywhere.understood, before)
        if beside:
            return replace(anywhere, decision=Decision(beside, None, [], ("beside the answer before",)))
        whole = self._whole(whole_subject_of(before.understood), anywhere.repaired)
        least = says_of(anywhere, whole.terms, corpus) + _MORE if anywhere.decision.draft else _SAID
        for place in cited_around(before, corpus)[:-1] if least < 1.0 else ():
            near = self.questions.decide(kept_to(whole, *place), anywhere.repaired)
            own = all(quotes_any(near, [term], corpus) for term in understood.terms)
            if own and self.goes_beyond(near, before) and says_of(near, whole.terms, corpus) >= least:
                return replace(near, understood=kept_to(whole, place[0]))
        return anywhere

    def _in_passage(self, asked: Understood, before: Turn) -> Draft | None:
        """The one sentence of the paragraph that answered before which says the words of a part, and was not told."""
        quoted, corpus = places(before), self.questions.corpus
        passages = [one for one in corpus.by_number[quoted[0].document].passages if _stands_in(quoted[0], one)]
        saying = [
            one
            for passage in passages
            for one in passage_clauses(passage)
            if asked.terms and all(term.match(one.spaced) for term in asked.terms) and fits_kind(one, asked, corpus)
            if time_match(one, asked.times) != 0.0
            if not any(holds(each, support(passage, one.start, one.end)) for each in quoted)
        ]
        if len({one.sentence_start for one in saying}) != 1:
            return None
        first, passage = saying[0], saying[0].passage
        text = tidy(passage.text[first.start : saying[-1].end])
        return Draft((Statement(text, (support(passage, first.start, saying[-1].end),)),), "facts")

    def of_other_case(self, understood: Understood, turn: Turn, before: Turn) -> Turn:
        """A part as it was answered; one that puts another case ("còn lệch 2,5 điểm thì sao") never as the one before.

        The next clause of that section is of it, rather one that says its own words ("giám đốc thì sao"); where there
        is none, or the answer before says them, the same holds for both.
        """
        own = [term for term in own_terms(understood) if term.known and term.weight >= _TELLING]
        other_case = self._case_beside(understood, turn, before, own)
        if other_case:
            return other_case
        again = turn.decision.draft and before.decision.draft and repeats(turn, before)
        if again and puts_omission(understood):
            return replace(turn, decision=replace(turn.decision, draft=None, lack=_NOT_OF_IT))
        told = own and not understood.measures and quotes_any(before, own, self.questions.corpus)
        if not again or told or not puts_case(understood) or not (own or understood.measures):
            return turn
        near = [one for one in self._new(turn, before) if one.passage.place == before.place]
        saying = [one for one in near if own and all(term.match(one.clause.spaced) for term in own)]
        other = saying or [one for one in near if one.probability >= _FAINT or one.coverage >= _SAID]
        return self._with(turn, other[0]) if other else turn

    def _case_beside(self, understood: Understood, turn: Turn, before: Turn, own: Sequence[Term]) -> Turn | None:
        """A part that puts another case, answered in the section of the one before where that says its own words.

        "Đơn vị trễ hạn bị gì, người đứng đầu thì sao"; None where what was found stands there.
        """
        elsewhere = before.place and turn.decision.draft and turn.place != before.place
        if not (elsewhere and before.place and own) or understood.kind is not Kind.WHAT or not puts_case(understood):
            return None
        whole = self._whole(whole_subject_of(before.understood), turn.repaired)
        near = self.questions.decide(kept_to(whole, *before.place), turn.repaired)
        says_own = all(quotes_any(near, [term], self.questions.corpus) for term in own)
        return (
            replace(near, understood=kept_to(whole, before.place[0]))
            if says_own and self.goes_beyond(near, before)
            else None
        )

    def of_before(self, turn: Turn) -> bool:
        """Whether a part as it was typed asks of the thing of the part before."""
        return asks_of_thing_before(self.questions.understand(turn.repaired.text))

    def of_thing_before(self, turn: Turn, before: Turn) -> Turn:
        """A part as it was answered; what is said of other things is none where it asks of the thing before.

        Of that is what stands in a paragraph that answered before, or says as much of it.
        """
        if not (turn.decision.draft and before.place and self.of_before(turn)):
            return turn
        corpus, held = self.questions.corpus, {term.phrase for term in before.understood.terms}
        own = [term for term in own_terms(turn.understood) if term.phrase not in held]
        near = stand_around(own, before, corpus) and any(_touches(one, before, corpus) for one in places(turn))
        again = repeats(turn, before)
        terms = before.understood.terms
        heaviest = max((term for term in terms if term.known), key=lambda term: term.weight, default=None)
        thing = heaviest is not None and says_of(turn, [heaviest], corpus) >= _SAID
        of_it = (thing or says_of(turn, terms, corpus) >= _SAID) and not again
        asked = self.questions.understand(turn.repaired.text)
        if (near or of_it) and not (again and not holds_kind_of(turn, asked, corpus)):
            return turn
        return replace(turn, decision=replace(turn.decision, draft=None, lack=_NOT_OF_IT))

    def goes_beyond(self, turn: Turn, before: Turn) -> bool:
        """Whether a part has an answer that is more than a whole section, and than what answered the part before."""
        again = says_one_figure_again(turn, before, self.questions.corpus) or says_unasked_again(turn, before)
        return answers(turn) and not again

    def _whole(self, subject: str, repaired: Repair) -> Understood:
        return self.questions.understand(f"{subject} {repaired.text}")

    def _tries(
        self, whole: Understood, repaired: Repair, before: Turn, own: Sequence[Term], way: bool
    ) -> Iterator[Turn]:
        """A question asked around an answer, outwards, until one answer says its own words; all of the text last.

        way is whether it asks how that is done which was answered: what repeats that is no answer yet.
        """
        number, found = before.place[0] if before.place else "", False
        for place in cited_around(before, self.questions.corpus):
            if found and not place[1]:
                break
            turn = self.questions.decide(kept_to(whole, *place), repaired)
            yield (turn := self._only_one(turn, place, before))
            found = found or (self.goes_beyond(turn, before) and not (way and repeats(turn, before)))
            if found and (not own or quotes_any(turn, own, self.questions.corpus)):
                return
        if whole.meta and not found:
            yield self.questions.decide(kept_to(whole, number), repaired)

    def _only_one(self, turn: Turn, place: tuple[str, str], before: Turn) -> Turn:
        """The one clause of a short section that holds such a figure or time as is asked for, unlikely as it is."""
        understood = turn.understood
        hard = understood.kind is Kind.DATE or (understood.kind is Kind.NUMBER and understood.unit)
        if turn.decision.draft or not hard or not place[1] or not is_short(place, self.questions.corpus):
            return turn
        holding = [one for one in self._new(turn, before) if one.holds and one.time != 0.0]
        sentences = {(one.passage.start, one.clause.sentence_start) for one in holding}
        telling = [term for term in understood.terms if term.known and term.weight >= _TELLING]
        telling = [term for term in telling if not is_unit(term.phrase)]
        of_it = not telling or any(term.match(holding[0].clause.spaced) for term in telling) if holding else False
        alone = len(sentences) == 1 and of_it and holding[0].probability >= _FAINT
        return self._with(turn, holding[0]) if alone else turn

    def _new(self, turn: Turn, before: Turn) -> list[Evidence]:
        """The evidence that the answer before does not quote, best first."""
        quoted = places(before)
        return [
            one
            for one in turn.decision.evidence
            if not any(holds(each, support(one.passage, one.clause.start, one.clause.end)) for each in quoted)
        ]

    def _with(self, turn: Turn, evidence: Evidence) -> Turn:
        draft = with_bound(turn.understood, compose_facts(turn.understood, [evidence]))
        return replace(turn, decision=Decision(draft, None, [evidence], ("beside the answer before",)))

    def _not_sure(self, turns: Sequence[Turn], before: Turn) -> Turn:
        """That nothing is sure, with what is nearest of the sections around the answer before."""
        near = [one for turn in turns for one in self._new(turn, before) if one.fits and one.probability >= _FAINT]
        lack = _NEAREST if near else OF_ANOTHER
        decision = turns[-1].decision
        return replace(turns[-1], decision=Decision(None, lack, near[:1] or decision.evidence, decision.rules))


def _touches(place: Support, before: Turn, corpus: Corpus) -> bool:
    """Whether a quotation is of a paragraph that an answer before quotes."""
    passages = corpus.by_number[place.document].passages
    around = [one for one in passages if _stands_in(place, one)]
    return any(
        quoted.document == place.document and _stands_in(quoted, one) for quoted in places(before) for one in around
    )


def _stands_in(place: Support, passage: Passage) -> bool:
    return passage.start <= place.start < passage.end
