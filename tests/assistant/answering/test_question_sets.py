"""Floors on the project's own question sets, and the bars on a set that stands outside the project."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from assistant.commands.evaluation import ScoredQuestion, Scores, read_questions, score
from assistant.service import Assistant
from corpus.reading.store import SHIPPED_TEXTS

pytestmark = pytest.mark.long

DATA = Path(__file__).parents[2] / "data"
EVAL_DIR = os.environ.get("ASSISTANT_EVAL_DIR", "")  # read now: the tests themselves run without such variables


def answer_all(assistant: Assistant, questions: Sequence[ScoredQuestion]) -> dict[str, dict[str, Any]]:
    return {one.id: assistant.ask(one.question, one.history).to_dict(one.id) for one in questions}


def scored(assistant: Assistant, path: Path) -> Scores:
    """The scores of a set's questions, of one in so many."""
    questions = read_questions(path)[::EVERY]
    sources = [document.source for document in assistant.corpus.documents]
    return score(questions, answer_all(assistant, questions), sources)


EVERY = 4  # of a set's questions one in so many is asked here; `assistant evaluate` scores them all
# Floors a little under what was measured: a set, the folders of its texts, the share right, the share refused.
SETS = [
    ("unseen_1/questions", (DATA / "unseen_1",), 0.89, 0.85),
    ("unseen_2/questions", (SHIPPED_TEXTS, DATA / "unseen_2"), 0.87, 0.80),
    ("unseen_3/questions", (DATA / "unseen_3",), 0.78, 0.80),
    ("unseen_4/questions", (DATA / "unseen_4",), 0.86, 0.73),
]


@pytest.mark.parametrize(
    ("name", "right", "refused"),
    [("shipped/first", 0.87, 0.84), ("shipped/everyday_words", 0.83, 0.80), ("shipped/fourth", 0.86, 0.77)],
)
def test_questions_on_the_shipped_texts(assistant: Assistant, name: str, right: float, refused: float) -> None:
    scores = scored(assistant, DATA / f"{name}.jsonl")

    assert scores.right >= right
    assert scores.refused >= refused
    assert scores.answerable["verbatim"] == 1.0


@pytest.mark.parametrize(("name", "folders", "right", "refused"), SETS, ids=[row[0] for row in SETS])
def test_questions_on_other_texts(  # type: ignore[no-untyped-def]
    open_texts, name: str, folders: tuple[Path, ...], right: float, refused: float
) -> None:
    with open_texts(*folders) as assistant:
        scores = scored(assistant, DATA / f"{name}.jsonl")

    assert scores.right >= right
    assert scores.refused >= refused
    assert scores.answerable["verbatim"] == 1.0


@pytest.fixture(scope="module")
def outside() -> Path:
    """The folder that ASSISTANT_EVAL_DIR names."""
    folder = Path(EVAL_DIR)
    if not EVAL_DIR:
        pytest.skip("ASSISTANT_EVAL_DIR is not set: it names a folder with questions.jsonl and score.py")
    if not (folder / "questions.jsonl").is_file() or not (folder / "score.py").is_file():
        pytest.skip(f"ASSISTANT_EVAL_DIR={EVAL_DIR} holds no questions.jsonl and score.py")
    return folder.absolute()


@pytest.fixture(scope="module")
def outside_answers(outside: Path, assistant: Assistant) -> dict[str, dict[str, Any]]:
    return answer_all(assistant, read_questions(outside / "questions.jsonl"))


@pytest.fixture(scope="module")
def outside_scores(outside: Path, outside_answers: dict[str, dict[str, Any]], assistant: Assistant) -> Scores:
    sources = [document.source for document in assistant.corpus.documents]
    return score(read_questions(outside / "questions.jsonl"), outside_answers, sources)


def test_the_bars_hold_on_the_set_outside(outside_scores: Scores) -> None:
    assert outside_scores.right >= 0.90
    assert outside_scores.answerable["verbatim"] == 1.0
    assert outside_scores.refused == 1.0
    assert outside_scores.answerable["wrongly refused"] <= 0.05
    assert outside_scores.answerable["citation precision"] >= 0.90


def test_the_figures_are_those_of_the_script_outside(
    outside: Path, outside_answers: dict[str, dict[str, Any]], outside_scores: Scores, tmp_path: Path
) -> None:
    answers = tmp_path / "answers.jsonl"
    answers.write_text("".join(json.dumps(row) + "\n" for row in outside_answers.values()))
    texts = [str(path) for path in sorted(SHIPPED_TEXTS.glob("*.txt"))]
    command = [sys.executable, str(outside / "score.py"), str(outside / "questions.jsonl"), str(answers)]

    printed = subprocess.run([*command, "--texts", *texts], capture_output=True, text=True, check=True).stdout

    figures = {name.strip(): value for name, value in re.findall(r"([a-z][a-z ]*[a-z]) (\d\.\d{3})", printed)}
    ours = {**outside_scores.answerable, "refused": outside_scores.refused, "right": outside_scores.right}
    assert figures == {name: f"{share:.3f}" for name, share in ours.items()}
    kinds = {kind: (int(right), int(of)) for kind, right, of in re.findall(r"^(\S+) +(\d+)/(\d+)$", printed, re.M)}
    assert kinds == outside_scores.by_kind
