"""What went wrong, said in Vietnamese: an error becomes the sentence that a reader of the page sees."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from pydantic import ValidationError

from assistant.errors import BatchError, QuestionError, StoreError
from assistant.pages.people.roles import NAMES, NotAllowedError
from assistant.settings import SettingsFileError
from assistant.study.errors import StudyError
from assistant.writing.trouble import ChatTrouble
from corpus.errors import CorpusError
from corpus.importing.errors import UnreadableError
from corpus.library.errors import KeepError
from index.embedding import EmbeddingModelError
from index.errors import IndexBusyError, PassageIndexError

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Message:
    """What happened and what to do about it, in Vietnamese; `detail` is the program's own words, for a technician."""

    what: str
    remedy: str
    detail: str = ""

    @property
    def text(self) -> str:
        return f"{self.what} {self.remedy}".strip()


_QUESTION = {
    "empty": Message("Câu hỏi chưa có nội dung.", "Hãy nhập ít nhất một từ."),
    "long": Message("Câu hỏi quá dài.", "Hãy rút gọn còn nhiều nhất 2.000 ký tự, chỉ giữ điều cần hỏi."),
    "unreadable": Message("Câu hỏi có ký tự không đọc được.", "Hãy gõ lại câu hỏi, không dán từ tệp khác."),
}

_STORE = {
    "busy": "Hãy thử lại sau ít giây: một chương trình khác đang ghi.",
    "unreachable": "Hãy kiểm tra máy chủ cơ sở dữ liệu của cơ quan và đường mạng tới đó.",
    "unopened": "Hãy kiểm tra thư mục dữ liệu: còn đó, được phép ghi và ổ đĩa còn chỗ.",
    "damaged": "Tệp dữ liệu đã hỏng. Hãy chuyển tệp ấy sang chỗ khác: trợ lý sẽ tự lập tệp mới.",
    "newer": "Hãy dùng phiên bản mới hơn của trợ lý, là bản đã ghi dữ liệu này.",
    "setting": "Hãy xem lại ASSISTANT_DATABASE_URL và các gói cần cài thêm.",
    "failed": "Hãy kiểm tra dung lượng đĩa và quyền ghi vào thư mục dữ liệu.",
}


def _question(error: QuestionError) -> Message:
    return _QUESTION.get(error.code, Message("Không đọc được câu hỏi.", "Hãy viết lại câu hỏi rồi thử lại."))


def _chat(error: ChatTrouble) -> Message:
    return Message(error.vietnamese, "Hãy xem lại trang Cài đặt.", str(error))


def _store(error: StoreError) -> Message:
    what = "Không lưu hoặc đọc được các cuộc trao đổi và bài soạn."
    return Message(what, _STORE.get(error.code, _STORE["failed"]), str(error))


def _in_its_words(error: StudyError | KeepError | UnreadableError) -> Message:
    return Message(error.vietnamese, "")  # which says what to do as well


def _not_allowed(error: NotAllowedError) -> Message:
    return Message(f"Việc này cần quyền {NAMES[error.role]}.", "Hãy nhờ người quản trị.")


def _settings(error: ValidationError) -> Message:
    names = ", ".join("ASSISTANT_" + "_".join(map(str, one["loc"])).upper() for one in error.errors())
    return Message("Một thiết lập của chương trình chưa đúng.", f"Hãy sửa hoặc bỏ: {names}.", str(error))


_OF_EACH_ERROR: tuple[tuple[type[BaseException], Callable[..., Message]], ...] = (
    (QuestionError, _question),
    (ChatTrouble, _chat),
    (StoreError, _store),
    (NotAllowedError, _not_allowed),
    (ValidationError, _settings),
    (StudyError, _in_its_words),
    (KeepError, _in_its_words),
    (UnreadableError, _in_its_words),
)
# What is said alike of every error of a type. The first type that fits speaks, so a subclass stands before its parent.
_OF_ITS_TYPE: tuple[tuple[type[BaseException], str, str], ...] = (
    (
        IndexBusyError,
        "Trợ lý đang được mở ở một cửa sổ hoặc chương trình khác trên máy này.",
        "Hãy đóng chương trình đó rồi thử lại, hoặc nhờ bộ phận kỹ thuật đặt một thư mục dữ liệu khác.",
    ),
    (
        CorpusError,
        "Không đọc được kho văn bản.",
        "Hãy kiểm tra thư mục văn bản: mỗi văn bản là một tệp .txt hoặc .md, lưu theo bảng mã UTF-8.",
    ),
    (
        PassageIndexError,
        "Không mở được chỉ mục tìm kiếm.",
        "Hãy kiểm tra dung lượng đĩa và quyền ghi vào thư mục dữ liệu rồi thử lại.",
    ),
    (
        EmbeddingModelError,
        "Không nạp được mô hình tìm kiếm ngữ nghĩa.",
        "Hãy bỏ thiết lập mô hình riêng để dùng mô hình kèm theo, hoặc kiểm tra lại đường dẫn của mô hình.",
    ),
    (
        SettingsFileError,
        "Không đọc được tệp thiết lập .env.",
        "Hãy lưu lại tệp theo bảng mã UTF-8, mỗi dòng một thiết lập, hoặc bỏ tệp đi rồi chạy lại trợ lý.",
    ),
    (
        BatchError,
        "Không đọc hoặc ghi được tệp câu hỏi.",
        "Hãy kiểm tra lại tệp rồi thử lại.",
    ),
    (
        OSError,
        "Không đọc hoặc ghi được tệp trên máy.",
        "Hãy kiểm tra dung lượng đĩa và quyền truy cập rồi thử lại.",
    ),
)


def explain(error: BaseException) -> Message:
    """The message for an error. One that nobody foresaw is logged with its trace and gets a general sentence."""
    for kind, translate in _OF_EACH_ERROR:
        if isinstance(error, kind):
            return translate(error)
    for kind, what, advice in _OF_ITS_TYPE:
        if isinstance(error, kind):
            return Message(what, advice, str(error))
    logger.error("unforeseen error", exc_info=error)
    return Message(
        "Có lỗi ngoài dự kiến.",
        "Hãy thử lại; nếu vẫn lỗi, hãy đóng và mở lại trợ lý, rồi báo cho bộ phận kỹ thuật.",
        f"{type(error).__name__}: {error}",
    )
