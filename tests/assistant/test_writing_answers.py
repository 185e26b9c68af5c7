"""A set of scripted model answers: no wrong statement is shown, and right answers stay as they were written."""

import json
import re
import time
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

import pytest

from assistant.answer import Answer
from assistant.service import Assistant
from assistant.writing.model import Cost
from assistant.writing.writer import Writer

ROWS: list[dict[str, Any]] = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "data" / "chat_answers.jsonl").read_text(encoding="utf-8").splitlines()
]
RIGHT = [row for row in ROWS if row["kind"] == "right"]
WRONG = [row for row in ROWS if row["kind"] != "right"]


class Scripted:
    """A model that writes what it is told, and, asked to mend it, writes the same again."""

    name = "thu"

    def __init__(self, text: str) -> None:
        self.text = text

    def stream(self, messages: Sequence[tuple[str, str]], cost: Cost) -> Generator[str, None, None]:
        cost.calls += 1
        again = len(messages) > 1
        yield "\n".join(f"Câu {number}: {self.text}" for number in (1, 2)) if again else self.text


def write(assistant: Assistant, row: dict[str, Any]) -> Answer:
    assistant.writer = Writer(Scripted(row["answer"]), assistant.corpus, assistant.lexicon)
    try:
        return assistant.ask(row["question"], row["history"])
    finally:
        assistant.writer = None


def bare(text: str) -> str:
    return re.sub(r"\[\d+\]|【\d+】|\W", "", text)


def stays(assistant: Assistant, row: dict[str, Any]) -> bool:
    answer = write(assistant, row)
    return answer.writer == "thu" and bare(answer.text).startswith(bare(row["answer"]))


@pytest.mark.parametrize("row", WRONG, ids=lambda row: f"{row['id']}-{row['kind']}")
def test_no_wrong_statement_is_shown(assistant: Assistant, row: dict[str, Any]) -> None:
    answer = write(assistant, row)

    assert not answer.refused
    assert not row["forbid"] or row["forbid"] not in answer.text
    assert all(one in answer.text for one in row["want"])


def test_right_answers_stay_as_they_were_written(assistant: Assistant) -> None:
    changed = [row["id"] for row in RIGHT if not stays(assistant, row)]

    assert len(ROWS) >= 60
    assert len(changed) <= 0.05 * len(RIGHT), changed


def test_the_check_takes_30_ms_at_most(assistant: Assistant) -> None:
    write(assistant, RIGHT[0])
    times = []
    for row in RIGHT:
        began = time.perf_counter()
        write(assistant, row)
        whole = time.perf_counter() - began
        began = time.perf_counter()
        list(assistant.stream(row["question"], row["history"], written=False))
        times.append(whole - (time.perf_counter() - began))

    assert sorted(times)[len(times) // 2] < 0.03
