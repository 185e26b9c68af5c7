"""No page, in any state, has a serious fault of accessibility or a word of English: on an office screen and a phone."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import BrowserContext, Page, ViewportSize

from tests.assistant.writing.chat_server import Server, says
from tests.browser.axe import OF_LOOKS, find_axe, violations
from tests.browser.conftest import OFFICE, PHONE, watched
from tests.browser.model import RIGHT, slowly
from tests.browser.scenes import ASKING, READING, SETTINGS, STUDYING, Scene, draft, settings_fixed, written
from tests.browser.steps import settle
from tests.browser.words import english_words

Scheme = Literal["light", "dark"]
AT_REST = """async () => {
    await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const moves = one => one.playState === "running" && one.effect.getTiming().iterations !== Infinity;
    return !document.getAnimations().some(moves);
}"""
SHOWN: tuple[tuple[ViewportSize, Scheme], ...] = ((PHONE, "dark"), (OFFICE, "light"))


@pytest.fixture
def axe() -> Path:
    found = find_axe()
    if found is None:
        reason = "axe-core is not installed: npm install axe-core, or name axe.min.js with ASSISTANT_AXE"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return found


def shown_as(page: Page, size: ViewportSize, scheme: Scheme) -> None:
    page.set_viewport_size(size)
    page.emulate_media(color_scheme=scheme)
    page.wait_for_function(AT_REST)  # what was dimmed while the page worked, or moved with the window


def what_stays_wrong(page: Page, axe: Path, rules: Sequence[str] = ()) -> list[str]:
    """What is wrong however often one looks: the colours of a busy page change one after another."""
    wrong: list[str] = []
    for pause in (0, 1_000, 3_000):
        page.wait_for_timeout(pause)
        wrong = [*violations(page, axe, rules), *english_words(page)]
        if not wrong:
            break
    return wrong


def faults(page: Page, axe: Path, address: str, scenes: Sequence[Scene]) -> dict[str, list[str]]:
    """What is wrong in each scene, as a phone in the dark shows it and as a screen by day does.

    The next scene comes up as the one before was left: to show all of a page anew takes as long as to look it through.
    """
    found = {}
    shown = list(SHOWN)
    for scene in scenes:
        shown_as(page, *shown[0])
        scene(page, address)
        settle(page)
        for (size, scheme), rules in zip(shown, ((), OF_LOOKS), strict=True):
            shown_as(page, size, scheme)
            if wrong := what_stays_wrong(page, axe, rules):
                found[f"{scene.__name__}, {scheme}"] = wrong
        shown.reverse()
    return found


@pytest.mark.parametrize(
    "scenes", [ASKING, READING, STUDYING, SETTINGS], ids=["asking", "reading", "studying", "settings"]
)
def test_no_serious_fault_and_no_english(page: Page, axe: Path, address: str, scenes: Sequence[Scene]) -> None:
    assert faults(page, axe, address, scenes) == {}


def test_nor_where_a_model_writes(context: BrowserContext, axe: Path, with_model: tuple[str, Server]) -> None:
    address, model = with_model
    with watched(context, address) as page:
        for size, scheme in SHOWN:
            shown_as(page, size, scheme)
            model.scripts = [slowly()]
            draft(page, address)  # which is still being written: there is time for one look
            assert [*violations(page, axe), *english_words(page)] == []
        model.scripts = [says(RIGHT)]
        assert faults(page, axe, address, [written, settings_fixed]) == {}
