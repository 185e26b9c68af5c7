"""Pictures of every page, for an office screen and a phone, light and dark: python -m tests.browser.screenshots."""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.browser.chromium import find_chromium, open_chromium
from tests.browser.server import serve

SIZES = {"office": {"width": 1366, "height": 768}, "phone": {"width": 390, "height": 844}}
Scene = Callable[[Page, str], None]
SETTLE = 900  # milliseconds for scrolling and fonts to come to rest


def welcome(page: Page, address: str) -> None:
    page.goto(address)
    page.get_by_placeholder("Nhập câu hỏi").wait_for()


def answer(page: Page, address: str) -> None:
    welcome(page, address)
    _ask(page, "Mục tiêu GRDP bình quân đầu người của Khánh Hòa đến năm 2030 là bao nhiêu?")


def passage(page: Page, address: str) -> None:
    answer(page, address)
    page.get_by_role("button", name="Căn cứ 1").last.click()


def refusal(page: Page, address: str) -> None:
    welcome(page, address)
    _ask(page, "Thời tiết Nha Trang ngày mai thế nào?")


def reader(page: Page, address: str) -> None:
    page.goto(f"{address}/van-ban?doc=09-NQ/TW")
    page.get_by_role("article").wait_for()


def reader_quote(page: Page, address: str) -> None:
    page.goto(f"{address}/van-ban?doc=09-NQ/TW&sec=II.3.2&start=8763&end=8827")
    page.locator("mark.quote").first.wait_for()


def reader_search(page: Page, address: str) -> None:
    page.goto(f"{address}/van-ban?doc=91-KL/TU")
    box = page.get_by_label("Tìm trong văn bản")
    box.fill("thu tuc hanh chinh")
    box.press("Enter")
    page.locator("mark.hit").first.wait_for()


def targets(page: Page, address: str) -> None:
    page.goto(f"{address}/chi-tieu")
    page.get_by_role("button", name="Trích dẫn: GRDP bình quân đầu người").first.click()


def comparison(page: Page, address: str) -> None:
    page.goto(f"{address}/chi-tieu")
    page.get_by_role("tab", name="So sánh hai mốc").click()
    page.locator("figcaption").wait_for()


def tasks(page: Page, address: str) -> None:
    page.goto(f"{address}/nhiem-vu")
    page.get_by_role("button", name="Trích dẫn:").first.wait_for()


def library(page: Page, address: str) -> None:
    page.goto(f"{address}/kho-van-ban")
    page.get_by_role("button", name="Lập lại chỉ mục").wait_for()


def _ask(page: Page, question: str) -> None:
    box = page.get_by_placeholder("Nhập câu hỏi")
    box.fill(question)
    box.press("Enter")
    page.get_by_role("button", name="Chép câu trả lời").last.wait_for(timeout=60_000)


SCENES: tuple[Scene, ...] = (
    welcome,
    answer,
    passage,
    refusal,
    reader,
    reader_quote,
    reader_search,
    targets,
    comparison,
    tasks,
    library,
)


def shoot(browser: Browser, address: str, folder: Path, only: str = "") -> None:
    """One picture for each scene, size and scheme whose name holds `only`."""
    for size, viewport in SIZES.items():
        for scheme in ("light", "dark"):
            context = browser.new_context(viewport=viewport, color_scheme=scheme, locale="vi-VN")
            for scene in SCENES:
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
    with (
        tempfile.TemporaryDirectory() as data,
        open_chromium(path) as browser,
        serve(Path(data), Path(data) / "server.log") as address,
    ):
        shoot(browser, address, folder, only)


if __name__ == "__main__":
    main()
