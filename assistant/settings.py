"""Settings: from the environment, or from a file named .env in the folder where the assistant is started."""

import os
import re
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Any

import platformdirs
from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from corpus.library.store import Library
from corpus.library.texts import Texts, read_texts
from corpus.reading.store import SHIPPED_TEXTS, folder_stamp

_HOST = re.compile(r"(\[[0-9a-f:.]+\]|[\w.-]+)(:\d{1,5})?", re.IGNORECASE)
_ADDRESS = re.compile(r"[^@\s]*@[^@\s]+")
_DATABASE = re.compile(r"postgres(ql)?(\+psycopg)?://")

# What the data folder holds besides others' files, where somebody chose a folder that had some.
_FOLDERS = ("index", "index-server", "library")
_FILES = ("*.sqlite3*", "*.json", "*.jsonl", "*.log", "*.lock", "*.key")


_FILE = ".env"


class SettingsFileError(ValueError):
    """The file of settings cannot be read; the message names it."""


class Settings(BaseSettings):
    """Every setting has a default that works with no internet and no key."""

    model_config = SettingsConfigDict(env_prefix="ASSISTANT_", env_file=_FILE, env_ignore_empty=True, extra="ignore")

    data_dir: Path = Field(
        default_factory=lambda: platformdirs.user_data_path("tro-ly-nghi-quyet", appauthor=False),
        description="Where the index, the conversations and the documents that were added are kept",
    )
    corpus_dir: Path = Field(default=SHIPPED_TEXTS, description="The folder of texts, .txt and .md")
    embedding_model: str | None = Field(
        default=None, description="A sentence-transformers folder or hub name in place of the bundled model"
    )
    chroma_url: str | None = Field(
        default=None, description="A Chroma server, http://host:port, shared by many processes"
    )
    chat_model: str | None = Field(
        default=None, description="A chat model as provider:name (openai:…, ollama:…); without one answers are composed"
    )
    chat_base_url: str | None = Field(default=None, description="The chat model's server, http://host:port/v1")
    chat_api_key: SecretStr | None = Field(default=None, description="The key of the chat model's server")
    chat_rewrite: bool | None = Field(
        default=None, description="Whether the chat model puts questions that the rules cannot resolve in other words"
    )
    database_url: SecretStr | None = Field(
        default=None, description="A PostgreSQL database, postgresql://user:password@host/name, in place of the files"
    )
    hosts: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(),
        description="Names by which an office's browsers call the page: may-chu, tro-ly.co-quan.vn, may-chu:8080",
    )

    open_without_sign_in: bool = Field(
        default=False, description="Whether the page may be opened to other machines though nobody signs in"
    )
    readers: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(), description="Who may sign in: an@co-quan.vn, @co-quan.vn; all whom the provider knows where empty"
    )
    editors: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(), description="Who, signed in, may also add and change documents and collections"
    )
    administrators: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(), description="Who, signed in, may also change the settings and rebuild the index"
    )

    def __init__(self, **given: Any) -> None:
        """Read them; what is given outranks the environment, which outranks the file.

        Raises SettingsFileError, and pydantic's ValidationError for a wrong setting.
        """
        try:
            super().__init__(**given)
        except (UnicodeDecodeError, OSError) as error:
            path = Path(_FILE).absolute()
            raise SettingsFileError(f"{path} cannot be read ({error}): save it as UTF-8, one setting a line") from error

    @property
    def library(self) -> Library:
        """The documents that were added."""
        return Library(self.data_dir / "library")

    @property
    def texts_stamp(self) -> object:
        """Changes with whatever changes in the texts at hand; costs no reading."""
        return folder_stamp(self.corpus_dir), self.library.stamp

    def read_texts(self) -> Texts:
        """All texts at hand: those of the folder and those that were added. Raises CorpusError."""
        return read_texts(self.corpus_dir, self.library)

    def keep_private(self) -> None:
        """What this process makes from now on is its owner's alone: files 0600 in folders 0700.

        What an earlier version left open to others is closed; a file that is somebody else's stays as it is, and so
        does what is neither a file nor a folder: a device is everybody's.
        """
        os.umask(0o077)
        for path in self._kept():
            with suppress(OSError):
                mode = path.lstat().st_mode
                # A folder with the sticky bit is everybody's, as /tmp is.
                ours = stat.S_ISREG(mode) or (stat.S_ISDIR(mode) and not mode & stat.S_ISVTX)
                if ours and mode & 0o077:
                    path.chmod(stat.S_IMODE(mode) & ~0o077)

    def _kept(self) -> Iterator[Path]:
        yield self.data_dir
        for folder in (self.data_dir / name for name in _FOLDERS):
            if not folder.is_symlink():  # what a link leads to is not ours to close
                yield folder
                yield from folder.rglob("*")
        for pattern in _FILES:
            yield from self.data_dir.glob(pattern)

    @field_validator("data_dir", "corpus_dir")
    @classmethod
    def _whole(cls, path: Path) -> Path:
        return path.expanduser().absolute()

    @field_validator("database_url")
    @classmethod
    def _postgresql(cls, address: SecretStr | None) -> SecretStr | None:
        if address and not _DATABASE.match(address.get_secret_value()):
            raise ValueError("expected postgresql://user:password@host/name")
        return address

    @field_validator("hosts", "readers", "editors", "administrators", mode="before")
    @classmethod
    def _listed(cls, value: object) -> object:
        return tuple(re.split(r"[\s,;]+", value.strip(" ,;"))) if isinstance(value, str) else value

    @field_validator("readers", "editors", "administrators")
    @classmethod
    def _people(cls, people: tuple[str, ...]) -> tuple[str, ...]:
        for one in people:
            if not _ADDRESS.fullmatch(one):
                raise ValueError(f"{one!r} is no e-mail address: write an@co-quan.vn, or @co-quan.vn for all of them")
        return tuple(one.lower() for one in people)

    @field_validator("hosts")
    @classmethod
    def _names(cls, hosts: tuple[str, ...]) -> tuple[str, ...]:
        for one in hosts:
            if not _HOST.fullmatch(one):
                raise ValueError(f"{one!r} is no name of a server: write may-chu or may-chu:8080")
        return hosts
