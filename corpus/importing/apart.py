"""Reading a file in a process of its own: one that crashes, hangs or eats memory costs only itself."""

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from corpus.importing.errors import UnreadableError
from corpus.importing.imported import Imported, Notice, Progress
from corpus.importing.limits import LONGEST, ended_for_time

_ROOT = Path(__file__).parents[2]
_SILENT = 240.0  # seconds without a page read, after which a file is given up
_LOOK = 0.1  # seconds between two looks at whether the reader wants to stop


def _never() -> bool:
    return False


def _unseen(done: int, total: int) -> None:
    """Progress that nobody watches."""


def read_apart(
    path: Path, force_ocr: bool = False, progress: Progress = _unseen, cancelled: Callable[[], bool] = _never
) -> Imported:
    """As files.read_file, in a process of its own, which ends when `cancelled` says so, and when this one ends.

    Raises UnreadableError, also for a process that crashed, was stopped, or read no page for long.
    """
    options = ["--ocr"] if force_ocr else []
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(_ROOT), os.environ.get("PYTHONPATH", "")])}
    process = subprocess.Popen(
        [sys.executable, "-m", "corpus.importing", "--with-parent", *options, str(path.absolute())],
        stdin=subprocess.PIPE,  # closed by the system when this process ends
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        start_new_session=True,
    )
    try:
        return _follow(process, progress, cancelled)
    finally:
        _end(process)


def _follow(process: "subprocess.Popen[bytes]", progress: Progress, cancelled: Callable[[], bool]) -> Imported:
    lines: queue.Queue[bytes | None] = queue.Queue()
    assert process.stdout is not None
    threading.Thread(target=_pass_on, args=(process.stdout, lines), daemon=True).start()
    heard = time.monotonic()
    while True:
        if cancelled():
            raise UnreadableError("cancelled")
        if time.monotonic() - heard > _SILENT:
            raise UnreadableError("slow", limit=round(_SILENT))
        try:
            line = lines.get(timeout=_LOOK)
        except queue.Empty:
            continue
        heard = time.monotonic()
        if line is None and ended_for_time(process.wait()):
            raise UnreadableError("slow", limit=LONGEST)
        said = _parsed(line)
        if "done" in said:
            progress(int(said["done"]), int(said["total"]))
        elif "error" in said:
            raise UnreadableError(said["error"], **said["words"])
        else:
            return Imported(said["text"], tuple(Notice(**one) for one in said["notices"]))


def _pass_on(stream: IO[bytes], lines: "queue.Queue[bytes | None]") -> None:
    with suppress(ValueError, OSError):  # the stream is closed when the process is ended
        for line in stream:
            lines.put(line)
    lines.put(None)


def _parsed(line: bytes | None) -> dict[str, Any]:
    """What the process said; None is its end, which only comes here before an answer."""
    try:
        said = json.loads(line or b"")
    except ValueError as error:
        raise UnreadableError("crashed") from error
    return dict(said)


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End the process and those that it started."""
    with suppress(OSError):
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout):
        if stream:
            stream.close()
