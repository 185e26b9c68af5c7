"""The conversations of this computer, opened once for the process."""

from functools import lru_cache
from pathlib import Path

from assistant.conversations import ConversationStore
from assistant.runtime import shared_runtime


def shared_store() -> ConversationStore:
    """The store in the data folder. Raises sqlite3.Error or OSError when it cannot be opened."""
    return _open(shared_runtime().conversations_path)


@lru_cache(maxsize=8)
def _open(path: Path) -> ConversationStore:
    return ConversationStore(path)
