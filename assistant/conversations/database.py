"""A SQLite file or a PostgreSQL database, brought up to date when it is opened; both take the same statements.

SQLAlchemy is imported when the first one is opened: nothing that runs without one waits for it.
"""

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.errors import StoreError

if TYPE_CHECKING:
    from sqlalchemy import Connection, CursorResult, Engine
    from sqlalchemy.exc import SQLAlchemyError

# For another process that is writing, and for a server that does not answer: a reader gets a sentence soon.
_WAIT_SECONDS = 3
_POOL = {"pool_size": 5, "max_overflow": 20, "pool_timeout": _WAIT_SECONDS, "pool_pre_ping": True}
_VERSIONS = "CREATE TABLE IF NOT EXISTS schema_version (name TEXT PRIMARY KEY, version INTEGER NOT NULL)"
_BUSY = ("locked", "busy", "timeout", "QueuePool limit")
_UNREACHABLE = ("connection failed", "connection refused", "unable to open", "closed the connection")


class Transaction:
    """Statements that are kept together or not at all; values are named in them, as in `WHERE id = :id`."""

    def __init__(self, connection: "Connection") -> None:
        self._connection = connection

    def run(self, statement: str, **values: object) -> "CursorResult[Any]":
        """Run one statement."""
        from sqlalchemy import text

        return self._connection.execute(text(statement), values)

    def rows(self, statement: str, **values: object) -> list[tuple[Any, ...]]:
        """The rows that a query, or a change with RETURNING, gives."""
        return [tuple(row) for row in self.run(statement, **values)]


class Database:
    """Tables that belong together; safe to use from many threads, none of which waits for another's reading.

    place is the path of a SQLite file or the address of a PostgreSQL database; name is that of the tables' kind.
    steps[n] takes the tables from version n to n + 1, in words that both databases take; one that has been released is
    never changed. Every method raises StoreError when the disk or the server fails; opening raises it also for tables
    of a newer program, and OSError where the folder cannot be made.
    """

    def __init__(self, place: Path | str, name: str, steps: Sequence[str]) -> None:
        self._name = name
        if isinstance(place, Path):
            place.parent.mkdir(parents=True, exist_ok=True)
            self._engine = _sqlite(place)
        else:
            self._engine = _postgresql(place)
        with self._begun(writes=False) as connection:  # who only reads waits for no writer, at the start either
            current = self._version(connection) == len(steps)
        if not current:
            with self._begun(writes=True) as connection:
                self._migrate(connection, steps)

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """What is changed in the block is kept if it ends well, and else undone."""
        with self._begun(writes=True) as connection:
            yield Transaction(connection)

    def rows(self, statement: str, **values: object) -> list[tuple[Any, ...]]:
        """The rows that a query gives."""
        with self._begun(writes=False) as connection:
            return Transaction(connection).rows(statement, **values)

    def change(self, statement: str, **values: object) -> int:
        """Run one statement; gives how many rows it changed."""
        with self.transaction() as transaction:
            return transaction.run(statement, **values).rowcount

    @contextmanager
    def _begun(self, writes: bool) -> "Iterator[Connection]":
        from sqlalchemy.exc import SQLAlchemyError

        try:
            with self._engine.connect().execution_options(writes=writes) as connection, connection.begin():
                yield connection
        except SQLAlchemyError as error:
            raise _told(error) from error

    def _migrate(self, connection: "Connection", steps: Sequence[str]) -> None:
        if self._on_server:
            connection.exec_driver_sql("SELECT pg_advisory_xact_lock(7042)")  # no other process migrates meanwhile
            connection.exec_driver_sql(_VERSIONS)
        version = self._version(connection)
        if version > len(steps):
            raise StoreError(
                "newer",
                f"the {self._name} are of version {version}, this program knows {len(steps)}: use the newer program",
            )
        for statement in (one for step in steps[version:] for one in step.split(";")):
            if statement.strip():
                connection.exec_driver_sql(_in_postgresql(statement) if self._on_server else statement)
        if not self._on_server:
            connection.exec_driver_sql(f"PRAGMA user_version = {len(steps)}")
            return
        Transaction(connection).run(
            "INSERT INTO schema_version VALUES (:n, :v) ON CONFLICT (name) DO UPDATE SET version = excluded.version",
            n=self._name,
            v=len(steps),
        )

    @property
    def _on_server(self) -> bool:
        return self._engine.dialect.name == "postgresql"

    def _version(self, connection: "Connection") -> int:
        """The version of the tables, 0 where there are none yet."""
        if not self._on_server:
            return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
        if connection.exec_driver_sql("SELECT to_regclass('schema_version')").scalar_one() is None:
            return 0
        found = Transaction(connection).rows("SELECT version FROM schema_version WHERE name = :n", n=self._name)
        return int(found[0][0]) if found else 0


def _sqlite(path: Path) -> "Engine":
    """A file in WAL mode, so that readers never wait for a writer; a connection costs little, each has its own."""
    from sqlalchemy import URL, NullPool, create_engine, event

    url = URL.create("sqlite", database=str(path))
    engine = create_engine(url, poolclass=NullPool, connect_args={"timeout": _WAIT_SECONDS})

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # transactions begin where we say, schema and all
        _use_wal(connection)
        connection.execute("PRAGMA foreign_keys = ON")

    @event.listens_for(engine, "begin")
    def _begin(connection: "Connection") -> None:
        # A writer waits for its turn at once: one that begins by reading would be refused without waiting.
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _use_wal(connection: Any) -> None:
    """Turn a file to WAL: while another process turns it, SQLite says "locked" at once, whatever the timeout."""
    until = time.monotonic() + _WAIT_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError:
            if time.monotonic() > until:
                raise
            time.sleep(0.02)
        else:
            return


def _postgresql(address: str) -> "Engine":
    from sqlalchemy import create_engine, make_url
    from sqlalchemy.exc import ArgumentError

    try:
        url = make_url(address)
        return create_engine(
            url.set(drivername="postgresql+psycopg"), connect_args={"connect_timeout": _WAIT_SECONDS}, **_POOL
        )
    except (ArgumentError, ModuleNotFoundError, ValueError) as error:
        raise StoreError("setting", f"the database cannot be used: {error}") from error


def _in_postgresql(statement: str) -> str:
    return statement.replace("INTEGER PRIMARY KEY AUTOINCREMENT", "BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY")


def _told(error: "SQLAlchemyError") -> StoreError:
    """The error without the statement and its values, which hold what a person asked."""
    words = str(getattr(error, "orig", None) or error).strip()
    small = words.lower()
    code = next(
        (code for code, signs in (("busy", _BUSY), ("unreachable", _UNREACHABLE)) if any(map(small.count, signs))),
        "failed",
    )
    return StoreError(code, words)
