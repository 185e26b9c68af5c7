"""Who did what and when, a line each in the data folder; never what somebody asked."""

import json
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from assistant.conversations.owned import now
from assistant.pages.people.person import person
from assistant.pages.people.roles import NotAllowedError, Role
from assistant.serving.runtime import shared_runtime

logger = logging.getLogger(__name__)

LARGEST = 1_000_000  # bytes of a file; then it is put aside and a new one begins
FILES = 5  # kept in all, the oldest is dropped
_LONGEST = 200  # characters of a thing's name
_WAIT_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Entry:
    """who did what to which thing, "" for none."""

    when: datetime
    who: str
    what: str
    thing: str


class AuditLog:
    """The files audit.log (the newest lines), audit.1.log and so on of a folder; many processes may write them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def write(self, who: str, what: str, thing: str = "") -> None:
        """Add a line. Where it cannot be written the program's own log says so: nobody's work ends by it."""
        entry = {"when": now().isoformat(timespec="seconds"), "who": who, "what": what, "thing": thing[:_LONGEST]}
        line = json.dumps(entry, ensure_ascii=False).encode() + b"\n"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._put_aside()
            file = os.open(self._path(0), os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(file, line)  # at once, so that lines of several processes stay whole
            finally:
                os.close(file)
        except (OSError, Timeout) as error:
            logger.warning("the audit log cannot be written (%s): %s", error, what)

    def last(self, count: int) -> list[Entry]:
        """The newest lines first; one that cannot be read is left out."""
        lines: list[bytes] = []
        for number in range(FILES):
            try:
                lines += reversed(self._path(number).read_bytes().splitlines())
            except OSError:
                continue
            if len(lines) >= count:
                break
        return [entry for line in lines[:count] if (entry := _read(line))]

    def _put_aside(self) -> None:
        if self._size() < LARGEST:
            return
        with FileLock(self._folder / "audit.lock", timeout=_WAIT_SECONDS, mode=0o600):
            if self._size() >= LARGEST:  # no other process did it meanwhile
                for number in range(FILES - 1, 0, -1):
                    if self._path(number - 1).exists():
                        self._path(number - 1).replace(self._path(number))

    def _size(self) -> int:
        try:
            return self._path(0).stat().st_size
        except FileNotFoundError:  # none yet, or another writer is just putting it aside
            return 0

    def _path(self, number: int) -> Path:
        return self._folder / (f"audit.{number}.log" if number else "audit.log")


def _read(line: bytes) -> Entry | None:
    try:
        row = json.loads(line)
        return Entry(datetime.fromisoformat(row["when"]), str(row["who"]), str(row["what"]), str(row["thing"]))
    except (ValueError, KeyError, TypeError):
        return None


def audit_log() -> AuditLog:
    """The log of this installation."""
    return AuditLog(shared_runtime().settings.data_dir)


def note(what: str, thing: str = "") -> None:
    """Write down that this session's person did something."""
    audit_log().write(person().name, what, thing)


@contextmanager
def acting(role: Role, what: str, thing: str = "") -> Iterator[None]:
    """Do something that needs a role, whatever the page showed: it is written down once it is done, or refused.

    Raises NotAllowedError.
    """
    if person().role < role:
        note(f"bị từ chối: {what}", thing)
        raise NotAllowedError(role)
    yield
    note(what, thing)
