"""A model's server that fails, is silent, or means harm: the composed answer comes at once, and nobody waits twice."""

import threading
import time
from collections.abc import Iterator

import pytest

from assistant.answer import Answer
from assistant.service import Assistant
from assistant.writing import heartbeat as alive
from assistant.writing import model as chat_model
from assistant.writing.config import ChatConfig
from assistant.writing.model import Cost, LangChainChat, Limits
from assistant.writing.trouble import ChatTrouble
from tests.assistant.writing.chat_server import (
    Script,
    bytes_of,
    cut,
    floods,
    freezes,
    hangs,
    says,
    serving,
    status,
    thinks,
)
from tests.assistant.writing.setup import QUESTION, QUICK, RIGHT, composed, same, use

pytestmark = pytest.mark.usefixtures("openai_client")

WRONG = RIGHT.replace("189", "198")


@pytest.fixture
def model(assistant: Assistant) -> Iterator[Assistant]:
    """The shared assistant, whose model has been asked once: the provider's package is imported."""
    with serving(says(RIGHT)) as server:
        use(assistant, server)
        assistant.ask(QUESTION)
    yield assistant
    assistant.writer = None


def timed(assistant: Assistant) -> tuple[Answer, float]:
    began = time.monotonic()
    answer = assistant.ask(QUESTION)
    return answer, time.monotonic() - began


def trouble(answer: Answer) -> str:
    return str(answer.explanation["model"]["trouble"])


@pytest.mark.parametrize(
    ("script", "code"),
    [
        (cut("Đến năm 2030, GRDP"), "cut"),
        (status(429, headers={"retry-after": "30"}), "limit"),
        (status(500), "server"),
        (status(500, after=0.9), "server"),
        (status(401), "key"),
        (status(404), "model"),
        (bytes_of(b"data: \xff\xfe\xfa\n\n"), "garbage"),
        (bytes_of(b"<html>hello</html>"), "garbage"),
        (bytes_of(b"data: {}\n\n"), "cut"),
        (bytes_of(b"data: [1, 2\n\n"), "garbage"),
        (floods(), "garbage"),
    ],
)
def test_the_composed_answer_comes_within_two_seconds_of_the_failure(
    model: Assistant, script: Script, code: str
) -> None:
    failed: list[float] = []

    def watched(handler: object) -> None:
        try:
            script(handler)  # type: ignore[arg-type]  # a Handler
        finally:
            failed.append(time.monotonic())

    with serving(watched) as server:
        use(model, server)
        answer = model.ask(QUESTION)
        came = time.monotonic()

    assert came - max((one for one in failed if one < came), default=came) < 2
    assert trouble(answer) == code
    assert same(answer, composed(model))


def test_errors_are_tried_again_for_a_short_while_only(model: Assistant) -> None:
    with serving(status(500), status(429), says(RIGHT)) as server:
        use(model, server)
        assert model.ask(QUESTION).writer == "openai:thu"

    with serving(status(500, after=2.0)) as server:  # too late for another try
        use(model, server)
        answer, took = timed(model)

    assert trouble(answer) == "server"
    assert len(server.requests) == 1
    assert took < 3


def test_a_server_that_is_not_there_is_known_at_once(model: Assistant) -> None:
    with serving(says(RIGHT)) as server:
        pass
    use(model, server)
    answer, took = timed(model)

    assert trouble(answer) == "connection"
    assert took < 2


def test_a_server_that_answers_nothing_any_more_is_given_up_in_six_seconds(model: Assistant) -> None:
    """Three seconds of silence, and three without a sign of life; the limits for a slow model are far longer."""
    with serving(freezes()) as server:
        use(model, server, Limits())
        pieces = model.stream(QUESTION)
        began = time.monotonic()
        first = next(pieces)
        waited = time.monotonic() - began
        *_, answer = pieces
        took = time.monotonic() - began

    assert isinstance(first, str)  # the page can say that the model is at work, and offer to stop it
    assert waited < 1
    assert isinstance(answer, Answer)
    assert trouble(answer) == "timeout"
    assert same(answer, composed(model))
    assert 6 <= took < 8


@pytest.fixture
def quick_watch(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tenth of the times after which a silent server is asked for a sign of life and given up."""
    monkeypatch.setattr(alive, "_QUIET", 0.3)
    monkeypatch.setattr(alive, "_PATIENCE", 0.3)


@pytest.mark.usefixtures("quick_watch")
def test_a_server_that_stops_in_the_middle_is_given_up_as_soon(model: Assistant) -> None:
    with serving(freezes("Đến năm 2030, GRDP")) as server:
        use(model, server, Limits())
        answer, took = timed(model)

    assert trouble(answer) == "timeout"
    assert took < 2


@pytest.mark.usefixtures("quick_watch")
def test_a_slow_server_that_is_alive_is_waited_for(model: Assistant) -> None:
    """Its first words come after longer than a dead server is given."""

    def slow(handler: object) -> None:
        time.sleep(1.5)
        says(RIGHT)(handler)  # type: ignore[arg-type]  # a Handler

    with serving(slow) as server:
        use(model, server, Limits())
        assert model.ask(QUESTION).writer == "openai:thu"


def test_a_model_that_thinks_is_waited_for_though_it_says_nothing(model: Assistant) -> None:
    with serving(thinks(RIGHT, 1.5)) as server:
        use(model, server, Limits(first=0.5, whole=10.0, between=0.5))
        assert model.ask(QUESTION).writer == "openai:thu"


@pytest.mark.parametrize(
    ("limits", "words", "seconds"),
    [
        (Limits(first=0.6, whole=9.0, between=9.0), "", 0.6),
        (Limits(first=9.0, whole=9.0, between=0.6), "Đến năm", 0.6),
        (Limits(first=9.0, whole=0.6, between=9.0), "Đến năm", 0.6),
    ],
)
def test_each_limit_ends_a_silence(model: Assistant, limits: Limits, words: str, seconds: float) -> None:
    over = threading.Event()
    with serving(hangs(over, words)) as server:
        use(model, server, limits)
        answer, took = timed(model)
        over.set()

    assert trouble(answer) == "timeout"
    assert seconds <= took < seconds + 1.5


def test_a_server_that_drips_is_cut_off_at_the_whole_time(model: Assistant) -> None:
    with serving(says("rất dài " * 500, pause=0.05)) as server:
        use(model, server, Limits(whole=0.5))
        answer, took = timed(model)

    assert trouble(answer) == "timeout"
    assert took < 2.5


def test_a_flood_without_lines_is_not_taken_into_memory(model: Assistant) -> None:
    with serving(floods()) as server:
        use(model, server)
        assert trouble(model.ask(QUESTION)) == "garbage"
        time.sleep(0.2)
        sent = server.sent
        time.sleep(0.3)

    assert server.sent == sent < 100_000_000  # the connection is closed


def test_a_server_whose_reader_has_gone_is_let_go(model: Assistant) -> None:
    """A stopped answer must not keep a slow machine writing."""
    gone = threading.Event()

    def endless(handler: object) -> None:
        try:
            says("chữ " * 2000, pause=0.01)(handler)  # type: ignore[arg-type]  # a Handler
        except OSError:
            gone.set()

    with serving(endless) as server:
        use(model, server)
        pieces = model.stream(QUESTION)
        while not next(pieces):
            """Until the first words."""
        pieces.close()
        assert gone.wait(3)


def test_a_server_that_is_silent_when_sentences_are_to_be_mended_can_be_stopped_and_is_given_up(
    model: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assistant.writing.mending._SECONDS", 1.0)
    over = threading.Event()
    extra = "Đây là mức cao nhất cả nước [1]."
    with serving(says(f"{RIGHT} {extra}"), hangs(over)) as server:
        use(model, server)
        answer, took = timed(model)
        server.scripts = [says(f"{RIGHT} {extra}"), hangs(over)]
        pieces = model.stream(QUESTION)
        while len(server.requests) < 4:
            assert isinstance(next(pieces), str)
        began = time.monotonic()
        pieces.close()
        stopped = time.monotonic() - began
        over.set()

    assert answer.text == RIGHT  # what passed the check stands
    assert trouble(answer) == "timeout"
    assert 1.0 <= took < 2.5
    assert stopped < 0.5


def test_a_connection_is_not_waited_for_as_long_as_words_are() -> None:
    built = chat_model.build_model(ChatConfig(model="openai:m", base_url="http://127.0.0.1:9/v1"), 60.0)

    assert (built.request_timeout.connect, built.request_timeout.read) == (3.0, 60.0)


def test_a_text_without_end_is_ended() -> None:
    with serving(says("rất dài " * 3000)) as server:
        chat = LangChainChat(ChatConfig(model="openai:m", base_url=server.url), QUICK)
        with pytest.raises(ChatTrouble, match="garbage"):
            list(chat.stream([("user", "?")], Cost()))
