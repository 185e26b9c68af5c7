"""A file is brought up to date one step at a time, and what fails leaves no trace."""

import sqlite3
from pathlib import Path

import pytest

from assistant.database import Database

FIRST = "CREATE TABLE word (text TEXT NOT NULL)"
SECOND = "INSERT INTO word VALUES ('hai'); ALTER TABLE word ADD COLUMN length INTEGER"


def version(path: Path) -> int:
    with sqlite3.connect(path) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_steps_are_taken_once_each(tmp_path: Path) -> None:
    path = tmp_path / "new" / "words.sqlite3"
    Database(path, (FIRST,)).change("INSERT INTO word VALUES (?)", ("một",))
    assert version(path) == 1

    for _ in range(2):
        file = Database(path, (FIRST, SECOND))
    assert version(path) == 2
    assert file.rows("SELECT text, length FROM word") == [("một", None), ("hai", None)]


def test_a_step_that_fails_is_undone_with_its_version(tmp_path: Path) -> None:
    path = tmp_path / "words.sqlite3"
    Database(path, (FIRST,))

    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        Database(path, (FIRST, "INSERT INTO word VALUES ('một'); DROP TABLE sentence"))

    assert version(path) == 1
    assert Database(path, (FIRST,)).rows("SELECT * FROM word") == []


def test_a_file_of_a_newer_program_is_refused_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "words.sqlite3"
    Database(path, (FIRST, SECOND))

    with pytest.raises(sqlite3.DatabaseError, match=r"words\.sqlite3 is of version 2, this program knows 1"):
        Database(path, (FIRST,))

    assert version(path) == 2


def test_a_block_that_fails_changes_nothing(tmp_path: Path) -> None:
    file = Database(tmp_path / "words.sqlite3", (FIRST,))

    with pytest.raises(ZeroDivisionError), file.transaction() as connection:  # noqa: PT012
        connection.execute("INSERT INTO word VALUES ('một')")
        _ = 1 / 0

    assert file.rows("SELECT * FROM word") == []


def test_what_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "words.sqlite3"
    path.write_bytes(b"not a database" * 100)

    with pytest.raises(sqlite3.DatabaseError):
        Database(path, (FIRST,))
