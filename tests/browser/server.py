"""The real page, served on loopback by `streamlit run app.py`, as a user would start it."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.loopback import free_port, wait_until_up

ROOT = Path(__file__).parents[2]
# Of this process's environment: its settings are not the page's, and a server keeps its bytecode as a user's does.
_SET_ASIDE = ("ASSISTANT_", "STREAMLIT_", "PYTHONDONTWRITEBYTECODE")


@contextmanager
def serve(data_dir: Path, log: Path, secrets: Callable[[str], str] | None = None, **settings: str) -> Iterator[str]:
    """Serve the page over a data folder; gives its address. Raises RuntimeError when it does not come up.

    secrets gives what stands in secrets.toml of a page at an address.
    """
    port = free_port()
    address = f"http://localhost:{port}"
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.headless=true", f"--server.port={port}"]
    if secrets:
        file = log.with_suffix(".secrets.toml")
        file.write_text(secrets(address), encoding="utf-8")
        command.append(f"--secrets.files={file}")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(_SET_ASIDE)}
    environment = {**clean, "ASSISTANT_DATA_DIR": str(data_dir), **settings}
    with log.open("wb") as output:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=output, stderr=subprocess.STDOUT)
    try:
        wait_until_up(f"{address}/_stcore/health", process, log)
        yield address
    finally:
        process.terminate()
        process.wait(timeout=90)
