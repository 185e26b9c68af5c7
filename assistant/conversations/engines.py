"""What a database lies in: a SQLite file, by Python's own module, or a PostgreSQL database, by SQLAlchemy.

SQLAlchemy is imported when the first database of a server is opened: nobody else waits for it.
"""

import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any, Protocol

from assistant.errors import StoreError

# For another process that is writing, and for a server that does not answer: a reader gets a sentence soon.
_WAIT_SECONDS = 3
_REST_SECONDS = 2
# A server's locks and statements end by themselves, in milliseconds: one that hangs holds nobody for longer.
_LIMITS = f"-c lock_timeout={_WAIT_SECONDS * 1000} -c statement_timeout={2 * _WAIT_SECONDS * 1000}"
_POOL = {"pool_size": 5, "max_overflow": 20, "pool_timeout": _WAIT_SECONDS, "pool_pre_ping": True}
_LOCKED = ("locked", "busy")
_BUSY = (*_LOCKED, "timeout", "queuepool limit")
_DAMAGED = ("not a database", "malformed", "no such table")
_UNREACHABLE = ("connection failed", "connection refused", "closed the connection")
_UNOPENED = ("unable to open",)


class Result(Protocol):
    """The rows of a statement, and how many it changed."""

    @property
    def rowcount(self) -> int:
        """How many rows a change took."""

    def __iter__(self) -> Iterator[Any]: ...


class Connection(Protocol):
    """A transaction that has begun."""

    def execute(self, statement: str, values: Mapping[str, object], /) -> Result:
        """Run one statement; values are named in it, as in `WHERE id = :id`."""


class SqliteFile:
    """A file in WAL mode, so that readers never wait for a writer; a connection costs little, each use has its own.

    The folder is made where there is none; raises OSError where it cannot be. What is kept can be read also where
    nothing can be written: in a folder for reading only, on a full disk.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path

    @contextmanager
    def begun(self, writes: bool) -> Iterator[Connection]:
        """A transaction: kept if the block ends well, and else undone. Raises StoreError."""
        try:
            with self._opened(writes) as connection:
                # A writer waits for its turn at once: one that begins by reading would be refused without waiting.
                connection.execute("BEGIN IMMEDIATE" if writes else "BEGIN")
                yield connection
                connection.execute("COMMIT")
        except (sqlite3.Error, OSError) as error:
            raise _told(f"{error}: {self._path}") from error

    @contextmanager
    def _opened(self, writes: bool) -> Iterator[sqlite3.Connection]:
        try:
            connection = self._connect()
        except sqlite3.OperationalError as error:
            if writes or _is_locked(error) or not self._path.is_file():
                raise
            with self._unchanged() as connection:
                yield connection
            return
        with closing(connection):
            yield connection

    @contextmanager
    def _unchanged(self) -> Iterator[sqlite3.Connection]:
        """A connection that writes nothing, not even beside the file, which readers of a file in WAL mode do too."""
        log = self._path.with_name(f"{self._path.name}-wal")
        place = f"{self._path.absolute().as_uri()}?immutable=1"
        with ExitStack() as used:
            if log.is_file() and log.stat().st_size:  # what was kept last, which the file alone does not tell
                copy = Path(used.enter_context(tempfile.TemporaryDirectory(prefix="reading-"))) / self._path.name
                shutil.copyfile(self._path, copy)
                shutil.copyfile(log, copy.with_name(log.name))
                place = copy.as_uri()
            yield used.enter_context(closing(sqlite3.connect(place, isolation_level=None, uri=True)))

    def _connect(self) -> sqlite3.Connection:
        # Transactions begin where we say, schema and all.
        connection = sqlite3.connect(self._path, timeout=_WAIT_SECONDS, isolation_level=None)
        try:
            _use_wal(connection)
            connection.execute("PRAGMA foreign_keys = ON")
        except sqlite3.Error:
            connection.close()
            raise
        return connection


def _is_locked(error: sqlite3.Error) -> bool:
    """Whether another process has the file, for a moment."""
    return any(sign in str(error).lower() for sign in _LOCKED)


def _use_wal(connection: sqlite3.Connection) -> None:
    """Turn a file to WAL: while another process turns it, SQLite says "locked" at once, whatever the timeout."""
    until = time.monotonic() + _WAIT_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            # A folder that cannot be written, or a full disk, will not be another in a moment: nobody waits for it.
            if time.monotonic() > until or not _is_locked(error):
                raise
            time.sleep(0.02)
        else:
            return


class PostgresqlServer:
    """A database of a server, at an address such as postgresql://user:password@host/name. Raises StoreError.

    Once it was waited for in vain nobody waits again for a while: a page asks it several things, one after the other.
    """

    def __init__(self, address: str) -> None:
        self._rests_until = 0.0
        from sqlalchemy import create_engine, make_url
        from sqlalchemy.exc import ArgumentError

        try:
            url = make_url(address).set(drivername="postgresql+psycopg")
            limits = {"connect_timeout": _WAIT_SECONDS, "options": _LIMITS}
            self._engine = create_engine(url, connect_args=limits, **_POOL)
        except (ArgumentError, ModuleNotFoundError, ValueError) as error:
            raise StoreError("setting", f"the database cannot be used: {error}") from error

    @contextmanager
    def begun(self, writes: bool) -> Iterator[Connection]:  # noqa: ARG002 -- a server locks rows, not files
        """A transaction: kept if the block ends well, and else undone. Raises StoreError."""
        from sqlalchemy.exc import SQLAlchemyError

        if time.monotonic() < self._rests_until:
            raise StoreError("busy", "the database was busy a moment ago: try again")
        try:
            with self._engine.begin() as connection:
                yield _Named(connection)
        except SQLAlchemyError as error:
            # Without the statement and its values, which hold what a person asked.
            told = _told(str(getattr(error, "orig", None) or error))
            if told.code == "busy":
                self._rests_until = time.monotonic() + _REST_SECONDS
            raise told from error


class _Named:
    """A connection of SQLAlchemy's that takes statements as SQLite's does."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def execute(self, statement: str, values: Mapping[str, object], /) -> Result:
        from sqlalchemy import text

        result: Result = self._connection.execute(text(statement), dict(values))
        return result


def _told(words: str) -> StoreError:
    small = words.lower()
    kinds = (("busy", _BUSY), ("unreachable", _UNREACHABLE), ("unopened", _UNOPENED), ("damaged", _DAMAGED))
    code = next((code for code, signs in kinds if any(map(small.count, signs))), "failed")
    return StoreError(code, words.strip())
