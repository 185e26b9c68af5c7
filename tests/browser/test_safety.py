"""Nothing typed, kept or linked becomes HTML, script or a picture from elsewhere; the policy forbids it besides."""

import urllib.request

from playwright.sync_api import Page, expect

from tests.browser.steps import ask, conversations

HOSTILE = (
    "<img src=x onerror=\"document.title='hacked'\"><script>document.title='hacked'</script> "
    "![ảnh](http://evil.example/a.png) [x](javascript:alert(1)) :material/home: $x^2$ <b>đậm</b> rừng?"
)


def test_a_hostile_question_is_shown_as_typed(page: Page, address: str) -> None:
    dialogs: list[str] = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    page.goto(address)
    turn = ask(page, " ".join(HOSTILE.split()))

    expect(turn.get_by_role("heading", level=2)).to_have_text(HOSTILE)
    expect(conversations(page).first).to_contain_text("<img src=x")
    page.get_by_role("button", name="Thao tác").click()
    page.get_by_role("button", name="Xoá cuộc trao đổi").click()
    expect(page.get_by_text("Đã xoá “<img src=x")).to_be_visible()
    assert page.locator("img").count() == 0
    assert page.locator("b, a[href^='javascript']").count() == 0
    assert "hacked" not in page.title()
    assert dialogs == []


def test_a_hostile_address_is_shown_as_text(page: Page, address: str) -> None:
    page.goto(f"{address}/van-ban?doc=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E![a](http://evil.example/a.png)")
    expect(page.get_by_text("Trong kho không có văn bản số <img src=x onerror=alert(1)>![a](http")).to_be_visible()
    assert page.locator("img").count() == 0


def test_every_response_carries_the_policy(address: str) -> None:
    for path in ("/", "/van-ban", "/_stcore/health"):
        with urllib.request.urlopen(address + path) as response:
            rules = response.headers["Content-Security-Policy"]
            assert "default-src 'none'" in rules
            assert "'unsafe-eval'" not in rules
            assert "'unsafe-inline'" not in rules.split("style-src")[0]
            assert "http" not in rules


def test_the_page_says_that_it_is_vietnamese(page: Page, address: str) -> None:
    page.goto(address)
    expect(page.locator("html")).to_have_attribute("lang", "vi")
    expect(page.get_by_placeholder("Nhập câu hỏi")).to_be_visible()
    expect(page.get_by_role("link", name="Tới nội dung chính")).to_be_attached()
    words = page.locator("body").inner_text()
    for english in ("Deploy", "Running", "Settings", "Press Enter", "Search", "Skip to main content"):
        assert english not in words
