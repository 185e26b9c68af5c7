"""On a shared address each browser has its own things, and what is the administrator's is locked."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from assistant.answer import Answer
from assistant.errors import StoreError
from assistant.pages.people.audit import AuditLog
from assistant.pages.people.opening import Opening
from assistant.serving import runtime
from assistant.serving.runtime import Runtime
from assistant.settings import Settings

SHELL = Path(__file__).parents[4] / "assistant" / "pages" / "shell.py"


class Quick:
    """Opened at once; answers with the question."""

    index: Any = None

    def ask(self, question: str, history: Sequence[str] = ()) -> Answer:
        return Answer(question, f"Đáp: {question} {len(history)}", True)

    def close(self) -> None:
        """Holds nothing."""


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> dict[str, str | None]:
    """The browser that pages are opened in."""
    now: dict[str, str | None] = {"browser": "an"}
    shared = Runtime(Settings(), lambda *_: Quick())
    runtime.share(shared)
    shared.start()
    shared.wait(10)
    for module in ("person", "sign_in", "opening"):
        monkeypatch.setattr(f"assistant.pages.people.{module}.opening", lambda: Opening.SHARED)
    monkeypatch.setattr("assistant.pages.people.person.browser", lambda: now["browser"])
    return now


def open_page(place: str = "") -> AppTest:
    page = AppTest.from_file(str(SHELL), default_timeout=20)
    if place:
        page.query_params["c"] = place
    return page.run()


def said(page: AppTest) -> str:
    return " ".join(str(one.value) for kind in (page.caption, page.info, page.warning) for one in kind)


def listed(page: AppTest) -> str:
    """What all components show."""
    return json.dumps([json.loads(one.proto.json) for one in page.get("bidi_component")], ensure_ascii=False)


def test_a_conversation_is_its_browsers(at: dict[str, str | None]) -> None:
    page = open_page()
    assert "Địa chỉ này dùng chung" in said(page)
    page.chat_input[0].set_value("Rừng của An?").run()
    assert not page.exception
    key = "".join(page.query_params["c"])

    at["browser"] = "binh"
    other = open_page(key)
    assert not other.exception
    assert "Rừng của An" not in listed(other)
    assert "c" not in other.query_params
    other.chat_input[0].set_value("Mưa của Bình?").run()

    at["browser"] = "an"
    again = open_page(key)
    assert "Rừng của An" in listed(again)
    assert "Mưa của Bình" not in listed(again)


def test_a_conversation_is_shared_seen_and_taken_back(at: dict[str, str | None]) -> None:
    page = open_page()
    page.chat_input[0].set_value("Rừng của An?").run()
    key = "".join(page.query_params["c"])
    page.button(key=f"share-{key}").click().run()
    assert not page.exception
    assert "Đang chia sẻ: mọi người dùng trợ lý này đọc được" in said(page)

    at["browser"] = "binh"
    assert "trình duyệt an" in listed(open_page())
    other = open_page(key)
    assert not other.exception
    assert "Rừng của An" in listed(other)
    assert "trình duyệt an chia sẻ, chỉ đọc" in said(other)
    assert not other.chat_input
    assert {one.key for one in other.button} == {"new-conversation"}
    turns = [json.loads(one.proto.json) for one in other.get("bidi_component")]
    assert [one["turn"] for one in turns if "turn" in one] == [0]

    at["browser"] = "an"
    page = open_page(key)
    page.button(key=f"take-back-{key}").click().run()
    assert "Đang chia sẻ" not in said(page)
    at["browser"] = "binh"
    other.run()
    assert "Rừng của An" not in listed(other)
    assert other.chat_input
    entries = [(one.who, one.what, one.thing) for one in AuditLog(Settings().data_dir).last(9)]
    assert entries == [
        ("trình duyệt an", "thôi chia sẻ cuộc trao đổi", key),
        ("trình duyệt an", "chia sẻ cuộc trao đổi", key),
    ]


def test_a_session_that_becomes_another_persons_begins_anew(at: dict[str, str | None]) -> None:
    page = open_page()
    page.chat_input[0].set_value("Rừng của An?").run()
    assert "Rừng của An" in listed(page)
    at["browser"] = "binh"

    page.run()

    assert not page.exception
    assert "Rừng của An" not in listed(page)


def test_a_browser_without_cookies_is_told(at: dict[str, str | None]) -> None:
    at["browser"] = None
    page = open_page()

    assert not page.exception
    assert "không giữ cookie" in said(page)
    assert not page.chat_input


def test_the_settings_are_locked(at: dict[str, str | None]) -> None:
    def script() -> None:
        from assistant.pages import settings

        settings.show()

    page = AppTest.from_function(script, default_timeout=20).run()

    assert at["browser"]
    assert "dành cho người quản trị" in said(page)
    assert not page.radio
    assert not page.button


@pytest.mark.usefixtures("at")
def test_what_an_error_names_of_the_server_is_for_its_administrator(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> Answer:
        raise StoreError("damaged", "not a database: /srv/tro-ly/conversations.sqlite3")

    monkeypatch.setattr(Quick, "ask", fail)

    page = open_page()
    page.chat_input[0].set_value("GRDP?").run()

    (error,) = page.error
    assert "nhật ký của máy chủ" in error.value
    assert "/srv" not in f"{error.value} {[one.value for one in page.code]} {listed(page)}"
    assert "/srv/tro-ly/conversations.sqlite3" in caplog.text
