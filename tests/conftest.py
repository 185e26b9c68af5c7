"""What all tests share: no network, and a data folder of their own."""

import gc
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_socket import socket_allow_hosts

from assistant.serving import runtime

_MEMORY = Path("/dev/shm")
_ROOM = 2**30  # bytes


def pytest_configure() -> None:
    """Folders of tests lie in memory where the system has room for them there: databases wait for the disk else.

    While ten thousand tests are collected, nothing becomes garbage.
    """
    gc.disable()
    if _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free >= _ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One more than there are processors: a browser's test waits about as long as it computes."""
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take long: left to the end, one process works on them while the others are done.

    Those that drive a browser, and wait for it, take turns with those that compute.
    """
    turns: dict[Path, tuple[bool, int]] = {}
    begun = {True: 0, False: 0}
    for item in items:
        waits, long = (item.get_closest_marker(name) is not None for name in ("browser", "long"))
        if item.path not in turns:
            turns[item.path] = (not long, begun[waits] if long else 0)
            begun[waits] += long
    items.sort(key=lambda item: turns[item.path])


def pytest_collection_finish() -> None:
    """Thousands of tests live to the end: no collection of garbage need look through them."""
    gc.freeze()
    gc.enable()


@pytest.fixture(autouse=True)
def _loopback_only() -> None:
    """Nothing in the tests may leave this machine; servers of the tests' own are on loopback."""
    socket_allow_hosts(["127.0.0.1", "localhost", "::1"], allow_unix_socket=True)


@pytest.fixture(autouse=True)
def _data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Settings of the person who runs the tests must not reach them, nor the tests reach that person's data."""
    for name in [name for name in os.environ if name.startswith("ASSISTANT_") and name != "ASSISTANT_AXE"]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("ASSISTANT_DATA_DIR", str(tmp_path / "data"))
    yield
    runtime.share(None)


@pytest.fixture(autouse=True)
def same_main_module() -> Iterator[None]:
    """Streamlit's AppTest puts the page's script in the place of __main__, which later processes would run."""
    main = sys.modules["__main__"]
    yield
    sys.modules["__main__"] = main
