"""Sessions kept in SQLite: saved, found again with or without diacritics, copied to start another."""

import json
import uuid
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from assistant.database import Database
from assistant.filtering import holding
from assistant.study.session import Session

# For assistant.database: step n takes a file from version n to n + 1. A released step is never changed.
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
        self._file = Database(path, _STEPS)

    def save(self, session: Session, key: str | None = None) -> str:
        """Keep a session, as a new one or in the place of `key`; gives its id."""
        key, now = key or uuid.uuid4().hex[:12], datetime.now(UTC).isoformat()
        body = json.dumps(session.to_dict(), ensure_ascii=False)
        self._file.change(
            "INSERT INTO study (id, title, created, updated, body) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET title = excluded.title, updated = excluded.updated, body = excluded.body",
            (key, session.title, now, now, body),
        )
        return key

    def get(self, key: str) -> Session | None:
        """A session by its id, None where there is none."""
        rows = self._file.rows("SELECT body FROM study WHERE id = ?", (key,))
        return Session.from_dict(json.loads(rows[0][0])) if rows else None

    def find(self, query: str = "", limit: int = 50) -> list[Saved]:
        """The sessions whose title holds every word of the query, last used first; see assistant.filtering."""
        rows = self._file.rows("SELECT id, title, updated FROM study ORDER BY updated DESC")
        kept = holding(rows, query, lambda row: row[1])
        return [Saved(key, title, datetime.fromisoformat(updated)) for key, title, updated in kept[:limit]]

    def copy(self, key: str) -> str | None:
        """Keep a copy of a session under a title of its own; None where there is none."""
        session = self.get(key)
        return self.save(replace(session, title=f"{session.title} (bản sao)")) if session else None

    def delete(self, key: str) -> None:
        """Forget a session."""
        self._file.change("DELETE FROM study WHERE id = ?", (key,))
