"""What a user can do wrong, or what can be missing: one tree, translated into Vietnamese in assistant/messages.py."""


class AssistantError(ValueError):
    """The message says what was found, what was expected and what to do, in English, for the command line's logs."""


class QuestionError(AssistantError):
    """A question that cannot be read. `code` names the reason: "empty", "long", "unreadable"."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class BatchError(AssistantError):
    """A batch file that cannot be read or written."""
