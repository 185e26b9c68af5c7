"""What a file gives: a source text, and notices of what a reader should know of it."""

from collections.abc import Callable
from dataclasses import dataclass

Progress = Callable[[int, int], None]  # pages done, pages in all

OLE_HEAD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # of a compound file: an old .doc, or a .docx with a password

_WORDS = {
    "changes": "Tệp còn {count} chỗ theo dõi sửa đổi (Track Changes) chưa chấp nhận: đã đọc như khi chấp nhận tất cả.",
    "struck": "Chữ bị gạch bỏ không được đọc: “{words}”.",
    "hidden": "Chữ ẩn không được đọc: “{words}”.",
    "fields": "Số trang và mục lục tự động không được đọc ({count} chỗ).",
    "notes": "Tệp có {count} chú thích: mỗi chú thích đặt ngay sau đoạn của nó, dạng [chú thích 1: …].",
    "boxes": "Chữ trong khung (text box) được đặt sau đoạn mà khung gắn vào ({count} khung).",
    "pictures": "Tệp có {count} hình: chữ trong hình không được đọc.",
    "macros": "Tệp có macro: macro không được chạy.",
    "external": "Tệp có liên kết ra ngoài: liên kết không được mở.",
    "embedded": "Tệp có đối tượng nhúng: nội dung của đối tượng không được đọc.",
    "font": "Văn bản đã chuyển mã từ {font} sang Unicode; tệp gốc được giữ nguyên.",
    "running": "Đầu trang, chân trang lặp lại không được đọc: “{words}”.",
    "watermark": "Chữ chìm hoặc dấu đóng lên trang không được đọc: “{words}”.",
    "columns": "Trang in thành nhiều cột: đã đọc hết cột trái rồi đến cột phải.",
    "wrong_layer": "Lớp chữ của tệp PDF không đúng tiếng Việt (chỉ {share}% số tiếng đọc được): {remedy}",
    "scanned": "Trang quét được nhận dạng chữ bằng máy (trang {pages}): hãy đối chiếu với bản gốc trước khi dùng.",
    "uncertain": "Chữ máy đọc không chắc, có thể sai: “{words}”.",
    "unread_pages": "Trang {pages} là ảnh quét và chưa được đọc: {remedy}",
    "converted": "Tệp {ending} đã được LibreOffice chuyển sang .docx để đọc; tệp gốc được giữ nguyên.",
}


@dataclass(frozen=True, slots=True)
class Notice:
    """What was found ("struck", …), in a Vietnamese sentence, and where ("trang 3", words of the text; "" for all)."""

    kind: str
    message: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """A source text as corpus/reading wants it: paragraphs apart by an empty line, tables as rows of "|"."""

    text: str
    notices: tuple[Notice, ...] = ()


def notice(kind: str, place: str = "", **words: object) -> Notice:
    """A notice of a kind. Raises KeyError for a kind that has no sentence, or a word that the sentence wants."""
    return Notice(kind, _WORDS[kind].format(**words), place)


def shorten(words: str, length: int = 80) -> str:
    """Words on one line, the end left out where they are many."""
    line = " ".join(words.split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"
