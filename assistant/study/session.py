"""A study session and its parts: frozen, and the same outside the program as study.json."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any, TypeVar

from corpus.citation import Citation

CHOICE, TRUE_FALSE, CLOZE, SHORT, MATCHING = KINDS = ("choice", "truefalse", "cloze", "short", "matching")
TRUE, FALSE = "Đúng", "Sai"
OPENING_PHASE, CONTENT, TALK, CHECK, CLOSE = PHASES = ("opening", "content", "talk", "check", "close")
Cited = TypeVar("Cited")


@dataclass(frozen=True, slots=True)
class Request:
    """What a trainer asks for: sections are (document, section); level is "easy", "medium" or "hard".

    shares are the parts of a hundred of the questions that ask to know, to understand and to apply; () leaves them to
    the level. in_slides says that the test goes onto the slides as well.
    """

    sections: tuple[tuple[str, str], ...]
    questions: int = 20
    seed: int = 1
    audience: str = "cán bộ"
    minutes: int = 90
    level: str = "medium"
    versions: int = 1
    shares: tuple[int, ...] = ()
    in_slides: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """A key point; an edited one keeps the quotation that it was made from. when is the time that its heading gives
    ("Đến năm 2030") where the text leaves it to that, else ""; label is whose duty it is or what it tells ("Hạn chế"),
    where its own words leave that to their place."""

    text: str
    citation: Citation
    edited: bool = False
    when: str = ""
    label: str = ""

    @property
    def before(self) -> str:
        """What is said before the words: "Đến năm 2030: ", "Bộ Công Thương: "; "" for an edited point."""
        named = ", ".join(one for one in (self.when, self.label) if one)
        mark = " " if named.endswith(")") else ": "  # "Trọng tâm đến năm 2030: (1) …"
        return f"{named}{mark}" if named and not self.edited else ""

    @property
    def said(self) -> str:
        """The point with its time and its label: a goal without its year would be told as a fact."""
        return f"{self.before}{self.text}"


@dataclass(frozen=True, slots=True)
class FigureLine:
    """An indicator with its value in each period, (period, value) as written, and where each stands."""

    indicator: str
    values: tuple[tuple[str, str], ...]
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """A stretch of the session: its minutes, its points, and what to talk over.

    phase is "opening", "content", "talk", "check" or "close". aim is what to bring home from a part of the content in
    the text's words, reading the quotation to read aloud, example a thing of the text that shows it, talk one or two
    questions (discussion holds the first). section is the first of `sections`, those that the part is made of;
    contents are the headings, cut short, of several that have one. purpose is what the part is for (a role's name).
    """

    section: str
    heading: str
    minutes: int
    points: tuple[Point, ...]
    discussion: str
    citation: Citation
    phase: str = CONTENT
    sections: tuple[str, ...] = ()
    aim: Point | None = None
    reading: Citation | None = None
    example: Point | None = None
    talk: tuple[str, ...] = ()
    figures: tuple[FigureLine, ...] = ()
    contents: tuple[str, ...] = ()
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class TaskLine:
    """Who must do what, with whom and by when; what the text does not give is ""."""

    lead: str
    task: str
    joins: str
    deadline: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class TaskGroup:
    """A group of tasks that the text heads, with its points."""

    heading: str
    points: tuple[Point, ...]
    citation: Citation


@dataclass(frozen=True, slots=True)
class Question:
    """A question of a test.

    options are those of a choice, "Đúng" and "Sai", or the right-hand side of a matching, in the order shown.
    answer is the key; for a matching it is "", and pairs hold (left, right) as the text joins them.
    support stands in the citation's quote: the answer itself, for a true/false the true form of the fact in doubt.
    topic and subject say what is asked about, so that the check can tell what else the texts would support.
    level is what it asks for: "nhận biết", "thông hiểu" or "vận dụng". also are further places that the key rests on.
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
    level: str = ""
    also: tuple[Citation, ...] = ()


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
    figures: tuple[FigureLine, ...] = ()
    tasks: tuple[TaskLine, ...] = ()
    groups: tuple[TaskGroup, ...] = ()
    seen: tuple[str, ...] = ()  # ids of questions that were put aside for another one
    texts: tuple[tuple[str, str], ...] = ()  # each text's full name, and what it is about

    def to_dict(self) -> dict[str, Any]:
        """study.json: every part by its fields, but that the answer of a matching is its pairs."""
        return asdict(self) | {"questions": [_question_dict(one) for one in self.questions]}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Session":
        """The session of a study.json. Raises KeyError or TypeError for anything else."""
        request = data["request"]
        return cls(
            title=data["title"],
            request=_request(request),
            objectives=tuple(data["objectives"]),
            outline=tuple(_row(one) for one in data["outline"]),
            questions=tuple(_question(one) for one in data["questions"]),
            flashcards=tuple(_cited(Flashcard, one) for one in data["flashcards"]),
            timeline=tuple(_cited(Event, one) for one in data["timeline"]),
            summary=tuple(_cited(Point, one) for one in data["summary"]),
            figures=tuple(_figures(one) for one in data.get("figures", ())),
            tasks=tuple(_cited(TaskLine, one) for one in data.get("tasks", ())),
            seen=tuple(data.get("seen", ())),
            texts=tuple((name, about) for name, about in data.get("texts", ())),
            groups=tuple(_cited(TaskGroup, one, points=_points(one["points"])) for one in data.get("groups", ())),
        )


def _request(data: dict[str, Any]) -> Request:
    sections = tuple((one, two) for one, two in data["sections"])
    return Request(**{**data, "sections": sections, "shares": tuple(data.get("shares", ()))})


def _question_dict(question: Question) -> dict[str, Any]:
    data = asdict(question)
    pairs = data.pop("pairs")
    return data | {"answer": pairs} if question.kind == MATCHING else data


def _cited(part: Callable[..., Cited], data: dict[str, Any], **read: Any) -> Cited:
    """A part of its fields, some of them read already; its citation is read here."""
    return part(**{**data, **read, "citation": Citation(**data["citation"])})


def _points(data: list[dict[str, Any]]) -> tuple[Point, ...]:
    return tuple(_cited(Point, one) for one in data)


def _figures(data: dict[str, Any]) -> FigureLine:
    values = tuple((period, value) for period, value in data["values"])
    return FigureLine(data["indicator"], values, tuple(Citation(**one) for one in data["citations"]))


def _row(data: dict[str, Any]) -> OutlineRow:
    aim, reading, example = (data.get(name) for name in ("aim", "reading", "example"))
    return _cited(
        OutlineRow,
        data,
        points=_points(data["points"]),
        sections=tuple(data.get("sections", ())),
        aim=_cited(Point, aim) if aim else None,
        reading=Citation(**reading) if reading else None,
        example=_cited(Point, example) if example else None,
        talk=tuple(data.get("talk", ())),
        contents=tuple(data.get("contents", ())),
        figures=tuple(_figures(one) for one in data.get("figures", ())),
    )


def _question(data: dict[str, Any]) -> Question:
    read = {"options": tuple(data["options"]), "also": tuple(Citation(**one) for one in data.get("also", ()))}
    if data["kind"] == MATCHING:
        pairs = tuple((left, right) for left, right in data["answer"])
        return _cited(Question, data, **read, answer="", pairs=pairs)
    return _cited(Question, data, **read, pairs=())
