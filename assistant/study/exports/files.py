"""Every file of a session, and a folder of them all."""

import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from assistant.exports.zip_dates import zip_dates
from assistant.study.session import Session

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation"


@dataclass(frozen=True, slots=True)
class Export:
    """A file: its name, what a reader calls it, its media type, and what writes it (module and function)."""

    file: str
    label: str
    media: str
    module: str
    function: str

    def write(self, session: Session) -> bytes:
        """The file's content; its libraries are imported only now."""
        writer: Callable[[Session], bytes] = getattr(
            import_module(f"assistant.study.exports.{self.module}"), self.function
        )
        return writer(session)


EXPORTS = (
    Export("de-cuong.docx", "đề cương (Word)", _WORD, "outline", "outline_word"),
    Export("trang-tom-tat.docx", "trang tóm tắt (Word)", _WORD, "handout", "summary_word"),
    Export("nhiem-vu.docx", "nhiệm vụ (Word)", _WORD, "task_paper", "tasks_word"),
    Export("de-kiem-tra.docx", "đề kiểm tra (Word)", _WORD, "exam", "exam_word"),
    Export("dap-an.docx", "đáp án (Word)", _WORD, "exam", "key_word"),
    Export("trinh-chieu.pptx", "trình chiếu (PowerPoint)", _SLIDES, "slides", "slides"),
    Export("the-ghi-nho.apkg", "thẻ ghi nhớ (Anki)", "application/octet-stream", "cards", "anki"),
    Export("cau-hoi.gift.txt", "câu hỏi cho Moodle (GIFT)", "text/plain", "text", "gift"),
    Export("cau-hoi.csv", "câu hỏi (CSV)", "text/csv", "text", "table"),
    Export("study.json", "dữ liệu (JSON)", "application/json", "text", "study_json"),
)


def write_archive(session: Session) -> bytes:
    """All the files in one .zip."""
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for one in EXPORTS:
            content = one.write(session)
            with zip_dates():
                archive.writestr(one.file, content)
    return buffer.getvalue()


def write_folder(session: Session, folder: Path) -> list[Path]:
    """Write every file into a folder: beside it first, then each moved into its place.

    Raises OSError; then no file of the folder has changed half.
    """
    folder.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=".study-", dir=folder))
    try:
        for one in EXPORTS:
            (beside / one.file).write_bytes(one.write(session))
        for one in EXPORTS:
            os.replace(beside / one.file, folder / one.file)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return [folder / one.file for one in EXPORTS]
