"""Models with random weights behind a real `transformers serve`: whatever they write, the composed answer comes out."""

import importlib.util
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.answer import Answer
from assistant.service import Assistant
from assistant.writing.config import ChatConfig
from assistant.writing.model import LangChainChat, Limits
from assistant.writing.writer import Writer
from corpus.reading.store import SHIPPED_TEXTS
from tests.assistant.writing.setup import composed, same

pytestmark = [
    pytest.mark.long,
    pytest.mark.usefixtures("openai_client"),
    # The server is a process of its own: only there are they imported.
    pytest.mark.skipif(
        any(importlib.util.find_spec(one) is None for one in ("transformers", "fastapi", "accelerate")),
        reason="no transformers serve",
    ),
]

MODELS = ("words-1", "words-2", "words-3", "pieces-1", "pieces-2")
QUESTIONS = (
    "GRDP bình quân đầu người đến năm 2030 là bao nhiêu?",
    "Tỉ lệ đô thị hóa năm 2025 và năm 2030 khác nhau thế nào?",
    "Ban Kinh tế Trung ương được giao nhiệm vụ gì?",
    "Thị xã Ninh Hòa được định hướng là đô thị gì?",
)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, assistant: Assistant) -> Iterator[tuple[str, Path]]:
    """The server's address and the folder of its models."""
    folder = tmp_path_factory.mktemp("models")
    sentences = folder / "sentences.txt"
    sentences.write_text("\n".join(composed(assistant, one).text for one in QUESTIONS), encoding="utf-8")
    # Of so small a model threads would share nothing but waiting.
    environment = {**os.environ, "HF_HUB_OFFLINE": "1", "HF_HOME": str(folder / "home"), "OMP_NUM_THREADS": "1"}
    texts = sorted(SHIPPED_TEXTS.glob("*.txt"))
    maker = [sys.executable, str(Path(__file__).with_name("tiny_models.py")), str(folder), str(sentences)]
    subprocess.run([*maker, *map(str, texts)], env=environment, capture_output=True, check=True, timeout=120)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "transformers.cli.transformers", "serve", "--host", "127.0.0.1"]
    command += ["--port", str(port), "--device", "cpu"]
    log = folder / "serve.log"
    with log.open("wb") as output:
        process = subprocess.Popen(command, env=environment, stdout=output, stderr=subprocess.STDOUT)
    try:
        await_health(f"http://127.0.0.1:{port}/health", process, log)
        yield f"http://127.0.0.1:{port}/v1", folder
    finally:
        process.terminate()
        process.wait(timeout=30)


def await_health(address: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    end = time.monotonic() + 120
    while time.monotonic() < end and process.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError(f"transformers serve did not come up: {log.read_text(errors='replace')[-2000:]}")


def use(assistant: Assistant, served: tuple[str, Path], name: str, limits: Limits) -> None:
    address, folder = served
    chat = LangChainChat(ChatConfig(model=f"openai:{folder / name}", base_url=address), limits)
    assistant.writer = Writer(chat, assistant.corpus, assistant.lexicon)


def test_garbage_becomes_the_composed_answer(assistant: Assistant, served: tuple[str, Path]) -> None:
    drafts, told = [], []
    for name in MODELS:
        for question in QUESTIONS:
            use(assistant, served, name, Limits())
            *pieces, answer = assistant.stream(question)
            assert isinstance(answer, Answer)
            assert same(answer, composed(assistant, question)), (name, question, pieces[-1])
            assert answer.writer == "extract"
            assert answer.tokens_in > 100
            drafts.append(str(pieces[-1]))
            told.append(answer.explanation["model"])
    assistant.writer = None

    assert all("trouble" not in one for one in told)  # each text was whole, and was checked
    assert sum("[1]" in one for one in drafts) >= 3  # and some cited a source
    assert len({reason for one in told for reason in one["reasons"]}) >= 3


def test_a_model_that_never_stops_is_cut_off_and_the_server_is_free_again(
    assistant: Assistant, served: tuple[str, Path]
) -> None:
    answers = []
    for name, limits in (("endless", Limits()), ("endless", Limits(whole=0.5)), ("pieces-2", Limits())):
        use(assistant, served, name, limits)
        began = time.monotonic()
        answers.append((assistant.ask(QUESTIONS[0]), time.monotonic() - began))
    assistant.writer = None

    (cut, _), (stopped, took), (after, _) = answers
    assert cut.explanation["model"]["trouble"] == "cut"  # the server's own limit of 1,024 tokens
    assert stopped.explanation["model"]["trouble"] == "timeout"
    assert took < 2
    assert "trouble" not in after.explanation["model"]
    assert all(same(one, composed(assistant, QUESTIONS[0])) for one, _ in answers)
