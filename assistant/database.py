"""A SQLite file that is brought up to date when it is opened."""

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_WAIT_SECONDS = 10.0  # for another process that is writing


class Database:
    """A file of tables; safe to use from many threads.

    steps[n] takes a file from version n to n + 1; one that has been released is never changed. Every method raises
    sqlite3.Error when the disk fails; opening raises it also for a file of a newer program, and OSError where the
    folder cannot be made.
    """

    def __init__(self, path: Path, steps: Sequence[str]) -> None:
        self._path = path
        self._lock = threading.Lock()
        path.parent.mkdir(parents=True, exist_ok=True)
        with self.transaction() as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            self._migrate(connection, steps)

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """A connection of its own: what is changed in the block is kept if it ends well, and else undone."""
        with self._lock:
            connection = sqlite3.connect(self._path, timeout=_WAIT_SECONDS)
            try:
                connection.execute("PRAGMA foreign_keys = ON")
                with connection:
                    yield connection
            finally:
                connection.close()

    def rows(self, statement: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """The rows that a query gives."""
        with self.transaction() as connection:
            return connection.execute(statement, values).fetchall()

    def change(self, statement: str, values: Sequence[object]) -> None:
        """Run one statement."""
        with self.transaction() as connection:
            connection.execute(statement, values)

    def _migrate(self, connection: sqlite3.Connection, steps: Sequence[str]) -> None:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > len(steps):
            raise sqlite3.DatabaseError(
                f"{self._path.name} is of version {version}, this program knows {len(steps)}: use the newer program"
            )
        for number, step in enumerate(steps[version:], start=version + 1):
            # executescript commits first, so the step and its number go into one transaction of their own.
            connection.executescript(f"BEGIN IMMEDIATE; {step}; PRAGMA user_version = {number}; COMMIT;")
