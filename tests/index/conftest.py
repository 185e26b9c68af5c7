"""A Chroma server of the tests' own, on loopback, and clauses read by no model."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from index import opening
from tests.index.storing import FakeEncoder, Server, StartServer
from tests.loopback import free_port, wait_until_up


@pytest.fixture(scope="module", autouse=True)
def _no_model() -> Iterator[None]:
    """What is built here is built in milliseconds: the tests of the encoder name it themselves."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening, "load_encoder", FakeEncoder)
        yield


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
        port = free_port()
        command = [executable, "run", "--path", str(folder), "--host", "127.0.0.1", "--port", str(port)]
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT)
        started.append(process)
        address = f"http://127.0.0.1:{port}"
        wait_until_up(f"{address}/api/v2/heartbeat", process, folder / "log")
        return address, process

    yield start
    for process in started:
        process.kill()
        process.wait()


@pytest.fixture(scope="session")
def server_url(start_server: StartServer) -> str:
    """The address of a server that many tests share."""
    return start_server()[0]
