"""Turns: a message in its conversation: talk, the answer before told again, or questions, filled from those before."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.answering.case import Decision
from assistant.answering.decision import Decider
from assistant.answering.halves import is_better, names_its_text, one_document, places_around, within
from assistant.answering.refusal import Lack
from assistant.answering.repeating import (
    answers_already,
    beside,
    gives,
    gives_purpose_already,
    is_of,
    quotes_any,
    repeats,
    says_one_figure_again,
    says_unasked_again,
)
from assistant.answering.retelling import NOTHING_YET, retell
from assistant.answering.several import failed, join
from assistant.answering.talk import reply
from assistant.answering.turn import Turn
from assistant.language.english import is_english
from assistant.language.lexicon import Lexicon
from assistant.understanding.followup import (
    asks_next_field,
    complete,
    goes_on,
    in_other_text,
    in_own_words,
    is_of_that_time,
    opens_case,
    thing_of,
)
from assistant.understanding.kinds import Kind
from assistant.understanding.parts import Message, Part, lean_on, split_message
from assistant.understanding.question import Understood, understand
from assistant.understanding.repair import Repair, repair
from assistant.understanding.replacing import Replaced, find_replacement
from assistant.understanding.retelling import Retelling, Telling, find_retelling
from assistant.understanding.tails import asks_purpose, is_tail, kept_to, own_terms, subject_of
from assistant.understanding.talk import Talk, find_talk, without_courtesy
from corpus.text import one_line

logger = logging.getLogger(__name__)

_WHOLE = (Kind.SUMMARY, Kind.MATERIAL, Kind.CROSSDOC)  # kinds of a question whose parts say what it is of
_SHORT = 4  # telling words up to which a question that finds no answer is tried as a follow-up
_LETTERS = 2
_MOST_SAID, _AS_LIKELY = 0.8, 0.5  # share of a question that is most of it; of the best clause's probability
_FULL = 16  # telling words from which a part of a message leans on no other: twice what a question has
_OF_ANOTHER = Lack("not sure", "Chưa tìm thấy câu trả lời chắc chắn trong các văn bản.")
_HISTORY = 3  # earlier questions that a follow-up may go back through


@dataclass(frozen=True)
class Conversation:
    """Reads questions one after another."""

    decider: Decider
    lexicon: Lexicon

    def read(self, question: str, history: Sequence[str]) -> Turn:
        """Read and decide a message; history is the user's earlier ones, oldest first."""
        talk = find_talk(question)
        if talk:
            return self._talk(talk, question)
        earlier = [without_courtesy(one) for one in history if not find_talk(one)]
        turn = self._read(question, earlier[-_HISTORY:])
        if is_english(question) and (turn.decision.draft is None or not _says_known(turn.understood)):
            return self._talk(Talk.ENGLISH, question)
        return turn

    def _talk(self, talk: Talk, question: str) -> Turn:
        return Turn(self._understand(question), Repair(question, ()), reply(talk, self.decider.corpus), talk=talk)

    def _read(self, question: str, history: list[str]) -> Turn:
        bare = without_courtesy(question)
        retelling = find_retelling(bare, history[-1] if history else "")
        if retelling and not history:
            return Turn(self._understand(question), Repair(question, ()), Decision(None, NOTHING_YET, []))
        if retelling:
            return self._retold(retelling, question, self._read(history[-1], history[:-1]))
        message = self._split(bare)
        if len(message.parts) > 1 and (message.marked or self._understand(one_line(bare)).kind not in _WHOLE):
            return self._several(message, question, history)
        if message.marked and len(message.parts) == 1:  # one question, sent more than once
            question = bare = message.parts[0].text
        # What leads to the question helps to find its point; what leads to a follow-up hides that it is one.
        return self._single(repair(one_line(bare if history else question), self.lexicon), history)

    def _split(self, text: str) -> Message:
        """The questions of a message; what is typed without marks shows its joints only when they are put back."""
        message = split_message(text, self.lexicon.passages_with)
        if len(message.parts) > 1 or not text.isascii():
            return message
        repaired = repair(one_line(text), self.lexicon)
        marked = split_message(repaired.text, self.lexicon.passages_with) if repaired.guessed else message
        return marked if len(marked.parts) > 1 else message

    def _retold(self, retelling: Retelling, question: str, before: Turn) -> Turn:
        """The answer before told otherwise; of the other text and of who sees to it, a question of its own."""
        repaired = Repair(question, ())
        corpus = self.decider.corpus
        if retelling.telling is Telling.OTHER_TEXT:
            return self._decide(in_other_text(before.understood, before.place, corpus), repaired)
        decision = retell(retelling, before, corpus)
        return replace(before, repaired=repaired, decision=decision)

    def _several(self, message: Message, question: str, history: list[str]) -> Turn:
        """The parts of a message, each under its own words.

        Where no mark tells them apart and one lacks an answer, the message is tried as one question first.
        """
        turns = self._parts(message.parts, history)
        answered = [turn for turn in turns if turn.decision.draft]
        if not message.marked and len(answered) < len(turns):
            whole = self._single(repair(one_line(question), self.lexicon), history)
            if not answered or (whole.decision.draft and not self._says_less(whole, turns)):
                return whole
        return join(message, turns)

    def _says_less(self, whole: Turn, turns: Sequence[Turn]) -> bool:
        """Whether a message read as one question says what one of its parts does, and not what the others lack."""
        answered = [turn for turn in turns if turn.decision.draft]
        wanting = [turn for turn in turns if not turn.decision.draft]
        again = any(repeats(whole, one) for one in answered)
        return again and not all(gives(whole, one.understood, self.decider.corpus) for one in wanting)

    def _parts(self, parts: Sequence[Part], history: list[str]) -> list[Turn]:
        """The parts of a message; each may lean on the one before, the first on the conversation."""
        turns: list[Turn] = []
        for part in parts:
            try:
                turns.append(self._part(part, turns[-1] if turns else None, history))
            except Exception:  # one part costs only itself: it is logged here and told in its place
                logger.exception("a part of a message failed")
                turns.append(failed(self._understand(""), part.text))
        return [*self._of_one_text(turns[0], turns[1]), *turns[2:]] if len(turns) > 1 else turns

    def _of_one_text(self, first: Turn, second: Turn) -> tuple[Turn, Turn]:
        """Two halves that name no text, of the text that answers the second where it answers the first as well."""
        asked = (first.understood, second.understood)
        document = one_document(second)
        if (
            any(names_its_text(one) or one.meta for one in asked)
            or not document
            or one_document(first) in ("", document)
        ):
            return first, second
        near = self._decide(kept_to(first.understood, document), first.repaired)
        better = _answers(near) and is_better(near, first, second, self.decider.corpus)
        return (near if better else first), second

    def _part(self, part: Part, before: Turn | None, history: list[str]) -> Turn:
        repaired = repair(part.text, self.lexicon)
        understood = self._understand(repaired.text)
        if part.context:
            understood = lean_on(understood, self._understand(part.context))
        if before is None:
            return self._in_conversation(understood, repaired, history)
        if len(understood.terms) >= _FULL:
            return self._decide(understood, repaired)
        if asks_next_field(understood, before.understood):
            return self._decide(complete(understood, before.understood, before.place, self.lexicon.periods), repaired)
        of_unknown = before.understood.meta and before.understood.named.unknown  # its mention tells of it, and no more
        if not of_unknown and is_tail(understood, before.understood):
            tail = self._tail if before.place else self._tail_of_nothing
            return tail(understood, repaired, before)
        leaning = (
            complete(understood, before.understood, before.place, self.lexicon.periods)
            if goes_on(understood)
            else lean_on(understood, before.understood)
        )
        turn = self._near(leaning, repaired, before, self._anywhere(understood, leaning, repaired))
        again = turn.decision.draft and before.decision.draft and repeats(turn, before)
        if again and not quotes_any(turn, understood.terms, self.decider.corpus):
            turn = self._decide(lean_on(understood, before.understood), repaired)  # it asks of another thing
        return turn

    def _anywhere(self, understood: Understood, leaning: Understood, repaired: Repair) -> Turn:
        """A part with what it may leave out, and by itself where that finds no answer.

        By itself one does not ask that is of a text not held, or that takes what it asks from the part before.
        """
        turn = self._decide(leaning, repaired)
        leans = leaning.named.unknown or leaning.kind is not understood.kind
        if turn.decision.draft or leaning == understood or leans:
            return turn
        alone = self._decide(understood, repaired)
        return alone if alone.decision.draft else turn

    def _near(self, understood: Understood, repaired: Repair, before: Turn, anywhere: Turn) -> Turn:
        """A part that names no text is of the text that answered the one before, and first of all of the same section.

        anywhere is what all texts say.
        """
        corpus = self.decider.corpus
        document = one_document(before)
        if before.place is None or not document or names_its_text(understood):
            return anywhere
        if understood.meta:  # a field of the document that the part before is about
            of_it = self._decide(kept_to(understood, document), repaired)
            return of_it if of_it.decision.draft else anywhere
        for place in places_around(before.place, corpus):
            if anywhere.decision.draft and within(anywhere.place, place, corpus):
                return anywhere
            near = self._decide(kept_to(understood, *place), repaired)
            if self._answers_on(near, before) and is_better(near, anywhere, before, corpus):
                return replace(near, understood=kept_to(understood, place[0]))
        return anywhere

    def _tail(self, understood: Understood, repaired: Repair, before: Turn) -> Turn:
        """A part that asks of what the one before asked about, of the text that answered it, best of the same section.

        Where nothing there answers, that is said: another text speaks of something else.
        """
        assert before.place  # asked of a part that has an answer
        document = before.place[0]
        whole = self._understand(f"{subject_of(before.understood)} {repaired.text}")
        corpus = self.decider.corpus
        told = asks_purpose(understood) and gives_purpose_already(before, corpus)
        if told or answers_already(before, kept_to(whole, document), own_terms(understood), corpus):
            return replace(before, repaired=repaired)
        tries = [kept_to(whole, *place) for place in places_around(before.place, corpus)]
        tries += [kept_to(understood, document)] if understood.meta else []
        turns = []
        for one in tries:
            turns.append(self._decide(one, repaired))
            if self._answers_on(turns[-1], before):
                return replace(turns[-1], understood=kept_to(one, document))
        return replace(turns[-1], decision=replace(turns[-1].decision, draft=None, lack=_OF_ANOTHER))

    def _tail_of_nothing(self, understood: Understood, repaired: Repair, before: Turn) -> Turn:
        """A tail of a part that has no answer: what is said of something else is none of it either."""
        whole = self._understand(f"{subject_of(before.understood)} {repaired.text}")
        return self._decide(lean_on(whole if whole.terms else understood, before.understood), repaired)

    def _answers_on(self, turn: Turn, before: Turn) -> bool:
        """Whether a part has an answer that is more than a whole section, and than what answered the part before."""
        again = says_one_figure_again(turn, before, self.decider.corpus) or says_unasked_again(turn, before)
        return _answers(turn) and not again

    def _single(self, repaired: Repair, history: list[str]) -> Turn:
        return self._in_conversation(self._understand(repaired.text), repaired, history)

    def _in_conversation(self, understood: Understood, repaired: Repair, history: list[str]) -> Turn:
        """A question that stands alone does; another is filled from the turn before."""
        if not history:
            return self._decide(understood, repaired)
        leaning = goes_on(understood)
        alone = None if leaning else self._decide(understood, repaired)
        if alone and (alone.decision.draft or len(understood.terms) > _SHORT):
            return self._in_its_text(understood, repaired, alone, history)
        completed = self._followed(understood, repaired, self._read(history[-1], history[:-1]))
        return completed if alone is None or completed.decision.draft else alone

    def _in_its_text(self, understood: Understood, repaired: Repair, alone: Turn, history: list[str]) -> Turn:
        """A question that goes on about a case ("nếu thuê người nước ngoài thì sao"), of the text of the turn before.

        It is answered there where that says most of it, whatever else is found anywhere.
        """
        if not opens_case(understood) or names_its_text(understood):
            return alone
        before = self._read(history[-1], history[:-1])
        document = one_document(before)
        if not document or one_document(alone) == document:
            return alone
        near = self._decide(kept_to(understood, document), repaired)
        return near if _answers(near) and _says_most(near) else alone

    def _followed(self, understood: Understood, repaired: Repair, before: Turn) -> Turn:
        """A follow-up: the question before with its thing replaced, else what it leaves out filled from there."""
        replaced = find_replacement(understood, before.understood)
        if replaced:
            return self._replaced(replaced, repaired, before)
        turn = self._decide(complete(understood, before.understood, before.place, self.lexicon.periods), repaired)
        turn = self._at_any_time(turn, understood, before)
        thing = thing_of(understood)
        again = thing and turn.decision.draft and repeats(turn, before)
        other = again and not quotes_any(turn, thing, self.decider.corpus)
        return self._of_thing(turn, understood, before) if other else turn

    def _at_any_time(self, turn: Turn, understood: Understood, before: Turn) -> Turn:
        """A follow-up of another thing without the time of the turn before, where nothing is said of it for that."""
        named = turn.understood.named
        timeless = turn.understood.times and not (understood.times or is_of_that_time(understood))
        if turn.decision.draft or not timeless or not thing_of(understood):
            return turn
        other = self._decide(replace(turn.understood, named=replace(named, years=(), periods=())), turn.repaired)
        return other if other.decision.draft and not repeats(other, before) else turn

    def _of_thing(self, turn: Turn, thing: Understood, before: Turn) -> Turn:
        """A follow-up of another thing that got the answer before again: asked in its own words, for the same time.

        It is looked for in the section that answered before, then anywhere; as the question before asked it, then as
        its own words ask.
        """
        asked = in_own_words(turn.understood, thing)
        near = [kept_to(one, *before.place) for one in asked] if before.place else []
        for one in (*near, *asked):
            other = self._decide(one, turn.repaired)
            told = quotes_any(other, thing.terms, self.decider.corpus)
            if other.decision.draft and told and not repeats(other, before):
                return other
        return replace(turn, decision=Decision(None, _OF_ANOTHER, turn.decision.evidence))

    def _replaced(self, replaced: Replaced, repaired: Repair, before: Turn) -> Turn:
        """The question before asked of another thing, kept to the text that answered; its answer never comes again.

        Where the thing is not asked for in the same measure ("bao nhiêu hồ sơ trễ"), what is said of it beside that
        answer is told.
        """
        question = self._understand(replaced.text)
        question = replace(question, kind=Kind.DUTIES if replaced.acts else question.kind, notes=("followup: thing",))
        kept = kept_to(question, before.place[0]) if before.place else question
        thing, corpus = self._understand(replaced.thing).terms, self.decider.corpus
        turns = []
        for one in dict.fromkeys((kept, question)):
            turns.append(self._decide(one, repaired))
            told = is_of(turns[-1], replaced.thing, thing, corpus) if replaced.named else not repeats(turns[-1], before)
            if turns[-1].decision.draft and told:
                return turns[-1]
        near = beside(turns[0], before, replaced.thing)
        return replace(turns[0], decision=near or Decision(None, _OF_ANOTHER, turns[0].decision.evidence))

    def _understand(self, text: str) -> Understood:
        return understand(text, self.decider.corpus, self.lexicon)

    def _decide(self, understood: Understood, repaired: Repair) -> Turn:
        understood = replace(understood, guessed=repaired.guessed)
        return Turn(understood, repaired, self.decider.decide(understood))


def _answers(turn: Turn) -> bool:
    """Whether a turn has an answer that is more than the whole of a section."""
    return turn.decision.draft is not None and turn.decision.draft.composer != "section"


def _says_most(turn: Turn) -> bool:
    """Whether one of the likely clauses says most of the question."""
    found = turn.decision.evidence
    return any(one.coverage >= _MOST_SAID for one in found if one.probability >= _AS_LIKELY * found[0].probability)


def _says_known(understood: Understood) -> bool:
    """Whether a question says a word of the texts, longer than a letter or two, or names a document, a year."""
    named = understood.named.documents or understood.times
    return bool(named) or any(term.known and len(term.phrase) > _LETTERS for term in understood.terms)
