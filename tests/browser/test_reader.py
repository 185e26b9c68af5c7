"""The reader: outline, search, addresses of sections and quotations, misprints, references."""

from playwright.sync_api import Page, expect


def test_an_address_of_a_section_opens_there(page: Page, address: str) -> None:
    page.goto(f"{address}/van-ban?doc=09-NQ/TW&sec=III.4")
    expect(page.locator("[data-section='III.4']")).to_be_in_viewport()
    expect(page.locator("[data-section='I']")).not_to_be_in_viewport()


def test_the_outline_goes_to_a_section_and_writes_its_address(page: Page, address: str) -> None:
    page.goto(f"{address}/van-ban?doc=09-NQ/TW")
    page.get_by_role("navigation", name="Mục lục").get_by_role("link", name="IV- TỔ CHỨC THỰC HIỆN").click()
    expect(page.locator("[data-section='IV']")).to_be_in_viewport()
    expect(page).to_have_url(f"{address}/van-ban?doc=09-NQ%2FTW&sec=IV")


def test_the_contents_mark_the_section_shown_and_come_to_it(page: Page, address: str) -> None:
    page.goto(f"{address}/van-ban?doc=09-NQ/TW&sec=III.8&start=21000&end=21040")
    contents = page.get_by_role("navigation", name="Mục lục")
    current = contents.locator("[aria-current]")
    shown = page.locator("mark.quote").evaluate(
        """mark => {
            let line = mark.closest(".text > *");
            while (!line.dataset.section) line = line.previousElementSibling;
            return line.dataset.section;
        }"""
    )
    expect(current).to_have_attribute("data-of", shown)
    expect(current).to_be_in_viewport()

    contents.get_by_role("link", name="IV- TỔ CHỨC THỰC HIỆN").click()
    expect(current).to_have_attribute("data-of", "IV")

    page.get_by_role("article").hover()
    page.mouse.wheel(0, -40_000)  # the reader moves on by hand
    expect(current).to_have_attribute("data-of", "0")


def test_search_marks_hits_and_steps_through_them(page: Page, address: str) -> None:
    page.goto(f"{address}/van-ban?doc=09-NQ/TW")
    box = page.get_by_label("Tìm trong văn bản")
    box.fill("do thi thong minh")
    box.press("Enter")
    expect(page.get_by_text("Chỗ 1/3 có “do thi thong minh”")).to_be_visible()
    expect(page.locator("mark.current")).to_be_in_viewport()
    page.get_by_role("button", name="Sau").click()
    expect(page.get_by_text("Chỗ 2/3 có")).to_be_visible()
    expect(page.locator("mark.current")).to_have_text("đô thị thông minh")


def test_a_misprint_shows_its_correction(page: Page, address: str) -> None:
    page.goto(f"{address}/van-ban?doc=09-NQ/TW&sec=III.1")
    heading = page.locator("[data-section='III.1']")
    expect(heading.locator(".misprint")).to_have_text("Thông nhất")
    expect(heading.locator(".fix")).to_have_text("→ Thống nhất")


def test_a_reference_leads_to_the_document_named(page: Page, address: str) -> None:
    page.goto(f"{address}/van-ban?doc=91-KL/TU&sec=I")
    page.get_by_role("article").get_by_role("link", name="Nghị quyết số 09-NQ/TW").click()
    expect(page.get_by_role("article", name="Nghị quyết số 09-NQ/TW")).to_be_visible()

    page.get_by_role("link", name="Kết luận số 91-KL/TU, Mục I").click()  # and back: who names this one
    expect(page.locator("mark.quote")).to_contain_text("Nghị quyết số 09-NQ/TW, ngày 28/01/2022")


def test_an_unknown_address_is_said(page: Page, address: str) -> None:
    page.goto(f"{address}/van-ban?doc=999-XX/YY")
    expect(page.get_by_text("Trong kho không có văn bản số 999-XX/YY.")).to_be_visible()
    expect(page.get_by_role("article")).to_be_visible()
