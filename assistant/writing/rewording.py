"""A question that the rules cannot resolve, put by a chat model in the texts' words; the rules then decide on it."""

import logging
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from assistant.answer import Answer
from assistant.answering.turn import Turn
from assistant.checking.rewrite import unkept
from assistant.errors import QuestionError
from assistant.language.lexicon import Lexicon
from assistant.understanding.fixed import read_fixed
from assistant.understanding.typed import clean_question
from assistant.writing.breaker import Breaker
from assistant.writing.model import Chat, Cost, says_something, whole_text
from assistant.writing.parsing import THINKING
from assistant.writing.prompt import question_prompt
from assistant.writing.secrets import without_key
from assistant.writing.trouble import ChatTrouble
from corpus.reading.store import Corpus
from corpus.text import has_diacritics, squash

logger = logging.getLogger(__name__)

_SECONDS = 2.5  # for the rewrite: who asks is still waiting for the first word
_LONGEST = 300  # characters
# Refusals that no other words can mend: what the texts lack stays what it is.
_AS_IT_IS = (
    "request", "person", "now", "section", "document", "metadata", "unknown name", "unknown figure", "time", "point",
)  # fmt: skip
_LABEL = re.compile(r"^\W*(?:câu hỏi(?: đã)?(?: được)?(?: viết lại)?\s*:)?", re.IGNORECASE)


@dataclass(frozen=True)
class Reworded:
    """What a model made of a question: text is "" where it is of no use, and why says so."""

    model: str
    text: str = ""
    why: str = ""
    cost: Cost = field(default_factory=Cost)
    milliseconds: float = 0.0

    def tell(self, answer: Answer) -> Answer:
        """An answer with what the rewording took and, where it was of use, how the question was read."""
        told: dict[str, Any] = {"text": self.text, "why": self.why, "ms": self.milliseconds, **vars(self.cost)}
        unused = "" if self.text else " nhưng không dùng được"
        return replace(
            answer,
            understood=f"Đã hiểu câu hỏi là: {self.text}" if self.text else answer.understood,
            note=f"Mô hình {self.model} viết lại câu hỏi{unused}. {answer.note}".strip(),
            tokens_in=answer.tokens_in + self.cost.tokens_in,
            tokens_out=answer.tokens_out + self.cost.tokens_out,
            writing_ms=answer.writing_ms + self.milliseconds,
            explanation={**answer.explanation, "reword": told},
        )


@dataclass
class Rewording:
    """Asks a model to put questions in other words; safe to share between threads."""

    chat: Chat
    corpus: Corpus
    lexicon: Lexicon
    key: str = field(default="", repr=False)
    breaker: Breaker = field(default_factory=Breaker)

    def resolve(
        self, question: str, history: Sequence[str], turn: Turn, read: Callable[[str], Turn]
    ) -> tuple[Turn, Reworded | None]:
        """The turn of the reworded question where it has an answer, else the turn as it was; None: not tried.

        read is how the rules read a question that stands on its own.
        """
        if not _is_worth_trying(question, turn) or not self.breaker.allows(lambda: says_something(self.chat)):
            return turn, None
        began, cost = time.perf_counter(), Cost()
        text, why, better = "", "", turn
        try:
            text, why = self._reworded(turn.repaired.text, history, cost)
        except ChatTrouble as trouble:
            self.breaker.failed()
            why = trouble.code
        if text:
            better = read(text)
            if better.decision.draft is None:
                text, why, better = "", "no answer either", turn
        logger.debug("a question was reworded: %s", why or "used")
        return better, Reworded(self.chat.name, text, why, cost, (time.perf_counter() - began) * 1e3)

    def _reworded(self, question: str, history: Sequence[str], cost: Cost) -> tuple[str, str]:
        """The text and "", or "" and why there is none. Raises ChatTrouble."""
        prompt = question_prompt(question, history)
        said = whole_text(self.chat, [("user", prompt)], cost, _SECONDS)
        self.breaker.worked()
        text = _one_line(said)
        if not text or squash(text) == squash(question) or without_key(text, self.key, whole=True) != text:
            return "", "nothing new"
        own, *before = (read_fixed(one, self.corpus, self.lexicon) for one in (question, *history))
        lost = unkept(read_fixed(text, self.corpus, self.lexicon), own, before)
        return ("", lost) if lost else (text, "")


def _is_worth_trying(question: str, turn: Turn) -> bool:
    """A question typed without diacritics is left out: what is a name in it nobody can tell for sure."""
    if turn.decision.draft or not has_diacritics(question):
        return False
    return turn.decision.lack is None or turn.decision.lack.code not in _AS_IT_IS


def _one_line(said: str) -> str:
    """The one question that a model wrote, "" where it wrote something else."""
    lines = [line.strip() for line in THINKING.sub("", said).splitlines() if line.strip()]
    if len(lines) != 1:
        return ""
    text = _LABEL.sub("", lines[0]).strip(" \"'“”*`")
    try:
        text = clean_question(text)
    except QuestionError:
        return ""
    return text if has_diacritics(text) and len(text) <= _LONGEST else ""
