"""What a user can do wrong, or what can be missing: one tree, made Vietnamese in assistant/pages/error_messages.py."""


class AssistantError(ValueError):
    """The message says what was found, what was expected and what to do, in English, for the command line's logs."""


class QuestionError(AssistantError):
    """A question that cannot be read. `code` names the reason: "empty", "long", "unreadable"."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class BatchError(AssistantError):
    """A batch file that cannot be read or written."""


class StoreError(AssistantError):
    """What is kept cannot be read or written.

    `code` names the reason: "busy" (somebody else is writing), "unreachable" (no server), "unopened" (no file, or none
    that may be written), "damaged" (the file is no database any more), "newer" (a newer program made it), "setting"
    (the address is wrong or a package is missing), "failed".
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
