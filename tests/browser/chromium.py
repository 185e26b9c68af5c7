"""Chromium, found where it is installed; its own errands to the internet are switched off."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # Pages side by side read the scripts once: the next one comes up in 0.65 s of processor time, not in 1.3.
    "--process-per-site",
)


def find_chromium() -> str | None:
    """The browser's path: CHROMIUM names it, else it is looked for on the PATH."""
    named = os.environ.get("CHROMIUM")
    return named or next((path for name in _NAMES if (path := shutil.which(name))), None)


# A test's page lives for seconds: what compilers make of its scripts in that time costs more than it saves.
INTERPRETED = "--js-flags=--no-turbofan --no-maglev"


@contextmanager
def open_chromium(path: str, *flags: str) -> Iterator[Browser]:
    """A headless browser, with flags besides those that it always has."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, headless=True, args=[*_FLAGS, *flags])
        try:
            yield browser
        finally:
            browser.close()
