"""Where things are kept: a SQLite file, and a database of a real PostgreSQL server where the machine has one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.assistant.conversations.postgres import find_postgresql, serve_postgresql

Place = Path | str


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    programs = find_postgresql()
    if programs is None:
        pytest.skip("no PostgreSQL on this machine: install the package postgresql")
    pytest.importorskip("psycopg")
    with serve_postgresql(programs) as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """An empty one of each kind."""
    if request.param == "sqlite":
        return tmp_path / "new" / "conversations.sqlite3"
    address = str(request.getfixturevalue("postgresql"))
    import psycopg

    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    return address
