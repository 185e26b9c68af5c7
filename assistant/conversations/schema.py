"""The tables of the conversations: numbered steps, only ever added to."""

# For assistant.conversations.database: step n takes the tables from version n to n + 1. None that is out is changed.
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
    # What was kept before people had stores of their own is the one person's who uses this machine.
    """
    ALTER TABLE conversation ADD COLUMN owner TEXT NOT NULL DEFAULT 'local';
    ALTER TABLE conversation ADD COLUMN removed INTEGER;
    UPDATE conversation SET removed =
        (SELECT count(*) FROM conversation other WHERE other.deleted <= conversation.deleted)
        WHERE deleted IS NOT NULL;
    CREATE INDEX conversation_of_owner ON conversation (owner, updated);
    """,
    """
    ALTER TABLE conversation ADD COLUMN shared TEXT;
    CREATE INDEX conversation_shared ON conversation (updated) WHERE shared IS NOT NULL;
    """,
)
