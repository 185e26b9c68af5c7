"""What an answer took of a chat model is told: in the explanation, and in the conversation as Markdown and as Word."""

import io
import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from docx import Document as read_word
from typer.testing import CliRunner

from assistant.answer import Answer
from assistant.commands.cli import app
from assistant.conversations.answers import dump_answer, load_answer
from assistant.conversations.exports import conversation_markdown, conversation_word
from assistant.conversations.store import Conversation, Turn
from assistant.service import Assistant
from tests.assistant.writing.chat_server import says, serving, status
from tests.assistant.writing.setup import QUESTION, RIGHT, composed, use

pytestmark = pytest.mark.usefixtures("openai_client")

EXTRA = "Đây là mức cao nhất cả nước [1]."


@pytest.fixture
def model(assistant: Assistant) -> Iterator[Assistant]:
    """The shared assistant, which gets a model for one test."""
    yield assistant
    assistant.writer = None


def exported(answer: Answer) -> tuple[str, str]:
    """A conversation of one kept answer, as Markdown and as the text of the Word file."""
    now = datetime(2026, 1, 2, tzinfo=UTC)
    turns = [Turn(1, now, answer.question, load_answer(dump_answer(answer)))]
    conversation = Conversation("a", "T", now, now, 1)
    paper = read_word(io.BytesIO(conversation_word(conversation, turns, {})))
    return conversation_markdown(conversation, turns, {}), "\n".join(one.text for one in paper.paragraphs)


def test_an_exported_answer_says_who_wrote_it_and_what_it_took() -> None:
    answer = Answer("q", "a", False, writer="openai:m", note="n.", tokens_in=120, tokens_out=34, writing_ms=1234.0)
    markdown, word = exported(answer)

    assert "\n*n. \\(120 token vào, 34 token ra; 1,2 giây\\)*\n" in markdown
    assert "\nn. (120 token vào, 34 token ra; 1,2 giây)" in word


def test_an_exported_question_that_was_read_in_another_way_says_how() -> None:
    markdown, word = exported(Answer("q", "a", False, understood="Đã hiểu câu hỏi là: Q?"))

    assert "## q\n\n*Đã hiểu câu hỏi là\\: Q?*\n\na\n" in markdown
    assert "\nq\nĐã hiểu câu hỏi là: Q?\na" in word


def test_one_without_a_model_says_nothing_of_it(model: Assistant) -> None:
    assert not any(re.search(r"token|giây", text) for text in exported(composed(model)))


def test_both_requests_of_a_mended_answer_are_counted(model: Assistant) -> None:
    with serving(says(f"{RIGHT} {EXTRA}"), says("Câu 1: BỎ")) as server:
        use(model, server)
        answer = model.ask(QUESTION)

    assert (answer.tokens_in, answer.tokens_out) == (240, 68)
    assert answer.explanation["model"]["calls"] == 2
    assert all("(240 token vào, 68 token ra; " in text.replace("\\", "") for text in exported(answer))


def test_the_time_that_a_failing_server_took_is_told(model: Assistant) -> None:
    with serving(status(500)) as server:
        use(model, server)
        answer = model.ask(QUESTION)

    assert answer.writing_ms > 800  # the pauses between three tries
    assert answer.explanation["model"]["calls"] == 3
    assert all(
        re.search(r"Máy chủ mô hình báo lỗi\..*\([01],\d giây\)", text.replace("\\", "")) for text in exported(answer)
    )


def test_explain_prints_the_tokens_and_the_time(model: Assistant, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Assistant, "open", lambda *_words, **_named: model)
    monkeypatch.setattr(Assistant, "close", lambda _self: None)
    with serving(says(RIGHT)) as server:
        use(model, server)
        result = CliRunner().invoke(app, ["ask", QUESTION, "--explain", "--json"])

    told = json.loads(result.stderr)["model"]
    assert (told["tokens in"], told["tokens out"], told["calls"], told["used"]) == (120, 34, 1, True)
    assert told["ms"] > 0
