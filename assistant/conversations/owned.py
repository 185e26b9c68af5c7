"""What a person owns, shares with the others, and the last few things that they deleted, which can be had back."""

from dataclasses import dataclass
from datetime import UTC, datetime

from assistant.conversations.database import Database

LOCAL = "local"  # the one person who uses a machine that serves nobody else
# Things deleted are counted, never dated: a clock that is wrong for an hour must not end a way back.
KEPT = 20


@dataclass(frozen=True, slots=True)
class Removed:
    """A thing that was deleted and can be had back."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Owned:
    """The rows of a table that belong to one owner; it has the columns id, owner, title, removed and shared.

    removed counts an owner's deletions; it is NULL for what is there. shared is the name of who lets everybody of this
    installation read it; it is NULL for what is its owner's alone.
    """

    file: Database
    table: str
    owner: str

    def share(self, key: str, name: str) -> None:
        """Let the others read a thing, as shared by somebody of that name. Another's stays as it is."""
        self._set_shared(key, name)

    def take_back(self, key: str) -> None:
        """Undo `share`."""
        self._set_shared(key, None)

    def _set_shared(self, key: str, name: str | None) -> None:
        self.file.change(
            f"UPDATE {self.table} SET shared = :name WHERE id = :key AND owner = :owner AND removed IS NULL",
            name=name,
            key=key,
            owner=self.owner,
        )

    def remove(self, key: str) -> None:
        """Take a thing out of everybody's sight, no longer shared; of those removed the last KEPT are kept.

        Another's stays as it is.
        """
        last = f"SELECT coalesce(max(removed), 0) FROM {self.table} WHERE owner = :owner"
        with self.file.transaction() as transaction:
            transaction.run(
                f"UPDATE {self.table} SET shared = NULL, removed = 1 + ({last})"
                " WHERE id = :key AND owner = :owner AND removed IS NULL",
                key=key,
                owner=self.owner,
            )
            transaction.run(
                f"DELETE FROM {self.table} WHERE owner = :owner AND removed IS NOT NULL AND id NOT IN (SELECT id"
                f" FROM {self.table} WHERE owner = :owner AND removed IS NOT NULL ORDER BY removed DESC LIMIT :kept)",
                owner=self.owner,
                kept=KEPT,
            )

    def restore(self, key: str) -> None:
        """Undo `remove`."""
        self.file.change(
            f"UPDATE {self.table} SET removed = NULL WHERE id = :key AND owner = :owner", key=key, owner=self.owner
        )

    def removed(self) -> list[Removed]:
        """What can be had back, the last removed first."""
        rows = self.file.rows(
            f"SELECT id, title FROM {self.table} WHERE owner = :owner AND removed IS NOT NULL ORDER BY removed DESC",
            owner=self.owner,
        )
        return [Removed(*row) for row in rows]

    def forget_removed(self) -> None:
        """Delete for good what was removed."""
        self.file.change(f"DELETE FROM {self.table} WHERE owner = :owner AND removed IS NOT NULL", owner=self.owner)


def now() -> datetime:
    """This moment, as it is kept."""
    return datetime.now(UTC)
