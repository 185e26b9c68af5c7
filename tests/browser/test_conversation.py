"""Conversations: found again after a refresh, searched, renamed, deleted and brought back, taken away as a file."""

import re
from pathlib import Path

from docx import Document as read_word
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import watched
from tests.browser.server import serve
from tests.browser.steps import GRDP, ask, conversations, wait_until_ready


def test_a_refresh_finds_the_conversation_with_its_citations(page: Page, address: str) -> None:
    page.goto(address)
    ask(page, GRDP)
    expect(page).to_have_url(re.compile(r"\?c=[0-9a-f]{12}$"))

    page.reload()

    turn = page.get_by_role("article")
    expect(turn).to_contain_text("189 triệu đồng/người")
    turn.get_by_role("button", name="Căn cứ 1").click()
    expect(turn.locator("mark.quote").first).to_be_visible()


def test_search_without_diacritics_and_open_what_is_found(page: Page, address: str) -> None:
    page.goto(address)
    ask(page, "Ban Kinh tế Trung ương được giao nhiệm vụ gì?")
    page.get_by_role("button", name="Cuộc trao đổi mới").click()
    ask(page, GRDP)

    search = page.get_by_label("Tìm trong các cuộc trao đổi")
    search.fill("ban kinh te trung uong")
    search.press("Enter")
    # Other tests, and this one run again, may have asked of it too; nobody else has GRDP beside it.
    expect(conversations(page).filter(has_text="Ban Kinh tế Trung ương được giao").first).to_be_visible()
    expect(conversations(page).filter(has_text=GRDP)).to_have_count(0)
    conversations(page).get_by_role("link").first.click()

    expect(page.get_by_role("heading", name="Ban Kinh tế Trung ương được giao nhiệm vụ gì?")).to_be_visible()
    expect(page.get_by_role("heading", name=GRDP, exact=True)).to_have_count(0)


def test_rename_delete_and_undo(page: Page, address: str) -> None:
    page.goto(address)
    ask(page, "Tỉ lệ che phủ rừng năm 2025 là bao nhiêu?")
    page.get_by_role("button", name="Thao tác").click()
    name = page.get_by_label("Tên cuộc trao đổi")
    name.fill("Rừng <b>2025</b>")
    page.get_by_role("button", name="Đổi tên").click()
    row = conversations(page).filter(has_text="Rừng <b>2025</b>")
    expect(row).to_have_count(1)

    page.get_by_role("button", name="Xoá cuộc trao đổi").click()
    expect(page.get_by_text("Đã xoá “Rừng <b>2025</b>”.")).to_be_visible()
    expect(row).to_have_count(0)

    page.get_by_role("button", name="Hoàn tác").click()
    expect(row).to_have_count(1)
    expect(page.get_by_role("article")).to_contain_text("46,5%")


def test_take_a_conversation_away_as_word(page: Page, address: str, tmp_path: Path) -> None:
    page.goto(address)
    ask(page, GRDP)
    page.get_by_role("button", name="Thao tác").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Tải về Word").click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)

    assert GRDP in [paragraph.text for paragraph in read_word(str(file)).paragraphs]
    assert file.name.endswith(".docx")


def test_a_file_that_cannot_be_made_is_told(context: BrowserContext, tmp_path: Path) -> None:
    broken = "import zipfile\nzipfile.ZipFile.writestr = None\n"
    (tmp_path / "sitecustomize.py").write_text(broken, encoding="utf-8")
    with (
        serve(tmp_path / "data", tmp_path / "server.log", PYTHONPATH=str(tmp_path)) as address,
        watched(context, address) as page,
    ):
        wait_until_ready(page, address)
        page.goto(address)
        ask(page, GRDP)
        page.get_by_role("button", name="Thao tác").click()
        page.get_by_role("button", name="Tải về Word").click()
        expect(page.get_by_text("Không tạo được tệp. Hãy thử lại, hoặc báo người quản trị.")).to_be_visible()
