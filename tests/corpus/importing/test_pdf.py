""".pdf: lines by their place become the paragraphs, columns and tables that were printed."""

from pathlib import Path

import pytest

from corpus.importing.errors import UnreadableError
from corpus.importing.imported import Imported
from corpus.importing.pdf import ocr
from corpus.importing.pdf.paragraphs import join
from corpus.importing.pdf.reader import read_pdf
from corpus.importing.syllables import is_syllable, vietnamese_share
from corpus.reading.store import read_document
from tests.corpus.importing.making import CLEAN, PdfMaker, as_document, clean_paragraphs, outline, print_pdf, scan_pdf


def read(path: Path) -> Imported:
    return read_pdf(path, lambda _done, _total: None)


def paragraphs(imported: Imported) -> list[str]:
    return [one for one in imported.text.strip().split("\n\n") if one]


def kinds(imported: Imported) -> list[str]:
    return [one.kind for one in imported.notices]


@pytest.fixture
def maker() -> PdfMaker:
    return PdfMaker()


@pytest.mark.parametrize("indent", [28, 0], ids=["indented", "block"])
def test_a_printed_text_gives_the_sections_of_the_clean_text(tmp_path: Path, indent: float) -> None:
    clean = read_document(CLEAN)

    imported = read(print_pdf(tmp_path / "a.pdf", clean_paragraphs(), "Chỉ thị 17-CT/TU", indent))

    found = as_document(imported, tmp_path)
    assert found.metadata == clean.metadata
    assert outline(found) == outline(clean)
    assert kinds(imported) == ["running"]  # page numbers go without a word


def test_a_figure_that_a_page_break_leaves_alone_is_no_page_number(maker: PdfMaker, tmp_path: Path) -> None:
    maker.put(80, 72, "Tỉ lệ phát thải của các khu công nghiệp trong tỉnh giảm 15% so với năm")
    maker.put(80, 56, "2022.")
    maker.centre(300, 20, "- 1 -")
    maker.new_page()
    maker.put(80, 780, "Đoạn của trang sau.")
    maker.centre(300, 20, "- 2 -")

    assert paragraphs(read(maker.save(tmp_path / "a.pdf"))) == [
        "Tỉ lệ phát thải của các khu công nghiệp trong tỉnh giảm 15% so với năm 2022.",
        "Đoạn của trang sau.",
    ]


def test_the_head_and_the_signature_are_read_column_by_column(maker: PdfMaker, tmp_path: Path) -> None:
    maker.centre(150, 800, "TỈNH ỦY AN HẢI")
    maker.centre(410, 800, "ĐẢNG CỘNG SẢN VIỆT NAM")
    maker.centre(150, 784, "*")
    maker.centre(150, 768, "Số 17-CT/TU")
    maker.centre(410, 768, "An Hải, ngày 14 tháng 8 năm 2023")
    maker.put(60, 700, "Chỉ thị này được phổ biến đến chi bộ và thay thế các chỉ thị trước về việc này.")
    maker.centre(420, 660, "T/M BAN THƯỜNG VỤ")
    maker.put(60, 650, "Nơi nhận:", 11)
    maker.centre(420, 643, "PHÓ BÍ THƯ")
    maker.put(60, 637, "- Các huyện ủy,", 11)
    maker.put(60, 624, "- Lưu Văn phòng.", 11)
    maker.centre(420, 580, "Trần Quốc Bảo Lâm")

    assert paragraphs(read(maker.save(tmp_path / "a.pdf"))) == [
        "TỈNH ỦY AN HẢI\n*\nSố 17-CT/TU",
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "An Hải, ngày 14 tháng 8 năm 2023",
        "Chỉ thị này được phổ biến đến chi bộ và thay thế các chỉ thị trước về việc này.",
        "Nơi nhận:",
        "- Các huyện ủy,",
        "- Lưu Văn phòng.",
        "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ",
        "Trần Quốc Bảo Lâm",
    ]


def test_a_ruled_table_is_rows_and_goes_on_over_a_page(maker: PdfMaker, tmp_path: Path) -> None:
    def draw(rows: list[tuple[str, str, str]], top: float) -> None:
        xs = (80.0, 250.0, 350.0, 450.0)
        for at in range(len(rows) + 1):
            maker.line(xs[0], top - 24 * at, xs[-1], top - 24 * at)
        for x in xs:
            maker.line(x, top, x, top - 24 * len(rows))
        for at, row in enumerate(rows):
            for x, words in zip(xs, row, strict=False):
                maker.put(x + 4, top - 24 * at - 16, words, 11)

    header = ("Chỉ tiêu", "Năm 2027", "Năm 2030")
    maker.put(80, 200, "Các chỉ tiêu chủ yếu được giao theo bảng sau:")
    draw([header, ("Lượt khách", "3,2", "5,5")], 180)
    maker.new_page()
    draw([header, ("Tổng thu", "4.600", "9.200")], 780)
    maker.put(80, 700, "Đoạn sau bảng.")

    assert paragraphs(read(maker.save(tmp_path / "a.pdf"))) == [
        "Các chỉ tiêu chủ yếu được giao theo bảng sau:",
        "| Chỉ tiêu | Năm 2027 | Năm 2030 |\n| --- | --- | --- |\n"
        "| Lượt khách | 3,2 | 5,5 |\n| Tổng thu | 4.600 | 9.200 |",
        "Đoạn sau bảng.",
    ]


def test_a_note_stands_behind_its_paragraph_and_its_mark_is_no_digit(maker: PdfMaker, tmp_path: Path) -> None:
    maker.put(80, 780, "Tổng thu từ du lịch của tỉnh năm 2030 đạt 9.200")
    wide = maker.wide("Tổng thu từ du lịch của tỉnh năm 2030 đạt 9.200", 12)
    maker.put(81 + wide, 785, "1", 7)
    maker.put(88 + wide, 780, "tỉ đồng.")
    maker.put(80, 756, "Đoạn sau của văn bản này.")
    maker.put(80, 105, "1", 6)
    maker.put(85, 101, "Theo giá hiện hành.", 9)

    imported = read(maker.save(tmp_path / "a.pdf"))

    assert paragraphs(imported) == [
        "Tổng thu từ du lịch của tỉnh năm 2030 đạt 9.200 tỉ đồng.",
        "[chú thích 1: Theo giá hiện hành.]",
        "Đoạn sau của văn bản này.",
    ]


def test_watermarks_and_stamps_of_signing_are_left_out_and_told(maker: PdfMaker, tmp_path: Path) -> None:
    maker.put(80, 700, "Tỉnh phấn đấu đón 5,5 triệu lượt khách du lịch.")
    maker.put(200, 400, "DỰ THẢO", 40, turned=True)
    maker.put(150, 600, "MẬT", 60, grey=200)
    maker.put(300, 300, "Người ký: Văn phòng Tỉnh ủy")

    imported = read(maker.save(tmp_path / "a.pdf"))

    assert paragraphs(imported) == ["Tỉnh phấn đấu đón 5,5 triệu lượt khách du lịch."]
    assert sorted(kinds(imported)) == ["running", "watermark"]
    assert any("DỰ" in one.message and "MẬT" in one.message for one in imported.notices)


def test_a_sentence_that_speaks_of_signing_is_no_stamp(maker: PdfMaker, tmp_path: Path) -> None:
    lines = [
        "Tỉnh phấn đấu đến năm 2030 có 60% người trưởng thành có",
        "chữ ký số cá nhân; giao trách nhiệm cho các",
        "cơ quan: Sở Nội vụ và Công an tỉnh cấp.",
    ]
    for at, line in enumerate(lines):
        maker.put(80, 700 - 18 * at, line)

    imported = read(maker.save(tmp_path / "a.pdf"))

    assert " ".join(paragraphs(imported)) == " ".join(lines)
    assert kinds(imported) == []


def test_letters_apart_are_closed_up(maker: PdfMaker, tmp_path: Path) -> None:
    x = 200.0
    for letter in "NGHỊ QUYẾT":
        maker.put(x, 700, letter)
        x += 16 if letter != " " else 8

    assert paragraphs(read(maker.save(tmp_path / "a.pdf"))) == ["NGHỊ QUYẾT"]


def test_columns_of_a_page_are_read_one_after_the_other(maker: PdfMaker, tmp_path: Path) -> None:
    left = maker.wrap("Cột trái nói về việc phát triển du lịch của tỉnh trong những năm tới. " * 4, 200, 10, 0)
    right = maker.wrap("Cột phải nói về việc bảo vệ rừng và nguồn nước của các xã vùng cao. " * 4, 200, 10, 0)
    for at, (one, other) in enumerate(zip(left, right, strict=False)):
        maker.put(60, 780 - 13 * at, one, 10)
        maker.put(330, 780 - 13 * at, other, 10)

    imported = read(maker.save(tmp_path / "a.pdf"))

    assert [one[:8] for one in paragraphs(imported)] == ["Cột trái", "Cột phải"]
    assert kinds(imported) == ["columns"]


def test_a_wrong_text_layer_is_told(maker: PdfMaker, tmp_path: Path) -> None:
    maker.put(80, 700, "Thtrx xwqk bvnz plmk qwrt zxcv hjkl wprt sdfg cvbn")
    maker.put(80, 684, "mnbv lkjh gfds poiu ytrw qazx wsxc rfvt tgby yhnu jmik")

    imported = read(maker.save(tmp_path / "a.pdf"))

    assert kinds(imported) == ["wrong_layer"]


@pytest.mark.parametrize(
    ("text", "after", "joined"),
    [
        ("Nghị quyết số 09-", "NQ/TW", "Nghị quyết số 09-NQ/TW"),
        ("trục Bắc -", "Nam", "trục Bắc - Nam"),
        ("phát tri\u00ad", "ển", "phát triển"),
        ("giai đoạn 2026 -", "2030", "giai đoạn 2026 - 2030"),
    ],
)
def test_a_line_that_ends_in_a_hyphen(text: str, after: str, joined: str) -> None:
    assert join(text, after) == joined


@pytest.mark.parametrize("word", ["nghị", "quyết", "Khuyến", "ươm", "giếng", "yêu", "oanh", "gì", "quốc", "xoong"])
def test_syllables_of_vietnamese(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["wirt", "street", "nghịị", "bvnz", "xư¬ng", "the"])
def test_what_is_no_syllable(word: str) -> None:
    assert not is_syllable(word) or word == "the"  # "the" is a cloth


def test_too_few_words_say_nothing_of_a_text() -> None:
    assert vietnamese_share("chỉ có bốn tiếng") is None


@pytest.mark.parametrize("data", [b"%PDF-1.7\nnothing of a file", b"%PDF-1.4\n%%EOF"])
def test_a_broken_file_is_told(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.pdf").write_bytes(data)

    with pytest.raises(UnreadableError) as caught:
        read(tmp_path / "a.pdf")
    assert caught.value.kind == "broken"


def test_a_scan_says_how_it_can_be_read_where_no_program_is(
    maker: PdfMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ocr, "tesseract", lambda: None)
    scan = tmp_path / "scan.pdf"
    maker.put(80, 700, "Chỉ có ảnh.")
    scan_pdf(maker.save(tmp_path / "a.pdf"), scan)

    with pytest.raises(UnreadableError) as caught:
        read(scan)
    assert caught.value.kind == "no_ocr"
    assert "tesseract-ocr-vie" in caught.value.vietnamese
