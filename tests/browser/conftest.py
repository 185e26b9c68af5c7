"""One server and one browser for all browser tests; each test has a page of its own."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, Request, ViewportSize, WebSocket, expect

from tests.assistant.writing.chat_server import Server
from tests.browser.chromium import INTERPRETED, find_chromium, open_chromium
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
    with open_chromium(path, INTERPRETED) as opened:
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


_ASIDE: dict[BrowserContext, list[Page]] = {}


def take_page(context: BrowserContext) -> Page:
    """A page as new: where one was put aside, that one, for its process runs and has the scripts compiled.

    A page opened anew costs 1.5 s of processor time before a test begins, this one 0.7.
    """
    aside = _ASIDE.get(context)
    taken = aside.pop() if aside else context.new_page()
    taken.set_viewport_size(OFFICE)
    taken.emulate_media(color_scheme="light", reduced_motion="reduce")
    taken.mouse.move(0, 0)
    return taken


def put_aside(page: Page, address: str) -> None:
    """Leave a page, its session ended and what it kept in the browser wiped, to whom takes one next."""
    try:
        page.goto(f"{address}/_stcore/health")
        page.evaluate("localStorage.clear(); sessionStorage.clear()")
    except Error:  # the server may be gone, and a test may leave before it opens a page
        page.close()
    else:
        _ASIDE.setdefault(page.context, []).append(page)


@contextmanager
def watched(context: BrowserContext, address: str) -> Iterator[Page]:
    """A page held to the rule: no request leaves this machine, and no script breaks."""
    opened = take_page(context)
    strangers: list[str] = []
    broken: list[str] = []

    def look(url: str) -> None:
        if not url.startswith((address, address.replace("http", "ws"), "data:", "blob:")):
            strangers.append(url)

    def hear(what: Request | WebSocket) -> None:
        look(what.url)

    def note(error: Error) -> None:
        broken.append(str(error))

    opened.on("request", hear)
    opened.on("websocket", hear)
    opened.on("pageerror", note)
    yield opened
    put_aside(opened, address)
    for event in ("request", "websocket"):
        opened.remove_listener(event, hear)
    opened.remove_listener("pageerror", note)
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
