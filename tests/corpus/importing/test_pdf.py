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


def test_two_names_at_the_head_that_stand_close_are_read_apart(maker: PdfMaker, tmp_path: Path) -> None:
    left, right = "ỦY BAN NHÂN DÂN THÀNH PHỐ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"
    maker.put(70, 800, left, 13)
    maker.put(70 + maker.wide(left, 13) + 20, 800, right, 13)
    maker.centre(70 + maker.wide(left, 13) / 2, 784, "AN HẢI", 13)
    maker.centre(90 + maker.wide(left, 13) + maker.wide(right, 13) / 2, 784, "VIỆT NAM", 13)

    assert paragraphs(read(maker.save(tmp_path / "a.pdf"))) == [f"{left}\nAN HẢI", f"{right}\nVIỆT NAM"]


@pytest.mark.parametrize("line", ["PHẦN I     NHIỆM VỤ", "QUYẾT ĐỊNH   CỦA ỦY BAN", "N G H Ị    Q U Y Ế T"])
def test_a_heading_with_wide_blanks_is_one_line(maker: PdfMaker, tmp_path: Path, line: str) -> None:
    maker.put(80, 700, line, 13)

    assert len(paragraphs(read(maker.save(tmp_path / "a.pdf")))) == 1


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


def test_a_signature_beside_many_receivers_is_no_text_in_columns(maker: PdfMaker, tmp_path: Path) -> None:
    maker.put(60, 720, "Các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Kế hoạch này./.")
    maker.put(60, 690, "Nơi nhận:", 11)
    for at in range(11):
        maker.put(60, 677 - 13 * at, f"- Cơ quan nhận văn bản thứ {at + 1};", 11)
    for at, line in enumerate(("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")):
        maker.centre(420, 690 - 16 * at, line)
    maker.centre(420, 580, "Hoàng Thị Vân Khê")

    imported = read(maker.save(tmp_path / "a.pdf"))

    assert "PHÓ CHỦ TỊCH" in imported.text
    assert kinds(imported) == []


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


def test_a_number_that_a_tab_parts_from_its_words_begins_their_paragraph(maker: PdfMaker, tmp_path: Path) -> None:
    words = "Rà soát, công bố vùng nuôi trên bản đồ và cắm mốc ngoài thực địa trước mùa mưa, ưu tiên các đầm kín gió."
    for at, marker in enumerate(("1.", "a)", "II.", "-")):
        first, *rest = maker.wrap(words, 380, 12, 0)
        maker.put(80, 700 - 48 * at, marker)
        maker.put(118, 700 - 48 * at, first)
        for below, line in enumerate(rest, start=1):
            maker.put(118, 700 - 48 * at - 16 * below, line)

    assert paragraphs(read(maker.save(tmp_path / "a.pdf"))) == [
        f"{marker} {words}" for marker in ("1.", "a)", "II.", "-")
    ]


def test_a_number_far_from_its_words_is_a_column(maker: PdfMaker, tmp_path: Path) -> None:
    for at, row in enumerate((("1.", "Giống", "420"), ("2.", "Giàn phao", "310"), ("3.", "Dây", "95"))):
        for x, text in zip((80, 180, 400), row, strict=True):
            maker.put(x, 700 - 16 * at, text)

    assert "| 1. | Giống | 420 |" in read(maker.save(tmp_path / "a.pdf")).text


def test_a_ground_and_the_kind_of_a_document_begin_anew(maker: PdfMaker, tmp_path: Path) -> None:
    lines = [
        "Sơn Hải, ngày 12 tháng 5 năm 2024",
        "KẾ HOẠCH",
        "Phát triển nghề nuôi rong biển trên địa bàn tỉnh Sơn Hải",
    ]
    for at, line in enumerate([*lines, "Căn cứ Luật Thủy sản, theo đề nghị của Giám đốc Sở Thủy sản;"]):
        maker.put(500 - maker.wide(line, 12), 700 - 16 * at, line)

    assert paragraphs(read(maker.save(tmp_path / "a.pdf"))) == [
        *lines,
        "Căn cứ Luật Thủy sản, theo đề nghị của Giám đốc Sở Thủy sản;",
    ]


def test_the_last_line_of_a_paragraph_above_a_signature_is_the_paragraphs(maker: PdfMaker, tmp_path: Path) -> None:
    maker.put(60, 720, "Các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Kế hoạch này, kịp thời báo cáo")
    maker.put(60, 704, "khó khăn, vướng mắc./.")
    for at, line in enumerate(("Nơi nhận:", "- Các sở, ban, ngành;", "- Lưu: VT.")):
        maker.put(60, 680 - 26 * at, line)
    for at, line in enumerate(("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")):
        maker.centre(420, 667 - 26 * at, line)

    assert paragraphs(read(maker.save(tmp_path / "a.pdf")))[0].endswith("kịp thời báo cáo khó khăn, vướng mắc./.")
