"""The real page, served on loopback by `streamlit run app.py`, as a user would start it."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
_PATIENCE = 60.0


@contextmanager
def serve(data_dir: Path, log: Path, **settings: str) -> Iterator[str]:
    """Serve the page over a data folder; gives its address. Raises RuntimeError when it does not come up."""
    port = _free_port()
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.headless=true", f"--server.port={port}"]
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("ASSISTANT_", "STREAMLIT_"))}
    environment = {**clean, "ASSISTANT_DATA_DIR": str(data_dir), **settings}
    with log.open("wb") as output:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=output, stderr=subprocess.STDOUT)
    try:
        address = f"http://localhost:{port}"
        _await(address, process, log)
        yield address
    finally:
        process.terminate()
        process.wait(timeout=15)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _await(address: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if process.poll() is not None:
            break
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=2):
                return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"the page did not come up at {address}: {log.read_text(errors='replace')[-2000:]}")
