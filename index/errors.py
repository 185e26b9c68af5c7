"""What can be wrong with an index. Each message says what was found, what was expected and what to do."""

from pathlib import Path


class PassageIndexError(ValueError):
    """An index that cannot be built, opened or reached."""


class IndexBusyError(PassageIndexError):
    """Another process owns the data folder."""

    def __init__(self, folder: Path, owner: str) -> None:
        super().__init__(
            f"{folder} is in use by another process ({owner}): close it, name another folder with ASSISTANT_DATA_DIR, "
            "or let both use a Chroma server with ASSISTANT_CHROMA_URL"
        )
        self.folder = folder
        self.owner = owner


class IndexFolderError(PassageIndexError):
    """A data folder that cannot be made, read or written."""
