"""A real PostgreSQL server of the tests' own, on loopback."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.loopback import free_port

_PATIENCE = 60.0  # seconds


def find_postgresql() -> Path | None:
    """The folder of its programs: on the PATH, or where Debian puts them."""
    named = shutil.which("initdb")
    if named:
        return Path(named).resolve().parent
    return max(Path("/usr/lib/postgresql").glob("*/bin"), default=None)


@contextmanager
def serve_postgresql(programs: Path) -> Iterator[str]:
    """A server with an empty database; gives its address. Raises RuntimeError when it does not come up."""
    # It refuses to run as root.
    user = "postgres" if os.geteuid() == 0 else None
    with tempfile.TemporaryDirectory(prefix="pg-", dir="/tmp") as folder:
        if user:
            shutil.chown(folder, user)
        data, port = f"{folder}/data", free_port()
        make = [str(programs / "initdb"), "-D", data, "-U", "tro_ly", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"]
        subprocess.run(make, check=True, user=user, stdout=subprocess.DEVNULL, cwd=folder)
        options = ["-D", data, "-p", str(port), "-h", "127.0.0.1", "-k", folder, "-F"]
        with open(f"{folder}/log", "wb") as log:
            server = subprocess.Popen([str(programs / "postgres"), *options], user=user, cwd=folder, stderr=log)
        try:
            _wait(programs, port, server)
            yield f"postgresql://tro_ly@127.0.0.1:{port}/postgres"
        finally:
            server.send_signal(signal.SIGINT)  # it would wait for those who are connected else
            server.wait(timeout=_PATIENCE)


def _wait(programs: Path, port: int, server: "subprocess.Popen[bytes]") -> None:
    ready = [str(programs / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(port)]
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end and server.poll() is None:
        if subprocess.run(ready, check=False).returncode == 0:
            return
        time.sleep(0.1)
    raise RuntimeError("PostgreSQL did not come up")
