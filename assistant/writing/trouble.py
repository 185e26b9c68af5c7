"""What goes wrong with a model's server, as codes and Vietnamese sentences; a server's own words are never repeated."""

from collections.abc import Iterator

from assistant.errors import AssistantError

# The server's message may echo the key, so nothing of it reaches a log, an error or the page.
_SENTENCES = {
    "package": "Chưa cài gói của nhà cung cấp mô hình: cài thêm phần mở rộng “openai” hoặc “ollama”.",
    "setting": "Tên mô hình hoặc địa chỉ chưa đúng: mô hình viết là nhà-cung-cấp:tên, địa chỉ bắt đầu bằng http.",
    "connection": "Không kết nối được tới địa chỉ này: kiểm tra địa chỉ, cổng và máy chủ có đang chạy không.",
    "timeout": "Máy chủ không trả lời kịp thời gian.",
    "key": "Máy chủ không chấp nhận khóa.",
    "model": "Máy chủ không có mô hình này hoặc địa chỉ thiếu phần cuối (thường là /v1).",
    "redirect": "Máy chủ chuyển yêu cầu sang một địa chỉ khác nên không được dùng: hãy đặt thẳng địa chỉ ấy.",
    "limit": "Máy chủ đang từ chối vì quá nhiều yêu cầu hoặc hết hạn mức.",
    "server": "Máy chủ mô hình báo lỗi.",
    "cut": "Câu trả lời của mô hình bị cắt giữa chừng.",
    "garbage": "Máy chủ trả về dữ liệu không đọc được.",
    "open": "Mô hình vừa lỗi hoặc không trả lời nên tạm nghỉ ít phút.",
    "stopped": "Người hỏi đã dừng mô hình.",
}
_PASSING = ("connection", "limit", "server")  # worth another try at once


class ChatTrouble(AssistantError):
    """A model could not be used; `code` names why."""

    def __init__(self, code: str) -> None:
        super().__init__(f"the chat model cannot be used: {code}")
        self.code = code

    @property
    def vietnamese(self) -> str:
        """The sentence for a reader."""
        return _SENTENCES[self.code]

    @property
    def passing(self) -> bool:
        """Whether trying again at once may help."""
        return self.code in _PASSING


def trouble_of(error: BaseException) -> ChatTrouble:
    """The trouble behind whatever a provider's package raised, read from types and status codes."""
    for one in _chain(error):
        if isinstance(one, ChatTrouble):
            return one
        if isinstance(one, ImportError):
            return ChatTrouble("package")
        if isinstance(one, UnicodeError):
            return ChatTrouble("garbage")
        status = getattr(one, "status_code", None)
        if isinstance(status, int) and status >= 300:
            return ChatTrouble(_of_status(status))
        kinds = {kind.__name__ for kind in type(one).__mro__}
        if isinstance(one, TimeoutError) or "TimeoutException" in kinds:
            return ChatTrouble("timeout")
        if "RemoteProtocolError" in kinds:
            return ChatTrouble("cut")
        if isinstance(one, ConnectionError) or "TransportError" in kinds:
            return ChatTrouble("connection")
    return ChatTrouble("garbage")


def _of_status(status: int) -> str:
    if status < 400:
        return "redirect"
    if status in (401, 403):
        return "key"
    if status in (402, 429):
        return "limit"
    return "server" if status >= 500 else "model"


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The causes first: a provider's package wraps what happened on the wire."""
    chain: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in chain:
        chain.append(current)
        current = current.__cause__ or current.__context__
    yield from reversed(chain)
