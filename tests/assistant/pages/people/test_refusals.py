"""What a role may not do is refused by the action itself, whatever the page showed, and stands in the log."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from assistant.pages import settings
from assistant.pages.library import bringing_in, kept
from assistant.pages.people import audit
from assistant.pages.people.audit import AuditLog
from assistant.pages.people.person import Person
from assistant.pages.people.roles import NotAllowedError, Role
from assistant.settings import Settings
from assistant.writing.config import ChatConfig
from corpus.library.keeping import Twin

ENTRY: Any = SimpleNamespace(
    id="1", number="1-NQ", collection="Khác", document=SimpleNamespace(metadata=SimpleNamespace(number="1-NQ"))
)
FILLED: Any = SimpleNamespace(metadata=SimpleNamespace(number="1-NQ"), collection="Khác")


def runtime() -> Any:
    """One whose library and index break the test when they are touched."""

    def touched(*_: object) -> None:
        raise AssertionError("touched")

    library = SimpleNamespace(remove=touched, correct=touched, move=touched, restore=touched)
    return SimpleNamespace(
        settings=SimpleNamespace(library=library, data_dir=None),
        latest=SimpleNamespace(entry=touched),
        refresh=touched,
        rebuild=touched,
        reopen=touched,
    )


@pytest.mark.parametrize(
    ("role", "what", "act"),
    [
        (Role.READER, "thêm văn bản", lambda run: bringing_in.keep_draft(ENTRY, FILLED, Twin.REFUSE, run)),
        (Role.READER, "bỏ văn bản", lambda run: kept._remove(ENTRY, run)),
        (Role.READER, "sửa thông tin văn bản", lambda run: kept._correct(ENTRY, FILLED.metadata, "Khác", run)),
        (Role.EDITOR, "đặt mô hình", lambda run: settings._save(run, ChatConfig())),
        (Role.EDITOR, "thử mô hình", lambda _: settings._test(ChatConfig())),
    ],
)
def test_the_action_is_refused_and_nothing_is_touched(
    role: Role, what: str, act: Callable[[Any], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    log = AuditLog(Settings().data_dir)
    monkeypatch.setattr(audit, "audit_log", lambda: log)
    monkeypatch.setattr(audit, "person", lambda: Person("o", "an@co-quan.vn", role))

    with pytest.raises(NotAllowedError):
        act(runtime())

    assert [(one.who, one.what) for one in log.last(9)] == [("an@co-quan.vn", f"bị từ chối: {what}")]
