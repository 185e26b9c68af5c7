"""Turns: a message in its conversation: talk, the answer before told again, or questions, filled from those before."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.answering.case import Decision
from assistant.answering.decision import Decider
from assistant.answering.retelling import NOTHING_YET, retell
from assistant.answering.several import failed, join
from assistant.answering.talk import reply
from assistant.answering.turn import Turn
from assistant.language.english import is_english
from assistant.language.lexicon import Lexicon
from assistant.understanding.followup import complete, goes_on, in_other_text
from assistant.understanding.kinds import Kind
from assistant.understanding.parts import Message, Part, lean_on, split_message
from assistant.understanding.question import Understood, understand
from assistant.understanding.repair import Repair, repair
from assistant.understanding.retelling import Retelling, Telling, find_retelling
from assistant.understanding.talk import Talk, find_talk, without_courtesy
from corpus.text import one_line

logger = logging.getLogger(__name__)

_WHOLE = (Kind.SUMMARY, Kind.MATERIAL, Kind.CROSSDOC)  # kinds of a question whose parts say what it is of
_SHORT = 4  # telling words up to which a question that finds no answer is tried as a follow-up
_LETTERS = 2
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
        retelling = find_retelling(bare)
        if retelling and not history:
            return Turn(self._understand(question), Repair(question, ()), Decision(None, NOTHING_YET, []))
        if retelling:
            return self._retold(retelling, question, self._read(history[-1], history[:-1]))
        message = split_message(bare)
        if len(message.parts) > 1 and (message.marked or self._understand(one_line(bare)).kind not in _WHOLE):
            return self._several(message, question, history)
        if message.marked and len(message.parts) == 1:  # one question, sent more than once
            question = bare = message.parts[0].text
        # What leads to the question helps to find its point; what leads to a follow-up hides that it is one.
        return self._single(repair(one_line(bare if history else question), self.lexicon), history)

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
            if whole.decision.draft or not answered:
                return whole
        return join(message, turns)

    def _parts(self, parts: Sequence[Part], history: list[str]) -> list[Turn]:
        """The parts of a message; each may lean on the one before, the first on the conversation."""
        turns: list[Turn] = []
        for part in parts:
            try:
                turns.append(self._part(part, turns[-1] if turns else None, history))
            except Exception:  # one part costs only itself: it is logged here and told in its place
                logger.exception("a part of a message failed")
                turns.append(failed(self._understand(""), part.text))
        return turns

    def _part(self, part: Part, before: Turn | None, history: list[str]) -> Turn:
        repaired = repair(part.text, self.lexicon)
        understood = self._understand(repaired.text)
        if part.context:
            understood = lean_on(understood, self._understand(part.context))
        if before is None:
            return self._in_conversation(understood, repaired, history)
        leaning = (
            complete(understood, before.understood, before.place, self.lexicon.periods)
            if goes_on(understood)
            else lean_on(understood, before.understood)
        )
        turn = self._decide(leaning, repaired)
        if turn.decision.draft or leaning == understood:
            return turn
        alone = self._decide(understood, repaired)
        return alone if alone.decision.draft else turn

    def _single(self, repaired: Repair, history: list[str]) -> Turn:
        return self._in_conversation(self._understand(repaired.text), repaired, history)

    def _in_conversation(self, understood: Understood, repaired: Repair, history: list[str]) -> Turn:
        """A question that stands alone does; another is filled from the turn before."""
        if not history:
            return self._decide(understood, repaired)
        leaning = goes_on(understood)
        alone = None if leaning else self._decide(understood, repaired)
        if alone and (alone.decision.draft or len(understood.terms) > _SHORT):
            return alone
        completed = self._decide(self._complete(understood, history), repaired)
        return completed if alone is None or completed.decision.draft else alone

    def _complete(self, understood: Understood, history: list[str]) -> Understood:
        before = self._read(history[-1], history[:-1])
        return complete(understood, before.understood, before.place, self.lexicon.periods)

    def _understand(self, text: str) -> Understood:
        return understand(text, self.decider.corpus, self.lexicon)

    def _decide(self, understood: Understood, repaired: Repair) -> Turn:
        understood = replace(understood, guessed=repaired.guessed)
        return Turn(understood, repaired, self.decider.decide(understood))


def _says_known(understood: Understood) -> bool:
    """Whether a question says a word of the texts, longer than a letter or two, or names a document, a year."""
    named = understood.named.documents or understood.times
    return bool(named) or any(term.known and len(term.phrase) > _LETTERS for term in understood.terms)
