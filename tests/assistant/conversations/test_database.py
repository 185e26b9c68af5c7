"""Tables are brought up to date one step at a time, what fails leaves no trace, and nobody waits long for another."""

import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from assistant.conversations.database import Database
from assistant.conversations.engines import SqliteFile
from assistant.errors import StoreError

FIRST = "CREATE TABLE word (text TEXT NOT NULL)"
SECOND = "INSERT INTO word VALUES ('hai'); ALTER TABLE word ADD COLUMN length INTEGER"
ADD = "INSERT INTO word VALUES (:text)"


def opened(place: Path | str, *steps: str) -> Database:
    return Database(place, "words", steps)


def test_steps_are_taken_once_each(place: Path | str) -> None:
    assert opened(place, FIRST).change(ADD, text="một") == 1

    for _ in range(2):
        words = opened(place, FIRST, SECOND)
    assert words.rows("SELECT text, length FROM word") == [("một", None), ("hai", None)]


def test_a_step_that_fails_is_undone_with_its_version(place: Path | str) -> None:
    opened(place, FIRST)

    with pytest.raises(StoreError, match="sentence"):
        opened(place, FIRST, "INSERT INTO word VALUES ('một'); DROP TABLE sentence")

    assert opened(place, FIRST).rows("SELECT * FROM word") == []


def test_tables_of_a_newer_program_are_refused_and_kept(place: Path | str) -> None:
    opened(place, FIRST, SECOND)

    with pytest.raises(StoreError, match="the words are of version 2, this program knows 1") as caught:
        opened(place, FIRST)

    assert caught.value.code == "newer"
    assert opened(place, FIRST, SECOND).rows("SELECT text FROM word") == [("hai",)]


def test_a_block_that_fails_changes_nothing(place: Path | str) -> None:
    words = opened(place, FIRST)

    with pytest.raises(ZeroDivisionError), words.transaction() as transaction:  # noqa: PT012
        transaction.run(ADD, text="một")
        _ = 1 / 0

    assert words.rows("SELECT * FROM word") == []


def test_two_kinds_of_tables_lie_in_one_database(postgresql: str, place: Path | str) -> None:
    if isinstance(place, Path):
        pytest.skip("a file holds one kind")
    assert place == postgresql
    opened(place, FIRST, SECOND)
    Database(place, "sentences", ["CREATE TABLE sentence (text TEXT)"])

    opened(place, FIRST, SECOND)


def test_many_processes_may_bring_it_up_to_date_at_once(place: Path | str) -> None:
    failed: list[Exception] = []

    def open_it() -> None:
        try:
            opened(place, FIRST, SECOND)
        except StoreError as error:
            failed.append(error)

    threads = [threading.Thread(target=open_it) for _ in range(6)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()

    assert failed == []
    assert opened(place, FIRST, SECOND).rows("SELECT text FROM word") == [("hai",)]


def test_readers_never_wait_for_a_writer_and_a_second_writer_is_told_soon(place: Path | str) -> None:
    if not isinstance(place, Path):
        pytest.skip("a server locks rows, not files")
    words = opened(place, FIRST)
    words.change(ADD, text="một")
    other = sqlite3.connect(place, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        began = time.perf_counter()
        assert opened(place, FIRST).rows("SELECT text FROM word") == [("một",)]
        assert time.perf_counter() - began < 1
        with pytest.raises(StoreError) as caught:
            words.change(ADD, text="hai")
        assert time.perf_counter() - began < 6
    finally:
        other.close()
    assert caught.value.code == "busy"
    assert words.change(ADD, text="hai") == 1


def test_tables_that_a_server_holds_locked_hold_nobody_long(place: Path | str) -> None:
    if isinstance(place, Path):
        pytest.skip("a file is another matter: the test above")
    import psycopg

    words = opened(place, FIRST)
    with psycopg.connect(place) as other:
        other.execute("LOCK TABLE word IN ACCESS EXCLUSIVE MODE")
        began = time.perf_counter()
        for work in (lambda: words.rows("SELECT text FROM word"), lambda: words.change(ADD, text="hai")):
            with pytest.raises(StoreError) as caught:
                work()
            assert caught.value.code == "busy"
        assert time.perf_counter() - began < 5  # once three seconds for both
    time.sleep(2.1)
    assert words.change(ADD, text="hai") == 1


def test_an_error_tells_nothing_of_the_values(place: Path | str) -> None:
    words = opened(place, FIRST, "CREATE UNIQUE INDEX once ON word (text)")
    words.change(ADD, text="câu hỏi kín")

    with pytest.raises(StoreError) as caught:
        words.change("INSERT INTO word (text, length) VALUES (:text, 1)", text="câu hỏi kín")

    assert "câu hỏi kín" not in str(caught.value)


def test_what_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "words.sqlite3"
    path.write_bytes(b"not a database" * 100)

    with pytest.raises(StoreError):
        opened(path, FIRST)


def test_a_file_that_cannot_be_opened_is_told_at_once(tmp_path: Path) -> None:
    began = time.perf_counter()

    with pytest.raises(StoreError) as caught:
        opened(tmp_path, FIRST)  # a folder, which no disk with room and no permission makes a file

    assert caught.value.code == "unopened"
    assert time.perf_counter() - began < 1


@pytest.mark.parametrize(
    ("address", "code"), [("postgresql://tro_ly@127.0.0.1:9/x", "unreachable"), ("postgresql://h:cong/x", "setting")]
)
def test_a_server_that_is_not_there_is_told_soon(address: str, code: str) -> None:
    began = time.perf_counter()

    with pytest.raises(StoreError) as caught:
        opened(address, FIRST)

    assert caught.value.code == code
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize("in_log", [False, True], ids=["in the file", "in the log beside it"])
@pytest.mark.parametrize("words", ["unable to open database file", "disk I/O error", "database or disk is full"])
def test_what_is_kept_is_read_where_nothing_can_be_written(
    words: str, in_log: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "thư mục #1" / "a.sqlite3"
    database = opened(path, FIRST)
    with closing(sqlite3.connect(path)) as reader:
        if in_log:
            reader.execute("SELECT * FROM word").fetchall()  # the log stays while somebody has the file open
        database.change(ADD, text="rừng")
        assert path.with_name("a.sqlite3-wal").exists() == in_log
        before = sorted(path.parent.iterdir())

        def fail(_file: SqliteFile) -> sqlite3.Connection:
            raise sqlite3.OperationalError(words)

        monkeypatch.setattr(SqliteFile, "_connect", fail)

        assert opened(path, FIRST).rows("SELECT text FROM word") == [("rừng",)]
        with pytest.raises(StoreError, match=words):
            database.change(ADD, text="biển")
        assert sorted(path.parent.iterdir()) == before


def test_what_another_process_writes_is_not_read_past_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = opened(tmp_path / "a.sqlite3", FIRST)

    def fail(_file: SqliteFile) -> sqlite3.Connection:
        raise sqlite3.OperationalError("database is locked")

    monkeypatch.setattr(SqliteFile, "_connect", fail)
    with pytest.raises(StoreError) as caught:
        database.rows("SELECT text FROM word")
    assert caught.value.code == "busy"
