"""A person asks, reads the answer, sees the passage it rests on, and opens the text there."""

from itertools import product

import pytest
from playwright.sync_api import BrowserContext, Page, ViewportSize, expect

from tests.browser.conftest import OFFICE, PHONE
from tests.browser.steps import GRDP, ask, conversations, in_sight, in_window

SIZES = pytest.mark.parametrize("size", [OFFICE, PHONE], ids=["office", "phone"])


def test_ask_click_the_marker_and_open_the_text(page: Page, address: str) -> None:
    page.goto(address)
    turn = ask(page, GRDP)
    expect(turn).to_contain_text("189 triệu đồng/người")
    expect(turn).to_contain_text("Nghị quyết số 09-NQ/TW, Mục II, khoản 3, điểm 3.2")

    turn.get_by_role("button", name="Căn cứ 1").click()
    passage = turn.get_by_role("region", name="điểm 3.2").first
    quote = passage.locator("mark.quote").first
    expect(quote).to_be_in_viewport()
    expect(quote).to_contain_text("GRDP bình quân đầu người đạt 189 triệu đồng/người")
    expect(passage).to_contain_text("Tăng trưởng GRDP đạt mức 8,8%/năm")  # the rest of the section, around the quote

    turn.get_by_role("link", name="Mở trong văn bản").first.click()
    expect(page).to_have_url(f"{address}/van-ban?doc=09-NQ%2FTW&sec=II.3.2&start=8763&end=8827")
    marked = page.get_by_role("article", name="Nghị quyết số 09-NQ/TW").locator("mark.quote")
    expect(marked).to_have_text("Đến năm 2030, GRDP bình quân đầu người đạt 189 triệu đồng/người.")
    expect(marked).to_be_in_viewport()

    page.get_by_role("link", name="Hỏi đáp").first.click()  # the same session: the conversation is still there
    expect(page.get_by_role("heading", name=GRDP, exact=True)).to_be_visible()


def test_an_example_is_one_click(page: Page, address: str) -> None:
    page.goto(address)
    page.get_by_role("button", name="GRDP bình quân đầu người đến năm 2030").click()
    expect(page.get_by_role("article")).to_contain_text("189 triệu đồng/người", timeout=60_000)


def test_a_table_stands_in_the_answer(page: Page, address: str) -> None:
    page.goto(address)
    turn = ask(page, "Lập bảng vai trò của từng huyện")
    row = turn.get_by_role("row", name="Huyện Vạn Ninh")

    expect(row.get_by_role("cell")).to_have_count(2)
    expect(row).to_contain_text("Trở thành đô thị du lịch biển cao cấp")
    expect(turn.get_by_role("columnheader", name="Nội dung")).to_be_visible()
    for size in (OFFICE, PHONE):
        page.set_viewport_size(size)
        expect(row).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), size
    row.get_by_role("button", name="Căn cứ 4").click()
    expect(turn.locator("mark.quote").first).to_be_visible()


def test_a_refusal_offers_what_is_near(page: Page, address: str) -> None:
    page.goto(address)
    turn = ask(page, "Thời tiết Nha Trang ngày mai thế nào?")

    expect(turn.get_by_text("Căn cứ", exact=True)).to_have_count(0)
    expect(turn.get_by_role("heading", name="Đoạn gần nhất trong văn bản")).to_be_visible()
    turn.get_by_role("button", name="Xem trong đoạn văn").first.click()
    expect(turn.locator("mark.quote").first).to_be_visible()


@SIZES
def test_an_answer_and_a_refusal_are_read_from_their_beginning(page: Page, address: str, size: ViewportSize) -> None:
    page.set_viewport_size(size)
    page.goto(address)
    ask(page, GRDP)
    for question in ("Thời tiết Nha Trang ngày mai thế nào?", "Kết luận 91-KL/TU yêu cầu gì về thủ tục hành chính?"):
        turn = ask(page, question)
        assert in_sight(page, turn.get_by_role("heading", name=question, exact=True))
        assert in_sight(page, turn.locator(".answer p").first)

    page.reload()
    newest = page.get_by_role("article").last
    assert in_sight(page, newest.get_by_role("heading", name=question, exact=True))


def test_many_sources_are_folded_and_a_marker_unfolds_its_own(page: Page, address: str) -> None:
    page.goto(address)
    turn = ask(page, "Nghị quyết 09 nói gì về du lịch?")
    cards = turn.locator("li.source:visible")
    expect(cards).to_have_count(3)
    turn.get_by_role("button", name="Căn cứ 5").click()
    expect(turn.get_by_role("button", name="Xem thêm")).to_have_count(0)
    assert in_sight(page, turn.locator("mark.quote:visible").first)
    assert cards.count() > 5


@SIZES
def test_an_opened_passage_shows_its_quotation(page: Page, address: str, size: ViewportSize) -> None:
    page.set_viewport_size(size)
    page.goto(address)
    for question in (GRDP, "Tỉ lệ che phủ rừng năm 2025 là bao nhiêu?"):
        turn = ask(page, question)
        turn.get_by_role("button", name="Căn cứ 1").click()
        assert in_sight(page, turn.locator("mark.quote").first)


def test_the_menu_is_in_reach_and_opens_inside_the_window(page: Page, address: str) -> None:
    page.goto(address)
    ask(page, GRDP)
    ask(page, "Thời tiết Nha Trang ngày mai thế nào?")
    for size, place in product((OFFICE, PHONE), (0, 150, 400, 10_000)):
        page.set_viewport_size(size)
        page.get_by_test_id("stMain").evaluate("(main, place) => main.scrollTo(0, place)", place)
        page.get_by_role("button", name="Thao tác").click()
        assert in_window(page, page.get_by_test_id("stPopoverBody")), (size, place)
        page.keyboard.press("Escape")


def test_on_a_phone_the_list_makes_way_for_what_was_chosen(page: Page, address: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(address)
    ask(page, GRDP)
    opener = page.get_by_role("button", name="Mở danh sách trao đổi")
    for choice in (
        conversations(page).first.get_by_role("link"),
        page.get_by_role("link", name="Chỉ tiêu"),
        page.get_by_role("button", name="Cuộc trao đổi mới"),
    ):
        opener.click()
        choice.click()
        expect(opener).to_be_visible()
    expect(page.get_by_role("heading", name="Hỏi đáp nghị quyết")).to_be_in_viewport()


def test_the_keyboard_is_enough(page: Page, address: str) -> None:
    page.goto(address)
    turn = ask(page, GRDP)
    turn.get_by_role("button", name="Căn cứ 1").focus()
    page.keyboard.press("Enter")
    expect(turn.locator("mark.quote").first).to_be_in_viewport()


def test_a_copied_answer_has_its_sources(context: BrowserContext, page: Page, address: str) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(address)
    turn = ask(page, GRDP)
    turn.get_by_role("button", name="Chép câu trả lời").click()
    expect(turn.get_by_role("button", name="Đã chép")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "189 triệu đồng/người" in copied
    assert "(Nghị quyết số 09-NQ/TW, ngày 28/01/2022 của Bộ Chính trị, Mục II, khoản 3, điểm 3.2)" in copied


def test_an_opinion_is_kept(page: Page, address: str) -> None:
    page.goto(address)
    turn = ask(page, GRDP)
    turn.get_by_role("button", name="Câu trả lời chưa đúng").click()
    comment = turn.get_by_label("Góp ý về câu trả lời")
    comment.fill("Cần thêm năm 2025")
    comment.press("Enter")
    expect(turn.get_by_role("button", name="Đã lưu")).to_be_visible()

    page.reload()
    expect(page.get_by_label("Góp ý về câu trả lời")).to_have_value("Cần thêm năm 2025")
    down = page.get_by_role("button", name="Câu trả lời chưa đúng")
    expect(down).to_have_attribute("aria-pressed", "true")


def test_a_phone_shows_everything_without_scrolling_sideways(page: Page, address: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(address)
    turn = ask(page, GRDP)
    turn.get_by_role("button", name="Căn cứ 1").click()
    expect(turn.locator("mark.quote").first).to_be_in_viewport()
    for path in ("", "/van-ban", "/chi-tieu", "/nhiem-vu", "/soan-bai", "/kho-van-ban", "/cai-dat"):
        page.goto(address + path)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.get_by_role("button", name="Mở danh sách trao đổi").click()
    expect(conversations(page).first).to_be_visible()
