"""Settings come from the environment, and every one has a default that needs nothing."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import ValidationError

from assistant.settings import Settings, SettingsFileError
from corpus.reading.store import SHIPPED_TEXTS


def test_by_default_the_shipped_texts_and_model_serve(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ASSISTANT_DATA_DIR")

    settings = Settings()

    assert settings.corpus_dir == SHIPPED_TEXTS
    assert settings.embedding_model is None
    assert settings.chroma_url is None
    assert settings.data_dir.name == "tro-ly-nghi-quyet"


def test_the_environment_outranks_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("ASSISTANT_CORPUS_DIR=from-file\nASSISTANT_CHROMA_URL=http://localhost:1\n")
    monkeypatch.setenv("ASSISTANT_CORPUS_DIR", "from-environment")

    settings = Settings()

    assert settings.corpus_dir == tmp_path / "from-environment"
    assert settings.chroma_url == "http://localhost:1"


def test_an_empty_variable_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ASSISTANT_CHROMA_URL", "")
    monkeypatch.setenv("ASSISTANT_EMBEDDING_MODEL", "")

    assert Settings().chroma_url is None
    assert Settings().embedding_model is None


def test_the_home_folder_may_be_written_short(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("ASSISTANT_DATA_DIR", "~/data")

    assert Settings().data_dir == tmp_path / "data"


def test_what_is_no_path_is_an_error() -> None:
    with pytest.raises(ValidationError):
        Settings(data_dir=7)  # type: ignore[arg-type]


def test_the_names_of_the_server_are_a_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSISTANT_HOSTS", "may-chu, tro-ly.co-quan.vn:8080 [fd00::1]:8501")

    assert Settings().hosts == ("may-chu", "tro-ly.co-quan.vn:8080", "[fd00::1]:8501")


@pytest.mark.parametrize("hosts", ["*", "http://may-chu", "may-chu/van-ban", "a@b", "*.co-quan.vn"])
def test_what_is_no_name_of_a_server_is_an_error(monkeypatch: pytest.MonkeyPatch, hosts: str) -> None:
    monkeypatch.setenv("ASSISTANT_HOSTS", hosts)

    with pytest.raises(ValidationError, match="is no name of a server"):
        Settings()


@pytest.fixture
def _mask() -> Iterator[None]:
    kept = os.umask(0o022)
    yield
    os.umask(kept)


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o7777


@pytest.mark.usefixtures("_mask")
def test_what_is_kept_is_its_owners_alone(tmp_path: Path) -> None:
    data = tmp_path / "data"
    (data / "index" / "x").mkdir(parents=True)
    ours = [data / "index" / "x" / "a.bin", data / "conversations.sqlite3", data / "conversations.sqlite3-wal"]
    others = [data / "other" / "b.txt", tmp_path / "c.txt"]
    (data / "other").mkdir()
    for path in (*ours, *others):
        path.write_text("x")
    (data / "library").symlink_to(tmp_path)

    Settings(data_dir=data).keep_private()
    (data / "new").mkdir()
    (data / "new" / "d.txt").write_text("x")

    assert [mode(path) for path in (data, data / "index", data / "index" / "x", data / "new")] == [0o700] * 4
    assert [mode(path) for path in (*ours, data / "new" / "d.txt")] == [0o600] * 4
    assert [mode(path) for path in others] == [0o644] * 2  # what is not ours stays as it is, also behind a link


@pytest.mark.usefixtures("_mask")
def test_a_folder_of_everybody_stays_open(tmp_path: Path) -> None:
    tmp_path.chmod(0o1777)

    Settings(data_dir=tmp_path).keep_private()

    assert mode(tmp_path) == 0o1777


def test_what_is_neither_file_nor_folder_is_not_closed(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    pipe.chmod(0o666)

    Settings(data_dir=pipe).keep_private()

    assert stat.S_IMODE(pipe.stat().st_mode) == 0o666


@pytest.mark.parametrize("content", [b"\xff\xfeA\x00", bytes(range(256))])
def test_a_file_of_settings_that_is_no_text_is_told_by_its_name(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: bytes
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_bytes(content)

    with pytest.raises(SettingsFileError, match=str(tmp_path / ".env")):
        Settings()
