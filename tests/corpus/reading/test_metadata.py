"""Metadata that a text gives of itself."""

import datetime
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest

from corpus.model import Document
from corpus.reading.store import Corpus, read_document

Read = Callable[..., Document]


def test_fictional_metadata(fictional: Corpus) -> None:
    found = {document.number: asdict(document.metadata) for document in fictional.documents}
    assert found["27-KL/TW"] == {
        "number": "27-KL/TW",
        "kind": "Kết luận",
        "title": "về củng cố y tế cơ sở, phát triển giáo dục vùng biển, đảo Tây Hải đến năm 2030, "
        "tầm nhìn đến năm 2045",
        "issuer": "Ban Bí thư",
        "date": datetime.date(2023, 5, 15),
        "place": "Hà Nội",
        "signer": "Trịnh Thế Khoan",
        "signer_role": "Thường trực Ban Bí thư",
        "sources": {},
    }
    assert found["18-NQ/TU"] == {
        "number": "18-NQ/TU",
        "kind": "Nghị quyết",
        "title": "về phát triển nông nghiệp sinh thái, kinh tế rừng và xây dựng nông thôn mới thông minh đến năm 2025, "
        "định hướng đến năm 2030",
        "issuer": "Ban Chấp hành Đảng bộ tỉnh Sơn Hải",
        "date": datetime.date(2021, 7, 22),
        "place": "Lộc Giang",
        "signer": "Phan Đình Lữ",
        "signer_role": "Bí thư",
        "sources": {},
    }


def test_shipped_metadata(khanhhoa: Corpus) -> None:
    first, second = (document.metadata for document in khanhhoa.documents)
    assert (first.number, first.date, first.place) == ("09-NQ/TW", datetime.date(2022, 1, 28), None)
    assert (first.signer, first.signer_role) == ("Nguyễn Phú Trọng", "Tổng Bí thư")
    assert (second.number, second.date, second.place) == ("91-KL/TU", datetime.date(2022, 10, 18), "Khánh Hòa")
    assert (second.signer, second.signer_role) == ("Nguyễn Hải Ninh", "Bí thư")
    for name, source in first.sources.items():
        assert name in ("number", "date")
        assert source.quote in khanhhoa.by_number[source.document].source


def opening(head: str, closing: str = "") -> str:
    return f"{head}\n\nI. MỤC TIÊU\n\n- Phát triển.\n\nII. NHIỆM VỤ\n\n- Làm.\n\n{closing}\n"


def test_a_place_that_a_line_cuts_is_named_as_the_text_says_it(read: Read) -> None:
    head = (
        "ỦY BAN NHÂN DÂN TỈNH AN\nSƠN\n-------\n\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nPhát triển nghề nuôi rong biển trên địa "
        "bàn tỉnh An Sơn\n"
    )

    assert read(opening(head)).metadata.issuer == "Ủy ban nhân dân tỉnh An Sơn"
    assert read(opening(head.replace("TỈNH AN\nSƠN", "TỈNH\nAN SƠN"))).metadata.issuer == "Ủy ban nhân dân tỉnh An Sơn"
    marked = head.replace("AN\nSƠN", "AN SƠN\nHỎA TỐC")
    assert read(opening(marked)).metadata.issuer == "Ủy ban nhân dân tỉnh An Sơn"


def test_a_date_that_a_line_cuts_is_read(read: Read) -> None:
    head = (
        "SỞ Y TẾ TỈNH AN SƠN\n\nSố: 12/KH-SYT\n\nThành phố An Sơn, ngày 12 tháng\n5 năm 2024\n\nKẾ HOẠCH\nTiêm chủng\n"
    )

    metadata = read(opening(head)).metadata

    assert (metadata.place, metadata.date) == ("Thành phố An Sơn", datetime.date(2024, 5, 12))


def test_state_form_in_two_columns(read: Read) -> None:
    text = opening(
        "HỘI ĐỒNG NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "TỈNH BÌNH GIANG          Độc lập - Tự do - Hạnh phúc\n"
        "Số: 12/NQ-HĐND           Bình Giang, ngày 9 tháng 12 năm 2022\n\n"
        "NGHỊ QUYẾT\nVề kế hoạch đầu tư công năm 2023\n",
        "Nơi nhận:\n- Chính phủ;\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n(Đã ký)\n\nTrần Thị Bích Ngọc",
    )
    metadata = read(text).metadata
    assert (metadata.number, metadata.kind, metadata.date) == ("12/NQ-HĐND", "Nghị quyết", datetime.date(2022, 12, 9))
    assert (metadata.place, metadata.issuer) == ("Bình Giang", "Hội đồng nhân dân tỉnh Bình Giang")
    assert metadata.title == "Về kế hoạch đầu tư công năm 2023"
    assert (metadata.signer, metadata.signer_role) == ("Trần Thị Bích Ngọc", "Phó Chủ tịch")


def test_one_line_title(read: Read) -> None:
    metadata = read(opening("# Nghị quyết số 10-NQ/TU ngày 03/02/2022 của Tỉnh ủy về chuyển đổi số\n")).metadata
    assert (metadata.number, metadata.kind, metadata.issuer) == ("10-NQ/TU", "Nghị quyết", "Tỉnh ủy")
    assert (metadata.date, metadata.title) == (datetime.date(2022, 2, 3), "về chuyển đổi số")


def test_the_number_of_another_document_is_not_taken(read: Read) -> None:
    text = opening(
        "NGHỊ QUYẾT\nCỦA BỘ CHÍNH TRỊ\nvề phát triển vùng\n\n"
        "Thực hiện Kết luận số 53-KL/TW, ngày 24/12/2012, tỉnh phát triển."
    )
    metadata = read(text, "vung.txt").metadata
    assert (metadata.number, metadata.date, metadata.issuer) == ("vung", None, "Bộ Chính trị")


@pytest.mark.parametrize("date", ["ngày    tháng 10 năm 2022", "ngày 32 tháng 13 năm 2022", "ngày 31/02/2022"])
def test_dates_that_are_none(read: Read, date: str) -> None:
    assert read(opening(f"Số 1-NQ/TU\nA, {date}\n\nNGHỊ QUYẾT\nvề việc")).metadata.date is None


@pytest.mark.parametrize("closing", ["", "Nơi nhận:\n- Như trên.", "T/M TỈNH ỦY\nBÍ THƯ", "T/M TỈNH ỦY\n\n123"])
def test_closings_without_a_signer(read: Read, closing: str) -> None:
    assert read(opening("Số 1-NQ/TU\n\nNGHỊ QUYẾT\nvề việc", closing)).metadata.signer is None


@pytest.mark.parametrize(
    ("closing", "signer", "role"),
    [
        ("T/M BỘ CHÍNH TRỊ TỔNG BÍ THƯ Nguyễn Văn An", "Nguyễn Văn An", "Tổng Bí thư"),
        ("TM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n\nLê Ẩn", "Lê Ẩn", "Phó Bí thư Thường trực"),
        ("T/M TỈNH ỦY\n**BÍ THƯ**\n\n*Đã ký*\n\nĐỗ Ưng Ỷ", "Đỗ Ưng Ỷ", "Bí thư"),
    ],
)
def test_signers(read: Read, closing: str, signer: str, role: str) -> None:
    metadata = read(opening("Số 1-NQ/TU\n\nNGHỊ QUYẾT\nvề việc", closing)).metadata
    assert (metadata.signer, metadata.signer_role) == (signer, role)


def test_a_number_that_only_an_annex_gives_is_the_documents_own(read: Read) -> None:
    text = (
        "NGHỊ ĐỊNH\n\nQUY ĐỊNH VỀ HỒ CHỨA\n\nCăn cứ Nghị định số 11/2020/NĐ-CP;\n\nĐiều 1. Phạm vi\n\nNghị định này "
        "quy định về hồ chứa.\n\nPhụ lục\n\n"
        "(Kèm theo Nghị định số 297/2025/NĐ-CP ngày 17 tháng 11 năm 2025 của Chính phủ)\n"
    )
    metadata = read(text, "ho-chua.txt").metadata
    assert (metadata.number, metadata.date) == ("297/2025/NĐ-CP", datetime.date(2025, 11, 17))
    assert metadata.name == "Nghị định số 297/2025/NĐ-CP"


@pytest.mark.parametrize(
    ("note", "date", "issuer"),
    [
        (", ngày 27/11/2025 của Ban Dân vận Trung ương)", datetime.date(2025, 11, 27), "Ban Dân vận Trung ương"),
        (" của Ban Dân vận)", None, "Ban Dân vận"),
        (" ngày / /2025 của Ban Dân vận)", None, None),
        (", ngày 27/11/2025)", datetime.date(2025, 11, 27), None),
        (", ngày 31/02/2025 của Ban; Vụ)", None, None),
    ],
)
def test_an_annex_says_the_day_and_the_issuer_too(
    note: str, date: datetime.date | None, issuer: str | None, read: Read
) -> None:
    text = f"HƯỚNG DẪN\n\nXÂY DỰNG ĐỘI NGŨ\n\n1. Chọn người.\n\nPHỤ LỤC\n\n(Kèm theo Hướng dẫn số 40-HD/BDV{note}\n"
    metadata = read(text, "doi-ngu.txt").metadata
    assert (metadata.number, metadata.date, metadata.issuer) == ("40-HD/BDV", date, issuer)


def test_an_annex_of_another_kind_gives_no_number(read: Read) -> None:
    text = "QUYẾT ĐỊNH\n\nVỀ HỒ CHỨA\n\nĐiều 1. Phạm vi\n\nHồ chứa (kèm theo Thông tư số 3/2025/TT-BTC).\n"
    metadata = read(text, "ho-chua.txt").metadata
    assert metadata.number == "ho-chua"
    assert metadata.name == "Quyết định “ho-chua”"  # no "số" before the name of a file


def test_an_annex_of_another_document_that_a_text_rests_on_gives_no_number(read: Read) -> None:
    text = (
        "NGHỊ QUYẾT\n\nVề cơ cấu\n\nCăn cứ Nội quy ban hành kèm theo Nghị quyết số 71/2022/QH15 ngày 15 tháng 11 năm "
        "2022;\n\nĐiều 1. Phạm vi\n\nCơ cấu gồm 5 người.\n"
    )
    assert read(text, "co-cau.txt").metadata.number == "co-cau"


@pytest.mark.parametrize(
    ("below", "title"),
    [
        ("Thực hiện Nghị quyết số 57-NQ/TW về khoa học", "Thực hiện Nghị quyết số 57-NQ/TW về khoa học"),
        ("triển khai Chương trình trồng rừng", "triển khai Chương trình trồng rừng"),
        ("Thực hiện Công văn số 12/UBND-VP ngày 3 tháng 4 năm 2025,", ""),  # a ground: the sentence goes on
    ],
)
def test_what_a_text_undertakes_is_its_title(below: str, title: str, tmp_path: Path) -> None:
    (tmp_path / "van-ban.txt").write_text(f"Số 12-KH/TU\n\nKẾ HOẠCH\n{below}\n\n1. Trồng rừng.\n", encoding="utf-8")

    assert read_document(tmp_path / "van-ban.txt").metadata.title == (title or "van-ban")
