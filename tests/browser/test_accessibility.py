"""No page has a serious fault of accessibility, light or dark, on an office screen or a phone."""

import os

import pytest
from playwright.sync_api import Browser

from tests.browser.axe import find_axe, violations
from tests.browser.conftest import OFFICE, PHONE
from tests.browser.screenshots import SCENES


@pytest.mark.parametrize(("size", "scheme"), [(OFFICE, "light"), (OFFICE, "dark"), (PHONE, "light")])
def test_no_serious_fault(browser: Browser, address: str, size: dict[str, int], scheme: str) -> None:
    axe = find_axe()
    if axe is None:
        reason = "axe-core is not installed: npm install axe-core, or name axe.min.js with ASSISTANT_AXE"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    context = browser.new_context(viewport=size, color_scheme=scheme, locale="vi-VN", reduced_motion="reduce")
    faults = {}
    for scene in SCENES:
        page = context.new_page()
        scene(page, address)
        page.wait_for_timeout(300)
        found = violations(page, axe)
        if found:
            faults[scene.__name__] = found
        page.close()
    context.close()
    assert faults == {}
