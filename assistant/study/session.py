"""A study session and its parts: frozen, and the same outside the program as study.json."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any, TypeVar

from corpus.model import Citation

CHOICE, TRUE_FALSE, CLOZE, SHORT, MATCHING = KINDS = ("choice", "truefalse", "cloze", "short", "matching")
TRUE, FALSE = "Đúng", "Sai"
Part = TypeVar("Part")


@dataclass(frozen=True, slots=True)
class Request:
    """What a trainer asks for: sections are (document, section); level is "easy", "medium" or "hard"."""

    sections: tuple[tuple[str, str], ...]
    questions: int = 20
    seed: int = 1
    audience: str = "cán bộ"
    minutes: int = 90
    level: str = "medium"
    versions: int = 1


@dataclass(frozen=True, slots=True)
class Point:
    """A key point; an edited one keeps the quotation that it was made from."""

    text: str
    citation: Citation
    edited: bool = False


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """A stretch of the session: a section, its minutes, its points, and what to talk over."""

    section: str
    heading: str
    minutes: int
    points: tuple[Point, ...]
    discussion: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class Question:
    """A question of a test.

    options are those of a choice, "Đúng" and "Sai", or the right-hand side of a matching, in the order shown.
    answer is the key; for a matching it is "", and pairs hold (left, right) as the text joins them.
    support stands in the citation's quote: the answer itself, for a true/false the true form of the fact in doubt.
    topic and subject say what is asked about, so that the check can tell what else the texts would support.
    """

    id: str
    kind: str
    question: str
    options: tuple[str, ...]
    answer: str
    pairs: tuple[tuple[str, str], ...]
    support: str
    explanation: str
    citation: Citation
    topic: str
    subject: str
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Flashcard:
    """A card to remember by."""

    front: str
    back: str
    citation: Citation
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """A date, a deadline or a period, and the words of the text that give it; order sorts."""

    date: str
    text: str
    citation: Citation
    order: str


@dataclass(frozen=True, slots=True)
class Session:
    """All that a trainer takes to the room."""

    title: str
    request: Request
    objectives: tuple[str, ...]
    outline: tuple[OutlineRow, ...]
    questions: tuple[Question, ...]
    flashcards: tuple[Flashcard, ...]
    timeline: tuple[Event, ...]
    summary: tuple[Point, ...]

    def to_dict(self) -> dict[str, Any]:
        """study.json: every part by its fields, but that the answer of a matching is its pairs."""
        return asdict(self) | {"questions": [_question_dict(one) for one in self.questions]}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Session":
        """The session of a study.json. Raises KeyError or TypeError for anything else."""
        request = data["request"]
        return cls(
            title=data["title"],
            request=Request(**{**request, "sections": tuple((one, two) for one, two in request["sections"])}),
            objectives=tuple(data["objectives"]),
            outline=tuple(_row(one) for one in data["outline"]),
            questions=tuple(_question(one) for one in data["questions"]),
            flashcards=tuple(_cited(Flashcard, one) for one in data["flashcards"]),
            timeline=tuple(_cited(Event, one) for one in data["timeline"]),
            summary=tuple(_cited(Point, one) for one in data["summary"]),
        )


def _question_dict(question: Question) -> dict[str, Any]:
    data = asdict(question)
    pairs = data.pop("pairs")
    return data | {"answer": pairs} if question.kind == MATCHING else data


def _cited(part: Callable[..., Part], data: dict[str, Any], **read: Any) -> Part:
    """A part of its fields, some of them read already; its citation is read here."""
    return part(**{**data, **read, "citation": Citation(**data["citation"])})


def _row(data: dict[str, Any]) -> OutlineRow:
    return _cited(OutlineRow, data, points=tuple(_cited(Point, one) for one in data["points"]))


def _question(data: dict[str, Any]) -> Question:
    options = tuple(data["options"])
    if data["kind"] == MATCHING:
        pairs = tuple((left, right) for left, right in data["answer"])
        return _cited(Question, data, options=options, answer="", pairs=pairs)
    return _cited(Question, data, options=options, pairs=())
