"""The list of conversations: all of them are found without a search, and what was deleted can be had back."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from assistant.answer import Answer
from assistant.conversations.store import ConversationStore
from assistant.pages.sidebar import LISTED
from assistant.serving import runtime
from assistant.serving.runtime import Runtime
from assistant.settings import Settings

SHELL = Path(__file__).parents[3] / "assistant" / "pages" / "shell.py"


class Silent:
    """Opened at once, and asked nothing."""

    index: Any = None

    def ask(self, question: str, history: Sequence[str] = ()) -> Answer:
        raise AssertionError(f"asked {question!r} after {history}")

    def close(self) -> None:
        """Holds nothing."""


@pytest.fixture
def store() -> ConversationStore:
    shared = Runtime(Settings(), lambda *_: Silent())
    runtime.share(shared)
    shared.start()
    shared.wait(10)
    return ConversationStore(Settings().data_dir / "conversations.sqlite3")


def open_page() -> AppTest:
    return AppTest.from_file(str(SHELL), default_timeout=20).run()


def titles(page: AppTest) -> list[str]:
    protos = [one.proto for one in page.get("bidi_component")]
    (rows,) = [json.loads(one.json)["rows"] for one in protos if one.component_name.endswith("conversations")]
    return [row["title"] for row in rows]


def test_the_one_after_the_last_that_is_listed_is_found_without_a_search(store: ConversationStore) -> None:
    for number in range(LISTED + 1):
        store.add_turn(None, f"Câu {number}?", Answer("x", "y", True))

    page = open_page()
    assert titles(page) == [f"Câu {number}?" for number in range(LISTED, 0, -1)]
    page.button(key="more-listed").click().run()

    assert titles(page)[-1] == "Câu 0?"
    assert "more-listed" not in {one.key for one in page.button}


def test_none_is_promised_where_all_are_listed(store: ConversationStore) -> None:
    for number in range(LISTED):
        store.add_turn(None, f"Câu {number}?", Answer("x", "y", True))

    assert "more-listed" not in {one.key for one in open_page().button}


def test_what_was_deleted_is_had_back_from_any_window(store: ConversationStore) -> None:
    kept = store.add_turn(None, "Rừng **đậm**?", Answer("x", "y", True)).conversation
    store.bin.remove(kept)

    page = open_page()
    assert titles(page) == []
    page.button(key=f"restore-{kept}").click().run()

    assert not page.exception
    assert titles(page) == ["Rừng **đậm**?"]
    store.bin.remove(kept)
    page = open_page()
    page.button(key="forget-removed").click().run()
    assert not page.exception
    store.bin.restore(kept)
    assert store.get(kept) is None


def test_an_answer_that_cannot_be_kept_is_given_and_said_to_be_unkept(
    store: ConversationStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sqlite3

    monkeypatch.setattr(Silent, "ask", lambda _self, question, _history=(): Answer(question, "Đáp.", True))
    monkeypatch.setattr("assistant.conversations.engines._WAIT_SECONDS", 0)
    page = open_page()
    other = sqlite3.connect(Settings().data_dir / "conversations.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        page.chat_input[0].set_value("Rừng?").run()
    finally:
        other.close()

    assert not page.exception
    shown = json.dumps([json.loads(one.proto.json) for one in page.get("bidi_component")], ensure_ascii=False)
    assert "Đáp." in shown
    assert page.warning[0].value == "Câu trả lời này chưa được lưu."
    assert "đang ghi" in page.error[0].value
    assert store.recent() == []
