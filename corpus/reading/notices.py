"""What is said in Vietnamese of a file that could not be read, and of places that a reader should look at."""

from dataclasses import dataclass

# Said of a file of the folder and of one that somebody brings in.
OF_ANY_FILE = {
    "empty": "Tệp rỗng: không có chữ nào để đọc. Hãy thay bằng tệp có nội dung văn bản.",
    "encoding": "Không đọc được bảng mã của tệp. Hãy mở tệp, lưu lại theo bảng mã UTF-8 rồi thêm lại.",
    "too_large": "Tệp lớn hơn {limit} MB. Hãy tách thành nhiều tệp, mỗi tệp một văn bản.",
}
_PROBLEMS = {
    **OF_ANY_FILE,
    "file": "Không mở được tệp. Hãy kiểm tra quyền đọc của tệp.",
    "metadata": "Tệp thông tin đi kèm ({name}) chưa đúng. Hãy sửa hoặc bỏ tệp đó.",
    "errata": "Tệp đính chính đi kèm ({name}) chưa đúng. Hãy sửa hoặc bỏ tệp đó.",
    "same_text": "Nội dung trùng với tệp {other}: chỉ dùng tệp {other}. Hãy bỏ một trong hai tệp.",
    "same_number": "Cùng số {number} với tệp {other} nhưng nội dung khác: đang dùng tệp {other}."
    " Hãy bỏ tệp không dùng, hoặc sửa số của văn bản.",
}
_WARNINGS = {
    "encoding": "Văn bản đã chuyển mã từ {font} sang Unicode; tệp gốc được giữ nguyên.",
    "struck": "Chữ bị gạch bỏ “{words}” không được đọc.",
    "note_mark": "Chữ số “{mark}” dính sau “{words}” được hiểu là số của chú thích.",
    "figure": "Con số “{words}” viết không đúng cách: có thể dính số chú thích hoặc thiếu chữ số.",
    "page_number": "Số “{words}” đứng giữa câu được hiểu là số trang và bỏ qua.",
    "numbering": "Số thứ tự trong văn bản bị mất (nhiều mục cùng ghi “{words}”):"
    " số khoản, điểm khi trích dẫn là suy đoán theo thứ tự.",
    "two_documents": "Tệp có thể chứa hơn một văn bản: từ đây bắt đầu một văn bản khác. Hãy tách thành nhiều tệp.",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """A file of the folder that is not part of the corpus: its name, what is wrong ("empty", ...) and what to do."""

    file: str
    kind: str
    message: str


def problem(file: str, kind: str, **words: object) -> Problem:
    return Problem(file, kind, _PROBLEMS[kind].format(**words))


def warning_words(kind: str, **words: object) -> str:
    """The sentence of a warning. Raises KeyError for a kind that has none."""
    return _WARNINGS[kind].format(**words)
