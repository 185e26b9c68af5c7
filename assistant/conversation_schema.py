"""The tables of the conversations: numbered steps, only ever added to."""

import sqlite3

# Step n takes a database from version n to n + 1. A step that has been released is never changed.
_STEPS = (
    """
    CREATE TABLE conversation (
        id TEXT PRIMARY KEY,
        title TEXT NOT NULL,
        created TEXT NOT NULL,
        updated TEXT NOT NULL,
        deleted TEXT
    );
    CREATE TABLE turn (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
        asked TEXT NOT NULL,
        question TEXT NOT NULL,
        answer TEXT NOT NULL,
        search TEXT NOT NULL,
        plain TEXT NOT NULL,
        rating TEXT,
        comment TEXT NOT NULL DEFAULT ''
    );
    CREATE INDEX turn_of_conversation ON turn (conversation, id);
    """,
)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a database to the newest version. Raises sqlite3.Error, also for one made by a newer program."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(_STEPS):
        raise sqlite3.DatabaseError(
            f"the conversations are of version {version}, this program knows {len(_STEPS)}: use the newer program"
        )
    for number, step in enumerate(_STEPS[version:], start=version + 1):
        # executescript commits first, so the step and its number go into one transaction of their own.
        connection.executescript(f"BEGIN IMMEDIATE; {step}; PRAGMA user_version = {number}; COMMIT;")
