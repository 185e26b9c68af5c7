"""A file that cannot become a source text, and why, said in Vietnamese."""

from typing import Any

from corpus.errors import CorpusError
from corpus.reading.notices import OF_ANY_FILE

LARGEST = 50_000_000  # bytes of a file
MOST_LETTERS = 6_000_000  # of a text, whatever it comes from: a law has a few hundred thousand
MOST_PAGES = 2_000
MOST_ON_PAGE = 100_000  # letters and blanks: a full page of A4 has less than 10,000

_REASONS = {
    **OF_ANY_FILE,
    "missing": "Không mở được tệp. Hãy kiểm tra tên tệp và quyền đọc.",
    "folder": "Là thư mục, không có tệp nào đọc được ({endings}). Hãy kiểm tra tên thư mục.",
    "too_many_pages": "Tệp có {pages} trang, giới hạn là {limit}. Hãy tách thành nhiều tệp.",
    "full_page": "Trang {page} có hơn {limit} chữ, nhiều bất thường, có thể là tệp phá hoại. "
    "Hãy xin lại tệp gốc, hoặc bỏ trang ấy rồi thêm lại.",
    "too_many_letters": "Các trang của tệp có hơn {limit} chữ. Hãy tách thành nhiều tệp.",
    "too_long": "Văn bản quá dài (giới hạn {limit} triệu ký tự). Hãy tách thành nhiều phần rồi thêm từng phần.",
    "unpacked": "Tệp nén bung ra lớn bất thường (giới hạn {limit} MB), có thể là tệp phá hoại. Hãy xin lại tệp gốc.",
    "broken": "Tệp hỏng hoặc không đúng định dạng {format}. Hãy mở bằng phần mềm văn phòng, lưu lại rồi thêm lại.",
    "entities": "Tệp có khai báo XML không bình thường (DOCTYPE), có thể là tệp phá hoại. Hãy xin lại tệp gốc.",
    "encrypted": "Tệp có mật khẩu. Hãy mở bằng mật khẩu, lưu thành bản không có mật khẩu rồi thêm lại.",
    "kind": "Chưa đọc được loại tệp này ({ending}). "
    "Đọc được: .docx, .doc, .odt, .rtf, .pdf, .txt, .md, .png, .jpg, .tif.",
    "no_text": "Tệp không có chữ nào đọc được. Hãy kiểm tra lại bản quét hoặc gõ lại văn bản.",
    "no_ocr": "Tệp là bản quét (ảnh chụp trang giấy), máy này chưa cài bộ nhận dạng chữ. Hãy nhờ kỹ thuật cài "
    "tesseract với tiếng Việt (Debian, Ubuntu: apt install tesseract-ocr tesseract-ocr-vie; "
    "Windows: bộ cài của UB Mannheim, chọn Vietnamese) rồi thêm lại.",
    "no_office": "Tệp {ending} cần LibreOffice, máy này chưa cài. Hãy nhờ kỹ thuật cài LibreOffice, hoặc mở tệp bằng "
    "Word và lưu thành .docx rồi thêm lại.",
    "no_pdf": "Máy này thiếu gói pypdfium2 nên chưa đọc được tệp .pdf. Hãy nhờ kỹ thuật cài: pip install pypdfium2.",
    "slow": "Đọc tệp quá lâu (hơn {limit} giây) nên đã dừng. Hãy tách tệp thành nhiều phần nhỏ.",
    "cancelled": "Đã dừng theo yêu cầu.",
    "crashed": "Chương trình đọc tệp gặp lỗi với tệp này. Hãy mở bằng phần mềm văn phòng, lưu lại rồi thêm lại.",
}


class UnreadableError(CorpusError):
    """A file that cannot be read. `kind` names the reason; `vietnamese` says it and what to do."""

    def __init__(self, kind: str, **words: Any) -> None:
        """Raises KeyError for a reason that has no sentence."""
        self.kind = kind
        self.words = words
        self.vietnamese = _REASONS[kind].format(**words)
        super().__init__(self.vietnamese)
