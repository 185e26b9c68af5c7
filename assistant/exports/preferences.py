"""How a user wants things handed out, kept in the data folder."""

import os
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from assistant.exports.citation_orders import Order

_FILE = "preferences.json"


class Preferences(BaseModel):
    """order: how the place of a copied or exported quotation is written."""

    model_config = ConfigDict(extra="ignore", frozen=True)
    order: Order = Order.LARGE_FIRST


def load_preferences(folder: Path) -> Preferences:
    """What was kept; a file that is not there or cannot be read counts as none."""
    try:
        return Preferences.model_validate_json((folder / _FILE).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, ValidationError):
        return Preferences()


def save_preferences(preferences: Preferences, folder: Path) -> None:
    """Keep them, written beside and then in place. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    beside = folder / f".{_FILE}.{os.getpid()}"
    beside.write_text(preferences.model_dump_json(), encoding="utf-8")
    beside.replace(folder / _FILE)
