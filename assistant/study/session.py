"""A study session and its parts: frozen, and the same outside the program as study.json."""

from dataclasses import asdict, dataclass
from typing import Any

from assistant.answer import citation_dict
from corpus.model import Citation

CHOICE, TRUE_FALSE, CLOZE, SHORT, MATCHING = KINDS = ("choice", "truefalse", "cloze", "short", "matching")
TRUE, FALSE = "Đúng", "Sai"


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
        """study.json."""
        return {
            "title": self.title,
            "request": asdict(self.request),
            "objectives": list(self.objectives),
            "outline": [_row_dict(one) for one in self.outline],
            "questions": [_question_dict(one) for one in self.questions],
            "flashcards": [
                {"front": one.front, "back": one.back, "edited": one.edited, "citation": citation_dict(one.citation)}
                for one in self.flashcards
            ],
            "timeline": [
                {"date": one.date, "text": one.text, "order": one.order, "citation": citation_dict(one.citation)}
                for one in self.timeline
            ],
            "summary": [_point_dict(one) for one in self.summary],
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Session":
        """The session of a study.json. Raises KeyError or TypeError for anything else."""
        request = data["request"]
        return cls(
            data["title"],
            Request(**{**request, "sections": tuple((one, two) for one, two in request["sections"])}),
            tuple(data["objectives"]),
            tuple(_row(one) for one in data["outline"]),
            tuple(_question(one) for one in data["questions"]),
            tuple(Flashcard(**{**one, "citation": Citation(**one["citation"])}) for one in data["flashcards"]),
            tuple(Event(**{**one, "citation": Citation(**one["citation"])}) for one in data["timeline"]),
            tuple(_point(one) for one in data["summary"]),
        )


def _point_dict(point: Point) -> dict[str, Any]:
    return {"text": point.text, "edited": point.edited, "citation": citation_dict(point.citation)}


def _row_dict(row: OutlineRow) -> dict[str, Any]:
    return {
        "section": row.section,
        "heading": row.heading,
        "minutes": row.minutes,
        "points": [_point_dict(one) for one in row.points],
        "discussion": row.discussion,
        "citation": citation_dict(row.citation),
    }


def _question_dict(question: Question) -> dict[str, Any]:
    """A matching's answer is its pairs."""
    matching = question.kind == MATCHING
    return {
        "id": question.id,
        "kind": question.kind,
        "question": question.question,
        "options": list(question.options),
        "answer": [list(pair) for pair in question.pairs] if matching else question.answer,
        "support": question.support,
        "explanation": question.explanation,
        "citation": citation_dict(question.citation),
        "topic": question.topic,
        "subject": question.subject,
        "edited": question.edited,
    }


def _point(data: dict[str, Any]) -> Point:
    return Point(data["text"], Citation(**data["citation"]), data["edited"])


def _row(data: dict[str, Any]) -> OutlineRow:
    points = tuple(_point(one) for one in data["points"])
    return OutlineRow(**{**data, "points": points, "citation": Citation(**data["citation"])})


def _question(data: dict[str, Any]) -> Question:
    matching = data["kind"] == MATCHING
    pairs = tuple((left, right) for left, right in data["answer"]) if matching else ()
    kept = {"options": tuple(data["options"]), "answer": "" if matching else data["answer"], "pairs": pairs}
    return Question(**{**data, **kept, "citation": Citation(**data["citation"])})
