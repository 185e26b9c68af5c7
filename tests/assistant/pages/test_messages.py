"""Every error that a user can meet is a Vietnamese sentence that says what to do."""

from pathlib import Path

import pytest
from pydantic import BaseModel, ValidationError

from assistant.errors import BatchError, QuestionError, StoreError
from assistant.pages.messages import explain
from assistant.pages.people.roles import NotAllowedError, Role
from corpus.errors import CorpusError
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
        (BatchError("x"), "Không đọc hoặc ghi được tệp câu hỏi."),
        (StoreError("busy", "locked"), "Không lưu hoặc đọc được các cuộc trao đổi"),
        (StoreError("unreachable", "x"), "Không lưu hoặc đọc được các cuộc trao đổi"),
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
    assert message.remedy.startswith("Hãy")


def test_a_wrong_setting_is_named_as_its_variable() -> None:
    class Fake(BaseModel):
        data_dir: int

    with pytest.raises(ValidationError) as caught:
        Fake.model_validate({"data_dir": "x"})

    assert "ASSISTANT_DATA_DIR" in explain(caught.value).text


def test_what_the_program_says_is_kept_for_a_technician() -> None:
    assert "pid 7" in explain(IndexBusyError(Path("/data"), "pid 7")).detail
    assert explain(QuestionError("empty", "x")).detail == ""
