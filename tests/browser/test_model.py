"""A chat model writes: its first words are there at once, and whoever does not want to wait stops it."""

import threading
from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, ViewportSize, expect

from tests.assistant.writing.chat_server import Script, Server, hangs, says
from tests.browser.conftest import OFFICE, PHONE, watched
from tests.browser.model import RIGHT, first_words, slowly
from tests.browser.steps import GRDP, ask, settle

Served = tuple[str, Server]


@pytest.fixture
def page(context: BrowserContext, with_model: Served) -> Iterator[Page]:
    with watched(context, with_model[0]) as opened:
        yield opened


def begin(page: Page, question: str) -> None:
    """Ask, and wait until the draft can be stopped."""
    box = page.get_by_placeholder("Nhập câu hỏi")
    box.fill(question)
    box.press("Enter")
    expect(page.get_by_role("button", name="Dừng, lấy câu trả lời ghép từ văn bản")).to_be_in_viewport(timeout=60_000)


def stop(page: Page, question: str) -> None:
    """Stop it, and see the composed answer stand in its place."""
    page.get_by_role("button", name="Dừng, lấy câu trả lời ghép từ văn bản").click()
    turn = page.get_by_role("article").filter(has=page.get_by_role("heading", name=question, exact=True))
    expect(turn.get_by_role("button", name="Chép câu trả lời")).to_be_visible(timeout=5_000)
    settle(page)
    expect(turn).to_have_count(1)
    expect(turn).to_contain_text("Đến năm 2030, GRDP bình quân đầu người đạt 189 triệu đồng/người")
    expect(turn.get_by_text("Người hỏi đã dừng mô hình. Câu trả lời được ghép từ văn bản.")).to_be_visible()
    expect(page.get_by_text("Bản nháp của mô hình")).to_have_count(0)


@pytest.mark.parametrize("size", [OFFICE, PHONE], ids=["office", "phone"])
def test_a_stopped_answer_is_the_composed_one_and_the_conversation_goes_on(
    page: Page, with_model: Served, size: ViewportSize
) -> None:
    address, model = with_model
    page.set_viewport_size(size)
    page.goto(address)
    model.scripts = [slowly()]
    begin(page, GRDP)
    draft = page.locator(".st-key-draft")
    expect(draft).to_contain_text("Đến năm 2030")
    expect(draft).to_contain_text("đang kiểm tra")
    stop(page, GRDP)

    model.scripts = [says(RIGHT)]
    turn = ask(page, "Đến năm 2030, GRDP bình quân đầu người là bao nhiêu?")
    expect(turn).to_contain_text("thu viết; từng câu đã được đối chiếu với trích dẫn.")
    expect(page.get_by_role("article")).to_have_count(2)
    page.reload()
    expect(page.get_by_text("Người hỏi đã dừng mô hình.")).to_be_visible()


def test_a_silent_model_is_stopped_too(page: Page, with_model: Served) -> None:
    address, model = with_model
    over = threading.Event()
    script: Script = hangs(over)
    model.scripts = [script]
    page.goto(address)
    begin(page, GRDP)
    expect(page.locator(".st-key-draft")).to_contain_text("Mô hình đang đọc các đoạn trích")
    stop(page, GRDP)
    over.set()


def test_the_first_words_are_there_at_once(page: Page, with_model: Served) -> None:
    address, model = with_model
    model.scripts = [says(RIGHT)]
    page.goto(address)
    ask(page, GRDP)  # the provider's package is imported
    question = "Đến năm 2030, GRDP bình quân đầu người là bao nhiêu?"

    waited = first_words(page, model, question)

    assert 0 < waited < 500  # milliseconds; the bar of 200 is for a machine that does nothing else: see timings.py
