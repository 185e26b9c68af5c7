"""What a trainer can ask for that cannot be made."""

from assistant.errors import AssistantError


class StudyError(AssistantError):
    """A session that cannot be made. `vietnamese` says why, and what can be made."""

    def __init__(self, message: str, vietnamese: str) -> None:
        super().__init__(message)
        self.vietnamese = vietnamese
