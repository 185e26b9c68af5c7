"""The figures of speed and memory that the README reports."""

import socket
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from assistant.commands.evaluation import read_questions
from assistant.service import Assistant
from assistant.settings import Settings

_EXAMPLE = "Mục tiêu GRDP bình quân đầu người của Khánh Hòa đến năm 2030 là bao nhiêu?"
_QUESTIONS = [
    _EXAMPLE,
    "Tỉ lệ che phủ rừng đến năm 2025 là bao nhiêu?",
    "Cơ quan nào chủ trì theo dõi, giám sát việc thực hiện Nghị quyết 09?",
    "thanh pho Cam Ranh la do thi gi",
    "Mục III.5 của Nghị quyết 09-NQ/TW nói về nội dung gì?",
    "Dân số thành phố Nha Trang là bao nhiêu người?",
]
_COLD_RUNS = 5
_WARM_ROUNDS = 5
_SETTLED = 8.0  # seconds
_PAGE = Path(__file__).resolve().parents[2] / "app.py"


def measure(questions: Path | None = None) -> Iterator[tuple[str, str]]:
    """Yield a name and a figure at a time. Builds the index first, which is not timed."""
    assistant = Assistant.open(Settings())
    asked = [row.question for row in read_questions(questions)] if questions else _QUESTIONS
    warm = sorted(_warm(assistant, asked))
    assistant.close()
    yield "warm ask, median", f"{statistics.median(warm):.0f} ms"
    yield "warm ask, 95th percentile", f"{warm[int(0.95 * (len(warm) - 1))]:.0f} ms"
    cold = [_cold() for _ in range(_COLD_RUNS)]
    yield "ask from process start, median", f"{statistics.median(cold):.2f} s"
    opened, memory = _page()
    yield "page answers its first request", f"{opened:.2f} s"
    yield "resident memory of the page, index open", f"{memory:.0f} MB"


def _warm(assistant: Assistant, asked: list[str]) -> Iterator[float]:
    for question in asked:  # the first round fills the caches
        assistant.ask(question)
    for _ in range(_WARM_ROUNDS):
        for question in asked:
            yield assistant.ask(question).latency_ms


def _cold() -> float:
    began = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "assistant", "ask", "--json", _EXAMPLE],
        check=True,
        capture_output=True,
        cwd=_PAGE.parent,
    )
    return time.perf_counter() - began


def _page() -> tuple[float, float]:
    """Seconds until the page's server answers, and its memory in MB once it has opened the assistant."""
    began = time.perf_counter()
    with _serving() as (process, port):
        _wait_for(port)
        opened = time.perf_counter() - began
        return opened, _settled_memory(process)


@contextmanager
def _serving() -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", str(_PAGE), "--server.headless=true", f"--server.port={port}"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=_PAGE.parent)
    try:
        yield process, port
    finally:
        process.terminate()
        process.wait(timeout=20)


def _wait_for(port: int) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=2) as response:
                if response.status == 200:
                    return
        except OSError:
            time.sleep(0.05)
    raise OSError("the page did not answer within 60 s")


def _settled_memory(process: subprocess.Popen[bytes]) -> float:
    """The server's memory in MB once it has opened the assistant: when it has not grown for some seconds."""
    server = psutil.Process(process.pid)
    highest, since = 0.0, time.monotonic()
    while time.monotonic() - since < _SETTLED:
        memory = server.memory_info().rss / 1e6
        if memory > highest * 1.01:
            highest, since = memory, time.monotonic()
        time.sleep(0.2)
    return highest
