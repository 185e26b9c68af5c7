"""Many questions from a file, their answers into another."""

import json
import logging
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from assistant.answer import Answer
from assistant.errors import BatchError, QuestionError
from corpus.datafiles import first_problem

logger = logging.getLogger(__name__)

FAILED = "Có lỗi ngoài dự kiến khi trả lời câu hỏi này; các câu khác không bị ảnh hưởng."
Ask = Callable[[str, list[str]], Answer]


class QuestionRow(BaseModel):
    """One line of a batch: the user's earlier questions, oldest first, in history. Other fields are passed over."""

    model_config = ConfigDict(extra="ignore", strict=True)
    id: str | int
    question: str
    history: list[str] = []


@dataclass(frozen=True, slots=True)
class BatchLine:
    """A line of a batch file, counted from 1: a row, or what is wrong with it."""

    number: int
    row: QuestionRow | None
    problem: str = ""
    row_id: object = None


def is_stream(path: Path) -> bool:
    """Whether a path leads to a pipe or a device, whose reading may never end."""
    return path.exists() and not path.is_file() and not path.is_dir()


def read_batch(path: Path) -> list[BatchLine]:
    """The lines of a batch file that are not blank. Raises BatchError for a file that cannot be read or holds none."""
    if is_stream(path):
        raise BatchError(f"{path} is no file: name a file of one JSON object a line")
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise BatchError(f"{path} cannot be read ({error.strerror}): name a file of one JSON object a line") from error
    lines = [_read_line(number, line) for number, line in enumerate(raw.splitlines(), start=1) if line.strip()]
    if not lines:
        raise BatchError(f"{path} holds no question: expected one JSON object a line with id and question")
    return lines


def keep_apart(questions: Path, answers: Path) -> None:
    """Raise BatchError where the answers of a batch would be written over its questions, by whatever name."""
    if answers.exists() and questions.exists() and answers.samefile(questions):
        raise BatchError(f"{answers} holds the questions, which the answers would replace: name another file")


def _read_line(number: int, line: bytes) -> BatchLine:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        return BatchLine(number, None, f"line {number}: not JSON ({error}): expected an object with id and question")
    row_id = row.get("id") if isinstance(row, dict) else None
    try:
        return BatchLine(number, QuestionRow.model_validate(row), row_id=row_id)
    except ValidationError as error:
        return BatchLine(number, None, f"line {number}: {first_problem(error, 'row')}", row_id)


def answer_batch(lines: list[BatchLine], ask: Ask) -> Iterator[tuple[dict[str, Any], str]]:
    """For each line its answer's row, and what was wrong with it ("" for nothing): one bad row stops no other."""
    for line in lines:
        if line.row is None:
            yield _failed(line.row_id, "", line.problem), line.problem
            continue
        try:
            yield ask(line.row.question, line.row.history).to_dict(line.row.id), ""
        except QuestionError as error:
            problem = f"line {line.number}: {error}"
            yield _failed(line.row.id, line.row.question, problem), problem
        except Exception as error:
            logger.exception("line %d: the question failed", line.number)
            problem = f"line {line.number}: {type(error).__name__}: {' '.join(str(error).split())}"
            yield _failed(line.row.id, line.row.question, problem, FAILED), problem


def what_failed(problems: Sequence[str], rows: int, answers: Path) -> str:
    """One line for the rows that were not answered; each has its own in its "error" of the answers' file."""
    if len(problems) == 1:
        return problems[0]
    return f"{len(problems)} of {rows} rows were not answered; the first: {problems[0]}; each is told in {answers}"


def _failed(row_id: object, question: str, problem: str, said: str = "") -> dict[str, Any]:
    return {**Answer(question, said, refused=True).to_dict(row_id), "error": problem}


def write_rows(path: Path, rows: list[dict[str, Any]]) -> None:
    """Write one JSON object a line, beside and then in place; into a device or a pipe, which stays what it is.

    Raises BatchError where that cannot be.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        written = "".join(lines).encode("utf-8", errors="replace")  # an id may hold half a character
        if path.exists() and not path.is_file():
            path.write_bytes(written)
        else:
            beside.write_bytes(written)
            beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise BatchError(f"{path} cannot be written ({error.strerror}): name a file in a folder of yours") from error
