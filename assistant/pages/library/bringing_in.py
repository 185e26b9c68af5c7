"""Bringing files in: dropped, read with progress, looked over and corrected, then kept."""

import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from assistant.pages.library import state
from assistant.pages.library.fields import Filled, show_fields
from assistant.pages.library.state import Draft
from assistant.pages.people.audit import acting
from assistant.pages.people.roles import Role
from assistant.pages.plain_text import escape
from assistant.pages.uploads import offer_box
from assistant.serving.runtime import Runtime
from corpus.errors import CorpusError
from corpus.importing.errors import LARGEST, UnreadableError
from corpus.importing.files import ENDINGS
from corpus.importing.imported import Notice
from corpus.library.errors import SameNumberError
from corpus.library.keeping import Twin, keep
from corpus.library.staging import Staged, stage
from corpus.model import Document

if TYPE_CHECKING:
    from streamlit.runtime.uploaded_file_manager import UploadedFile

DROP = "Kéo thả tệp vào đây, hoặc chọn tệp trên máy"
_KINDS = "Word (.docx, .doc), OpenDocument (.odt), .rtf, PDF, ảnh chụp trang giấy, .txt, .md"
_READING = "library-reading"
_TWINS = {Twin.REPLACE: "Thay bản đang có", Twin.BOTH: "Giữ cả hai (bản mới thêm chữ “bản 2” vào số)"}
_OUTLINE = 150  # sections that a preview lists


def show(runtime: Runtime) -> None:
    """The box that takes files, and a card for each of them."""
    offer_box()
    files = st.file_uploader(
        DROP,
        type=[one[1:] for one in ENDINGS],
        accept_multiple_files=True,
        key=state.uploader_key(),
        help=f"{_KINDS}. Mỗi tệp không quá {LARGEST // 10**6} MB. Tệp chỉ được giữ sau khi anh/chị xem lại.",
    )
    _read_new(files, runtime)
    drafts = state.drafts()
    ready = [key for key, one in drafts.items() if one.staged]
    if len(ready) > 1 and st.button(f"Giữ cả {len(ready)} văn bản đã đọc được", icon=":material/done_all:"):
        _keep_all(ready, runtime)
    for key, draft in list(drafts.items()):
        with st.container(border=True, key=f"draft-{key}"):
            _show(key, draft, runtime)


def _read_new(files: "list[UploadedFile]", runtime: Runtime) -> None:
    """Read the files that came with this run, one after another; each that fails costs only itself."""
    done: set[str] = st.session_state.setdefault(_READING, set())
    for file in files:
        if file.file_id in done:
            continue
        place = st.empty()
        with place.container():
            told = st.empty()
            st.button(
                f"Dừng đọc {escape(file.name)}",
                key=f"stop-{file.file_id}",
                icon=":material/stop_circle:",
                on_click=partial(_stop, file.file_id, file.name),
            )
        draft = Draft(file.name)
        with tempfile.TemporaryDirectory(prefix="upload-") as folder:
            copy = Path(folder) / f"file{Path(file.name).suffix.lower()}"
            copy.write_bytes(file.getbuffer())
            _fill(draft, runtime, told, copy)
        place.empty()
        done.add(file.file_id)
        state.drafts()[file.file_id] = draft


def _stop(key: str, name: str) -> None:
    """Give up a file that is being read: the run that the button starts ends the reading."""
    st.session_state.setdefault(_READING, set()).add(key)
    state.drafts()[key] = Draft(name, problem=UnreadableError("cancelled").vietnamese)


def _fill(draft: Draft, runtime: Runtime, told: DeltaGenerator, path: Path, force_ocr: bool = False) -> None:
    """Read a file into a draft, or say in it why that cannot be."""
    look = _watch(told, draft.name)
    try:
        draft.staged = stage(path, runtime.settings.library.staging, draft.name, force_ocr, look.progress, look.look)
        draft.problem = ""
        runtime.settings.library.check_new(draft.staged)
    except (CorpusError, OSError) as error:
        if draft.staged:
            draft.staged.discard()
        draft.staged, draft.problem = None, reason(error)
    told.empty()


class _watch:
    """Draws how far reading is. Each drawing lets a press of "Dừng" end the run."""

    def __init__(self, told: DeltaGenerator, name: str) -> None:
        self._told = told
        self._name = escape(name)
        self._began = self._drawn = time.monotonic()
        self._share = 0.0
        self._pages = ""
        told.progress(0.0, text=f"Đang đọc {self._name}")

    def progress(self, done: int, total: int) -> None:
        self._share = done / total if total else 0.0
        self._pages = f": trang {done}/{total}"
        self._draw()

    def look(self) -> bool:
        if time.monotonic() - self._drawn > 0.4:
            self._draw()
        return False

    def _draw(self) -> None:
        self._drawn = time.monotonic()
        waited = f" ({self._drawn - self._began:.0f} giây)"
        self._told.progress(self._share, text=f"Đang đọc {self._name}{self._pages}{waited}")


def reason(error: Exception) -> str:
    """What is wrong, as a sentence for a reader."""
    if isinstance(error, OSError):
        return "Không ghi được tệp vào kho. Hãy kiểm tra dung lượng đĩa và quyền ghi vào thư mục dữ liệu."
    return str(getattr(error, "vietnamese", "Không đọc được văn bản trong tệp."))


def _show(key: str, draft: Draft, runtime: Runtime) -> None:
    st.subheader(escape(draft.name), anchor=False)
    if draft.staged is None:
        st.error(escape(draft.problem), icon=":material/error:")
        if st.button("Bỏ qua", key=f"drop-{key}", icon=":material/close:"):
            _forget(key)
        return
    if draft.problem:
        st.warning(escape(draft.problem), icon=":material/warning:")
    show_notices(draft.staged.notices)
    _show_outline(draft.staged.document)
    _offer_ocr(key, draft, runtime)
    with st.form(f"keep-{key}", border=False):
        filled = show_fields(draft.staged.document.metadata, "", runtime.latest, key)
        taken = draft.clash or draft.staged.document.number in runtime.latest.corpus.by_number
        twin: Twin | None = None
        if taken:
            words = f"Trong kho đã có văn bản số {escape(draft.staged.document.number)}"
            twin = st.radio(words, list(_TWINS), format_func=lambda one: _TWINS[one], index=None, key=f"twin-{key}")
        left, right = st.columns(2)
        kept = left.form_submit_button("Giữ vào kho", type="primary", icon=":material/save:", width="stretch")
        dropped = right.form_submit_button("Không giữ", icon=":material/close:", width="stretch")
    if dropped:
        _forget(key)
    if kept:
        _keep(key, draft, filled, twin or Twin.REFUSE, runtime)


def _keep(key: str, draft: Draft, filled: Filled, twin: Twin, runtime: Runtime) -> None:
    assert draft.staged is not None
    if filled.problem:
        draft.problem = filled.problem
        st.rerun()
    try:
        undo = keep_draft(draft.staged, filled, twin, runtime)
    except SameNumberError as error:
        draft.problem, draft.clash = error.vietnamese, True
        st.rerun()
    except (CorpusError, OSError) as error:
        draft.problem = reason(error)
        st.rerun()
    state.say(f"Đã thêm {filled.metadata.name} vào bộ “{filled.collection}”.", undo)
    _close(key)
    st.rerun()


def keep_draft(staged: Staged, filled: Filled, twin: Twin, runtime: Runtime) -> Callable[[], None]:
    """Keep a file and have it found; returns how that is undone. Raises as corpus.library.keeping.keep does."""
    library = runtime.settings.library
    before = runtime.latest.entry(filled.metadata.number) if twin is Twin.REPLACE else None
    with acting(Role.EDITOR, "thêm văn bản", filled.metadata.number):
        new = keep(library, runtime.latest, staged, filled.metadata, filled.collection, twin)
    runtime.refresh()

    def undo() -> None:
        with acting(Role.EDITOR, "thôi thêm văn bản", filled.metadata.number):
            library.remove(new)
            if before:
                library.restore(before.id)
        runtime.refresh()

    return undo


def _keep_all(keys: list[str], runtime: Runtime) -> None:
    """Keep what was read, as it was read; what cannot be kept so stays with its reason."""
    drafts = state.drafts()
    kept = 0
    for key in keys:
        draft = drafts[key]
        if draft.staged is None:
            continue
        try:
            with acting(Role.EDITOR, "thêm văn bản", draft.staged.document.number):
                keep(runtime.settings.library, runtime.latest, draft.staged)
        except SameNumberError as error:
            draft.problem, draft.clash = error.vietnamese, True
        except (CorpusError, OSError) as error:
            draft.problem = reason(error)
        else:
            kept += 1
            _close(key)
            runtime.refresh()
    state.say(f"Đã thêm {kept} văn bản vào kho.")
    st.rerun()


def _forget(key: str) -> None:
    draft = state.drafts()[key]
    if draft.staged:
        draft.staged.discard()
    _close(key)
    st.rerun()


def _close(key: str) -> None:
    del state.drafts()[key]
    state.empty_uploader()


def show_notices(notices: tuple[Notice, ...]) -> None:
    """What a reader should look at, each with its place."""
    if not notices:
        return
    with st.expander(f"{len(notices)} điều cần xem lại", icon=":material/visibility:", expanded=len(notices) <= 3):
        for one in notices:
            st.markdown(f"- {escape(one.message)}" + (f" *({escape(one.place)})*" if one.place else ""))


def _show_outline(document: Document) -> None:
    with st.expander(f"Bố cục đọc được: {len(document.sections)} phần", icon=":material/account_tree:"):
        lines = []
        for one in list(document.sections.values())[:_OUTLINE]:
            indent = "  " * (len(document.ancestors(one.id)) - 1)
            place = document.label(one.id).removeprefix(f"{document.metadata.name}, ")
            lines.append(f"{indent}- {escape(place)}{f': {escape(one.title)}' if one.title else ''}")
        st.markdown("\n".join(lines))


def _offer_ocr(key: str, draft: Draft, runtime: Runtime) -> None:
    """For a .pdf with words of its own: read the pictures of its pages instead."""
    assert draft.staged is not None
    read_already = any(one.kind == "scanned" for one in draft.staged.imported)
    if not draft.name.lower().endswith(".pdf") or read_already:
        return
    if st.button("Nhận dạng chữ từ ảnh trang", key=f"ocr-{key}", icon=":material/document_scanner:"):
        before = draft.staged
        draft.staged = None
        _fill(draft, runtime, st.empty(), before.original, force_ocr=True)
        if draft.staged is None:
            draft.staged = before
        else:
            before.discard()
        st.rerun()
