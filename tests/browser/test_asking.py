"""A person asks, reads the answer, and sees the passage it rests on."""

from playwright.sync_api import Page, expect

QUESTION = "Đến năm 2030, GRDP bình quân đầu người đạt bao nhiêu triệu đồng?"


def ask(page: Page, question: str) -> None:
    box = page.get_by_placeholder("Nhập câu hỏi")
    box.fill(question)
    box.press("Enter")
    expect(page.get_by_role("heading", name=question)).to_be_visible()
    expect(page.get_by_role("button", name="Chép câu trả lời").last).to_be_visible(timeout=60_000)


def test_ask_and_read_the_citation(page: Page, address: str) -> None:
    page.goto(address)
    ask(page, QUESTION)
    answer = page.get_by_role("article").last
    expect(answer).to_contain_text("189 triệu đồng/người")
    expect(answer).to_contain_text("Nghị quyết số 09-NQ/TW, Mục II, khoản 3, điểm 3.2")

    page.get_by_role("button", name="Căn cứ 1").click()

    passage = page.get_by_role("region", name="điểm 3.2").first
    expect(passage.locator("mark.quote").first).to_be_visible()
    expect(passage.locator("mark.quote").first).to_contain_text("GRDP bình quân đầu người đạt 189 triệu đồng/người")
    expect(passage).to_contain_text("Tăng trưởng GRDP đạt mức 8,8%/năm")  # the rest of the section, around the quote
