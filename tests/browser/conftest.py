"""One server and one browser for all browser tests; each test has a page of its own."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, ViewportSize, expect

from tests.assistant.writing.chat_server import Server
from tests.browser.chromium import find_chromium, open_chromium
from tests.browser.model import serve_with_model
from tests.browser.server import serve

OFFICE: ViewportSize = {"width": 1366, "height": 768}
PHONE: ViewportSize = {"width": 390, "height": 844}
# What comes late on a busy machine has come; how fast it comes is for tests.browser.timings to say.
expect.set_options(timeout=20_000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/browser/" in item.nodeid or item.path.parent.name == "browser":
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.long)
            # A browser on a busy machine can miss a moment; what is broken stays broken the second time.
            item.add_marker(pytest.mark.flaky(reruns=1, reruns_delay=2))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = find_chromium()
    if path is None:
        reason = "no Chromium on this machine: install the package chromium, or name one with CHROMIUM"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    with open_chromium(path) as opened:
        yield opened


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("page")
    with serve(folder / "data", folder / "server.log") as served:
        yield served


@pytest.fixture(scope="session")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """One context, so that the page's scripts are fetched and compiled once; a page is a session of its own."""
    opened = browser.new_context(viewport=OFFICE, locale="vi-VN", accept_downloads=True, reduced_motion="reduce")
    opened.set_default_timeout(15_000)
    yield opened
    opened.close()


_ASIDE: dict[BrowserContext, Page] = {}


def put_aside(page: Page, address: str) -> None:
    """Leave a page, its session ended, until the next one is left: with its last page a context ends its process, and
    all scripts would be read again."""
    with suppress(Error):  # the server may be gone
        page.goto(f"{address}/_stcore/health")
    last = _ASIDE.pop(page.context, None)
    if last:
        last.close()
    _ASIDE[page.context] = page


@contextmanager
def watched(context: BrowserContext, address: str) -> Iterator[Page]:
    """A page held to the rule: no request leaves this machine, and no script breaks."""
    opened = context.new_page()
    opened.set_viewport_size(OFFICE)
    strangers: list[str] = []
    broken: list[str] = []

    def look(url: str) -> None:
        if not url.startswith((address, address.replace("http", "ws"), "data:", "blob:")):
            strangers.append(url)

    opened.on("request", lambda request: look(request.url))
    opened.on("websocket", lambda socket: look(socket.url))
    opened.on("pageerror", lambda error: broken.append(str(error)))
    yield opened
    with suppress(Error):  # a test may leave before it opens a page
        opened.evaluate("localStorage.clear()")  # whether the sidebar is open is no matter of the next test
    put_aside(opened, address)
    assert strangers == []
    assert broken == []


@pytest.fixture
def page(context: BrowserContext, address: str) -> Iterator[Page]:
    """A page of the server that all tests share."""
    with watched(context, address) as opened:
        yield opened


@pytest.fixture(scope="module")
def with_model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Server]]:
    """The address of a page whose settings name a chat model, and the scripted server of that model."""
    with serve_with_model(tmp_path_factory.mktemp("model")) as served:
        yield served
