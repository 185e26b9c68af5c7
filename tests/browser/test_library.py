"""Kho văn bản in a real browser: files are dropped, looked over, corrected and kept, and answer at once."""

import base64
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.conftest import PHONE, watched
from tests.browser.server import serve
from tests.browser.steps import ask, settle
from tests.corpus.importing.making import LISTS, clean_paragraphs, list_body, print_pdf, write_docx

DIRECTIVE = "Chỉ thị số 17-CT/TU"
SIGNER = "Trần Quốc Lâm"
NOTICE = """UBND TỈNH AN HẢI

Số: {number}

An Hải, ngày 02 tháng 5 năm 2024

THÔNG BÁO
về lịch trực bến tàu

1. Bến tàu {place} mở cửa từ 5 giờ đến 22 giờ hằng ngày.

2. Trung tâm Quản lý cảng trực tiếp nhận phản ánh của người dân.
"""
TRANSFER = """(files) => {
  const transfer = new DataTransfer();
  for (const [name, data] of files) {
    transfer.items.add(new File([Uint8Array.from(atob(data), (one) => one.charCodeAt(0))], name));
  }
  return transfer;
}"""


@pytest.fixture
def own_address(tmp_path: Path) -> Iterator[str]:
    """A server to which documents may be added: of one test, which may be run again, over one short text."""
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "ben.txt").write_text(NOTICE.format(number="30/TB-UBND", place="Hòn Ó"), encoding="utf-8")
    with serve(tmp_path / "data", tmp_path / "server.log", ASSISTANT_CORPUS_DIR=str(texts)) as address:
        yield address


@pytest.fixture
def page(context: BrowserContext, own_address: str) -> Iterator[Page]:
    with watched(context, own_address) as opened:
        opened.goto(f"{own_address}/kho-van-ban", timeout=60_000)  # the server has just started
        indexed(opened)
        yield opened


def indexed(page: Page) -> None:
    """Wait, on Kho văn bản, until what is in it answers."""
    expect(page.get_by_text("Sẵn sàng: đã lập chỉ mục")).to_be_visible(timeout=120_000)
    settle(page)


def drop(page: Page, *files: tuple[str, bytes]) -> None:
    """Drag files from outside onto the box that takes them."""
    rows = [[name, base64.b64encode(data).decode()] for name, data in files]
    box = page.get_by_test_id("stFileUploaderDropzone")
    box.dispatch_event("drop", {"dataTransfer": page.evaluate_handle(TRANSFER, rows)})


def card(page: Page, name: str) -> Locator:
    """What is shown of one file that was brought in, once it is read."""
    found = page.locator("[class*='st-key-draft-']").filter(has=page.get_by_role("heading", name=name, exact=True))
    expect(found).to_be_visible(timeout=60_000)
    return found


def keep(brought: Locator) -> None:
    brought.get_by_role("button", name="Giữ vào kho").click()


def said(page: Page, words: str) -> None:
    """Wait until the head of the page says what was done."""
    expect(page.locator(".st-key-library-said").get_by_text(words)).to_be_visible(timeout=30_000)
    settle(page)


def open_citation(turn: Locator) -> Locator:
    """Go from an answer to the reader; gives the passage that is marked there."""
    turn.get_by_role("button", name="Căn cứ 1").click()
    turn.get_by_role("link", name="Mở trong văn bản").first.click()
    return turn.page.locator("mark.quote").first


def word(folder: Path, paragraphs: Sequence[str]) -> bytes:
    return write_docx(folder / "made.docx", list_body(paragraphs), {}, LISTS).read_bytes()


def printed(folder: Path, paragraphs: Sequence[str]) -> bytes:
    return print_pdf(folder / "made.pdf", paragraphs).read_bytes()


def test_five_files_one_of_them_bad_are_kept_asked_and_read_and_one_more_on_a_phone(
    page: Page, own_address: str, tmp_path: Path
) -> None:
    goals = clean_paragraphs()[:30]  # a short text is indexed in a moment
    other = [one.replace("17-CT/TU", "18-CT/TU").replace("2.400 căn", "3.100 căn") for one in goals]
    drop(
        page,
        ("chi-thi.docx", word(tmp_path, goals)),
        ("chi-thi-18.pdf", printed(tmp_path, other)),
        ("hong.pdf", b"%PDF-1.4 broken"),
        ("ben-1.txt", NOTICE.format(number="31/TB-UBND", place="Hòn Én").encode()),
        ("ben-2.md", NOTICE.format(number="32/TB-UBND", place="Hòn Sẻ").encode()),
    )
    expect(card(page, "ben-2.md").get_by_label("Số, ký hiệu")).to_have_value("32/TB-UBND")
    expect(card(page, "chi-thi-18.pdf").get_by_label("Số, ký hiệu")).to_have_value("18-CT/TU")
    expect(card(page, "hong.pdf").get_by_role("alert")).to_contain_text("Tệp hỏng")
    settle(page)

    brought = card(page, "chi-thi.docx")
    brought.get_by_label("Người ký", exact=True).fill(SIGNER)
    keep(brought)
    said(page, f"Đã thêm {DIRECTIVE}")
    page.get_by_role("button", name="Giữ cả 3 văn bản đã đọc được").click()
    said(page, "Đã thêm 3 văn bản vào kho.")
    expect(card(page, "hong.pdf")).to_be_visible()

    indexed(page)
    page.get_by_role("link", name="Hỏi đáp").first.click()
    expect(ask(page, "Ai ký Chỉ thị 17-CT/TU?")).to_contain_text(SIGNER)
    turn = ask(page, "Chỉ thị 18-CT/TU đặt mục tiêu hoàn thành bao nhiêu căn nhà ở xã hội đến năm 2025?")
    expect(turn).to_contain_text("3.100 căn")
    marked = open_citation(turn)
    expect(page.get_by_role("article", name="Chỉ thị số 18-CT/TU")).to_be_visible()
    expect(marked).to_contain_text("3.100 căn nhà ở xã hội")
    expect(marked).to_be_in_viewport()

    # The server and its index take longer to come up than all of this: the phone looks at the same one.
    on_a_phone_a_file_is_looked_over_kept_asked_and_read(page, own_address, tmp_path)


def on_a_phone_a_file_is_looked_over_kept_asked_and_read(page: Page, own_address: str, tmp_path: Path) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"{own_address}/kho-van-ban")
    indexed(page)
    third = [one.replace("17-CT/TU", "19-CT/TU").replace("2.400 căn", "4.700 căn") for one in clean_paragraphs()[:30]]
    drop(page, ("chi-thi-19.docx", word(tmp_path, third)))
    brought = card(page, "chi-thi-19.docx")
    settle(page)
    brought.get_by_text("Bố cục đọc được").click()
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0
    brought.get_by_label("Người ký", exact=True).fill("Lê Thị Hoà")
    keep(brought)
    said(page, "Đã thêm Chỉ thị số 19-CT/TU")

    indexed(page)
    page.goto(own_address)
    turn = ask(page, "Ai ký Chỉ thị 19-CT/TU?")
    expect(turn).to_contain_text("Lê Thị Hoà")
    turn = ask(page, "Chỉ thị 19-CT/TU đặt mục tiêu hoàn thành bao nhiêu căn nhà ở xã hội đến năm 2025?")
    marked = open_citation(turn)
    expect(marked).to_contain_text("4.700 căn nhà ở xã hội")
    expect(marked).to_be_in_viewport()
