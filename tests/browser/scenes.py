"""Every page in every state that a reader sees it in: for pictures, for the checks of accessibility and of words.

A scene can be shown by itself. Behind the one before, on the same page, it goes on from there where it can: to load a
page anew and to ask anew takes as long as to look the page through.
"""

from collections.abc import Callable

from playwright.sync_api import Page

from tests.browser.steps import settle

Scene = Callable[[Page, str], None]
GRDP = "Mục tiêu GRDP bình quân đầu người của Khánh Hòa đến năm 2030 là bao nhiêu?"


def welcome(page: Page, address: str) -> None:
    page.goto(address)
    page.get_by_placeholder("Nhập câu hỏi").wait_for()


def _go(page: Page, address: str) -> None:
    """Open a page, or leave what stands open on it."""
    if page.url.split("?")[0] == address:
        page.keyboard.press("Escape")
    else:
        page.goto(address)


def menu(page: Page, address: str) -> None:
    """On a phone the pages and the conversations are behind a button."""
    answer(page, address)
    opener = page.get_by_role("button", name="Mở danh sách trao đổi")
    if opener.is_visible():
        opener.click()
    page.get_by_role("button", name="Cuộc trao đổi mới").wait_for()


def answer(page: Page, address: str) -> None:
    turns = page.get_by_role("article")
    if turns.count() == 1 and turns.get_by_role("heading", name=GRDP, exact=True).is_visible():
        page.keyboard.press("Escape")
        return
    if page.url.rstrip("/") != address or turns.count():
        welcome(page, address)
    _ask(page, GRDP)


def listing(page: Page, address: str) -> None:
    welcome(page, address)
    _ask(page, "Kết luận 91-KL/TU yêu cầu gì về cải cách thủ tục hành chính?")


def follow_up(page: Page, address: str) -> None:
    answer(page, address)
    _ask(page, "Còn năm 2025 thì sao?")


def passage(page: Page, address: str) -> None:
    answer(page, address)
    page.get_by_role("button", name="Căn cứ 1").last.click()


def refusal(page: Page, address: str) -> None:
    """Of a first question or a later one."""
    if not page.get_by_role("article").count():
        welcome(page, address)
    _ask(page, "Thời tiết Nha Trang ngày mai thế nào?")


def conversation_menu(page: Page, address: str) -> None:
    answer(page, address)
    page.get_by_role("button", name="Thao tác").click()
    page.get_by_role("button", name="Xoá cuộc trao đổi").wait_for()


def opinion(page: Page, address: str) -> None:
    answer(page, address)
    page.get_by_role("button", name="Câu trả lời chưa đúng").click()
    page.get_by_label("Góp ý về câu trả lời").wait_for()


def deleted(page: Page, address: str) -> None:
    conversation_menu(page, address)
    page.get_by_role("button", name="Xoá cuộc trao đổi").click()
    page.get_by_role("button", name="Hoàn tác").wait_for(state="attached")


def reader(page: Page, address: str) -> None:
    page.goto(f"{address}/van-ban?doc=09-NQ/TW")
    page.get_by_role("article").wait_for()


def reader_quote(page: Page, address: str) -> None:
    page.goto(f"{address}/van-ban?doc=09-NQ/TW&sec=II.3.2&start=8763&end=8827")
    page.locator("mark.quote").first.wait_for()


def reader_search(page: Page, address: str) -> None:
    page.goto(f"{address}/van-ban?doc=91-KL/TU")
    box = page.get_by_label("Tìm trong văn bản")
    box.fill("thu tuc hanh chinh")
    box.press("Enter")
    page.locator("mark.hit").first.wait_for()


def reader_wrong(page: Page, address: str) -> None:
    page.goto(f"{address}/van-ban?doc=999-XX/YY")
    page.get_by_text("Trong kho không có văn bản số 999-XX/YY").wait_for()


def targets(page: Page, address: str) -> None:
    _go(page, f"{address}/chi-tieu")
    page.get_by_role("button", name="Trích dẫn: GRDP bình quân đầu người").first.click()


def targets_none(page: Page, address: str) -> None:
    _go(page, f"{address}/chi-tieu")
    box = page.get_by_label("Tìm chỉ tiêu")
    box.fill("vũ trụ")
    box.press("Enter")
    page.get_by_text("Không có chỉ tiêu nào hợp với điều kiện lọc").wait_for()


def comparison(page: Page, address: str) -> None:
    _go(page, f"{address}/chi-tieu")
    page.get_by_role("tab", name="So sánh hai mốc").click()
    page.locator("figcaption").wait_for()


def tasks(page: Page, address: str) -> None:
    _go(page, f"{address}/nhiem-vu")
    page.get_by_role("button", name="Trích dẫn:").first.wait_for()


def choices(page: Page, address: str) -> None:
    """A box to choose from, open."""
    tasks(page, address)
    page.get_by_role("combobox", name="Cơ quan chủ trì hoặc phối hợp").click()
    page.get_by_role("option", name="Ban Kinh tế Trung ương").wait_for()


def library(page: Page, address: str) -> None:
    page.goto(f"{address}/kho-van-ban")
    page.get_by_role("button", name="Lập lại chỉ mục").wait_for()


def study_form(page: Page, address: str) -> None:
    _go(page, f"{address}/soan-bai")
    page.get_by_role("button", name="Soạn bài", exact=True).wait_for()


def study_nothing(page: Page, address: str) -> None:
    study_form(page, address)
    page.get_by_role("button", name="Soạn bài", exact=True).click()
    page.get_by_text("Chưa chọn phần nào của văn bản.").wait_for()


def study(page: Page, address: str) -> None:
    if "bai=" in page.url:  # made before, on this page
        page.keyboard.press("Escape")
        return
    study_form(page, address)
    page.get_by_text("Mục II: QUAN ĐIỂM, MỤC TIÊU").first.click()
    settle(page)
    box = page.get_by_label("Số câu hỏi")
    box.fill("10")  # so many have every kind, and a page of twenty takes twice as long to look through
    box.press("Enter")
    settle(page)
    page.get_by_role("button", name="Soạn bài", exact=True).click()
    page.get_by_role("tab", name="Luyện tập").wait_for(timeout=20_000)
    settle(page)


def study_questions(page: Page, address: str) -> None:
    _study_tab(page, address, "Câu hỏi kiểm tra")
    page.get_by_text("Đáp án và trích dẫn").first.click()
    page.get_by_text("Đáp án:").first.wait_for()


def study_edit(page: Page, address: str) -> None:
    study(page, address)
    page.get_by_role("tabpanel").first.get_by_role("button", name="Sửa").nth(1).click()  # behind the objectives' own
    page.get_by_label("Ý chính").wait_for()


def study_cards(page: Page, address: str) -> None:
    _study_tab(page, address, "Thẻ ghi nhớ")
    page.get_by_role("tabpanel").locator("summary").first.click()


def study_timeline(page: Page, address: str) -> None:
    _study_tab(page, address, "Dòng thời gian")


def study_map(page: Page, address: str) -> None:
    _study_tab(page, address, "Sơ đồ")


def study_summary(page: Page, address: str) -> None:
    _study_tab(page, address, "Trang tóm tắt")


def study_practice(page: Page, address: str) -> None:
    _study_tab(page, address, "Luyện tập")


def study_answered(page: Page, address: str) -> None:
    study_practice(page, address)
    page.get_by_role("radiogroup", name="Phương án").get_by_role("radio").first.check(force=True)
    page.get_by_role("button", name="Trả lời").click()
    page.get_by_text("Đáp án:").last.wait_for()


def study_result(page: Page, address: str) -> None:
    end = page.get_by_role("button", name="Kết thúc và xem kết quả")
    if not end.is_visible():
        study_answered(page, address)
    end.click()
    page.get_by_role("button", name="Làm lại").wait_for()


def study_files(page: Page, address: str) -> None:
    study(page, address)
    page.get_by_role("button", name="Tải về", exact=True).click()
    page.get_by_role("button", name="Tải về đề cương (Word)").wait_for()


def study_saved(page: Page, address: str) -> None:
    study(page, address)
    page.get_by_text("Các bài đã lưu").click()
    page.get_by_role("button", name="Tạo bản sao").first.wait_for()


def settings_none(page: Page, address: str) -> None:
    _go(page, f"{address}/cai-dat")
    page.get_by_role("button", name="Lưu").wait_for()


def settings_local(page: Page, address: str) -> None:
    settings_none(page, address)
    page.get_by_text("Mô hình trên máy này").click()
    page.get_by_label("Địa chỉ").wait_for()


def settings_server(page: Page, address: str) -> None:
    settings_none(page, address)
    page.get_by_text("Máy chủ tương thích OpenAI").click()
    page.get_by_label("Địa chỉ").wait_for()


def settings_trouble(page: Page, address: str) -> None:
    settings_server(page, address)
    page.get_by_label("Địa chỉ").fill("http://127.0.0.1:9/v1")
    page.get_by_label("Tên mô hình").fill("qwen3-8b")
    page.get_by_role("button", name="Kiểm tra").click()
    page.get_by_text("Không kết nối được").wait_for(timeout=30_000)


def settings_fixed(page: Page, address: str) -> None:
    """Where the environment names the model."""
    page.goto(f"{address}/cai-dat")
    page.get_by_text("Người quản trị máy này đã chọn mô hình").wait_for()


def draft(page: Page, address: str) -> None:
    welcome(page, address)
    box = page.get_by_placeholder("Nhập câu hỏi")
    box.fill("Mục tiêu GRDP bình quân đầu người đến năm 2030 là bao nhiêu?")
    box.press("Enter")
    page.get_by_text("đang kiểm tra").wait_for(timeout=60_000)
    page.locator(".st-key-draft").get_by_text("GRDP bình quân").wait_for()


def written(page: Page, address: str) -> None:
    answer(page, address)


def _study_tab(page: Page, address: str, name: str) -> None:
    study(page, address)
    page.get_by_role("tab", name=name).click()
    page.get_by_role("tabpanel", name=name).wait_for()


def _ask(page: Page, question: str) -> None:
    box = page.get_by_placeholder("Nhập câu hỏi")
    box.fill(question)
    box.press("Enter")
    turn = page.get_by_role("article").filter(has=page.get_by_role("heading", name=question, exact=True)).last
    turn.get_by_role("button", name="Chép câu trả lời").wait_for(timeout=60_000)
    settle(page)


ASKING: tuple[Scene, ...] = (
    welcome,
    answer,
    passage,
    conversation_menu,
    opinion,
    follow_up,
    refusal,
    listing,
    menu,
    deleted,
)
READING: tuple[Scene, ...] = (
    reader,
    reader_quote,
    reader_search,
    reader_wrong,
    targets,
    targets_none,
    comparison,
    tasks,
    choices,
    library,
)
STUDYING: tuple[Scene, ...] = (
    study_form,
    study_nothing,
    study,
    study_edit,
    study_questions,
    study_cards,
    study_timeline,
    study_map,
    study_summary,
    study_practice,
    study_answered,
    study_result,
    study_files,
    study_saved,
)
SETTINGS: tuple[Scene, ...] = (settings_none, settings_local, settings_server, settings_trouble)
ALONE = (*ASKING, *READING, *STUDYING, *SETTINGS)
WITH_MODEL: tuple[Scene, ...] = (draft, written, settings_fixed)
