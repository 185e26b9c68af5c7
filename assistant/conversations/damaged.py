"""A database file that cannot be read any more: put aside under another name, so that a new one can begin."""

from datetime import datetime
from pathlib import Path

_BESIDE = ("", "-wal", "-shm")  # what SQLite keeps of one database


def put_aside(path: Path, moment: datetime) -> Path:
    """Rename a file, and what SQLite wrote beside it, by the moment of it; gives the new name. Raises OSError."""
    name = f"{path.name}.hong-{moment:%Y%m%d-%H%M%S}"
    for ending in _BESIDE:
        part = path.with_name(path.name + ending)
        if part.exists():
            part.rename(path.with_name(name + ending))
    return path.with_name(name)
