"""What can be wrong with a corpus."""


class CorpusError(ValueError):
    """A corpus that cannot be read. The message says what was found, what was expected and what to do."""
