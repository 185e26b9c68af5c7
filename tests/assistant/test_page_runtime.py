"""One assistant for the process: opened once, waited for, rebuilt, tried again."""

import threading
from collections.abc import Sequence
from typing import Any

import pytest

from assistant.answer import Answer
from assistant.pages.startup import status_text
from assistant.runtime import Runtime, Stage, State, share, shared_runtime
from assistant.settings import Settings
from index.errors import PassageIndexError


class Echo:
    """An assistant that repeats the question."""

    index: Any = None

    def __init__(self) -> None:
        self.closed = False

    def ask(self, question: str, history: Sequence[str] = ()) -> Answer:
        assert not self.closed
        return Answer(question, " ".join((*history, question)), True)

    def close(self) -> None:
        self.closed = True


def test_a_question_waits_until_the_assistant_is_open() -> None:
    gate = threading.Event()

    def slow(*_: object) -> Echo:
        gate.wait(10)
        return Echo()

    runtime = Runtime(Settings(), slow)
    threading.Timer(0.05, gate.set).start()

    assert runtime.ask("hai", ["một"]).text == "một hai"
    assert runtime.state.stage is Stage.READY


def test_it_is_opened_once_however_often_it_is_started() -> None:
    opened = []

    def opener(*_: object) -> Echo:
        opened.append(Echo())
        return opened[-1]

    runtime = Runtime(Settings(), opener)
    for _ in range(3):
        runtime.start()
    runtime.wait(10)
    runtime.start()

    assert len(opened) == 1


def test_a_failure_is_told_to_whoever_asks_and_can_be_tried_again() -> None:
    answers: list[Echo | Exception] = [PassageIndexError("disk full"), Echo()]

    def opener(*_: object) -> Echo:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    runtime = Runtime(Settings(), opener)
    with pytest.raises(PassageIndexError, match="disk full"):
        runtime.ask("x")
    assert runtime.state.stage is Stage.FAILED

    runtime.retry()

    assert runtime.ask("x").text == "x"


def test_a_rebuild_closes_the_old_one_and_shows_its_progress() -> None:
    seen: list[State] = []
    made: list[tuple[Echo, bool]] = []

    def opener(_: Settings, progress: Any, rebuild: bool) -> Echo:
        progress(3, 4)
        seen.append(runtime.state)
        made.append((Echo(), rebuild))
        return made[-1][0]

    runtime = Runtime(Settings(), opener)
    runtime.start()
    runtime.wait(10)
    runtime.rebuild()
    assert runtime.wait(10).stage is Stage.READY

    assert [rebuild for _, rebuild in made] == [False, True]
    assert [echo.closed for echo, _ in made] == [True, False]
    assert status_text(seen[0]) == "Đang lập chỉ mục văn bản: 3/4 đoạn"


def test_what_was_set_while_it_is_being_opened_is_read_too() -> None:
    gate = threading.Event()
    made: list[Echo] = []

    def opener(*_: object) -> Echo:
        gate.wait(10)
        made.append(Echo())
        return made[-1]

    runtime = Runtime(Settings(), opener)
    runtime.start()
    runtime.reopen()
    gate.set()

    assert runtime.ask("x").text == "x"
    assert [echo.closed for echo in made] == [True, False]


def test_the_process_shares_one() -> None:
    share(None)
    assert shared_runtime() is shared_runtime()
