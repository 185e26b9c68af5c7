"""Whether a model answers at all: the test button of the settings page."""

from assistant.writing.config import ChatConfig
from assistant.writing.model import LangChainChat, Limits, says_something
from assistant.writing.trouble import ChatTrouble

_LIMITS = Limits(first=15.0, whole=20.0)


def probe(config: ChatConfig, limits: Limits = _LIMITS) -> ChatTrouble | None:
    """What is wrong with a model, None where it answers; one that talks on until it is stopped does answer."""
    try:
        says_something(LangChainChat(config, limits))
    except ChatTrouble as trouble:
        return trouble
    return None
