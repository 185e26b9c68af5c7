"""Every error that a user can meet is a Vietnamese sentence that says what to do."""

from pathlib import Path

import pytest
from pydantic import BaseModel, ValidationError

from assistant.errors import BatchError, QuestionError, StoreError
from assistant.pages.error_messages import explain
from assistant.pages.people.roles import NotAllowedError, Role
from assistant.settings import SettingsFileError
from assistant.study.errors import StudyError
from corpus.errors import CorpusError
from corpus.importing.errors import UnreadableError
from corpus.library.errors import KeepError
from index.embedding import EmbeddingModelError
from index.errors import IndexBusyError, PassageIndexError


@pytest.mark.parametrize(
    ("error", "begins"),
    [
        (QuestionError("empty", "x"), "Câu hỏi chưa có nội dung."),
        (QuestionError("long", "x"), "Câu hỏi quá dài."),
        (QuestionError("unreadable", "x"), "Câu hỏi có ký tự không đọc được."),
        (QuestionError("new", "x"), "Không đọc được câu hỏi."),
        (IndexBusyError(Path("/data"), "pid 7"), "Trợ lý đang được mở ở một cửa sổ hoặc chương trình khác"),
        (PassageIndexError("x"), "Không mở được chỉ mục tìm kiếm."),
        (CorpusError("x"), "Không đọc được kho văn bản."),
        (EmbeddingModelError("x"), "Không nạp được mô hình tìm kiếm ngữ nghĩa."),
        (SettingsFileError("/x/.env"), "Không đọc được tệp thiết lập .env."),
        (BatchError("x"), "Không đọc hoặc ghi được tệp câu hỏi."),
        (StoreError("busy", "locked"), "Không lưu hoặc đọc được các cuộc trao đổi"),
        (StoreError("damaged", "x"), "Không lưu hoặc đọc được các cuộc trao đổi"),
        (StoreError("unreachable", "x"), "Không lưu hoặc đọc được các cuộc trao đổi"),
        (StoreError("unopened", "x"), "Không lưu hoặc đọc được các cuộc trao đổi"),
        (StoreError("newer", "x"), "Không lưu hoặc đọc được các cuộc trao đổi"),
        (StoreError("setting", "x"), "Không lưu hoặc đọc được các cuộc trao đổi"),
        (StoreError("failed", "disk full"), "Không lưu hoặc đọc được các cuộc trao đổi"),
        (NotAllowedError(Role.EDITOR), "Việc này cần quyền người biên tập."),
        (PermissionError("no"), "Không đọc hoặc ghi được tệp trên máy."),
        (KeyError("x"), "Có lỗi ngoài dự kiến."),
    ],
)
def test_every_error_is_a_sentence(error: Exception, begins: str) -> None:
    message = explain(error)

    assert message.text.startswith(begins)
    assert "Hãy" in message.remedy


@pytest.mark.parametrize(
    "error",
    [StudyError("x", "Hãy chọn ít nhất một mục."), KeepError("Hãy chọn ít nhất một mục."), UnreadableError("empty")],
)
def test_an_error_that_has_its_own_sentence_keeps_it(error: StudyError | KeepError | UnreadableError) -> None:
    assert explain(error).text == error.vietnamese


def test_a_wrong_setting_is_named_as_its_variable() -> None:
    class Fake(BaseModel):
        data_dir: int

    with pytest.raises(ValidationError) as caught:
        Fake.model_validate({"data_dir": "x"})

    assert "ASSISTANT_DATA_DIR" in explain(caught.value).text


def test_what_the_program_says_is_kept_for_a_technician() -> None:
    assert "pid 7" in explain(IndexBusyError(Path("/data"), "pid 7")).detail
    assert explain(QuestionError("empty", "x")).detail == ""
