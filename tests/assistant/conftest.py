"""One open assistant over the shipped texts for all tests of the package: opening it takes a second or two."""

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from filelock import FileLock

from assistant.answering.decision import Decider
from assistant.answering.dialogue import Conversation
from assistant.language.lexicon import Lexicon
from assistant.service import Assistant
from assistant.settings import Settings
from assistant.understanding.question import understand
from assistant.understanding.understood import Understood
from corpus.model import Document
from corpus.reading.store import SHIPPED_TEXTS, Corpus

Opener = Callable[..., AbstractContextManager[Assistant]]
Read = Callable[[str], Understood]
_PROJECT = Path(__file__).parents[2]
_KEPT = 3  # assistants over other texts that stay open


def _settings(data_dir: Path, corpus_dir: Path) -> Settings:
    """Nothing of the environment of the person who runs the tests."""
    return Settings(data_dir=data_dir, corpus_dir=corpus_dir, embedding_model=None, chroma_url=None, _env_file=None)  # type: ignore[call-arg]  # _env_file is pydantic-settings' own


@pytest.fixture(scope="session")
def open_texts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opener]:
    """Open an assistant over the texts of some folders, put together in one.

    The few that were opened last stay open: the tests of a file often write the same text, each to a folder of its own.
    """
    kept: dict[str, Assistant] = {}

    @contextmanager
    def opener(*folders: Path) -> Iterator[Assistant]:
        texts = tmp_path_factory.mktemp("texts")
        for folder in folders:
            shutil.copytree(folder, texts, dirs_exist_ok=True)
        (texts / "source.yaml").unlink(missing_ok=True)
        key = _fingerprint(texts)
        assistant = kept.pop(key, None) or _opened(tmp_path_factory, texts, folders, key)
        try:
            yield assistant
        finally:
            assistant.writer = None
            kept[key] = assistant
            if len(kept) > _KEPT:
                kept.pop(next(iter(kept))).close()

    yield opener
    for assistant in kept.values():
        assistant.close()


def _fingerprint(texts: Path) -> str:
    """What tells the files of a folder from those of another."""
    digest = hashlib.sha256()
    for path in sorted(one for one in texts.rglob("*") if one.is_file()):
        digest.update(repr((str(path.relative_to(texts)), path.read_bytes())).encode())
    return digest.hexdigest()[:16]


def _opened(factory: pytest.TempPathFactory, texts: Path, folders: Sequence[Path], key: str) -> Assistant:
    """An assistant over texts; of the project's own, which many files of tests ask about, the index is shared."""
    data = factory.mktemp("data")
    if all(one.is_relative_to(_PROJECT) for one in folders):
        shutil.copytree(_built(factory.getbasetemp(), texts, key), data, dirs_exist_ok=True)
    return Assistant.open(_settings(data, texts))


def _built(base: Path, texts: Path, key: str) -> Path:
    """A data folder with the index of some texts. The processes of a run make one of each between them."""
    shared = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base
    built = shared / f"built-{key}"
    with FileLock(built.with_suffix(".lock")):
        if not built.exists():
            made = base / f"making-{built.name}"
            Assistant.open(_settings(made, texts)).close()
            made.rename(built)
    return built


@pytest.fixture(scope="session")
def openai_client() -> None:
    """A provider's package, imported before a test's clock runs, and only by the process that tests it."""
    pytest.importorskip("langchain_openai")


@pytest.fixture(scope="session")
def ollama_client() -> None:
    pytest.importorskip("langchain_ollama")


@pytest.fixture(scope="session")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant over the shipped texts."""
    opened = Assistant.open(_settings(tmp_path_factory.mktemp("data"), SHIPPED_TEXTS))
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def corpus(assistant: Assistant) -> Corpus:
    return assistant.corpus


@pytest.fixture(scope="session")
def resolution(corpus: Corpus) -> Document:
    return corpus.by_number["09-NQ/TW"]


@pytest.fixture(scope="session")
def conclusion(corpus: Corpus) -> Document:
    return corpus.by_number["91-KL/TU"]


@pytest.fixture(scope="session")
def lexicon(corpus: Corpus) -> Lexicon:
    return Lexicon(corpus)


@pytest.fixture(scope="session")
def decider(assistant: Assistant) -> Decider:
    return Decider(assistant.corpus, assistant.index, assistant.clauses)


@pytest.fixture(scope="session")
def conversation(decider: Decider, lexicon: Lexicon) -> Conversation:
    return Conversation(decider, lexicon)


@pytest.fixture(scope="session")
def read(corpus: Corpus, lexicon: Lexicon) -> Read:
    """Understand a question that stands on its own."""
    return lambda question: understand(question, corpus, lexicon)
