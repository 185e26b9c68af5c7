"""Learning the weights on a toy, and the files that it writes."""

import json
from pathlib import Path

import numpy as np
import pytest
import yaml
from typer.testing import CliRunner

from assistant.commands import calibrate as module
from assistant.commands.calibrate import labelled_messages, learn_all
from assistant.commands.cli import app
from assistant.evidence import judge
from assistant.evidence.features import clause_names, question_names
from assistant.understanding import intents
from index.training.errors import TrainingDataError
from tests.index.training.toy import ASKED, asked_texts

MESSAGES = [
    "xin chào", "chào bạn", "chào em nhé", "chào buổi sáng", "chào anh",
    "cảm ơn", "cám ơn nhé", "cảm ơn em", "tốt quá, cảm ơn", "xin cảm ơn",
]  # fmt: skip
INTENTS = ["greeting"] * 5 + ["thanks"] * 5


@pytest.fixture
def toy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two texts and ten messages in the place of the project's own, and files in a folder to be written."""
    texts = asked_texts(tmp_path)
    monkeypatch.setattr(module, "read_asked_texts", lambda _data, _questions: texts)
    monkeypatch.setattr(module, "labelled_messages", lambda: (MESSAGES, INTENTS))
    return tmp_path


def test_a_folder_without_texts_changes_nothing(toy: Path) -> None:
    with pytest.raises(TrainingDataError, match="no folder resolutions"):
        learn_all(toy / "nope", toy / "judge.yaml", toy / "intents.npz")

    assert not (toy / "judge.yaml").exists()


def test_both_are_learned_written_and_read_again(toy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    measured = learn_all(toy / "data", toy / "judge.yaml", toy / "intents.npz")

    assert set(measured) == {"judge", "intents"}
    assert set(measured["judge"]) == {"first", "first_three", "told_apart", "refused", "wrongly_refused"}
    assert all(0.0 <= value <= 1.0 for part in measured.values() for value in part.values())
    written = yaml.safe_load((toy / "judge.yaml").read_text(encoding="utf-8"))
    assert written["learned_from"] == f"{len(ASKED)} questions over 2 texts (calibration)"
    assert written["measured"] == measured["judge"]
    assert (list(written["clause"]), list(written["question"])) == (clause_names(), question_names())
    monkeypatch.setattr(judge, "_DATA", toy)
    assert judge.shipped_judge.__wrapped__().none == written["none"]
    monkeypatch.setattr(intents, "_FILE", toy / "intents.npz")
    assert intents.shipped_intents.__wrapped__().names == ("greeting", "thanks")
    facts = json.loads((toy / "intents.json").read_text(encoding="utf-8"))
    assert facts["learned_from"].startswith("10 messages and questions")
    assert facts["measured"] == measured["intents"]


def test_the_command_prints_what_was_measured(toy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "learn_all", lambda data: {"judge": {"first": 0.5}, "data": data.name})
    result = CliRunner().invoke(app, ["calibrate", "--data", str(toy / "data")])

    assert result.exit_code == 0
    assert json.loads(result.stdout) == {"judge": {"first": 0.5}, "data": "data"}


def test_the_messages_are_those_labelled_and_the_questions() -> None:
    messages, labels = labelled_messages()

    assert len(messages) == len(labels) == 5_875 + 7_904
    assert (labels[0], messages[0]) == ("capability", "Bạn có những văn bản nào?")
    assert len(set(labels)) == 30
    assert "deadline" not in labels
    assert np.all([message.strip() for message in messages])
