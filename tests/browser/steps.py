"""What a person does on the page, in the words of the tests."""

from playwright.sync_api import Locator, Page, expect

GRDP = "Đến năm 2030, GRDP bình quân đầu người đạt bao nhiêu triệu đồng?"


def ask(page: Page, question: str) -> Locator:
    """Ask, and wait for the turn to be whole."""
    box = page.get_by_placeholder("Nhập câu hỏi")
    box.fill(question)
    box.press("Enter")
    turn = page.get_by_role("article").filter(has=page.get_by_role("heading", name=question, exact=True)).last
    expect(turn.get_by_role("button", name="Chép câu trả lời")).to_be_visible(timeout=60_000)
    settle(page)
    return turn


def settle(page: Page) -> None:
    """Wait until the page has done what it was asked."""
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")


def conversations(page: Page) -> Locator:
    """The rows of the sidebar's list."""
    return page.get_by_test_id("stSidebar").get_by_role("listitem")
