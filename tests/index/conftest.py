"""A Chroma server of the tests' own, on loopback."""

import http.client
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from storing import Server, StartServer

START_SECONDS = 20.0


@pytest.fixture(scope="session")
def start_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StartServer]:
    """Starts `chroma run` and gives its address and its process; all end with the tests."""
    beside = Path(sys.executable).parent / ("chroma.exe" if sys.platform == "win32" else "chroma")
    executable = str(beside) if beside.exists() else shutil.which("chroma")
    if executable is None:
        pytest.skip("no chroma executable: it comes with the chromadb package")
    started: list[subprocess.Popen[bytes]] = []

    def start() -> Server:
        folder = tmp_path_factory.mktemp("server")
        port = _free_port()
        command = [executable, "run", "--path", str(folder), "--host", "127.0.0.1", "--port", str(port)]
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT)
        started.append(process)
        _wait_for(port, process, folder / "log")
        return f"http://127.0.0.1:{port}", process

    yield start
    for process in started:
        process.kill()
        process.wait()


@pytest.fixture(scope="session")
def server_url(start_server: StartServer) -> str:
    """The address of a server that many tests share."""
    return start_server()[0]


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _wait_for(port: int, process: "subprocess.Popen[bytes]", log: Path) -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end and process.poll() is None:
        with suppress(OSError):
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=1)
            connection.request("GET", "/api/v2/heartbeat")
            if connection.getresponse().status == http.client.OK:
                return
        time.sleep(0.05)
    pytest.fail(f"the Chroma server did not start: {log.read_text(encoding='utf-8', errors='replace')[-500:]}")
