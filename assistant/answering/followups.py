"""Follow-ups: a question that the turns before it may have to fill."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from assistant.answering.case import Decision
from assistant.answering.filled import AT_POINT, Filled, unsaid_there
from assistant.answering.halves import names_its_text, one_document
from assistant.answering.on_told import OnTold
from assistant.answering.pointed_at import PointedAt
from assistant.answering.questions import Questions, answers, says_most
from assistant.answering.refusal import NOT_SURE, OF_ANOTHER
from assistant.answering.repeating import (
    gives,
    mentions,
    places,
    quotes_date,
    repeats,
    says_unasked_again,
    stand_around,
    stands_apart,
)
from assistant.answering.tails import Tails
from assistant.answering.turn import Turn
from assistant.composing.members import compose_others
from assistant.understanding.bare_parts import asks_remedy, asks_what_it_is_owed_to, asks_why_wanting, part_after
from assistant.understanding.document_fields import asks_field_alone, of_what_is_reported
from assistant.understanding.followup import as_subject
from assistant.understanding.kinds import SUBJECT_KINDS, Kind
from assistant.understanding.leaning import goes_on
from assistant.understanding.repair import Repair, repair
from assistant.understanding.same_asked import opens_case
from assistant.understanding.tails import (
    asks_briefly,
    asks_of_deed,
    asks_way,
    asks_what_it_replaces,
    is_bare,
    kept_to,
    own_terms,
)
from assistant.understanding.understood import Understood
from corpus.text import one_line

_SEVERAL = 2  # texts that an answer rests on
_SHORT = 4  # telling words up to which a question that finds no answer is tried as a follow-up
_SLIGHT = 0.5  # weight up to which a word says nothing of its own
_TELLING = 1.0  # weight of a word that names a thing of its own
_NEAR = "nearest"  # the composer of what is near a subject of which nothing is said
_CAUSES = "nguyên nhân"
_OWED = "do đâu"
_OF_DATA = (Kind.DATE, Kind.WHO, Kind.PLACE)  # kinds of a document's own data
_FACTS = (Kind.DATE, Kind.NUMBER)  # kinds that ask for what an answer must hold
_BARE_WAY = 2  # words of what asks how, and not of what is done: "thế nào"
_REMEDY = "giải pháp nào"  # what is done about what is wanting: never what is wanting itself
_OF_ITSELF = "document"  # the code of what a document says nothing of, all of it looked at


@dataclass(frozen=True)
class Followups:
    """Answers a question in its conversation; read reads a message again with what was asked before it."""

    questions: Questions
    read: Callable[[str, list[str]], Turn]

    @property
    def _on_told(self) -> OnTold:
        return OnTold(self.questions, self.read)

    def ask(self, text: str, history: list[str]) -> Turn:
        """One question as it was typed, be it on several lines."""
        repaired = repair(one_line(text), self.questions.lexicon)
        return self.answer(self.questions.understand(repaired.text), repaired, history)

    def answer(self, understood: Understood, repaired: Repair, history: list[str]) -> Turn:
        """A question that stands alone does; another is filled from the turn before."""
        if not history:
            return self.questions.decide_first(understood, repaired)
        before = cache(lambda: self.read(history[-1], history[:-1]))  # read once, where it is wanted
        pointed = PointedAt(self.questions).answer(understood, repaired, before)
        if pointed:
            return pointed
        understood = self.of_wanting(understood, before) or self._way(understood, before) or understood
        told = self._field(understood, repaired, before) or self._of_both(understood, repaired, before)
        told = told or self._of_its_section(understood, repaired, before)
        told = told or self._others(understood, repaired, history)
        told = told or self._on_told.answer(understood, repaired, history, before)
        if told:
            return told
        leaning = goes_on(understood) or bool(part_after(understood))
        tail = None if leaning else self._tail(understood, repaired, before)
        if tail and (tail.decision.draft or asks_of_deed(understood) or understood.wants.often):
            return tail
        alone = None if leaning or tail else self.questions.decide(understood, repaired)
        if alone and (alone.decision.draft or len(understood.terms) > _SHORT):
            alone = self._of_its_text(understood, repaired, alone, before())
            return self._in_its_text(understood, repaired, alone, before) if alone.decision.draft else alone
        return self._filled(understood, repaired, alone, before)

    def _filled(self, understood: Understood, repaired: Repair, alone: Turn | None, before: Callable[[], Turn]) -> Turn:
        """A question filled from the turn before; where that says nothing new, what alone or the thing told gives."""
        completed = Filled(self.questions).answer(understood, repaired, before())
        again = completed.understood.kind in _FACTS and says_unasked_again(completed, before())
        again = again or bool(understood.now and repeats(completed, before()))  # what is set tells not what is
        bare = understood.wants.mentioned and not own_terms(understood)  # "Kết luận 91 có nhắc không"
        again = again or (bare and not mentions(completed, before(), self.questions.corpus))
        again = again or self._strays(understood, completed, before())
        if completed.decision.draft and not again:
            return completed
        if completed.decision.draft:  # "khi nào xong" of what no time is told of
            completed = replace(completed, decision=_unsaid(completed.decision))
        refused = alone or completed
        if not _is_unsure(refused) or not _is_unsure(completed):
            return refused
        of_subject = self._of_subject(understood, repaired, before())
        return of_subject or self._over_what_was_told(understood, refused, before())

    def _strays(self, understood: Understood, completed: Turn, before: Turn) -> bool:
        """Whether "bao giờ xong" is answered of something else than was told, where nothing else says what it is of."""
        of = (*own_terms(understood), *before.understood.terms)
        named = any(one.is_name or (one.known and one.weight >= _TELLING) for one in of)
        if understood.kind not in _FACTS or named or understood.times or before.understood.times or understood.unit:
            return False
        return stands_apart(completed, before, self.questions.corpus)

    def difference(
        self, understood: Understood, repaired: Repair, before: Turn, earlier: Understood | None
    ) -> Turn | None:
        """How the figures of two turns differ, None where these are not of two times; earlier is of the one before."""
        return self._on_told.difference(understood, repaired, before, earlier)

    def of_wanting(self, understood: Understood, before: Callable[[], Turn]) -> Understood | None:
        """What asks how that which was told wanting is remedied, or why it is, as the question for that part; or None.

        "Khắc phục kiểu gì", "do đâu mà yếu vậy".
        """
        if asks_remedy(understood) and before().understood.wants.sides:
            return self.questions.understand(_REMEDY)
        if asks_what_it_is_owed_to(understood) and before().understood.wants.sides:
            return self.questions.understand(_OWED)
        if asks_why_wanting(understood) and before().understood.terms:
            return self.questions.understand(_CAUSES)
        return None

    def _way(self, understood: Understood, before: Callable[[], Turn]) -> Understood | None:
        """What asks how that is done which was told as the question for what is to be done; None for another."""
        way = asks_way(understood) and len(understood.unmarked.split()) > _BARE_WAY
        return self.questions.understand(_REMEDY) if way and before().understood.terms else None

    def _of_subject(self, understood: Understood, repaired: Repair, before: Turn) -> Turn | None:
        """All that is said of the thing that a follow-up names, where what was asked before has no answer for it."""
        subject = as_subject(understood, before.understood)
        turn = self.questions.decide(subject, repaired) if subject else None
        draft = turn.decision.draft if turn else None
        return turn if turn and draft and draft.composer != _NEAR and not repeats(turn, before) else None

    def _field(self, understood: Understood, repaired: Repair, before: Callable[[], Turn]) -> Turn | None:
        """A field of a document of which nothing more is said, of the one document asked of before: "ký ngày nào".

        So is what it replaces.
        """
        if not (asks_field_alone(understood) or asks_what_it_replaces(understood)):
            return None
        named = before().understood.named
        reported = of_what_is_reported(understood, before().understood)
        turn = self.questions.decide(self.questions.understand(reported), repaired) if reported else None
        if turn and turn.decision.draft:
            return turn
        known = named.documents if named.documents or named.unknown else (one_document(before()),)
        if len(known) > 1 or known == ("",):
            return None
        of_it = kept_to(understood, known[0]) if known else self.questions.completed(understood, before())
        turn = self.questions.decide(of_it, repaired)
        lack = turn.decision.lack
        return turn if turn.decision.draft or (lack and lack.code == _OF_ITSELF) else None

    def _others(self, understood: Understood, repaired: Repair, history: list[str]) -> Turn | None:
        """What is said of the others of the members that the turns before are of: "các huyện còn lại thì sao"."""
        if not understood.wants.others:
            return None
        earlier = [self.read(one, history[:at]) for at, one in enumerate(history)]
        told = [name for one in earlier for name in one.understood.names]
        draft = compose_others(understood, told, self.questions.corpus)
        return Turn(understood, repaired, Decision(draft, None, [], ("others of several",))) if draft else None

    def _of_both(self, understood: Understood, repaired: Repair, before: Callable[[], Turn]) -> Turn | None:
        """What is asked of the texts as such which the answer before rests on: "cái nào ban hành trước"."""
        if understood.kind not in (Kind.WHAT, Kind.WHICH_DOCUMENT) or names_its_text(understood) or understood.names:
            return None
        if len(understood.terms) > 1 or understood.times:
            return None
        documents = dict.fromkeys([*before().understood.named.documents, *(one.document for one in places(before()))])
        if len(documents) < _SEVERAL:
            return None
        names = " và ".join(self.questions.corpus.by_number[one].metadata.name for one in documents)
        whole = self.questions.understand(f"{understood.read_as} {names}")
        turn = self.questions.decide(whole, repaired) if whole.meta else None
        return turn if turn and turn.decision.draft else None

    def _tail(self, understood: Understood, repaired: Repair, earlier: Callable[[], Turn]) -> Turn | None:
        """A follow-up that asks of what was answered and names nothing else: "báo cáo cho ai", "bao lâu một lần".

        None for another one: what it says must stand in the paragraphs that the answer before quotes. What says that
        elsewhere is the answer where none there does, but nothing that is no such thing as is asked for.
        """
        of_own_subject = understood.kind in SUBJECT_KINDS and understood.subjects  # "hạn chế của du lịch là gì"
        if not understood.terms or of_own_subject or not asks_briefly(understood):
            return None
        before, own = earlier(), own_terms(understood)
        if understood.kind is Kind.DATE and own and quotes_date(before, own, self.questions.corpus):
            return replace(before, repaired=repaired)  # "tầm nhìn đến khi nào": the answer has it
        if not is_bare(understood):
            return None
        if before.place is None:
            return None
        if not stand_around(own_terms(understood), before, self.questions.corpus):
            return self._deed(understood, repaired, before) if asks_of_deed(understood) else None
        of_it = Tails(self.questions).answer(understood, repaired, before)
        elsewhere = self.questions.decide(understood, repaired)
        if self._gives(of_it, understood):
            fuller = understood.kind is Kind.LIST and answers(elsewhere) and _tells_more(elsewhere, of_it)
            return elsewhere if fuller else of_it  # "những trung tâm nào": all of them, not the one that is nearest
        # How often is of whoever does it: another does it as it does.
        if understood.wants.often and one_document(elsewhere) != before.place[0]:
            return unsaid_there(of_it, before)
        if self._gives(elsewhere, understood):
            return elsewhere
        return replace(of_it, decision=Decision(None, OF_ANOTHER, of_it.decision.evidence))

    def _deed(self, understood: Understood, repaired: Repair, before: Turn) -> Turn:
        """Who does something to what was told, by the text that told it; what is done elsewhere is none of it."""
        turn = Tails(self.questions).answer(understood, repaired, before)
        if self._gives(turn, understood):
            return turn
        return unsaid_there(turn, before)

    def _gives(self, turn: Turn, understood: Understood) -> bool:
        """Whether a turn is an answer that gives such a thing as is asked for."""
        return turn.decision.draft is not None and gives(turn, understood, self.questions.corpus)

    def _over_what_was_told(self, understood: Understood, turn: Turn, before: Turn) -> Turn:
        """A follow-up in few words that finds no answer: said over the passage that the answer before quotes."""
        telling = [one for one in own_terms(understood) if one.weight >= _TELLING]
        other = not stand_around(telling, before, self.questions.corpus)  # it is of another thing
        bare = is_bare(understood) and not other
        case = bool(before.understood.cases) and opens_case(understood)  # "nếu là trưởng phòng": of the same rule
        if not (before.decision.draft and before.at_place and (bare or case)):
            return turn
        return replace(turn, decision=Decision(None, AT_POINT, before.at_place, turn.decision.rules))

    def _in_its_text(self, understood: Understood, repaired: Repair, alone: Turn, before: Callable[[], Turn]) -> Turn:
        """A question that goes on about a case ("nếu thuê người nước ngoài thì sao"), of the text of the turn before.

        It is answered there where that says most of it, whatever else is found anywhere; so is one of a heading by its
        number ("nhiệm vụ thứ 3"), which every text may have.
        """
        numbered = understood.wants.nth is not None
        if not (opens_case(understood) or numbered) or names_its_text(understood):
            return alone
        document = one_document(before())
        if not document or one_document(alone) == document:
            return alone
        near = self.questions.decide(kept_to(understood, document), repaired)
        return near if answers(near) and (numbered or says_most(near)) else alone

    def _of_its_text(self, understood: Understood, repaired: Repair, alone: Turn, before: Turn) -> Turn:
        """A brief question of when, who or where behind one of a document's own data, of that document.

        "Hiệu lực đến khi nào" behind "ngày ban hành": what another text says is shown as that.
        """
        named = before.understood.named.documents
        brief = understood.kind in _OF_DATA and len(understood.terms) <= 1 and not names_its_text(understood)
        if not before.understood.meta or len(named) != 1 or not brief or one_document(alone) == named[0]:
            return alone
        return self.questions.decide(kept_to(understood, named[0]), repaired)

    def _of_its_section(self, understood: Understood, repaired: Repair, before: Callable[[], Turn]) -> Turn | None:
        """A section that several texts have ("phần 3 có mấy mục"), of the one text answered before; None for others."""
        named = understood.named
        texts = {document for document, _ in named.sections}
        placed = named.documents or named.unknown or named.only_of_kind
        if understood.kind is not Kind.SECTION or placed or len(texts) < _SEVERAL:
            return None
        own = tuple(one for one in named.sections if one[0] == one_document(before()))
        kept = replace(understood, named=replace(named, sections=own))
        return self.questions.decide(kept, repaired) if own else None


def _tells_more(turn: Turn, other: Turn) -> bool:
    """Whether a turn answers from all sections that another does, and from further ones."""
    return {one.section for one in places(turn)} > {one.section for one in places(other)}


def _is_unsure(turn: Turn) -> bool:
    """Whether nothing hard rules the question of a turn out."""
    return turn.decision.lack is None or turn.decision.lack.code in (NOT_SURE, "empty")


def _unsaid(decision: Decision) -> Decision:
    return Decision(None, OF_ANOTHER, decision.evidence, decision.rules)
