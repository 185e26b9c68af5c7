"""The tables of the conversations: numbered steps, only ever added to."""

# For assistant.database: step n takes a file from version n to n + 1. A released step is never changed.
STEPS = (
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
