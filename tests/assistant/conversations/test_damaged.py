"""A damaged file is put aside whole, under a name that tells when."""

from datetime import datetime
from pathlib import Path

from assistant.conversations.damaged import put_aside


def test_a_file_and_what_lies_beside_it_get_one_new_name(tmp_path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        (tmp_path / f"a.sqlite3{ending}").write_text(f"was {ending}")

    moved = put_aside(tmp_path / "a.sqlite3", datetime(2026, 11, 28, 3, 35, 9))

    assert moved == tmp_path / "a.sqlite3.hong-20261128-033509"
    assert sorted(one.name for one in tmp_path.iterdir()) == [
        f"{moved.name}{ending}" for ending in ("", "-shm", "-wal")
    ]
    assert moved.read_text() == "was "


def test_what_is_not_there_is_not_missed(tmp_path: Path) -> None:
    (tmp_path / "a.sqlite3").write_text("x")

    assert put_aside(tmp_path / "a.sqlite3", datetime(2026, 1, 1)).read_text() == "x"
    assert [one.name for one in tmp_path.iterdir()] == ["a.sqlite3.hong-20260101-000000"]
