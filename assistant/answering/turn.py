"""A turn: a message read, and what was decided of it."""

from dataclasses import dataclass

from assistant.answering.case import Decision
from assistant.evidence.scoring import Evidence
from assistant.understanding.repair import Repair
from assistant.understanding.talk import Talk
from assistant.understanding.understood import Understood


@dataclass(frozen=True)
class Turn:
    """A message read, and what was decided of it; talk is what kind of talk it is, None for a question."""

    understood: Understood
    repaired: Repair
    decision: Decision
    talk: Talk | None = None

    @property
    def place(self) -> tuple[str, str] | None:
        """The document and section that the draft cites first."""
        draft = self.decision.draft
        supports = [one for statement in (draft.statements if draft else ()) for one in statement.supports]
        return (supports[0].document, supports[0].section) if supports else None

    @property
    def at_place(self) -> list[Evidence]:
        """What was found in the section that the draft cites first."""
        return [one for one in self.decision.evidence if one.passage.place == self.place]
