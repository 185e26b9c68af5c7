"""Chỉ tiêu and Nhiệm vụ: filtered, each row's quotation one click away, and taken away as files."""

from pathlib import Path

from docx import Document as read_word
from openpyxl import load_workbook
from playwright.sync_api import Page, expect

from tests.browser.steps import settle


def test_filter_targets_see_a_quotation_and_take_them_away(page: Page, address: str, tmp_path: Path) -> None:
    page.goto(f"{address}/chi-tieu")
    box = page.get_by_label("Tìm chỉ tiêu")
    box.fill("do thi hoa")
    box.press("Enter")
    rows = page.get_by_role("row").filter(has=page.get_by_role("button", name="Trích dẫn"))
    expect(rows).to_have_count(2)
    expect(rows.first).to_contain_text("Tỉ lệ đô thị hóa")

    rows.first.get_by_role("button", name="Trích dẫn").click()
    expect(page.locator("mark.quote")).to_have_text("Tỉ lệ đô thị hóa đạt 65%.")

    settle(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Tải về Excel").click()
    download.value.save_as(tmp_path / "chi-tieu.xlsx")
    sheet = load_workbook(tmp_path / "chi-tieu.xlsx").active
    assert sheet is not None
    found = [[cell.value for cell in row[:5]] for row in sheet.iter_rows(min_row=2)]
    assert found == [
        ["Tỉ lệ đô thị hóa", 65, "%", "2025", "09-NQ/TW"],
        ["Tỉ lệ đô thị hóa", 70, "%", "2030", "09-NQ/TW"],
    ]

    page.get_by_role("link", name="Mở trong văn bản").click()
    expect(page.get_by_role("article").locator("mark.quote")).to_have_text("Tỉ lệ đô thị hóa đạt 65%.")


def test_two_years_side_by_side(page: Page, address: str) -> None:
    page.goto(f"{address}/chi-tieu")
    page.get_by_role("tab", name="So sánh hai mốc").click()
    pair = page.locator("li.pair").filter(has_text="GRDP bình quân đầu người")
    expect(pair).to_contain_text("104")
    expect(pair).to_contain_text("189")


def test_tasks_of_one_body_as_a_word_file(page: Page, address: str, tmp_path: Path) -> None:
    page.goto(f"{address}/nhiem-vu")
    page.get_by_role("combobox", name="Cơ quan chủ trì hoặc phối hợp").click()
    page.get_by_role("option", name="Ban Kinh tế Trung ương").click()
    expect(page.get_by_text("1 trong")).to_be_visible()

    settle(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Tải về Word").click()
    download.value.save_as(tmp_path / "nhiem-vu.docx")
    (table,) = read_word(str(tmp_path / "nhiem-vu.docx")).tables
    assert table.cell(1, 1).text == "Ban Kinh tế Trung ương"
    assert len(table.rows) == 2
