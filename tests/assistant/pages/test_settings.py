"""The page Cài đặt, a draft on the page Hỏi đáp, and where the key may be."""

import json
import logging
import stat
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from streamlit.testing.v1 import AppTest

from assistant.answer import Answer
from assistant.conversations.answers import dump_answer, load_answer
from assistant.conversations.exports import conversation_markdown
from assistant.conversations.store import ConversationStore
from assistant.pages.ask import model_draft
from assistant.pages.people.person import Person
from assistant.pages.people.roles import Role
from assistant.serving import runtime
from assistant.serving.runtime import Runtime
from assistant.settings import Settings
from assistant.writing.config import ChatConfig, load_chat, save_chat
from assistant.writing.model import Limits
from assistant.writing.probe import probe
from tests.assistant.writing.chat_server import Script, bytes_of, says, serving, status

pytestmark = pytest.mark.usefixtures("openai_client")

KEY = "sk-bi-mat-0123456789"
SHELL = Path(__file__).parents[3] / "assistant" / "pages" / "shell.py"
QUESTION = "GRDP bình quân đầu người đến năm 2030 là bao nhiêu?"
RIGHT = "Đến năm 2030, GRDP bình quân đầu người của tỉnh Khánh Hòa đạt 189 triệu đồng/người [1]."


def script() -> None:
    from assistant.pages import settings

    settings.show()


class SilentAssistant:
    """Opened at once, and asked nothing by this page."""

    index: Any = None

    def ask(self, question: str, history: Sequence[str] = ()) -> Answer:
        raise AssertionError(f"asked {question!r} after {history}")

    def close(self) -> None:
        """Holds nothing."""


@pytest.fixture
def page() -> AppTest:
    runtime.share(Runtime(Settings(), lambda *_: SilentAssistant()))
    return AppTest.from_function(script, default_timeout=30).run()


def press(page: AppTest, label: str) -> AppTest:
    return next(one for one in page.button if one.label == label).click().run()


def choose_server(page: AppTest, address: str, key: str = KEY) -> AppTest:
    page.radio(key="chat-kind").set_value("openai").run()
    page.text_input(key="chat-address").set_value(address)
    page.text_input(key="chat-name").set_value("thu")
    page.text_input(key="chat-key").set_value(key)
    return page.run()


def test_by_default_no_model_is_chosen(page: AppTest) -> None:
    assert not page.exception
    assert page.radio(key="chat-kind").value == "none"
    assert not page.text_input


def test_what_is_saved_is_kept_for_the_owner_alone_and_never_shown_again(page: AppTest) -> None:
    press(choose_server(page, "http://127.0.0.1:9/v1"), "Lưu")

    settings = Settings()
    file = settings.data_dir / "chat.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert load_chat(settings).model == "openai:thu"
    again = AppTest.from_function(script, default_timeout=30).run()
    assert again.text_input(key="chat-key").value == ""
    assert again.text_input(key="chat-address").value == "http://127.0.0.1:9/v1"
    assert KEY not in str(again.main)
    press(again, "Lưu")  # an empty field keeps the key
    kept = load_chat(settings).api_key
    assert kept is not None
    assert kept.get_secret_value() == KEY


def test_a_saved_key_does_not_follow_to_another_address(page: AppTest) -> None:
    press(choose_server(page, "http://127.0.0.1:9/v1"), "Lưu")

    again = AppTest.from_function(script, default_timeout=30).run()
    again.text_input(key="chat-address").set_value("http://127.0.0.1:10/v1").run()
    press(again, "Lưu")

    assert load_chat(Settings()).api_key is None


def test_that_it_rewrites_questions_is_a_choice(page: AppTest) -> None:
    assert not choose_server(page, "http://127.0.0.1:9/v1").toggle(key="chat-rewrite").value
    page.toggle(key="chat-rewrite").set_value(True).run()
    press(page, "Lưu")

    assert load_chat(Settings()).rewrite
    again = AppTest.from_function(script, default_timeout=30).run()
    assert again.toggle(key="chat-rewrite").value


def test_a_wrong_address_is_said_and_not_saved(page: AppTest) -> None:
    press(choose_server(page, "may-chu:8000"), "Lưu")

    assert page.error[0].value.startswith("Tên mô hình hoặc địa chỉ chưa đúng")
    assert load_chat(Settings()) == ChatConfig()


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (status(401, f"wrong {KEY}"), "Máy chủ không chấp nhận khóa."),
        (status(404, "no such model"), "Máy chủ không có mô hình này hoặc địa chỉ thiếu phần cuối (thường là /v1)."),
        (status(429), "Máy chủ đang từ chối vì quá nhiều yêu cầu hoặc hết hạn mức."),
        (status(500), "Máy chủ mô hình báo lỗi."),
    ],
    ids=["key", "model", "limit", "server"],
)
def test_what_a_server_refuses_is_said(page: AppTest, answer: Script, words: str) -> None:
    with serving(answer) as model:
        said = press(choose_server(page, model.url), "Kiểm tra").error[0].value

    assert words in said
    assert KEY not in said


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("http://127.0.0.1:9/v1", "Không kết nối được tới địa chỉ này"),
        ("may-chu:8000", "địa chỉ bắt đầu bằng http"),
        ("", "Hãy nhập địa chỉ của máy chủ"),  # and nothing is asked of the internet
    ],
)
def test_an_address_that_leads_nowhere_is_said(page: AppTest, address: str, words: str) -> None:
    press(choose_server(page, address), "Kiểm tra")

    assert words in (*page.error, *page.warning)[0].value


def test_without_an_address_nothing_is_saved(page: AppTest) -> None:
    press(choose_server(page, ""), "Lưu")

    assert "Hãy nhập địa chỉ của máy chủ" in page.warning[0].value
    assert not (Settings().data_dir / "chat.json").exists()


def test_no_model_name_is_said(page: AppTest) -> None:
    page.radio(key="chat-kind").set_value("ollama").run()

    assert "Hãy nhập tên mô hình" in press(page, "Kiểm tra").warning[0].value


def test_a_server_that_is_open_to_others_tries_no_address_but_what_was_set_for_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Who opens the page from elsewhere could have it try every port of the network."""
    monkeypatch.setenv("ASSISTANT_HOSTS", "may-chu")
    administrator = Person("o", "an@co-quan.vn", Role.ADMINISTRATOR)
    for module in ("person", "audit"):
        monkeypatch.setattr(f"assistant.pages.people.{module}.person", lambda: administrator)
    with serving(says("xong")) as server, serving(says("xong")) as other:
        monkeypatch.setenv("ASSISTANT_CHAT_BASE_URL", server.url)
        runtime.share(Runtime(Settings(), lambda *_: SilentAssistant()))
        page = AppTest.from_function(script, default_timeout=30).run()
        for label in ("Kiểm tra", "Lưu"):
            press(choose_server(page, other.url), label)
            assert "chỉ người quản trị đặt được địa chỉ" in page.warning[0].value
        press(choose_server(page, server.url), "Kiểm tra")

    assert not page.warning
    assert other.requests == []
    assert len(server.requests) == 1
    assert not (tmp_path / "data" / "chat.json").exists()


@pytest.mark.parametrize(
    ("answer", "code"),
    [(says("xong"), None), (status(404), "model"), (status(429), "limit"), (bytes_of(b"x"), "garbage")],
)
def test_a_probe_tells_what_a_server_does(answer: object, code: str | None) -> None:
    with serving(answer) as server:  # type: ignore[arg-type]  # scripts of several kinds
        trouble = probe(ChatConfig(model="openai:m", base_url=server.url), Limits(2, 3))

    assert (trouble.code if trouble else None) == code


@pytest.mark.parametrize(
    ("config", "code"),
    [
        (ChatConfig(model="openai:m", base_url="http://127.0.0.1:9/v1"), "connection"),
        (ChatConfig(model="openai:"), "setting"),
        (ChatConfig(model="nobody-makes-this:m"), "setting"),
        (ChatConfig(model="anthropic:m"), "package"),
        (ChatConfig(model="ollama:m", base_url="http://127.0.0.1:9"), "connection"),
    ],
)
def test_a_probe_tells_what_was_set_wrongly(config: ChatConfig, code: str) -> None:
    trouble = probe(config, Limits(2, 3))

    assert trouble is not None
    assert trouble.code == code


def test_the_environment_outranks_the_page(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    save_chat(ChatConfig(model="openai:a", api_key=SecretStr(KEY)), tmp_path)
    monkeypatch.setenv("ASSISTANT_DATA_DIR", str(tmp_path))
    assert load_chat(Settings()).model == "openai:a"
    monkeypatch.setenv("ASSISTANT_CHAT_MODEL", "ollama:b")
    monkeypatch.setenv("ASSISTANT_CHAT_API_KEY", "sk-khac")

    config = load_chat(Settings())

    assert config.model == "ollama:b"
    assert "sk-khac" not in repr(config) + repr(Settings()) + str(Settings())
    (tmp_path / "chat.json").write_bytes(b"\xff{")
    monkeypatch.delenv("ASSISTANT_CHAT_MODEL")
    assert load_chat(Settings()) == ChatConfig()


def test_the_draft_is_marked_and_the_checked_answer_stays_and_the_key_is_nowhere(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    drawn: list[str] = []
    monkeypatch.setattr(model_draft, "escape", lambda text: drawn.append(text) or text)
    with serving(says(f"{RIGHT} Khóa là {KEY} [1].", pause=0.01), says("Câu 1: BỎ")) as server:
        save_chat(ChatConfig(model="openai:thu", base_url=server.url, api_key=SecretStr(KEY)), Settings().data_dir)
        runtime.share(shared := Runtime(Settings()))
        shared.start()
        shared.wait(60)
        page = AppTest.from_file(str(SHELL), default_timeout=60).run()
        page.chat_input[0].set_value(QUESTION).run()
    shared.close()

    protos = [one.proto for one in page.get("bidi_component")]
    (turn,) = [json.loads(one.json) for one in protos if one.component_name.endswith("turn")]
    assert turn["lines"][0]["pieces"][0] == RIGHT.removesuffix(" [1].")
    assert turn["note"].startswith("Mô hình openai:thu viết")
    assert any(one.startswith("Đến năm") for one in drawn)
    store = ConversationStore(Settings().data_dir / "conversations.sqlite3")
    (conversation,) = store.recent()
    exported = conversation_markdown(conversation, store.turns(conversation.id), shared.corpus.by_number)
    assert "1 câu bị bỏ" in exported
    assert "120 token vào" in exported or "240 token vào" in exported
    kept = [path.read_bytes() for path in Settings().data_dir.rglob("*") if path.is_file() and path.name != "chat.json"]
    everything = [exported, caplog.text, *drawn, str(page), *(one.json for one in protos)]
    assert not any(KEY in one for one in everything)
    assert not any(KEY.encode() in one for one in kept)


def test_the_first_words_of_a_draft_are_there_at_once(assistant: object) -> None:
    from assistant.service import Assistant
    from assistant.writing.writer import make_writer

    assert isinstance(assistant, Assistant)
    with serving(says(RIGHT, pause=0.05)) as server:
        config = ChatConfig(model="openai:thu", base_url=server.url)
        assistant.writer = make_writer(config, assistant.corpus, assistant.lexicon)
        list(assistant.stream(QUESTION))  # the provider's package is imported
        told: list[float] = []
        server.scripts = [lambda handler: (told.append(time.perf_counter()), says(RIGHT, pause=0.05)(handler))[0]]
        next(piece for piece in assistant.stream(QUESTION) if isinstance(piece, str) and piece)
        waited = time.perf_counter() - told[0]
    assistant.writer = None

    assert waited < 0.2


def test_the_cost_and_the_note_are_kept_with_the_turn() -> None:
    answer = Answer("q", "a", False, writer="openai:thu", note="n", tokens_in=7, tokens_out=8, writing_ms=9.5)

    assert load_answer(dump_answer(answer)) == answer
