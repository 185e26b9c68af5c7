"""Settings: from the environment, or from a file named .env in the folder where the assistant is started."""

from pathlib import Path

import platformdirs
from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from corpus.store import SHIPPED_TEXTS


class Settings(BaseSettings):
    """Every setting has a default that works with no internet and no key."""

    model_config = SettingsConfigDict(env_prefix="ASSISTANT_", env_file=".env", env_ignore_empty=True, extra="ignore")

    data_dir: Path = Field(
        default_factory=lambda: platformdirs.user_data_path("tro-ly-nghi-quyet", appauthor=False),
        description="Where the index and the conversations are kept",
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

    @field_validator("data_dir", "corpus_dir")
    @classmethod
    def _whole(cls, path: Path) -> Path:
        return path.expanduser().absolute()
