"""Streamlit's own English words on the page, in Vietnamese."""

from assistant.pages.components import mount

# What Streamlit writes by itself, as it stands in version 1.67.
_WORDS = {
    "Running...": "Đang chạy…",
    "Stop": "Dừng",
    "Connecting": "Đang kết nối",
    "Connection error": "Mất kết nối",
    "Settings": "Cài đặt",
    "Theme": "Giao diện",
    "System": "Theo máy",
    "Light": "Sáng",
    "Dark": "Tối",
    "Use system setting": "Theo máy",
    "Dismiss": "Đóng",
    "progress": "Tiến độ",
    "Increment": "Tăng",
    "Decrement": "Giảm",
    "Open": "Mở",
    "Show password": "Hiện khóa",
    "Hide password": "Ẩn khóa",
    "Scroll tabs left": "Xem các thẻ bên trái",
    "Scroll tabs right": "Xem các thẻ bên phải",
    "Notifications": "Thông báo",
    "Please wait...": "Xin chờ…",
    "Skip to main content": "Tới nội dung chính",
    "Close": "Đóng",
    "Clear value": "Xoá",
    "Clear all": "Bỏ chọn tất cả",
    "Select all": "Chọn tất cả",
    "Choose options": "Chọn",
    "Choose an option": "Chọn",
    "No results": "Không có kết quả",
    "Press Enter to apply": "Nhấn Enter để tìm",
    "Press Enter to submit form": "Nhấn Enter để lưu",
    "Copy to clipboard": "Chép",
    "Copied": "Đã chép",
    "Fullscreen": "Toàn màn hình",
    "Close fullscreen": "Thoát toàn màn hình",
    "Show data": "Xem số liệu",
    "Show chart": "Xem biểu đồ",
    "Show/hide columns": "Ẩn hoặc hiện cột",
    "Download as CSV": "Tải về CSV",
    "Search": "Tìm",
    "Send message": "Gửi câu hỏi",
    "Upload": "Chọn tệp",
    "file upload": "Chọn tệp",
    "Add files": "Chọn thêm tệp",
    "Drag and drop files here": "Thả tệp vào đây",
    "Upload failed": "Không nhận được tệp",
    "Click to retry upload": "Nhấn để thử lại",
    "Failed to generate file for download": "Không tạo được tệp. Hãy thử lại, hoặc báo người quản trị.",
    "Download failed": "Không tải được tệp. Hãy thử lại, hoặc báo người quản trị.",
    "Unexpected error. Please try again.": "Có lỗi, hãy thử lại.",
    "Sidebar": "Các cuộc trao đổi",
    "App pages": "Các trang",
    "Open sidebar": "Mở danh sách trao đổi",
    "Close sidebar": "Đóng danh sách trao đổi",
    "Expand sidebar": "Mở danh sách trao đổi",
    "Collapse sidebar": "Đóng danh sách trao đổi",
    "Main menu": "Trình đơn",
    "Is Streamlit still running? If you accidentally stopped Streamlit, just restart it in your terminal:": (
        "Trợ lý đã dừng. Hãy mở lại chương trình trên máy này."
    ),
}
# The same where a number stands in it, as regular expressions of JavaScript.
_PATTERNS = [
    (r"(\d+) more", "Thêm $1 trang"),
    (r"[a-z_]+ icon", "Biểu tượng"),
    (r"Help for (.+)", "Giải thích: $1"),
    (r"(\d+) options? available\.?", "Có $1 lựa chọn."),
    (r"([\d.]+ ?[KMG]B) per file", "Mỗi tệp không quá $1"),
    (r"• text, DOCX.*", " • Word, PDF, OpenDocument, RTF, văn bản thuần, ảnh"),
    (r"File must be ([\d.]+ ?[KMG]B) or smaller\.", "Tệp lớn hơn $1, hãy tách thành nhiều tệp."),
    (r"(\S*) files are not allowed\.", "Chưa đọc được loại tệp này."),
    (r"(?:AxiosError: )?Network Error", "Không nhận được tệp: hãy giữ hoặc bỏ các tệp đang có rồi gửi lại."),
    (r"(?:AxiosError: )?Request failed with status code 413\.?", "Hãy giữ hoặc bỏ các tệp đang có rồi gửi tiếp."),
    (r"(?:AxiosError: )?Request failed with status code \d+\.?", "Không nhận được tệp, hãy mở lại trang rồi gửi lại."),
    (r"Remove (.+)", "Bỏ tệp $1"),
    (r"Cancel upload of (.+)", "Dừng nhận tệp $1"),
]


def install_vietnamese() -> None:
    """Replace Streamlit's words wherever they appear outside what a user or a text wrote."""
    mount("vietnamese", {"words": _WORDS, "patterns": _PATTERNS}, "vietnamese")
