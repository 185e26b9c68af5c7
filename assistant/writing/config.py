"""Which model writes: from the settings, else from a file in the data folder that only its owner may read."""

import json
import os
import re
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, SecretStr, ValidationError

from assistant.settings import Settings
from assistant.writing.trouble import ChatTrouble

_FILE = "chat.json"
_ADDRESS = re.compile(r"https?://[^\s@]+", re.IGNORECASE)


class ChatConfig(BaseModel):
    """A model as provider:name with where it is; no model means that answers are composed from the texts alone.

    rewrite: whether it also puts questions that the rules cannot resolve in other words.
    """

    model_config = ConfigDict(extra="ignore", frozen=True)
    model: str = ""
    base_url: str = ""
    api_key: SecretStr | None = None
    rewrite: bool = False

    def checked(self) -> "ChatConfig":
        """Itself. Raises ChatTrouble("setting") for a model or an address that cannot be one."""
        provider, _, name = self.model.partition(":")
        if not (provider.strip() and name.strip()) or (self.base_url and not _ADDRESS.fullmatch(self.base_url)):
            raise ChatTrouble("setting")
        return self


def same_server(one: str, other: str) -> bool:
    """Whether two addresses lead to the same port of the same server."""
    try:
        first, second = (urlsplit(each) for each in (one, other))
        alike = (first.hostname, first.port) == (second.hostname, second.port)
    except ValueError:  # no port number
        return False
    return bool(first.hostname) and first.scheme == second.scheme and alike


def load_chat(settings: Settings) -> ChatConfig:
    """The settings' model, else the one that the page saved; a file that cannot be read counts as none."""
    if settings.chat_model:
        return ChatConfig(
            model=settings.chat_model,
            base_url=settings.chat_base_url or "",
            api_key=settings.chat_api_key,
            rewrite=bool(settings.chat_rewrite),
        )
    try:
        saved = ChatConfig.model_validate_json((settings.data_dir / _FILE).read_text(encoding="utf-8"))
        rewrite = saved.rewrite if settings.chat_rewrite is None else settings.chat_rewrite
        return saved.model_copy(update={"rewrite": rewrite})
    except (OSError, UnicodeDecodeError, ValidationError):
        return ChatConfig()


def save_chat(config: ChatConfig, folder: Path) -> None:
    """Keep a choice; the file is made with mode 0600 before the key goes into it. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    beside = folder / f".{_FILE}.{os.getpid()}"
    beside.unlink(missing_ok=True)
    row: dict[str, object] = {"model": config.model, "base_url": config.base_url, "rewrite": config.rewrite}
    if config.api_key:
        row["api_key"] = config.api_key.get_secret_value()
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        json.dump(row, file)
    beside.replace(folder / _FILE)
