"""Who owns a data folder: one process at a time, by a lock that ends with it."""

import os
from pathlib import Path

from filelock import FileLock, Timeout

from index.errors import IndexBusyError

_LOCK = "owner.lock"


def acquire(folder: Path, wait: float = 0.0) -> FileLock:
    """Own a folder until the lock is released, by any thread, or the process ends.

    Raises IndexBusyError where another process owns it, and still does after `wait` seconds.
    """
    lock = FileLock(folder / _LOCK, thread_local=False)
    note = folder / "owner.txt"
    try:
        lock.acquire(timeout=wait)
    except Timeout as error:
        owner = note.read_text(encoding="utf-8").strip() if note.exists() else ""
        raise IndexBusyError(folder, owner or "unknown") from error
    note.write_text(f"pid {os.getpid()}\n", encoding="utf-8")
    return lock


def share(lock: FileLock) -> FileLock:
    """Own once more what this process owns: it is free when both have released it."""
    lock.acquire()
    return lock
