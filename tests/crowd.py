"""How the page bears a crowd: python -m tests.crowd [PEOPLE [SESSIONS]]. A measurement, not a test.

Everybody's page is open; then all ask at once, twice. Then so many sessions are opened and closed, and the server's
memory is told on the way. The load of the machine stands beside the figures: they hold for one that does nothing else.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import psutil

from tests.browser.server import serve
from tests.visitor import Visitor, visiting

QUESTIONS = (
    "Đến năm 2030, GRDP bình quân đầu người đạt bao nhiêu triệu đồng?",
    "Tỉ lệ che phủ rừng đến năm 2025 là bao nhiêu?",
    "Cơ quan nào chủ trì theo dõi, giám sát việc thực hiện Nghị quyết 09?",
    "thanh pho Cam Ranh la do thi gi",
    "Mục III.5 của Nghị quyết 09-NQ/TW nói về nội dung gì?",
    "Dân số thành phố Nha Trang là bao nhiêu người?",
    "Nhiệm vụ của Mặt trận Tổ quốc là gì?",
    "So sánh Nghị quyết 09 và Kết luận 91 về chuyển đổi số",
)
AT_ONCE = 20  # sessions that are open together while they come and go


def turn(visitor: Visitor, question: str) -> float:
    """Seconds from the question to the turn that is shown and kept."""
    began = time.perf_counter()
    visitor.ask(question)
    spent = time.perf_counter() - began
    visitor.rest()
    return spent


def ask_together(address: str, people: int) -> Iterable[list[float]]:
    """The seconds of everybody's turn, in two rounds."""
    with ExitStack() as stack, ThreadPoolExecutor(people) as pool:
        opened = [pool.submit(stack.enter_context, visiting(address)) for _ in range(people)]
        visitors = [one.result() for one in opened]
        for number in range(2):
            asked = [QUESTIONS[(at + number) % len(QUESTIONS)] for at in range(people)]
            yield sorted(pool.map(turn, visitors, asked))


def come_and_go(address: str, sessions: int, tell: Callable[[int], None]) -> None:
    """Open and close sessions, a few at a time."""

    def visit(_: int) -> None:
        with visiting(address):
            """Nothing is asked."""

    with ThreadPoolExecutor(AT_ONCE) as pool:
        for done in range(0, sessions, 100):
            list(pool.map(visit, range(min(100, sessions - done))))
            tell(done + min(100, sessions - done))


def report(people: int, sessions: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        data = Path(os.environ.get("CROWD_DATA", f"{folder}/data"))  # a folder whose index is built saves a minute
        with serve(data, Path(folder) / "server.log") as address:
            server = next(one for one in psutil.Process().children() if "streamlit" in one.cmdline())
            with visiting(address) as first:
                turn(first, QUESTIONS[0])
                say("the index is open", server)
            for spent in ask_together(address, people):
                late = spent[int(0.95 * (len(spent) - 1))]
                say(f"{people} at once, seconds: median {statistics.median(spent):.2f}, 95th {late:.2f}", server)
            come_and_go(address, sessions, lambda done: say(f"{done} sessions", server))


def say(what: str, server: psutil.Process) -> None:
    memory, load = server.memory_info().rss / 1e6, os.getloadavg()[0]
    spent = sum(server.cpu_times()[:2])  # of its own, whatever else the machine does
    print(f"{what}; memory {memory:.0f} MB, processor {spent:.1f} s, load of the machine {load:.1f}", flush=True)  # noqa: T201


if __name__ == "__main__":
    given = sys.argv[1:]
    if len(given) > 2 or not all(one.isdecimal() and int(one) for one in given):
        sys.exit(f"error: found {' '.join(given)!r}: expected how many people and how many sessions, each 1 or more")
    report(*map(int, given), *(50, 1000)[len(given) :])
