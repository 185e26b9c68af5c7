"""The questions to learn from, and the clauses of their texts that answer them.

index/training/questions/ holds the questions (its README says how they were made). A row names a text by its hash,
and its answers are offsets into it. Most of the texts are no part of the project and lie in a folder of data; others
are the texts that ship, and those made up for this, which lie beside the questions.
"""

import hashlib
import json
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from corpus.model import Document
from corpus.reading.store import SHIPPED_TEXTS, read_document
from index.clauses import clause_spans, reading_text
from index.training.errors import TrainingDataError

QUESTIONS = Path(__file__).parent / "questions"
CALIBRATION = QUESTIONS / "calibration"  # questions that the judge of evidence learns from, and the encoder does not
_SAME = 0.5  # the share of the shorter of two spans that must overlap for a clause to be an answer


class Question(BaseModel):
    """A row of questions/*.jsonl.

    text is the sha256 of the text's bytes, or the name of a slice of laws (slices.json). answers are [start, end) into
    the text in characters, one a clause that answers, none for a near miss: a question on the subject of the text
    whose answer it does not hold.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    text: str
    kind: str
    question: str
    answers: list[tuple[int, int]]
    writer: str

    def is_answered_at(self, start: int, end: int) -> bool:
        """Whether the clause at [start, end) of the text is one that answers."""
        return any(_overlap(start, end, *answer) >= _SAME for answer in self.answers)


class LawSlice(BaseModel):
    """A row of slices.json: `count` articles of a law from legal.jsonl, from article `first` on."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    law: str
    articles: list[str]


@dataclass(frozen=True)
class AskedText:
    """A text with its clauses as the encoder reads them, their spans in it, and the questions asked of it.

    is_held is whether it is kept out of training, to measure on (held.json).
    """

    name: str
    document: Document
    clauses: list[str]
    spans: list[tuple[int, int]]
    questions: list[Question]
    is_held: bool

    def answering(self, question: Question) -> list[int]:
        """The places of the clauses that answer a question."""
        return [at for at, span in enumerate(self.spans) if question.is_answered_at(*span)]


def read_asked_texts(data: Path, questions: Path = QUESTIONS) -> list[AskedText]:
    """Every text that is asked of, in the order of the questions.

    data holds resolutions/*.md and legal.jsonl. A text that is not there is left out with its questions. Raises
    TrainingDataError for a row that is malformed, and where no text is found at all.
    """
    rows: dict[str, list[Question]] = defaultdict(list)
    for row in read_questions(questions):
        rows[row.text].append(row)
    held = _held(questions)
    texts: dict[str, str | Path] = {**_resolutions(data), **_law_slices(data, questions), **_own_texts(questions)}
    found = [_asked(name, texts[name], asked, name in held) for name, asked in rows.items() if name in texts]
    if not found:
        raise TrainingDataError(f"{data} holds none of the {len(rows)} texts that the questions ask of")
    return found


def _held(questions: Path) -> set[str]:
    path = questions / "held.json"
    return set(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else set()


def read_questions(questions: Path = QUESTIONS) -> list[Question]:
    """The rows of all files of questions. Raises TrainingDataError for one that is malformed."""
    return [row for path in sorted(questions.glob("*.jsonl")) for row in _rows(path)]


def _rows(path: Path) -> Iterator[Question]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            yield Question.model_validate_json(line)
        except ValidationError as error:
            raise TrainingDataError(f"{path.name}, line {number}: {error.errors()[0]['msg']}") from error


def _resolutions(data: Path) -> dict[str, str]:
    contents = (path.read_bytes() for path in sorted((data / "resolutions").glob("*.md")))
    return {hashlib.sha256(one).hexdigest(): one.decode("utf-8") for one in contents}


def _own_texts(questions: Path) -> dict[str, Path]:
    """The texts that ship, and those that lie beside the questions."""
    paths = [*sorted(SHIPPED_TEXTS.glob("*.txt")), *sorted((questions / "texts").glob("*.txt"))]
    return {hashlib.sha256(path.read_bytes()).hexdigest(): path for path in paths}


def _law_slices(data: Path, questions: Path) -> dict[str, str]:
    """The text of each slice: the law's name, then its articles under "Điều N. title"."""
    slices, laws = questions / "slices.json", data / "legal.jsonl"
    if not slices.is_file() or not laws.is_file():
        return {}
    named = {name: LawSlice.model_validate(row) for name, row in json.loads(slices.read_text("utf-8")).items()}
    wanted = {article for one in named.values() for article in one.articles}
    rows = map(json.loads, laws.read_text(encoding="utf-8").splitlines())
    articles = {str(row["id"]): row for row in rows if row["id"] in wanted}
    return {name: slice_text(one, [articles[article] for article in one.articles]) for name, one in named.items()}


def slice_text(law: LawSlice, articles: Iterable[dict[str, str]]) -> str:
    """The text that offsets into a slice count."""
    parts = [f"Điều {row['id'].rpartition('@')[2]}. {row['title']}\n\n{row['body']}\n\n" for row in articles]
    return f"{law.law.upper()}\n\n" + "".join(parts)


def _asked(name: str, text: str | Path, questions: list[Question], is_held: bool) -> AskedText:
    document = read_document(text) if isinstance(text, Path) else _document(name, text)
    clauses, spans = [], []
    for passage in document.passages:
        for span in clause_spans(passage.text):
            clauses.append(reading_text(passage, span))
            spans.append(passage.body.span(span.start, span.end))
    return AskedText(name, document, clauses, spans, questions, is_held)


def _document(name: str, text: str) -> Document:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{name[:16]}.md"
        path.write_text(text, encoding="utf-8", newline="")
        return read_document(path)


def _overlap(start: int, end: int, other_start: int, other_end: int) -> float:
    """The share of the shorter span that both cover."""
    return max(0, min(end, other_end) - max(start, other_start)) / max(1, min(end - start, other_end - other_start))
