"""Numbers that a converter ran in, gave twice or quoted: which of them begin a section, and which do not."""

from collections.abc import Callable

from corpus.model import Document

Read = Callable[..., Document]

HEAD = """ỦY BAN NHÂN DÂN TỈNH BÌNH GIANG

Số: 12/2025/QĐ-UBND

QUYẾT ĐỊNH

Ban hành quy định về bến tàu

"""


def words(document: Document, section: str) -> str:
    return " / ".join(block.text for block in document.sections[section].blocks)


def test_points_that_are_run_in_are_sections_where_the_next_begins_a_line(read: Read) -> None:
    document = read(
        HEAD + "Điều 1. Tổ quản lý\n\n1. Thành phần gồm: a) Tổ trưởng là Chủ tịch; b) Các tổ phó;\n\n"
        "c) Các tổ viên.\n\n2. Tổ họp mỗi tháng.\n"
    )
    assert list(document.sections)[1:] == ["Đ1", "Đ1.1", "Đ1.1.a", "Đ1.1.b", "Đ1.1.c", "Đ1.2"]
    assert words(document, "Đ1.1.b") == "Các tổ phó;"


def test_a_number_that_is_run_in_behind_a_sentence_is_a_section(read: Read) -> None:
    document = read(
        HEAD
        + "Điều 1. Bến tàu\n\n1. Bến được sửa chữa theo quy hoạch đã duyệt 2. Việc sửa chữa do Sở Xây dựng chủ trì.\n\n"
        "3. Bến có đèn.\n"
    )
    assert words(document, "Đ1.2") == "Việc sửa chữa do Sở Xây dựng chủ trì."


def test_a_place_that_is_named_is_no_number_that_is_run_in(read: Read) -> None:
    document = read(
        HEAD
        + "Điều 1. Bến tàu\n\n1. Bến được sửa theo quy định tại khoản 2. Việc sửa chữa hằng năm.\n\n3. Bến có đèn.\n"
    )
    assert list(document.sections)[1:] == ["Đ1", "Đ1.1", "Đ1.3"]


def test_italics_that_hold_a_number_do_not_hide_it(read: Read) -> None:
    document = read(
        HEAD + "Điều 1. Giải thích từ ngữ\n\n1*. *Bến tàu là nơi tàu neo đậu.\n\n* 2. Cầu cảng *là nơi bốc dỡ.\n\n"
        "3. *Đèn biển* là đèn báo.\n"
    )
    assert words(document, "Đ1.1") == "Bến tàu là nơi tàu neo đậu."
    assert words(document, "Đ1.2") == "Cầu cảng là nơi bốc dỡ."


def test_a_quotation_of_a_clause_that_is_never_closed_ends_before_the_next_article(read: Read) -> None:
    document = read(
        HEAD + "Điều 1. Sửa đổi khoản 2 Điều 5 như sau:\n\n“2. Mức thu:\n\na) Tàu nhỏ: 10.000 đồng;\n\n"
        "b) Tàu lớn: 20.000 đồng.\n\nĐiều 2. Thay thế cụm từ “bến” bằng “cảng”.\n\nĐiều 3. Hiệu lực”\n"
    )
    assert [one for one in document.sections if one.startswith("Đ")] == ["Đ1", "Đ2", "Đ3"]


def test_a_clause_in_straight_quotation_marks_opens_no_section(read: Read) -> None:
    document = read(
        HEAD + 'Điều 1. Sửa đổi\n\na) Sửa khoản 1 như sau:\n\n"1. Mức thu:\n\na) Tàu nhỏ: 10.000 đồng;\n\n'
        'b) Tàu lớn: 20.000 đồng."\n\nb) Bãi bỏ khoản 4.\n'
    )
    assert words(document, "Đ1.b") == "Bãi bỏ khoản 4."


def test_a_number_that_is_given_twice_is_two_sections(read: Read) -> None:
    document = read(
        HEAD + "I. MỤC TIÊU\n\n1. Có bến mới.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Xây dựng:\n\na) Lập quy hoạch.\n\n"
        "b) Mời thầu.\n\nb) Giám sát.\n\nII. CHẾ ĐỘ BÁO CÁO\n\n1. Báo cáo hằng quý.\n"
    )
    assert words(document, "II.1.b~2") == "Giám sát."
    assert words(document, "II~2.1") == "Báo cáo hằng quý."
    assert document.label("II~2.1").endswith("Mục II, khoản 1")


def test_a_letter_goes_on_where_a_writer_passes_over_some(read: Read) -> None:
    document = read(HEAD + "Điều 1. Sở Xây dựng\n\na) Lập quy hoạch.\n\nb) Mời thầu.\n\ng) Giám sát.\n")
    assert words(document, "Đ1.g") == "Giám sát."


def test_a_number_of_a_quoted_text_begins_a_paragraph_of_its_own(read: Read) -> None:
    quoted = (
        "“Điều 7. Dự án 2: Quy hoạch, sắp xếp, bố trí, ổn định dân cư ở những nơi cần thiết nhất\n\n"
        "1. Đối tượng và nội dung hỗ trợ cho người dân ở những nơi có nguy cơ sạt lở của xã\n\n"
        "a) Hộ nghèo.\n\ntiếp theo là hộ cận nghèo.”.\n\n"
    )
    document = read(f"Điều 1. Sửa đổi\n\n1. Sửa đổi Điều 7 như sau:\n\n{quoted}2. Bãi bỏ Điều 8.\n\nĐiều 2. Hiệu lực\n")
    texts = [one.text for one in document.passages if one.section == "Đ1.1"]
    assert texts == [
        "“Điều 7. Dự án 2: Quy hoạch, sắp xếp, bố trí, ổn định dân cư ở những nơi cần thiết nhất",
        "1. Đối tượng và nội dung hỗ trợ cho người dân ở những nơi có nguy cơ sạt lở của xã",
        "a) Hộ nghèo.",
        "tiếp theo là hộ cận nghèo.”.",
    ]


def test_a_signature_that_a_text_shows_as_an_example_does_not_close_it(read: Read) -> None:
    document = read(
        "Số 1-HD/TU\n\nHƯỚNG DẪN\nvề thể thức\n\nI- CÁCH GHI\n\n1. Chữ ký\n\na) Văn bản của cấp uỷ\n\nVí dụ 1:\n\n"
        "T/M TỈNH UỶ\nBÍ THƯ\n(chữ ký)\nHọ và tên\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n(chữ ký)\nHọ và tên\n\n"
        "b) Văn bản của chi bộ\n\n2. Con dấu\n\nDấu màu đỏ.\n\nII- TỔ CHỨC THỰC HIỆN\n\nHướng dẫn này có hiệu lực.\n\n"
        "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNguyễn Văn An\n"
    )
    assert [one for one in document.sections if one.startswith("I.")] == ["I.1", "I.1.a", "I.1.b", "I.2"]
    assert document.metadata.signer == "Nguyễn Văn An"
