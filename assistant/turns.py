"""Turns: a question in its conversation, repaired, split into its parts, and filled from the turns before."""

from dataclasses import dataclass, replace

from assistant.deciding import Decider, Decision
from assistant.draft import Draft
from assistant.followup import complete, goes_on, lean_on, split_question
from assistant.lexicon import Lexicon
from assistant.repair import Repair, repair
from assistant.understanding import Understood, understand

_SHORT = 4  # telling words up to which a question that finds no answer is tried as a follow-up


@dataclass(frozen=True)
class Turn:
    """A question read, and what was decided of it."""

    understood: Understood
    repaired: Repair
    decision: Decision

    @property
    def place(self) -> tuple[str, str] | None:
        """The document and section that the draft cites first."""
        draft = self.decision.draft
        supports = [one for statement in (draft.statements if draft else ()) for one in statement.supports]
        return (supports[0].document, supports[0].section) if supports else None


@dataclass(frozen=True)
class Conversation:
    """Reads questions one after another."""

    decider: Decider
    lexicon: Lexicon

    def read(self, question: str, history: list[str]) -> Turn:
        """Read and decide a question; history is the user's earlier questions, oldest first."""
        repaired = repair(question, self.lexicon)
        parts = split_question(repaired.text)
        if len(parts) > 1:
            turns = self._parts(parts, history, repaired)
            if all(turn.decision.draft for turn in turns):
                return _joined(turns, repaired)
        return self._single(repaired, history)

    def _parts(self, parts: list[str], history: list[str], repaired: Repair) -> list[Turn]:
        """The parts of a question that asks several things; each may lean on the one before."""
        turns = [self._single(replace(repaired, text=parts[0]), history)]
        for part in parts[1:]:
            understood = lean_on(self._understand(part), turns[-1].understood)
            turns.append(self._decide(understood, repaired))
        return turns

    def _single(self, repaired: Repair, history: list[str]) -> Turn:
        understood = self._understand(repaired.text)
        if not history:
            return self._decide(understood, repaired)
        leaning = goes_on(understood)
        alone = None if leaning else self._decide(understood, repaired)
        if alone and (alone.decision.draft or len(understood.terms) > _SHORT):
            return alone
        completed = self._decide(self._complete(understood, history), repaired)
        return completed if alone is None or completed.decision.draft else alone

    def _complete(self, understood: Understood, history: list[str]) -> Understood:
        before = self.read(history[-1], history[:-1])
        return complete(understood, before.understood, before.place, self.lexicon.periods)

    def _understand(self, text: str) -> Understood:
        return understand(text, self.decider.corpus, self.lexicon)

    def _decide(self, understood: Understood, repaired: Repair) -> Turn:
        understood = replace(understood, guessed=repaired.guessed)
        return Turn(understood, repaired, self.decider.decide(understood))


def _joined(turns: list[Turn], repaired: Repair) -> Turn:
    """One turn of several: their statements in order, none twice."""
    statements = dict.fromkeys(one for turn in turns if turn.decision.draft for one in turn.decision.draft.statements)
    evidence = [one for turn in turns for one in turn.decision.evidence]
    return Turn(turns[0].understood, repaired, Decision(Draft(tuple(statements), "several"), None, evidence))
