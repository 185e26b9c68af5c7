"""Sentences that failed the check, written anew once by the model that wrote them, within a time."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.writing.model import Chat, Cost, whole_text
from assistant.writing.secrets import without_key
from assistant.writing.trouble import ChatTrouble

_SECONDS = 30.0  # the sentences are few, and the server has read what comes before them


@dataclass
class Mending:
    """A `Rewrite` of the review; said is the prompt and the model's text so far, trouble what kept it from mending."""

    chat: Chat
    said: Sequence[tuple[str, str]]
    key: str
    cost: Cost
    stop: threading.Event
    trouble: str = ""

    def __call__(self, request: str) -> str:
        """What the model answers to a request. Raises ChatTrouble."""
        try:
            text = whole_text(self.chat, [*self.said, ("user", request)], self.cost, _SECONDS, self.stop)
        except ChatTrouble as trouble:
            self.trouble = trouble.code
            raise
        return without_key(text, self.key, whole=True)
