"""Files that browsers send: taken for a session whose page offers a box for them, and no more than it may hold.

Streamlit keeps whatever is sent in memory, for any session that is open, whoever it is of.
"""

import threading
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Mapping
from typing import cast

from streamlit.runtime import exists, get_instance
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.scriptrunner import get_script_run_ctx

from assistant.pages.hosts import refuse
from assistant.pages.security import App, Message, Receive, Send

MOST_OF_SESSION = 300_000_000  # bytes that one session holds: six of the largest files
_MOST = 1_000_000_000  # bytes that all of them hold
_SESSIONS = 1_000  # with a box, the last ones: those before are closed
_NOT_HERE = "Trang này không nhận tệp.\n"
_TOO_MUCH = "Đang giữ quá nhiều tệp chưa thêm vào kho. Hãy giữ hoặc bỏ các tệp ấy rồi gửi tiếp.\n"
_NO_LENGTH = "Tệp gửi lên phải cho biết độ dài.\n"


def _held() -> Mapping[str, int]:
    """The bytes that Streamlit holds of each session."""
    files = _manager().file_storage if exists() else {}
    return {key: sum(len(one.data) for one in list(own.values())) for key, own in list(files.items())}


def _manager() -> MemoryUploadedFileManager:
    return cast(MemoryUploadedFileManager, get_instance().uploaded_file_mgr)


class Desk:
    """Knows which sessions may send files, and how much they are sending; safe to share between threads."""

    def __init__(self, held: Callable[[], Mapping[str, int]] = _held) -> None:
        self._held = held
        self._lock = threading.Lock()
        self._boxes: OrderedDict[str, None] = OrderedDict()
        self._coming: Counter[str] = Counter()

    def offer(self, session: str) -> None:
        """A page of this session shows a box for files."""
        with self._lock:
            self._boxes[session] = None
            self._boxes.move_to_end(session)
            if len(self._boxes) > _SESSIONS:
                self._boxes.popitem(last=False)

    def withdraw(self, session: str) -> None:
        """The page of this session shows no box, or its person may not use one."""
        with self._lock:
            self._boxes.pop(session, None)

    def offers(self, session: str) -> bool:
        with self._lock:
            return session in self._boxes

    def admit(self, session: str, size: int) -> bool:
        """Whether a session may send so many bytes more; if so they count until `done`."""
        held = self._held()
        with self._lock:
            own = held.get(session, 0) + self._coming[session] + size
            if own > MOST_OF_SESSION or sum(held.values()) + self._coming.total() + size > _MOST:
                return False
            self._coming[session] += size
            return True

    def done(self, session: str, size: int) -> None:
        """What was admitted has come, or will not."""
        with self._lock:
            self._coming[session] -= size
            if not self._coming[session]:
                del self._coming[session]


_desk = Desk()


def offer_box() -> None:
    """Take files for the session whose page this is."""
    _desk.offer(_session())


def withdraw_box() -> None:
    """Take no more files for the session whose page this is."""
    _desk.withdraw(_session())


def let_go(files: Iterable[str]) -> None:
    """Free the memory of files of this session, by their ids."""
    for one in files if exists() else ():
        _manager().remove_file(_session(), one)


def _session() -> str:
    context = get_script_run_ctx()
    return context.session_id if context else ""


class UploadGuard:
    """ASGI middleware: refuses a file before its body is read, unless the desk takes it."""

    def __init__(self, app: App, desk: Desk = _desk) -> None:
        self._app = app
        self._desk = desk

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"].upper() != "PUT":  # nothing else is put here
            await self._app(scope, receive, send)
            return
        session, size = scope["path"].rpartition("/")[0].rpartition("/")[2], _length(scope)
        if not self._desk.offers(session):
            await refuse("http", 403, _NOT_HERE, receive, send)
        elif size is None:
            await refuse("http", 411, _NO_LENGTH, receive, send)
        elif not self._desk.admit(session, size):
            await refuse("http", 413, _TOO_MUCH, receive, send)
        else:
            try:
                await self._app(scope, receive, send)
            finally:
                self._desk.done(session, size)


def _length(scope: Message) -> int | None:
    """How long a request says that its body is; None where it does not say so once and plainly."""
    headers = [(name.lower(), value) for name, value in scope["headers"]]
    said = [value for name, value in headers if name == b"content-length"]
    in_pieces = any(name == b"transfer-encoding" for name, _ in headers)
    return int(said[0]) if len(said) == 1 and said[0].isdigit() and len(said[0]) < 16 and not in_pieces else None
