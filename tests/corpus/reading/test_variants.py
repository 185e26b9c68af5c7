"""Resolutions of the family in the forms that other writers and converters give them."""

import textwrap
import unicodedata
from collections.abc import Callable

import pytest

from corpus.errors import CorpusError
from corpus.model import Document
from corpus.reading.store import Corpus

Read = Callable[..., Document]

TREE = ["0", "I", "I.1", "I.1.1", "I.2", "II", "II.1", "end"]
BULLET = (
    "Tăng trưởng bình quân đạt 7%/năm trong cả giai đoạn; tập trung phát triển kinh tế biển, công nghiệp chế biến,"
    " chế tạo công nghệ cao và dịch vụ logistics của tỉnh Bình Giang."
)


def resolution(**signs: str) -> str:
    """A small resolution; signs: part, number, dotted, bullet and their ends."""
    form = {"I": "I-", "II": "II-", "1": "1.", "2": "2.", "1.1": "1.1.", "-": "-", "open": "", "close": "", **signs}
    return f"""TỈNH ỦY BÌNH GIANG
*
Số 15-NQ/TU

ĐẢNG CỘNG SẢN VIỆT NAM
Bình Giang, ngày 05 tháng 6 năm 2021

NGHỊ QUYẾT
CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH
về phát triển kinh tế biển

{form["open"]}{form["I"]} MỤC TIÊU{form["close"]}

{form["1"]} Mục tiêu chung

{form["-"]} {BULLET}

{form["1.1"]} Về kinh tế

{form["-"]} Phát triển cảng biển.

{form["-"]} Phát triển nuôi biển.

{form["2"]} Mục tiêu cụ thể

{form["-"]} Đến năm 2025, tỉ lệ che phủ rừng đạt 45%.

{form["open"]}{form["II"]} TỔ CHỨC THỰC HIỆN{form["close"]}

{form["1"]} Các cấp ủy, tổ chức đảng quán triệt Nghị quyết.

Nơi nhận:

{form["-"]} Bộ Chính trị,

T/M TỈNH ỦY
BÍ THƯ

Lê Văn An
"""


@pytest.mark.parametrize(
    "signs",
    [
        {},
        {"I": "I.", "II": "II."},
        {"I": "I -", "II": "II -"},
        {"I": "I–", "II": "II–"},
        {"I": "I/", "II": "II/"},
        {"open": "**", "close": "**"},
        {"I": "## I.", "II": "## II."},
        {"1": "1\\.", "2": "2\\.", "1.1": "1.1\\."},
        {"1": "1-", "2": "2-"},
        {"1": "1)", "2": "2)"},
        {"1.1": "1.1"},
        {"-": "+"},
        {"-": "*"},
        {"-": "•"},
        {"-": "–"},
    ],
    ids=str,
)
def test_signs(read: Read, signs: dict[str, str]) -> None:
    document = read(resolution(**signs))
    assert list(document.sections) == TREE
    assert document.sections["I"].title == "MỤC TIÊU"
    assert document.sections["I.1.1"].title == "Về kinh tế"
    assert [passage.text for passage in document.passages if passage.section == "I.1"] == [BULLET]
    assert document.metadata.number == "15-NQ/TU"


@pytest.mark.parametrize("width", [60, 80, 100])
def test_wrapped_lines(read: Read, width: int) -> None:
    wrapped = "\n".join(textwrap.fill(line, width) if line else "" for line in resolution().split("\n"))
    document = read(wrapped)
    assert list(document.sections) == TREE
    assert [passage.text for passage in document.passages if passage.section == "I.1"] == [BULLET]


@pytest.mark.parametrize("change", ["crlf", "bom", "nfd", "form feed", "tabs"])
def test_encodings(read: Read, change: str) -> None:
    text = resolution()
    changed = {
        "crlf": text.replace("\n", "\r\n"),
        "bom": "\ufeff" + text,
        "nfd": unicodedata.normalize("NFD", text),
        "form feed": text.replace("II- TỔ", "\fII- TỔ"),
        "tabs": text.replace("- Phát", "-\tPhát"),
    }[change]
    document = read(changed)
    assert document.source == changed
    assert list(document.sections) == TREE
    assert [passage.text for passage in document.passages if passage.section == "I.1"] == [BULLET]
    assert document.metadata.title == "về phát triển kinh tế biển"
    first = next(passage for passage in document.passages if passage.section == "I.1")
    assert unicodedata.normalize("NFC", document.source[first.start : first.end]) == BULLET


def test_points_with_letters(read: Read) -> None:
    body = "\n\n".join(f"{letter}) Điểm thứ {letter} của khoản này." for letter in "abcdđe")
    document = read(
        f"NGHỊ QUYẾT\nvề một việc\n\nI. NHIỆM VỤ\n\n1. Việc thứ nhất\n\n{body}\n\n2. Việc thứ hai\n\n- Làm.\n"
    )
    assert [one for one in document.sections if one.startswith("I.1.")] == [f"I.1.{letter}" for letter in "abcdđe"]
    assert document.label("I.1.đ").endswith("Mục I, khoản 1, điểm đ")


def test_articles(read: Read) -> None:
    document = read(
        "QUỐC HỘI\n\nNghị quyết số: 55/2022/QH15\n\nNGHỊ QUYẾT\nVỀ THÍ ĐIỂM CƠ CHẾ\n\nQUYẾT NGHỊ:\n\n"
        "Điều 1. Phạm vi điều chỉnh\n\n1. Nghị quyết này quy định việc thí điểm.\n\n2. Nghị quyết áp dụng cho tỉnh.\n\n"
        "Điều 2. Đối tượng\n\nCơ quan nhà nước.\n"
    )
    assert list(document.sections) == ["0", "Đ1", "Đ1.1", "Đ1.2", "Đ2"]
    assert document.sections["Đ1"].title == "Phạm vi điều chỉnh"
    assert document.metadata.number == "55/2022/QH15"


def test_numbers_inside_sentences_open_nothing(read: Read) -> None:
    document = read(
        "KẾT LUẬN\nvề một việc\n\nI. MỤC TIÊU\n\n- Đến năm 2030 có\n"
        "2. Không phải khoản.\n\nII. NHIỆM VỤ\n\n- Làm tốt.\n"
    )
    assert list(document.sections) == ["0", "I", "II"]


def test_a_full_sentence_before_plain_text_is_no_heading(read: Read) -> None:
    sentence = "Văn phòng Tỉnh ủy chủ trì, phối hợp theo dõi, đôn đốc, kiểm tra việc thực hiện Nghị quyết ở các cấp."
    document = read(
        f"NGHỊ QUYẾT\nvề một việc\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. {sentence}\n\nNghị quyết này phổ biến đến chi bộ.\n"
    )
    assert document.sections["I.1"].title == ""
    assert next(passage.text for passage in document.passages if passage.section == "I.1") == sentence


def test_a_heading_parted_within_the_name_of_a_body_is_one(read: Read) -> None:
    document = read(
        "KẾ HOẠCH\nvề một việc\n\nI. TỔ CHỨC THỰC HIỆN\n\n**1. Đề nghị Hội Liên hiệp**\n\n**Phụ nữ Thành phố**\n\n"
        "- Tham gia.\n\n**2. Sở Nội vụ**\n\nVề nhân sự\n\n- Rà soát.\n"
    )
    assert document.sections["I.1"].title == "Đề nghị Hội Liên hiệp Phụ nữ Thành phố"
    assert document.sections["I.2"].title == "Sở Nội vụ"


def test_no_numbering_at_all(read: Read) -> None:
    document = read("Một thông báo ngắn.\n\nKhông có số mục nào.\n")
    assert list(document.sections) == ["0"]
    assert document.metadata.number == "van-ban"


@pytest.mark.parametrize("text", [b"", b"   \n\t\n", b"\xff\xfe\x00binary\x80", b"\x89PNG\r\n\x1a\n"])
def test_unreadable_files_say_so_in_one_line(read: Read, text: bytes) -> None:
    with pytest.raises(CorpusError) as raised:
        read(text)
    assert "van-ban.txt" in str(raised.value)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    "text",
    [
        "a " * 500_000,
        "I. MỤC TIÊU " * 20_000,
        "(" * 20_000 + "“" * 20_000 + '"' * 20_000,
        "\x00\x01\x02 điều khiển \x1b[31m đỏ \x7f\n\nI. A\n\n- b\x00c.",
        "- " * 5_000,
        "1.\n2.\n3.\n" * 500,
        "I. A\nI. B\nI. C\n",
        "\u202e ngược \u200b không bề rộng",
        "*" * 10_000,
    ],
    ids=["long line", "repeats", "brackets", "control", "dashes", "bare numbers", "twins", "bidi", "stars"],
)
def test_hostile_texts_are_read(read: Read, text: str) -> None:
    document = read(text)
    for passage in document.passages:
        assert 0 <= passage.start < passage.end <= len(document.source)


TREES = {
    "27-KL/TW": """0 I II II.1 II.2 II.3 II.3.1 II.3.2 II.4 III III.1 III.2 III.3 III.4 III.5 III.6
        IV IV.1 IV.2 IV.3 IV.4 IV.5 end""",
    "18-NQ/TU": """0 I I.1 I.2 I.3 I.3.1 I.3.2 II II.1 II.2 II.2.1 II.2.2 II.2.3 II.3
        III III.1 III.1.a III.1.b III.1.c III.2 III.2.1 III.2.2 III.2.3 III.3 III.3.a III.3.b III.3.c III.4 III.5 III.6
        III.7 IV IV.1 IV.2 IV.2.a IV.2.b IV.2.c IV.2.d IV.2.đ IV.3 IV.4 IV.5 end""",
}


def test_fictional_trees(fictional: Corpus) -> None:
    """Markdown with \\. and *, and a text wrapped at 80 columns with +, a) and 2.1."""
    assert {one.number: list(one.sections) for one in fictional.documents} == {
        number: tree.split() for number, tree in TREES.items()
    }
    assert [len(document.passages) for document in fictional.documents] == [47, 77]


def test_bullets_under_bullets_keep_their_lead(fictional: Corpus) -> None:
    chosen = [one for one in fictional.by_number["18-NQ/TU"].passages if one.section == "II.2.2"]
    assert [one.lead for one in chosen if one.lead] == (
        ["Về nông nghiệp:"] * 3 + ["Về lâm nghiệp:"] * 2 + ["Về nông thôn mới và chuyển đổi số:"] * 3
    )


def test_page_breaks_of_the_markdown_text_are_joined(fictional: Corpus) -> None:
    texts = [one.text for one in fictional.by_number["27-KL/TW"].passages]
    for words in ("bình quân còn trên 5 giờ", "vào học giáo dục nghề nghiệp"):
        assert any(words in text for text in texts)
