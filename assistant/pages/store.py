"""What is kept for the pages: the stores, opened once for the process, and what was set."""

import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

from assistant.conversations.damaged import put_aside
from assistant.conversations.store import ConversationStore
from assistant.errors import StoreError
from assistant.exports.citation_orders import Order
from assistant.exports.preferences import load_preferences
from assistant.pages.people.person import person
from assistant.serving.runtime import shared_runtime
from assistant.study.store import StudyStore

logger = logging.getLogger(__name__)

Store = TypeVar("Store")


def shared_store() -> ConversationStore:
    """The conversations of this session's person. Raises StoreError or OSError when they cannot be opened."""
    return _open(ConversationStore, "conversations.sqlite3").of(person().owner)


def shared_study_store() -> StudyStore:
    """The lessons of this session's person. Raises StoreError or OSError when they cannot be opened."""
    return _open(StudyStore, "study.sqlite3").of(person().owner)


def open_stores() -> None:
    """Have the stores open before a page needs them; a page says what is wrong with one that cannot be."""
    with suppress(StoreError, OSError):
        _open(ConversationStore, "conversations.sqlite3")
        _open(StudyStore, "study.sqlite3")


def citation_order() -> Order:
    """How places are written where they are copied or exported."""
    return load_preferences(shared_runtime().settings.data_dir).order


def _open(store: Callable[[Path | str], Store], name: str) -> Store:
    """The store of the database that was set, else of the file of a name."""
    settings = shared_runtime().settings
    address = settings.database_url
    place = address.get_secret_value() if address else settings.data_dir / name
    if isinstance(place, Path) and not place.is_file():  # taken away while it was open: one is made anew
        _opened.cache_clear()
    opened: Store = _opened(store, place)
    return opened


@lru_cache(maxsize=16)
def _opened(store: Callable[[Path | str], Any], place: Path | str) -> Any:
    try:
        return store(place)
    except StoreError as error:
        if error.code != "damaged" or not isinstance(place, Path):
            raise
        return _begun_anew(store, place)


_begins = Lock()
_aside: list[Path] = []


def files_put_aside() -> tuple[Path, ...]:
    """The damaged files that were put aside since the start, by their new names."""
    return tuple(_aside)


def _begun_anew(store: Callable[[Path | str], Any], place: Path) -> Any:
    """A store in a new file; a damaged one is put aside, once, whoever else finds it so at the same time."""
    with _begins:
        try:
            return store(place)
        except StoreError as error:
            if error.code != "damaged":
                raise
        _aside.append(put_aside(place, datetime.now()))
        logger.error("%s was damaged and is put aside as %s", place, _aside[-1].name)
        return store(place)
