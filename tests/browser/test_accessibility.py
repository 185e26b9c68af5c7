"""No page has a serious fault of accessibility, in the light on an office screen or in the dark on a phone."""

import os
from collections.abc import Sequence
from typing import Literal

import pytest
from playwright.sync_api import Page, ViewportSize

from tests.browser.axe import find_axe, violations
from tests.browser.conftest import OFFICE, PHONE
from tests.browser.screenshots import (
    Scene,
    comparison,
    library,
    passage,
    reader_quote,
    reader_search,
    refusal,
    targets,
    tasks,
    welcome,
)
from tests.browser.steps import settle

# One scene of each kind of content.
MOST = (welcome, passage, refusal, reader_quote, targets, comparison, tasks, library)
SOME = (passage, reader_search, targets, library)


@pytest.mark.parametrize(("size", "scheme", "scenes"), [(OFFICE, "light", MOST), (PHONE, "dark", SOME)])
def test_no_serious_fault(
    page: Page, address: str, size: ViewportSize, scheme: Literal["light", "dark"], scenes: Sequence[Scene]
) -> None:
    axe = find_axe()
    if axe is None:
        reason = "axe-core is not installed: npm install axe-core, or name axe.min.js with ASSISTANT_AXE"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    page.set_viewport_size(size)
    page.emulate_media(color_scheme=scheme)
    faults = {}
    for scene in scenes:
        scene(page, address)
        settle(page)
        page.wait_for_timeout(300)  # what was dimmed while the page worked comes back
        found = violations(page, axe)
        if found:
            faults[scene.__name__] = found
    assert faults == {}
