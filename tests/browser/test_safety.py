"""Nothing typed, kept or linked becomes HTML, script or a picture from elsewhere; the policy forbids it besides."""

import re
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.assistant.writing.chat_server import says, serving
from tests.browser.conftest import watched
from tests.browser.server import serve
from tests.browser.steps import GRDP, ask, conversations, settle, wait_until_ready
from tests.browser.words import english_words

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


def test_hostile_settings_are_shown_as_typed(context: BrowserContext, tmp_path: Path) -> None:
    dialogs: list[str] = []
    # Said in one word, for a model's name has no spaces.
    name = HOSTILE.replace(" ", "\u00a0")
    with (
        serving(says("Đến năm 2030, GRDP bình quân đầu người đạt 189 triệu đồng/người [1].")) as model,
        serve(tmp_path / "data", tmp_path / "server.log") as address,
        watched(context, address) as page,
    ):
        page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
        page.goto(f"{address}/cai-dat")
        page.get_by_text("Máy chủ tương thích OpenAI").click()
        for place, key, said in (
            (HOSTILE, "", "địa chỉ bắt đầu bằng http"),
            (model.url, HOSTILE, "không đọc được"),
            (f"{model.url}?<img src=x>", "", "địa chỉ bắt đầu bằng http"),
            (model.url, "", "Mô hình trả lời được."),
        ):
            page.get_by_label("Địa chỉ").fill(place)
            page.get_by_label("Tên mô hình").fill(name)
            page.get_by_label("Khóa truy cập").fill(key)
            page.get_by_role("button", name="Kiểm tra").click()
            expect(page.get_by_test_id("stAlert")).to_contain_text(said, timeout=30_000)
            settle(page)
            expect(page.get_by_label("Tên mô hình")).to_have_value(name)
            assert page.locator("img, b, a[href^='javascript']").count() == 0
        page.get_by_role("button", name="Lưu").click()
        expect(page.get_by_text("Đã lưu.")).to_be_visible()

        wait_until_ready(page, address)  # what is asked before is answered without the model
        page.goto(address)
        turn = ask(page, GRDP)
        expect(turn.get_by_text("viết; từng câu đã được đối chiếu")).to_contain_text("<img")
        assert page.locator("img, b, a[href^='javascript']").count() == 0
        assert "hacked" not in page.title()
    assert dialogs == []


def test_every_response_carries_the_policy(address: str) -> None:
    for path in ("/", "/van-ban", "/soan-bai", "/cai-dat", "/_stcore/health"):
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
    assert english_words(page) == []


def test_the_head_says_in_vietnamese_that_it_has_no_room_for_all_pages(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 800, "height": 600})  # an office screen magnified
    page.goto(address)
    page.get_by_text(re.compile(r"Thêm \d trang")).click()
    page.get_by_role("menuitem", name="Cài đặt").click()
    expect(page.get_by_role("heading", name="Cài đặt")).to_be_visible()
    assert english_words(page) == []


HOSTILE_TEXT = """NGHỊ QUYẾT
Số 1-NQ/XX về <img src=x onerror="document.title='hacked'"> rừng, xem http://evil.example/a và www.evil.example

I- MỤC TIÊU <script>document.title='hacked'</script> HTTPS://evil.example GỬI a@evil.example

- Đến năm 2030, tỉ lệ che phủ <b>rừng</b> đạt 46,5% ![ảnh](http://evil.example/a.png) :material/home: $x^2$.
"""


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server over a hostile text."""
    folder = tmp_path_factory.mktemp("hostile")
    texts = folder / "texts"
    texts.mkdir()
    (texts / "hostile.txt").write_text(HOSTILE_TEXT, encoding="utf-8")
    with serve(folder / "data", folder / "server.log", ASSISTANT_CORPUS_DIR=str(texts)) as address:
        yield address


def test_a_hostile_document_is_shown_as_its_characters(context: BrowserContext, hostile: str) -> None:
    with watched(context, hostile) as page:
        for path in ("/van-ban", "/kho-van-ban", "/chi-tieu", "/nhiem-vu", "/soan-bai", "/cai-dat"):
            page.goto(hostile + path)
            expect(page.get_by_role("heading", level=1)).to_be_visible()
            page.wait_for_timeout(500)
            assert page.locator("img, b, script:not([src])").count() <= 1  # Streamlit's own inline script
            assert "hacked" not in page.title()
        page.goto(f"{hostile}/van-ban")
        article = page.get_by_role("article")
        # What is markup of a text, bold and pictures, is left out where it is read; what is none is shown as written.
        expect(article).to_contain_text("tỉ lệ che phủ rừng đạt 46,5%")
        for shown in ("<img src=x onerror=", "<script>document.title='hacked'</script>", ":material/home: $x^2$"):
            expect(article).to_contain_text(shown)
        assert page.locator("img, article b, article script").count() == 0
        page.goto(hostile)
        turn = ask(page, "Tỉ lệ che phủ rừng năm 2030?")
        expect(turn).to_contain_text("46,5%")
        assert page.locator("img").count() == 0


def test_a_hostile_text_is_studied_as_its_characters(context: BrowserContext, hostile: str) -> None:
    with watched(context, hostile) as page:
        wait_until_ready(page, hostile)
        page.goto(f"{hostile}/soan-bai")
        expect(page.get_by_text("evil.example GỬI")).to_be_visible()
        settle(page)
        assert page.locator("a[href*='evil']").count() == 0  # an address in a text is no link
        page.get_by_text("Cả văn bản").first.click()
        settle(page)
        box = page.get_by_label("Số câu hỏi")
        box.fill("1")
        box.press("Enter")
        page.get_by_role("button", name="Soạn bài", exact=True).click()
        shown = 0
        for name in ("Đề cương", "Câu hỏi kiểm tra", "Thẻ ghi nhớ", "Sơ đồ", "Trang tóm tắt", "Luyện tập"):
            page.get_by_role("tab", name=name).click()
            part = page.get_by_role("tabpanel", name=name)
            expect(part.locator("p, a, button").first).to_be_attached()
            for row in part.locator("details").all():
                if row.get_attribute("open") is None:
                    row.locator("summary").click()
            settle(page)
            shown += part.get_by_text("<b>rừng</b>").count()
            assert page.locator("img, b, a[href*='evil']").count() == 0
            assert "hacked" not in page.title()
        assert shown
