"""A chat model that writes what it is told, for the tests of the check."""

from collections.abc import Generator, Sequence

from assistant.answer import Answer
from assistant.answering.turn import Turn
from assistant.checking.source import Source
from assistant.service import Assistant
from assistant.writing.model import Cost
from assistant.writing.parsing import parse
from assistant.writing.sources import sources_of
from assistant.writing.writer import Writer
from corpus.vietnamese.spelling import spaced

_MORE = 3


class Scripted:
    """Writes its text and, asked to mend it, the same again."""

    name = "thu"

    def __init__(self, text: str) -> None:
        self.text = text

    def stream(self, messages: Sequence[tuple[str, str]], cost: Cost) -> Generator[str, None, None]:
        cost.calls += 1
        again = len(messages) > 1
        yield "\n".join(f"Câu {number}: {self.text}" for number in (1, 2)) if again else self.text


def cited_anew(text: str, sources: Sequence[Source]) -> str:
    """A text whose every sentence cites the source that says most of it, and those that say three words more."""
    lines = []
    for one in parse(text):
        words, chosen = set(spaced(one.text).split()), []
        for source in sorted(sources, key=lambda other: -len(words & set(spaced(other.text).split()))):
            said = words & set(spaced(source.text).split())
            if not chosen or len(said) >= _MORE:
                chosen.append(source.number)
                words -= said
        lines.append(f"{one.prefix}{one.text}" + ("" if one.is_lead else "".join(f" [{number}]" for number in chosen)))
    return "\n".join(lines)


class Listener:
    """A writer that leaves the composed answer as it is, and keeps the turn that it was given."""

    rewording = None

    def __init__(self) -> None:
        self.turns: list[Turn] = []

    def stream(self, turn: Turn, composed: Answer) -> Generator[Answer, None, None]:
        self.turns.append(turn)
        yield composed


class Reader:
    """Reads questions over an assistant's texts once, and lets scripted models write over what was found."""

    def __init__(self, assistant: Assistant) -> None:
        self.assistant = assistant
        self._read: dict[tuple[str, ...], tuple[Turn, Answer]] = {}

    def read(self, question: str, history: Sequence[str] = ()) -> tuple[Turn, Answer]:
        """A question's turn and the composed answer to it."""
        asked = (question, *history)
        if asked not in self._read:
            self._read[asked] = self._listened(question, history)
        return self._read[asked]

    def _listened(self, question: str, history: Sequence[str]) -> tuple[Turn, Answer]:
        listener, before = Listener(), self.assistant.writer
        self.assistant.writer = listener  # type: ignore[assignment]
        try:
            composed = next(one for one in self.assistant.stream(question, history) if isinstance(one, Answer))
        finally:
            self.assistant.writer = before
        return listener.turns[0], composed

    def sources(self, turn: Turn, composed: Answer) -> list[Source]:
        """What a model is given to write from."""
        return sources_of(turn, composed, self.assistant.corpus)

    def write(self, text: str, turn: Turn, composed: Answer) -> Answer:
        """What is shown of a model's text."""
        return Writer(Scripted(text), self.assistant.corpus, self.assistant.lexicon).write(turn, composed)
