"""One assistant for the process: opened once, waited for, rebuilt, tried again."""

import gc
import threading
import time
import weakref
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from assistant.answer import Answer
from assistant.pages.ask.coming import tell_coming
from assistant.pages.startup import status_text
from assistant.serving.opening import Opening, Stage, State
from assistant.serving.runtime import Runtime, share, shared_runtime
from assistant.settings import Settings
from corpus.library.keeping import keep
from corpus.library.staging import stage
from corpus.library.texts import Texts
from corpus.reading.store import Corpus
from index.errors import PassageIndexError

DIRECTIVE = Path(__file__).parents[2] / "data" / "unseen_4" / "17-ct-tu.txt"


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

    def opener(opening: Opening) -> Echo:
        opening.progress(3, 4)
        seen.append(runtime.state)
        made.append((Echo(), opening.rebuild))
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
    assert runtime.wait(10).stage is Stage.READY
    assert [echo.closed for echo in made] == [True, False]


def test_nobody_waits_while_another_is_opened_beside() -> None:
    gate, answering = threading.Event(), threading.Event()
    made: list[Echo] = []

    class Slow(Echo):
        def ask(self, question: str, history: Sequence[str] = ()) -> Answer:
            if question == "long":
                answering.set()
                gate.wait(10)
            return super().ask(question, history)

    def opener(opening: Opening) -> Echo:
        if opening.before:
            gate.wait(10)
        made.append(Slow())
        return made[-1]

    runtime = Runtime(Settings(), opener)
    runtime.start()
    runtime.wait(10)
    asked: list[Answer] = []
    thread = threading.Thread(target=lambda: asked.append(runtime.ask("long")))
    thread.start()
    answering.wait(10)
    runtime.rebuild()

    assert runtime.ask("short").text == "short"  # while one is answered and another is opened
    assert runtime.state.busy
    assert runtime.state.serving
    gate.set()
    runtime.wait(10)
    thread.join(10)

    assert asked[0].text == "long"
    assert runtime.ask("after").text == "after"
    assert [one.closed for one in made] == [True, False]


def test_one_that_cannot_be_opened_again_leaves_the_one_before() -> None:
    answers: list[Echo | Exception] = [Echo(), PassageIndexError("disk full")]

    def opener(_: Opening) -> Echo:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    runtime = Runtime(Settings(), opener)
    runtime.start()
    runtime.wait(10)
    runtime.rebuild()
    state = runtime.wait(10)

    assert str(state.error) == "disk full"
    assert runtime.ask("x").text == "x"


def test_pages_show_the_texts_that_are_answered_from(tmp_path: Path) -> None:
    text = "NGHỊ QUYẾT\nvề việc\n\n1. Phát triển kinh tế {}.\n"
    (tmp_path / "a.txt").write_text(text.format("biển"), encoding="utf-8")
    given: list[Corpus] = []
    gate = threading.Event()

    def opener(opening: Opening) -> Echo:
        if opening.before:
            gate.wait(10)
        given.append(opening.texts.corpus)
        return Echo()

    runtime = Runtime(Settings(corpus_dir=tmp_path), opener)
    shown = runtime.corpus
    runtime.start()
    runtime.wait(10)
    assert not runtime.refresh()
    (tmp_path / "a.txt").write_text(text.format("rừng và đồi"), encoding="utf-8")

    assert runtime.corpus is shown is given[0]
    assert runtime.refresh()
    assert not runtime.refresh()  # it is being opened over them already
    assert runtime.corpus is shown
    gate.set()
    runtime.wait(10)

    assert runtime.corpus is given[1]
    assert "rừng" in runtime.corpus.documents[0].source
    assert len(given) == 2


def test_while_a_document_is_indexed_the_open_one_answers_and_it_answers_soon_after() -> None:
    gate = threading.Event()

    class Reader(Echo):
        def __init__(self, texts: Texts) -> None:
            super().__init__()
            self.numbers = ", ".join(one.number for one in texts.corpus.documents)

        def ask(self, question: str, _history: Sequence[str] = ()) -> Answer:
            return Answer(question, self.numbers, question not in self.numbers)

    def opener(opening: Opening) -> Reader:
        if opening.before:
            opening.progress(1, 2)
            gate.wait(10)
        return Reader(opening.texts)

    settings = Settings()
    runtime = Runtime(settings, opener)
    runtime.start()
    runtime.wait(10)
    staged = stage(DIRECTIVE, settings.library.staging)
    keep(settings.library, runtime.latest, staged)
    assert runtime.refresh()

    asked = runtime.texts
    refused = runtime.ask("17-CT/TU")  # at once: the gate is shut
    assert refused.refused
    assert not runtime.ask("09-NQ/TW").refused
    told = tell_coming(refused, asked, runtime.latest)
    assert told.text == "Chỉ thị số 17-CT/TU vừa được thêm và đang được đưa vào bộ tìm kiếm. Xin hỏi lại sau ít giây."

    gate.set()
    assert runtime.wait(10).stage is Stage.READY
    assert not runtime.ask("17-CT/TU").refused


def test_what_is_open_is_not_looked_through_again_and_what_was_replaced_is_collected() -> None:
    """Streamlit collects everything after every run of a page."""
    opened: list[weakref.ref[Echo]] = []

    def opener(*_: object) -> Echo:
        one = Echo()
        one.index = one  # only the collector frees what points at itself
        opened.append(weakref.ref(one))
        return one

    runtime = Runtime(Settings(), opener)
    runtime.start()
    runtime.wait(10)
    _until(lambda: gc.get_freeze_count() > 0)
    gc.collect()
    assert opened[0]() is not None

    runtime.reopen()
    _until(lambda: opened[0]() is None)
    assert opened[1]() is not None
    gc.unfreeze()


def _until(happens: Callable[[], bool]) -> None:
    end = time.monotonic() + 60.0
    while not happens() and time.monotonic() < end:
        time.sleep(0.01)
    assert happens()


def test_the_process_shares_one() -> None:
    share(None)
    assert shared_runtime() is shared_runtime()
