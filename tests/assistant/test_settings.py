"""Settings come from the environment, and every one has a default that needs nothing."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from assistant.settings import Settings
from corpus.store import SHIPPED_TEXTS


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
