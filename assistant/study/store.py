"""Sessions kept in SQLite: saved, found again with or without diacritics, copied to start another."""

import json
import sqlite3
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from assistant.study.session import Session
from corpus.text import fold, nfc, search_form

# Step n takes a file from version n to n + 1. A step that has been released is never changed.
_STEPS = (
    """
    CREATE TABLE study (
        id TEXT PRIMARY KEY,
        title TEXT NOT NULL,
        created TEXT NOT NULL,
        updated TEXT NOT NULL,
        body TEXT NOT NULL
    )
    """,
)


@dataclass(frozen=True, slots=True)
class Saved:
    """A session without its parts."""

    id: str
    title: str
    updated: datetime


class StudyStore:
    """A file of sessions; safe to use from many threads. Every method raises sqlite3.Error when the disk fails."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        path.parent.mkdir(parents=True, exist_ok=True)
        with self._connection() as connection:
            _migrate(connection)

    def save(self, session: Session, key: str | None = None) -> str:
        """Keep a session, as a new one or in the place of `key`; gives its id."""
        key, now = key or uuid.uuid4().hex[:12], datetime.now(UTC).isoformat()
        body = json.dumps(session.to_dict(), ensure_ascii=False)
        with self._connection() as connection:
            connection.execute(
                "INSERT INTO study (id, title, created, updated, body) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET title = excluded.title, updated = excluded.updated,"
                " body = excluded.body",
                (key, session.title, now, now, body),
            )
        return key

    def get(self, key: str) -> Session | None:
        """A session by its id, None where there is none."""
        with self._connection() as connection:
            row = connection.execute("SELECT body FROM study WHERE id = ?", (key,)).fetchone()
        return Session.from_dict(json.loads(row[0])) if row else None

    def find(self, query: str = "", limit: int = 50) -> list[Saved]:
        """The sessions whose title holds every word of the query, with or without diacritics, last used first."""
        with self._connection() as connection:
            rows = connection.execute("SELECT id, title, updated FROM study ORDER BY updated DESC").fetchall()
        words = fold(search_form(nfc(query))).split()
        kept = [row for row in rows if all(word in fold(search_form(nfc(row[1]))) for word in words)]
        return [Saved(key, title, datetime.fromisoformat(updated)) for key, title, updated in kept[:limit]]

    def copy(self, key: str) -> str | None:
        """Keep a copy of a session under a title of its own; None where there is none."""
        session = self.get(key)
        return self.save(replace(session, title=f"{session.title} (bản sao)")) if session else None

    def delete(self, key: str) -> None:
        """Forget a session."""
        with self._connection() as connection:
            connection.execute("DELETE FROM study WHERE id = ?", (key,))

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            connection = sqlite3.connect(self._path, timeout=10)
            try:
                with connection:
                    yield connection
            finally:
                connection.close()


def _migrate(connection: sqlite3.Connection) -> None:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(_STEPS):
        raise sqlite3.DatabaseError(
            f"the sessions are of version {version}, this program knows {len(_STEPS)}: use the newer program"
        )
    for number, step in enumerate(_STEPS[version:], start=version + 1):
        connection.executescript(f"BEGIN IMMEDIATE; {step}; PRAGMA user_version = {number}; COMMIT;")
