"""What can be wrong with a corpus."""


class CorpusError(ValueError):
    """A corpus that cannot be read. The message says what was found, what was expected and what to do."""


class FileError(CorpusError):
    """A file that cannot be read: `kind` says why ("empty", "encoding", ...), `name` is that of the file at fault."""

    def __init__(self, kind: str, name: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind
        self.name = name
