"""Whether a model answers at all: the test button of the settings page."""

from assistant.writing.config import ChatConfig
from assistant.writing.model import Cost, LangChainChat, Limits
from assistant.writing.trouble import ChatTrouble

_LIMITS = Limits(silence=10.0, whole=15.0)
_QUESTION = "Trả lời đúng một từ: xong."


def probe(config: ChatConfig, limits: Limits = _LIMITS) -> ChatTrouble | None:
    """What is wrong with a model, None where it answers."""
    try:
        said = "".join(LangChainChat(config, limits).stream([("user", _QUESTION)], Cost()))
    except ChatTrouble as trouble:
        # A model that talks on until it is stopped does answer.
        return None if trouble.code == "cut" else trouble
    return None if said.strip() else ChatTrouble("garbage")
