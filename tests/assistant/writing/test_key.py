"""The key goes to its server and nowhere else, also where the server sends it back in every way that it has."""

import dataclasses
import io
import json
import logging
import traceback
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr
from typer.testing import CliRunner

from assistant.answer import Answer
from assistant.commands.cli import app
from assistant.conversations.answers import dump_answer
from assistant.conversations.exports import conversation_markdown, conversation_word
from assistant.conversations.store import ConversationStore
from assistant.service import Assistant
from assistant.writing.config import ChatConfig, load_chat, save_chat
from assistant.writing.model import build_model
from assistant.writing.probe import probe
from assistant.writing.secrets import without_key
from assistant.writing.trouble import ChatTrouble
from tests.assistant.writing.chat_server import Handler, Script, bytes_of, says, serving, status
from tests.assistant.writing.setup import KEY, QUESTION, QUICK, RIGHT, use

pytestmark = pytest.mark.usefixtures("openai_client")

REFUSED = "Phần trăm người dân sống nơi phố xá năm 2030 là bao nhiêu?"


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """An error is tried again at once."""
    monkeypatch.setattr("assistant.writing.model._PAUSES", (0.0, 0.0))


@pytest.fixture
def model(assistant: Assistant) -> Iterator[Assistant]:
    """The shared assistant, which gets a model for one test."""
    yield assistant
    assistant.writer = None


def all_over(handler: Handler) -> None:
    """A stream whose every field holds the key."""
    handler.begin()
    choice = {"index": 0, "delta": {"role": KEY, "content": f"{RIGHT} {KEY} "}, "finish_reason": None}
    row = {"id": KEY, "object": KEY, "created": 1, "model": KEY, "system_fingerprint": KEY, "choices": [choice]}
    handler.raw(f": {KEY}\nevent: {KEY}\ndata: {json.dumps(row)}\n\n".encode())
    handler.chunk({}, KEY)
    handler.raw(b"data: [DONE]\n\n")


def said_in_an_error(handler: Handler) -> None:
    handler.begin()
    handler.chunk({"role": "assistant", "content": KEY[:9]})
    handler.raw(f"data: {json.dumps({'error': {'message': KEY, 'type': KEY, 'code': KEY}})}\n\n".encode())


def said_in_the_reason(handler: Handler) -> None:
    handler.send_response(500, KEY)
    handler.send_header(f"x-{KEY}", KEY)
    handler.send_header("location", f"/{KEY}")
    handler.end_headers()


HOSTILE: list[Script] = [
    says(f"{RIGHT} Khóa là {KEY} [1]."),
    says(f"{KEY} [1]."),
    all_over,
    said_in_an_error,
    said_in_the_reason,
    status(401, f"Incorrect API key provided: {KEY}"),
    status(500, KEY),
    status(429, KEY, {"x-key": KEY, "set-cookie": f"key={KEY}"}),
    bytes_of(f"data: {KEY}\n\n".encode()),
    bytes_of(f"<html>{KEY}</html>".encode()),
]


def texts_of(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*"):
        if path.is_file():
            yield path.read_bytes().decode("latin-1")


def unzipped(content: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        for name in parts.namelist():
            yield parts.read(name).decode("latin-1")


@pytest.mark.parametrize("script", HOSTILE)
@pytest.mark.parametrize("question", [QUESTION, REFUSED])
def test_nothing_that_is_kept_or_shown_or_logged_holds_it(
    model: Assistant, script: Script, question: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    store = ConversationStore(tmp_path / "conversations.sqlite3")
    with serving(script) as server:
        writer = use(model, server, QUICK, rewrite=True)
        *drafts, answer = model.stream(question)
    assert isinstance(answer, Answer)
    conversation = store.get(store.add_turn(None, question, answer).conversation)
    assert conversation is not None
    turns = store.turns(conversation.id)

    found = [
        *map(str, drafts),
        json.dumps(dataclasses.asdict(answer), default=str),
        json.dumps(answer.to_dict()),
        dump_answer(answer),
        conversation_markdown(conversation, turns, model.corpus.by_number),
        *unzipped(conversation_word(conversation, turns, model.corpus.by_number)),
        *texts_of(tmp_path),
        caplog.text,
        *(str(vars(record)) for record in caplog.records),
        repr(writer),
        repr(writer.rewording),
    ]
    assert server.headers[0]["authorization"] == f"Bearer {KEY}"
    assert len(found) > 20
    assert [one[:300] for one in found if KEY in one] == []


def test_the_command_line_never_prints_it(assistant: Assistant, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Assistant, "open", lambda *_words, **_named: assistant)
    monkeypatch.setattr(Assistant, "close", lambda _self: None)
    for script in HOSTILE:
        with serving(script) as server:
            use(assistant, server, QUICK, rewrite=True)
            for words in (["ask", QUESTION, "--explain"], ["ask", QUESTION, "--explain", "--json"]):
                result = CliRunner().invoke(app, words)
                assert result.exit_code == 0
                assert KEY not in result.output + result.stderr
                assert '"model"' in result.output + result.stderr  # what the model did is told
    assistant.writer = None


@pytest.mark.parametrize("script", HOSTILE)
def test_no_error_holds_it(script: Script) -> None:
    with serving(script) as server:
        trouble = probe(ChatConfig(model="openai:m", base_url=server.url, api_key=SecretStr(KEY)), QUICK)

    told = "".join(traceback.format_exception(trouble)) + trouble.vietnamese if trouble else ""
    assert KEY not in told


@pytest.mark.parametrize("model_name", ["nobody-makes-this:m", "openai:", "", ":"])
def test_no_error_about_settings_holds_it(model_name: str) -> None:
    config = ChatConfig(model=model_name, base_url="http://127.0.0.1:9/v1", api_key=SecretStr(KEY))

    with pytest.raises(ChatTrouble) as raised:
        build_model(config, 1.0)

    assert KEY not in "".join(traceback.format_exception(raised.value)) + repr(config) + str(config)


def test_a_file_that_is_damaged_is_not_shown(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    from assistant.settings import Settings

    caplog.set_level(logging.DEBUG)
    save_chat(ChatConfig(model="openai:m", api_key=SecretStr(KEY)), tmp_path)
    file = tmp_path / "chat.json"
    file.write_text(file.read_text().replace('"openai:m"', "7"))

    assert load_chat(Settings(data_dir=tmp_path)) == ChatConfig()
    assert KEY not in caplog.text


def test_a_key_that_is_still_coming_is_held_back() -> None:
    text = f"abc {KEY} def"
    shown = [without_key(text[:length], KEY) for length in range(len(text) + 1)]

    assert not any(KEY[:5] in one for one in shown)
    assert shown[-1] == "abc ••• def"
    assert without_key("abc sk-b", KEY, whole=True) == "abc sk-b"
