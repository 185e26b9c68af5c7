"""The parts of a message, each answered under its own words; a later one may live on the one before."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.answering.each_thing import of_each_thing
from assistant.answering.followups import Followups
from assistant.answering.halves import is_better, names_its_text, one_document
from assistant.answering.part_behind import PartBehind
from assistant.answering.questions import Questions, answers
from assistant.answering.repeating import (
    gives,
    gives_outcome_already,
    gives_sign_already,
    holds_kind_of,
    quotes_any,
    repeats,
    says_already_which,
)
from assistant.answering.several import failed, join
from assistant.answering.tails import Tails
from assistant.answering.turn import Turn
from assistant.answering.wanting_parts import best_of, of_known, of_wanting_time, tells_times
from assistant.composing.as_table import with_table
from assistant.understanding.difference import asks_difference
from assistant.understanding.followup import thing_of
from assistant.understanding.parts import Message, Part, lean_on
from assistant.understanding.repair import repair
from assistant.understanding.tails import (
    asks_outcome,
    asks_sign,
    kept_to,
    puts_omission,
)

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class MessageParts:
    """Answers the questions of one message."""

    questions: Questions
    followups: Followups

    @property
    def _tails(self) -> Tails:
        return Tails(self.questions)

    @property
    def _behind(self) -> PartBehind:
        return PartBehind(self.questions)

    def answer(self, message: Message, question: str, history: list[str]) -> Turn:
        """The parts of a message, each under its own words.

        Where no mark tells them apart and one lacks an answer, the message is tried as one question first.
        """
        turns = self._parts(message.parts, history)
        answered = [turn for turn in turns if turn.decision.draft]
        if not message.marked and len(answered) < len(turns):
            whole = self.followups.ask(question, history)
            of_time = of_wanting_time(turns, whole)
            if of_time:
                return join(message, of_time)
            if not answered or (answers(whole) and not self._says_less(whole, turns, message.parts)):
                return whole
            turns = self._filled(turns, whole, message.parts)
        turn = join(message, turns)
        return self._as_table(turn) if message.as_table else turn

    def _as_table(self, turn: Turn) -> Turn:
        """A turn whose points are rows of one table, whichever part of the message has them."""
        draft = turn.decision.draft
        told = with_table(draft, self.questions.corpus) if draft else None
        return replace(turn, decision=replace(turn.decision, draft=told))

    def each(
        self, parts: Sequence[Part], lacking: bool = False, marked: bool = True, beyond: Turn | None = None
    ) -> Turn | None:
        """The parts of a message, each under its own words; None where one of them lacks an answer.

        lacking is whether one that does may be told with what it lacks, beside more that have one; marked is whether
        marks tell them apart; beyond is what one of them at least must have found a likelier answer than.
        """
        turns = self._parts(parts, [])
        if beyond and max(map(best_of, turns)) <= best_of(beyond):
            return None
        answered = sum(bool(one.decision.draft) for one in turns)
        enough = answered == len(turns) or (lacking and 2 * answered > len(turns))
        return join(Message(tuple(parts), marked), turns) if enough else None

    def _says_less(self, whole: Turn, turns: Sequence[Turn], parts: Sequence[Part]) -> bool:
        """Whether a message read as one question says what one of its parts does, and not what the others lack.

        Or leaves out what most of them say, or says of one of those none of the words that it asks of: a half of what
        the text does not speak of stays one.
        """
        corpus = self.questions.corpus
        answered = [turn for turn in turns if turn.decision.draft]
        wanting = [turn for turn in turns if not turn.decision.draft]
        again = any(repeats(whole, one) for one in answered)
        if len(answered) > len(wanting) and not all(repeats(one, whole) for one in answered):
            return True
        unsaid = [part for part, turn in zip(parts, turns, strict=True) if not turn.decision.draft]
        things = [thing_of(self.questions.understand(part.text)) for part in unsaid]
        lost = any(terms and not quotes_any(whole, terms, corpus) for terms in things)
        leaning = any(map(self._tails.of_before, wanting)) or any(not tells_times(whole, one) for one in wanting)
        leaning = leaning or any(puts_omission(self.questions.understand(one.text)) for one in unsaid)
        return lost or leaning or (again and not all(gives(whole, one.understood, corpus) for one in wanting))

    def _filled(self, turns: list[Turn], whole: Turn, parts: Sequence[Part]) -> list[Turn]:
        """The parts, the one that lacks an answer with that of the message as one, where that says its own words."""
        lacking = [at for at, one in enumerate(turns) if not one.decision.draft]
        told = any(repeats(whole, one) for one in turns if one.decision.draft)
        if len(lacking) != 1 or not answers(whole) or told:
            return turns
        asked = self.questions.understand(parts[lacking[0]].text)
        own = asked.kind is whole.understood.kind and quotes_any(whole, thing_of(asked), self.questions.corpus)
        fits = own and tells_times(whole, turns[lacking[0]]) and holds_kind_of(whole, asked, self.questions.corpus)
        return [
            replace(one, decision=whole.decision) if fits and at in lacking else one for at, one in enumerate(turns)
        ]

    def _parts(self, parts: Sequence[Part], history: list[str]) -> list[Turn]:
        """The parts of a message; each may lean on the one before, the first on the conversation."""
        turns: list[Turn] = []
        for part in parts:
            try:
                turn = self._difference(part, turns, history) or self._part(part, turns[-1] if turns else None, history)
                turn = self._tails.of_thing_before(turn, turns[-1]) if turns else turn
                turns.append(of_each_thing(turn, part.text, self.questions, self.each) or turn)
            except Exception:  # one part costs only itself: it is logged here and told in its place
                logger.exception("a part of a message failed")
                turns.append(failed(self.questions.understand(""), part.text))
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
        near = self.questions.decide(kept_to(first.understood, document), first.repaired)
        better = answers(near) and is_better(near, first, second, self.questions.corpus)
        return (near if better else first), second

    def _difference(self, part: Part, turns: Sequence[Turn], history: list[str]) -> Turn | None:
        """How the figures of the two parts before differ, or of the one before and the message before: "chênh mấy"."""
        repaired = repair(part.text, self.questions.lexicon)
        understood = self.questions.understand(repaired.text)
        if not turns or not asks_difference(understood):
            return None
        before = turns[-2].understood if len(turns) > 1 else None
        earlier = before or (self.followups.read(history[-1], history[:-1]).understood if history else None)
        return self.followups.difference(understood, repaired, turns[-1], earlier)

    def _part(self, part: Part, before: Turn | None, history: list[str]) -> Turn:
        repaired = repair(part.text, self.questions.lexicon)
        understood = self.questions.understand(repaired.text)
        if part.context:
            understood = lean_on(understood, self.questions.understand(part.context))
        if before is None:
            return self.followups.answer(understood, repaired, history)
        corpus = self.questions.corpus
        outcome = asks_outcome(understood) and gives_outcome_already(before, corpus)
        signed = asks_sign(understood) and gives_sign_already(before, corpus)
        if outcome or signed or says_already_which(before, understood, corpus):
            return replace(before, repaired=repaired)
        known = of_known(before, understood)
        if known is None:  # "dân số có nói không, còn lao động thì sao"
            return self.questions.decide(understood, repaired)
        wanting = self.followups.of_wanting(understood, lambda: known)
        if wanting:
            return self.questions.decide(self.questions.completed(wanting, known), repaired)
        return self._behind.answer(part.text, understood, repaired, known)
