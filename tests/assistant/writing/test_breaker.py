"""A server that fails is left alone, and a silent one is asked for a sign of life: nobody waits for what is known."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from assistant.answer import Answer
from assistant.service import Assistant
from assistant.writing.breaker import Breaker
from assistant.writing.heartbeat import Watch
from assistant.writing.model import Limits
from assistant.writing.trouble import ChatTrouble
from tests.assistant.writing.chat_server import hangs, says, serving, status
from tests.assistant.writing.setup import QUESTION, RIGHT, use

pytestmark = pytest.mark.usefixtures("openai_client")


@pytest.fixture
def model(assistant: Assistant) -> Iterator[Assistant]:
    """The shared assistant, which gets a model for one test."""
    yield assistant
    assistant.writer = None


def trouble(answer: Answer) -> str:
    return str(answer.explanation["model"]["trouble"])


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 5
    while not holds() and time.monotonic() < end:
        time.sleep(0.02)
    assert holds()


def test_after_three_failures_nobody_waits_and_a_trial_finds_out_that_it_works_again(model: Assistant) -> None:
    now = [0.0]
    with serving(status(401)) as server:
        writer = use(model, server)
        writer.breaker = Breaker(clock=lambda: now[0])
        codes = [trouble(model.ask(QUESTION)) for _ in range(5)]
        asked = len(server.requests)
        now[0] = 61.0
        server.scripts = [says("xong"), says(RIGHT)]
        during = model.ask(QUESTION)
        until(lambda: len(server.requests) > asked)
        until(lambda: writer.breaker.allows(lambda: None))
        after = model.ask(QUESTION)

    assert codes == ["key", "key", "key", "open", "open"]
    assert asked == 3
    assert trouble(during) == "open"  # it did not wait for the trial
    assert after.writer == "openai:thu"


def test_one_long_wait_is_enough(model: Assistant) -> None:
    over = threading.Event()
    with serving(hangs(over)) as server:
        use(model, server, Limits(first=2.0))
        first = trouble(model.ask(QUESTION))
        began = time.monotonic()
        second = model.ask(QUESTION)
        took = time.monotonic() - began
        over.set()

    assert (first, trouble(second)) == ("timeout", "open")
    assert took < 1.5
    assert second.note.startswith("Mô hình vừa lỗi hoặc không trả lời nên tạm nghỉ ít phút.")


def test_a_breaker_counts_failures_in_a_row_and_tries_once_after_each_rest() -> None:
    now = [0.0]
    tried: list[int] = []
    breaker = Breaker(failures=2, rest=10.0, clock=lambda: now[0])

    def trial() -> None:
        tried.append(1)
        if len(tried) < 2:
            raise ChatTrouble("server")

    breaker.failed()
    breaker.worked()
    breaker.failed()
    assert breaker.allows(trial)  # one in a row
    breaker.failed()
    assert not breaker.allows(trial)
    now[0] = 9.9
    assert not breaker.allows(trial)
    assert tried == []
    now[0] = 10.0
    assert not breaker.allows(trial)
    until(lambda: len(tried) == 1 and not breaker._trying)
    now[0] = 19.9  # the trial failed at 10
    assert not breaker.allows(trial)
    now[0] = 20.0
    assert not breaker.allows(trial)
    until(lambda: breaker.allows(trial))
    assert len(tried) == 2


def test_a_watch_asks_only_in_a_silence_and_believes_any_answer() -> None:
    now = [0.0]
    with serving(says("x")) as server:
        watch = Watch(server.url, clock=lambda: now[0])
        assert not watch.dead(2.9)
        assert not watch.dead(3.0)
        until(watch._answered.is_set)
        now[0] = 3.5
        assert not watch.dead(6.5)
        server.frozen.set()
        now[0] = 6.1  # asked again
        assert not watch.dead(9.1)
        now[0] = 9.2
        assert watch.dead(12.2)
        assert not watch.dead(0.1)  # it spoke

    gone = Watch(server.url, clock=lambda: now[0])
    assert not gone.dead(3.0)
    now[0] += 3.1
    assert gone.dead(6.1)
    assert not Watch("").dead(1e9)  # a provider's own address is not known


def test_a_sign_of_life_is_asked_for_without_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def ask(_: object, address: object, timeout: float) -> object:
        asked.append((address, timeout))
        raise TimeoutError

    monkeypatch.setattr("urllib.request.OpenerDirector.open", ask)
    Watch("http://127.0.0.1:9/v1").dead(3.0)
    until(lambda: bool(asked))

    assert asked == [("http://127.0.0.1:9/v1", 3.0)]
