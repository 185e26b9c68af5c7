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
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning", timeout=30_000)


def wait_until_ready(page: Page, address: str) -> None:
    """Wait until the index is there, so that the tests need not."""
    page.goto(f"{address}/kho-van-ban")
    expect(page.get_by_text("Sẵn sàng: đã lập chỉ mục")).to_be_visible(timeout=240_000)


def in_sight(page: Page, thing: Locator) -> bool:
    """Whether all of a thing stands between the head of the page and the question box, once the page is at rest."""
    page.wait_for_timeout(1_200)  # a new answer holds itself in the window while the page is built
    box = thing.bounding_box()
    head = page.get_by_test_id("stHeader").bounding_box()
    foot = page.get_by_test_id("stBottom").bounding_box()
    assert box is not None
    assert head is not None
    assert foot is not None
    return head["y"] + head["height"] <= box["y"] and box["y"] + box["height"] <= foot["y"]


def in_window(page: Page, thing: Locator) -> bool:
    """Whether all of a thing stands inside the window."""
    thing.wait_for()
    page.wait_for_timeout(300)  # it is placed after it is drawn
    box = thing.bounding_box()
    size = page.viewport_size
    assert box is not None
    assert size is not None
    wide, high = box["x"] + box["width"], box["y"] + box["height"]
    return box["x"] >= 0 and box["y"] >= 0 and wide <= size["width"] and high <= size["height"]


def conversations(page: Page) -> Locator:
    """The rows of the sidebar's list."""
    return page.get_by_test_id("stSidebarUserContent").get_by_role("listitem")
