"""Pictures of every page, for an office screen and a phone, light and dark: python -m tests.browser.screenshots."""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser

from tests.assistant.writing.chat_server import says
from tests.browser.chromium import find_chromium, open_chromium
from tests.browser.model import RIGHT, serve_with_model, slowly
from tests.browser.scenes import ALONE, WITH_MODEL, Scene
from tests.browser.server import serve

SIZES = {"office": {"width": 1366, "height": 768}, "phone": {"width": 390, "height": 844}}
SETTLE = 900  # milliseconds for scrolling and fonts to come to rest


def shoot(browser: Browser, address: str, folder: Path, scenes: tuple[Scene, ...], only: str = "") -> None:
    """One picture for each scene, size and scheme whose name holds `only`."""
    for size, viewport in SIZES.items():
        for scheme in ("light", "dark"):
            context = browser.new_context(viewport=viewport, color_scheme=scheme, locale="vi-VN")
            for scene in scenes:
                name = f"{scene.__name__}-{size}-{scheme}"
                if only in name:
                    page = context.new_page()
                    scene(page, address)
                    page.wait_for_timeout(SETTLE)
                    page.screenshot(path=folder / f"{name}.png")
                    page.close()
            context.close()


def main() -> None:
    """Arguments: a folder for the pictures ("screenshots"), and a part of their names ("")."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    path = find_chromium()
    if path is None:
        sys.exit("no Chromium on this machine: install the package chromium, or name one with CHROMIUM")
    only = sys.argv[2] if len(sys.argv) > 2 else ""
    with tempfile.TemporaryDirectory() as data, open_chromium(path) as browser:
        with serve(Path(data) / "alone", Path(data) / "server.log") as address:
            shoot(browser, address, folder, ALONE, only)
        with serve_with_model(Path(data)) as (address, model):
            for scene in WITH_MODEL:
                model.scripts = [slowly() if scene.__name__ == "draft" else says(RIGHT)]
                shoot(browser, address, folder, (scene,), only)


if __name__ == "__main__":
    main()
