"""Sessions, each its owner's: saved, found again with or without diacritics, shared, copied to start another."""

import json
import uuid
from copy import copy
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from assistant.conversations.database import Database
from assistant.conversations.owned import LOCAL, Owned, now
from assistant.study.session import Session
from corpus.filtering import holding

# For assistant.conversations.database: step n takes the tables from version n to n + 1. None that is out is changed.
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
    # What was kept before people had stores of their own is the one person's who uses this machine.
    """
    ALTER TABLE study ADD COLUMN owner TEXT NOT NULL DEFAULT 'local';
    ALTER TABLE study ADD COLUMN removed INTEGER;
    CREATE INDEX study_of_owner ON study (owner, updated);
    """,
    """
    ALTER TABLE study ADD COLUMN shared TEXT;
    CREATE INDEX study_shared ON study (updated) WHERE shared IS NOT NULL;
    """,
)
_OWN = "owner = :owner AND removed IS NULL"
_OTHERS = "owner <> :owner AND removed IS NULL AND shared IS NOT NULL"


@dataclass(frozen=True, slots=True)
class Saved:
    """A session without its parts; shared is the name of who shares it, "" for one that is its owner's alone."""

    id: str
    title: str
    updated: datetime
    shared: str = ""


class StudyStore:
    """The sessions of one owner; safe to use from many threads. Every method raises StoreError as Database does."""

    def __init__(self, place: Path | str, owner: str = LOCAL) -> None:
        self._file = Database(place, "study sessions", _STEPS)
        self._own = Owned(self._file, "study", owner)

    def of(self, owner: str) -> "StudyStore":
        """The same for another owner."""
        other = copy(self)
        other._own = Owned(self._file, "study", owner)
        return other

    @property
    def bin(self) -> Owned:
        """The way out of sight and back, to the others and back."""
        return self._own

    def save(self, session: Session, key: str | None = None) -> str:
        """Keep a session, in the place of `key` or, where there is no such, as a new one; gives its id."""
        body, moment = json.dumps(session.to_dict(), ensure_ascii=False), now().isoformat()
        values = {"title": session.title, "now": moment, "body": body, "owner": self._own.owner}
        update = f"UPDATE study SET title = :title, updated = :now, body = :body WHERE id = :key AND {_OWN}"
        with self._file.transaction() as transaction:
            if key and transaction.run(update, key=key, **values).rowcount:
                return key
            key = uuid.uuid4().hex[:12]
            transaction.run(
                "INSERT INTO study (id, owner, title, created, updated, body)"
                " VALUES (:key, :owner, :title, :now, :now, :body)",
                key=key,
                **values,
            )
        return key

    def get(self, key: str) -> Session | None:
        """A session by its id, None where there is none."""
        return self._get(key, _OWN)

    def find(self, query: str = "", limit: int | None = None) -> list[Saved]:
        """The sessions whose title holds every word of the query, last used first; see corpus.filtering."""
        return self._find(query, _OWN)[:limit]

    def shared(self, query: str = "") -> list[Saved]:
        """The sessions that others share, found in the same way."""
        return self._find(query, _OTHERS)

    def copy(self, key: str) -> str | None:
        """Keep a copy of a session, the owner's or one that another shares, under a title of its own; None for none."""
        session = self._get(key, _OWN) or self._get(key, _OTHERS)
        return self.save(replace(session, title=f"{session.title} (bản sao)")) if session else None

    def _get(self, key: str, whose: str) -> Session | None:
        rows = self._file.rows(f"SELECT body FROM study WHERE id = :key AND {whose}", key=key, owner=self._own.owner)
        return Session.from_dict(json.loads(rows[0][0])) if rows else None

    def _find(self, query: str, whose: str) -> list[Saved]:
        rows = self._file.rows(
            f"SELECT id, title, updated, shared FROM study WHERE {whose} ORDER BY updated DESC", owner=self._own.owner
        )
        kept = holding(rows, query, lambda row: row[1])
        return [Saved(key, title, datetime.fromisoformat(moment), name or "") for key, title, moment, name in kept]
