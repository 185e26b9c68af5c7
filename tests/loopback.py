"""Servers of the tests' own, on loopback: a free port, and waiting until one is up."""

import socket
import subprocess
import time
import urllib.request
from pathlib import Path

_PATIENCE = 180.0  # seconds; a busy machine may take most of them to import what a server needs


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until_up(url: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    """Wait until a URL answers well. Raises RuntimeError, with the log's end, where the process ends or time is up."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end and process.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=2):
                return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError(f"{url} did not come up: {log.read_text(encoding='utf-8', errors='replace')[-2000:]}")
