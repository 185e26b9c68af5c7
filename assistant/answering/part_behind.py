"""A part of a message behind another: what it leaves out is taken from there, its text and its section first."""

from dataclasses import dataclass, replace

from assistant.answering.halves import is_better, names_its_text, one_document, places_around, within
from assistant.answering.questions import Questions
from assistant.answering.repeating import places, quotes_any, repeats
from assistant.answering.retelling import retell
from assistant.answering.tails import Tails
from assistant.answering.turn import Turn
from assistant.understanding.document_fields import asks_next_field, of_answer_day
from assistant.understanding.kinds import Kind
from assistant.understanding.leaning import goes_on
from assistant.understanding.parts import lean_on
from assistant.understanding.repair import Repair
from assistant.understanding.retelling import Telling, asks_place_in_text, find_retelling
from assistant.understanding.subjects import Subject
from assistant.understanding.tails import (
    asks_purpose,
    asks_what_it_replaces,
    is_brief,
    is_tail,
    kept_to,
)
from assistant.understanding.understood import Understood
from corpus.references import find_references

_IN_FORCE = "effective"  # the field of a document that says from when it is in force
_OF_TIME = 0.9  # weight up to which a word beside what is to come says no more than that: "sắp tới", "định"
_OF_TEXTS = (Kind.OUTLINE, Kind.SUMMARY)  # kinds that are asked of a text as a whole
_SEVERAL = 2  # parts of a document that are asked for at once
_FULL = 16  # telling words from which a part of a message leans on no other: twice what a question has


@dataclass(frozen=True)
class PartBehind:
    """Answers a part of a message by the part before it."""

    questions: Questions

    @property
    def _tails(self) -> Tails:
        return Tails(self.questions)

    def answer(self, typed: str, understood: Understood, repaired: Repair, before: Turn) -> Turn:
        """A part behind another: on its own, as a tail of that, or with what it leaves out taken from there."""
        understood = of_answer_day(self._of_its_text(understood, before), before.understood)
        told = self._alone(understood, repaired, before) or self._of_not_held(understood, repaired, before)
        told = told or self._several_parts(typed, understood, repaired, before)
        told = told or self._of_answer(typed, repaired, before) or self._bare_part(understood, repaired, before)
        return told or self._as_tail(understood, repaired, before) or self._leaning(understood, repaired, before)

    def _alone(self, understood: Understood, repaired: Repair, before: Turn) -> Turn | None:
        """A part that takes nothing from the one before but its text, or another field of that; None for another."""
        if len(understood.terms) >= _FULL or understood.kind in _OF_TEXTS:
            return self.questions.decide(understood, repaired)
        named = before.understood.named.documents
        text = named[0] if len(named) == 1 else one_document(before)
        if text and asks_what_it_replaces(understood):
            return self.questions.decide(kept_to(understood, text), repaired)
        if asks_next_field(understood, before.understood):
            return self.questions.decide(self.questions.completed(understood, before), repaired)
        return None

    def _as_tail(self, understood: Understood, repaired: Repair, before: Turn) -> Turn | None:
        """What a part of few words asks of the thing before it: "… và định làm gì"; None where it has its own."""
        if understood.wants.ahead and all(term.weight <= _OF_TIME for term in understood.terms):
            return self.questions.decide(self.questions.completed(understood, before), repaired)
        of_unknown = before.understood.meta and before.understood.named.unknown  # its mention tells of it, and no more
        if of_unknown or not is_tail(understood, before.understood):
            return None
        tail = self._tails.answer if before.place else self._tails.of_nothing
        return self._tails.of_other_case(understood, tail(understood, repaired, before), before)

    def _leaning(self, understood: Understood, repaired: Repair, before: Turn) -> Turn:
        """A part with what it leaves out taken from the one before."""
        on_before = lean_on(understood, before.understood)
        leaning = self.questions.completed(understood, before) if goes_on(understood) else on_before
        turn = self._near(leaning, repaired, before, self._anywhere(understood, leaning, repaired))
        turn = self._tails.of_other_case(understood, self._tails.of_subject(understood, before, turn), before)
        again = turn.decision.draft and before.decision.draft and repeats(turn, before)
        if again and not quotes_any(turn, understood.terms, self.questions.corpus):
            return self.questions.decide(on_before, repaired)  # it asks of another thing
        return turn

    def _of_not_held(self, understood: Understood, repaired: Repair, before: Turn) -> Turn | None:
        """A field of the document not held that the part before asked of, or what for; None for another part.

        What names it tells both: its date and its issuer, and what it is gone by for. From when it is in force no
        mention tells: that is asked of the text which names it.
        """
        if understood.named.is_placed or understood.named.kind_only:
            return None
        unknown = () if understood.meta == _IN_FORCE else self._answered_with(before)
        if unknown and understood.meta == "number" and not understood.terms:  # told with its name
            return replace(before, repaired=repaired)
        named = replace(understood.named, unknown=unknown) if unknown else before.understood.named
        if not named.unknown:
            return None
        if asks_purpose(understood):
            understood = replace(understood, kind=Kind.WHERE_STATED, terms=())
        elif not understood.asks_course and (not understood.meta or understood.terms):
            return None
        return self.questions.decide(replace(understood, named=named), repaired)

    def _answered_with(self, before: Turn) -> tuple[str, ...]:
        """The one document not held that answers which one is named: "nhắc nghị quyết nào, ban hành ngày nào"."""
        if before.understood.kind is not Kind.WHICH_DOCUMENT:
            return ()
        corpus = self.questions.corpus
        told = {
            f"{one.kind} {one.number}"
            for place in places(before)
            for one in find_references(corpus.by_number[place.document])
            if place.start <= one.start < place.end
        }
        return self.questions.understand(told.pop()).named.unknown if len(told) == 1 else ()

    def _of_its_text(self, understood: Understood, before: Turn) -> Understood:
        """A part in few words that wants how a text is built or what it says in brief, of the text named before it."""
        named = before.understood.named.documents
        if names_its_text(understood) or len(named) != 1 or not is_brief(understood, before.understood):
            return understood
        name = self.questions.corpus.by_number[named[0]].metadata.name
        whole = self.questions.understand(f"{understood.read_as} {name}")
        return whole if whole.kind in _OF_TEXTS else understood

    def _of_answer(self, text: str, repaired: Repair, before: Turn) -> Turn | None:
        """Who has to do what the part before was answered with, or sees to it: "…? Ai theo dõi?"; None for another.

        Or where that stands: "…, căn cứ đâu".
        """
        retelling = find_retelling(text)
        of_field = before.understood.meta  # its place is the head of the text
        where = asks_place_in_text(text) and not of_field
        if retelling is None or not (where or retelling.telling in (Telling.RESPONSIBLE, Telling.OVERSEEING)):
            return None
        decision = retell(retelling, before, self.questions.corpus)
        return replace(before, repaired=repaired, decision=decision) if decision.draft else None

    def _several_parts(self, typed: str, understood: Understood, repaired: Repair, before: Turn) -> Turn | None:
        """Several parts that are asked of what the part before was of: "…, nguyên nhân và giải pháp ra sao"."""
        subject = tuple(term for term in before.understood.own_terms if term.known)
        several = len(understood.wants.parts_asked) >= _SEVERAL and not understood.beside_parts
        if not several or not subject or understood.named.where:
            return None
        whole = self.questions.understand(f"{typed.rstrip(' ?.')} về {Subject.of(subject).words}")
        turn = self.questions.decide(replace(whole, named=before.understood.named), repaired)
        return turn if turn.decision.draft else None

    def _bare_part(self, understood: Understood, repaired: Repair, before: Turn) -> Turn | None:
        """A part of the document that the message named, of which nothing more is asked: "…, mục tiêu là gì".

        Where it said that something is wanting, the part on that: "vì sao du lịch chưa bền vững, giải pháp thế nào".
        """
        wanting = before.understood.found_wanting if understood.is_bare_part else ()
        if wanting and not understood.named.where:
            whole = self.questions.understand(f"Văn bản nói gì về {Subject.of(wanting).words}")
            wants = replace(whole.wants, parts=understood.wants.parts)
            told = self.questions.decide(replace(whole, named=before.understood.named, wants=wants), repaired)
            return told if told.decision.draft else None
        documents = before.understood.named.documents
        if len(documents) != 1 or understood.named.where or not understood.is_bare_part:
            return None
        turn = self.questions.decide(kept_to(understood, documents[0]), repaired)
        return turn if turn.decision.draft else None

    def _anywhere(self, understood: Understood, leaning: Understood, repaired: Repair) -> Turn:
        """A part with what it may leave out, and by itself where that finds no answer.

        By itself one does not ask that is of a text not held, or that takes what it asks from the part before.
        """
        turn = self.questions.decide(leaning, repaired)
        leans = leaning.named.unknown or leaning.kind is not understood.kind
        if turn.decision.draft or leaning == understood or leans:
            return turn
        alone = self.questions.decide(understood, repaired)
        return alone if alone.decision.draft else turn

    def _near(self, understood: Understood, repaired: Repair, before: Turn, anywhere: Turn) -> Turn:
        """A part that names no text is of the text that answered the one before, and first of all of the same section.

        anywhere is what all texts say.
        """
        corpus = self.questions.corpus
        document = one_document(before)
        if before.place is None or not document or names_its_text(understood):
            return anywhere
        if understood.meta:  # a field of the document that the part before is about
            of_it = self.questions.decide(kept_to(understood, document), repaired)
            return of_it if of_it.decision.draft else anywhere
        for place in places_around(before.place, corpus):
            if anywhere.decision.draft and within(anywhere.place, place, corpus):
                return anywhere
            near = self.questions.decide(kept_to(understood, *place), repaired)
            if self._tails.goes_beyond(near, before) and is_better(near, anywhere, before, corpus):
                return replace(near, understood=kept_to(understood, place[0]))
        return anywhere
