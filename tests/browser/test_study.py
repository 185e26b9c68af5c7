"""Soạn bài: make a session, edit a point, practise three questions, take the outline away."""

from pathlib import Path

from docx import Document as read_word
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE
from tests.browser.steps import in_window, settle

QUESTIONS = 6  # fewer than a session has by itself: each change on its page takes a third less processor time


def make(page: Page, address: str) -> None:
    page.goto(f"{address}/soan-bai")
    page.get_by_text("Mục II: QUAN ĐIỂM, MỤC TIÊU").first.click()
    settle(page)
    box = page.get_by_label("Số câu hỏi")
    box.fill(str(QUESTIONS))
    box.press("Enter")
    settle(page)
    page.get_by_role("button", name="Soạn bài", exact=True).click()
    expect(page.get_by_role("tab", name="Luyện tập")).to_be_visible(timeout=20_000)
    settle(page)


def test_make_edit_practise_and_take_away(page: Page, address: str, tmp_path: Path) -> None:
    make(page, address)

    panel = page.get_by_role("tabpanel").first
    panel.get_by_role("button", name="Sửa").nth(1).click()  # the first is that of the objectives
    box = page.get_by_label("Ý chính")
    box.fill("Ý do giảng viên viết lại <b>đậm</b>")
    page.get_by_role("button", name="Lưu").click()
    expect(panel.get_by_text("Ý do giảng viên viết lại <b>đậm</b>")).to_be_visible()
    expect(panel.get_by_text("[đã chỉnh sửa]").first).to_be_visible()
    settle(page)

    page.get_by_role("button", name="Tải về", exact=True).click()
    assert in_window(page, page.get_by_test_id("stPopoverBody"))
    with page.expect_download() as download:
        page.get_by_role("button", name="Tải về đề cương (Word)").click()
    download.value.save_as(tmp_path / "de-cuong.docx")
    page.keyboard.press("Escape")
    words = "\n".join(one.text for one in read_word(str(tmp_path / "de-cuong.docx")).paragraphs)
    assert "Ý do giảng viên viết lại <b>đậm</b> [đã chỉnh sửa] “" in words

    page.get_by_role("tab", name="Luyện tập").click()
    for number in range(1, 4):
        expect(page.get_by_text(f"Câu {number} trong {QUESTIONS}")).to_be_visible()
        page.get_by_role("radiogroup", name="Phương án").get_by_role("radio").first.check(force=True)
        page.get_by_role("button", name="Trả lời").click()
        expect(page.get_by_role("button", name="Câu tiếp theo")).to_be_visible()
        expect(page.get_by_role("tabpanel").last.get_by_text("Đáp án:")).to_be_visible()
        settle(page)
        page.get_by_role("button", name="Câu tiếp theo").click()
        settle(page)
    page.get_by_role("button", name="Kết thúc và xem kết quả").click()
    expect(page.get_by_text("/3 câu đúng")).to_be_visible()


def test_on_a_phone_what_opens_stands_inside_the_window(page: Page, address: str) -> None:
    page.set_viewport_size(PHONE)
    make(page, address)
    for name in ("Tải về", "Sửa"):
        page.get_by_role("button", name=name, exact=True).first.click()
        assert in_window(page, page.get_by_test_id("stPopoverBody"))
        page.keyboard.press("Escape")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]

    page.get_by_role("tab", name="Sơ đồ").click()
    expect(page.get_by_role("list", name="Sơ đồ các mục")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.get_by_role("list", name="Sơ đồ các mục").get_by_role("link", name="Điểm 3.1").click()
    expect(page.get_by_role("article")).to_be_visible()


def test_a_deleted_session_can_be_had_back(page: Page, address: str) -> None:
    make(page, address)
    page.get_by_text("Các bài đã lưu").click()
    page.get_by_role("button", name="Xoá").first.click()
    expect(page.get_by_text("Đã xoá “Chuyên đề: Nghị quyết số 09-NQ/TW về xây dựng")).to_be_visible()
    page.get_by_role("button", name="Hoàn tác").click()
    expect(page.get_by_role("tab", name="Luyện tập")).to_be_visible()


def test_the_map_is_drawn_and_leads_to_the_text(page: Page, address: str) -> None:
    make(page, address)
    page.get_by_role("tab", name="Sơ đồ").click()
    picture = page.get_by_role("list", name="Sơ đồ các mục")
    boxes = picture.get_by_role("link")
    expect(boxes).to_have_count(8)  # the document, mục II, khoản 1-4, điểm 3.1 and 3.2
    frame = picture.bounding_box()
    for box in boxes.all():
        place = box.bounding_box()
        assert frame is not None
        assert place is not None
        assert place["x"] + place["width"] <= frame["x"] + frame["width"] + 1
        assert box.evaluate("one => one.scrollWidth <= one.clientWidth")  # no heading runs out of its box
    boxes.filter(has_text="Điểm 3.1").click()
    expect(page.get_by_role("article")).to_be_visible()


def test_nothing_chosen_is_a_sentence(page: Page, address: str) -> None:
    page.goto(f"{address}/soan-bai")
    page.get_by_role("button", name="Soạn bài", exact=True).click()
    expect(page.get_by_text("Chưa chọn phần nào của văn bản.")).to_be_visible()
