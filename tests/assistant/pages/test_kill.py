"""The page's server is killed in the middle of its work: no turn that a person was shown is lost."""

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread

from websockets.exceptions import WebSocketException

from assistant.conversations.store import ConversationStore
from assistant.settings import Settings
from tests.loopback import free_port, wait_until_up
from tests.visitor import visiting

ROOT = Path(__file__).parents[3]
KILLS = int(os.environ.get("KILLS", "2"))
PEOPLE = 3  # who ask at the same time
TURNS = 4  # that one person is shown before the kill
# The page with an assistant that answers at once: what is tried is what keeps the turns.
QUICK = """
import sys
from typing import Any

from assistant.serving import runtime
from assistant.answer import Answer
from assistant.settings import Settings

class Quick:
    index: Any = None
    def ask(self, question, history=()):
        return Answer(question, "Đáp. " * 200, True)
    def close(self):
        pass

runtime.share(runtime.Runtime(Settings(), lambda *_: Quick()))
sys.argv = ["streamlit", "run", "app.py", "--server.headless=true", f"--server.port={sys.argv[1]}"]
from streamlit.web.cli import main
main()
"""


def ask_until_killed(address: str, name: str, shown: list[str], enough: Event) -> None:
    with suppress(WebSocketException, OSError, EOFError), visiting(address) as visitor:
        for number in range(1000):
            turn = visitor.ask(f"{name} {number}?")
            shown.append(str(turn["question"]))
            if number == TURNS:
                enough.set()
            visitor.rest()


def serve_and_kill(script: Path, log: Path, name: str) -> list[str]:
    """The questions whose turns were shown before the server was killed, while others were being kept."""
    port = free_port()
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with log.open("wb") as output:
        command = [sys.executable, str(script), str(port)]
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=output, stderr=subprocess.STDOUT)
    shown: list[list[str]] = [[] for _ in range(PEOPLE)]
    enough = Event()
    try:
        wait_until_up(f"http://localhost:{port}/_stcore/health", process, log)
        threads = [
            Thread(target=ask_until_killed, args=(f"http://localhost:{port}", f"{name}.{at}", shown[at], enough))
            for at in range(PEOPLE)
        ]
        for one in threads:
            one.start()
        assert enough.wait(120), log.read_text(encoding="utf-8")
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
    for one in threads:
        one.join()
    return [question for questions in shown for question in questions]


def test_no_turn_that_was_shown_is_lost(tmp_path: Path) -> None:
    script = tmp_path / "quick.py"
    script.write_text(QUICK, encoding="utf-8")
    shown: list[str] = []
    for number in range(KILLS):
        shown += serve_and_kill(script, tmp_path / "server.log", f"Lần {number}")

    store = ConversationStore(Settings().data_dir / "conversations.sqlite3")
    kept = {turn.question for one in store.recent() for turn in store.turns(one.id)}
    assert len(shown) >= KILLS * TURNS
    assert set(shown) <= kept
