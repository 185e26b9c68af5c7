"""No page, in any state, has a serious fault of accessibility or a word of English: on an office screen and a phone."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import BrowserContext, Page, ViewportSize

from tests.assistant.writing.chat_server import Server, says
from tests.browser.axe import find_axe, violations
from tests.browser.conftest import OFFICE, PHONE, watched
from tests.browser.model import RIGHT, slowly
from tests.browser.scenes import ASKING, READING, SETTINGS, STUDYING, Scene, draft, settings_fixed, written
from tests.browser.steps import settle
from tests.browser.words import english_words

Scheme = Literal["light", "dark"]
SCREENS = pytest.mark.parametrize(
    ("size", "scheme"), [(OFFICE, "light"), (PHONE, "dark")], ids=["office-light", "phone-dark"]
)


@pytest.fixture
def axe() -> Path:
    found = find_axe()
    if found is None:
        reason = "axe-core is not installed: npm install axe-core, or name axe.min.js with ASSISTANT_AXE"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return found


def faults(page: Page, axe: Path, address: str, scenes: Sequence[Scene]) -> dict[str, list[str]]:
    """What is wrong in each scene."""
    found = {}
    for scene in scenes:
        scene(page, address)
        if scene is not draft:  # a draft is still being written
            settle(page)
        page.wait_for_timeout(300)  # what was dimmed while the page worked comes back
        wrong = [*violations(page, axe), *english_words(page)]
        if wrong:
            found[scene.__name__] = wrong
    return found


@SCREENS
@pytest.mark.parametrize(
    "scenes", [ASKING, READING, STUDYING, SETTINGS], ids=["asking", "reading", "studying", "settings"]
)
def test_no_serious_fault_and_no_english(
    page: Page, axe: Path, address: str, size: ViewportSize, scheme: Scheme, scenes: Sequence[Scene]
) -> None:
    page.set_viewport_size(size)
    page.emulate_media(color_scheme=scheme)
    assert faults(page, axe, address, scenes) == {}


@SCREENS
def test_nor_where_a_model_writes(
    context: BrowserContext, axe: Path, with_model: tuple[str, Server], size: ViewportSize, scheme: Scheme
) -> None:
    address, model = with_model
    with watched(context, address) as page:
        page.set_viewport_size(size)
        page.emulate_media(color_scheme=scheme)
        model.scripts = [slowly()]
        assert faults(page, axe, address, [draft]) == {}
        model.scripts = [says(RIGHT)]
        assert faults(page, axe, address, [written, settings_fixed]) == {}
