"""The process that reads a file ends with whoever asked for it, and when it has used up its time."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from corpus.importing.apart import read_apart
from corpus.importing.errors import UnreadableError

ROOT = Path(__file__).parents[3]
# What a reading process runs before all else: its file takes for ever, and says so in another file.
ENDLESS = """
import sys, time
if "corpus.importing" in getattr(sys, "orig_argv", ()):
    from corpus.importing import files, limits
    limits.LONGEST = {longest}
    def read_file(*asked):
        while True:
            with open({ticks!r}, "a") as file:
                file.write(".")
            {between}
    files.read_file = read_file
"""


@pytest.fixture
def ticks(tmp_path: Path) -> Path:
    return tmp_path / "ticks"


def endless(folder: Path, ticks: Path, between: str, longest: int = 300) -> str:
    """A PYTHONPATH with which reading never ends."""
    script = ENDLESS.format(longest=longest, ticks=str(ticks), between=between)
    (folder / "sitecustomize.py").write_text(script, encoding="utf-8")
    (folder / "a.txt").write_text("Văn bản.", encoding="utf-8")
    return os.pathsep.join([str(folder), str(ROOT)])


def wait_for(path: Path) -> None:
    until = time.monotonic() + 30
    while not path.exists():
        assert time.monotonic() < until
        time.sleep(0.05)


def goes_on(ticks: Path, within: float = 10) -> bool:
    """Whether something still writes after a while."""
    until = time.monotonic() + within
    while time.monotonic() < until:
        size = ticks.stat().st_size
        time.sleep(1)
        if ticks.stat().st_size == size:
            return False
    return True


def test_reading_ends_with_a_process_that_was_killed(tmp_path: Path, ticks: Path) -> None:
    path = endless(tmp_path, ticks, "time.sleep(0.1)")
    script = "import sys, pathlib, corpus.importing.apart as apart\napart.read_apart(pathlib.Path(sys.argv[1]))"
    command = [sys.executable, "-c", script, str(tmp_path / "a.txt")]
    asking = subprocess.Popen(command, env={**os.environ, "PYTHONPATH": path})
    try:
        wait_for(ticks)
        assert goes_on(ticks, 1.5)
    finally:
        asking.kill()
        asking.wait()

    assert not goes_on(ticks)


@pytest.mark.skipif(sys.platform == "win32", reason="the system limits no process there")
def test_reading_that_never_rests_is_given_up(tmp_path: Path, ticks: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", endless(tmp_path, ticks, "pass", longest=1))

    with pytest.raises(UnreadableError) as caught:
        read_apart(tmp_path / "a.txt")

    assert caught.value.vietnamese == ("Đọc tệp quá lâu (hơn 300 giây) nên đã dừng. Hãy tách tệp thành nhiều phần nhỏ.")
    assert not goes_on(ticks)
