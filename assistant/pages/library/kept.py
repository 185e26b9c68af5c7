"""The documents that were added: corrected, moved, opened as they were brought, taken out with a way back."""

import mimetypes

import streamlit as st

from assistant.pages.library import state
from assistant.pages.library.bringing_in import reason, show_notices
from assistant.pages.library.fields import show_fields
from assistant.pages.people.audit import acting
from assistant.pages.people.roles import Role
from assistant.pages.plain_text import escape
from assistant.serving.runtime import Runtime
from corpus.errors import CorpusError
from corpus.library.entry import Entry
from corpus.model import Metadata


def show(runtime: Runtime) -> None:
    """A line for each added document, opened for what can be done with it."""
    texts = runtime.latest
    for problem in texts.corpus.problems:
        st.warning(f"{escape(problem.file)}: {escape(problem.message)}", icon=":material/warning:")
    if not texts.entries:
        return
    st.header("Văn bản đã thêm", anchor=False)
    for entry in texts.entries:
        name = f"{escape(entry.document.metadata.name)} · {escape(entry.collection)}"
        with st.expander(name, icon=":material/description:", key=f"entry-{entry.id}"):
            _show(entry, runtime)
    _show_collections(runtime)


def show_said() -> None:
    """What was done last, and the way to undo it."""
    said = state.said()
    if said is None:
        return
    with st.container(horizontal=True, vertical_alignment="center", border=True, key="library-said"):
        st.markdown(escape(said.words), width="stretch")
        if said.undo and st.button("Hoàn tác", icon=":material/undo:"):
            said.undo()
            state.hush()
            st.rerun()
        if st.button("Đóng", icon=":material/close:"):
            state.hush()
            st.rerun()


def _show(entry: Entry, runtime: Runtime) -> None:
    show_notices(entry.notices)
    with st.form(f"correct-{entry.id}", border=False):
        filled = show_fields(entry.document.metadata, entry.collection, runtime.latest, entry.id)
        saved = st.form_submit_button("Lưu thông tin", icon=":material/save:")
    if saved:
        taken = filled.metadata.number != entry.number and filled.metadata.number in runtime.latest.corpus.by_number
        problem = f"Trong kho đã có văn bản số {filled.metadata.number}." if taken else filled.problem
        if problem:
            st.error(escape(problem), icon=":material/error:")
        else:
            _correct(entry, filled.metadata, filled.collection, runtime)
    with st.container(horizontal=True):
        media = mimetypes.guess_type(entry.name)[0] or "application/octet-stream"
        st.download_button(
            "Mở tệp gốc",
            entry.original.read_bytes,
            entry.name,
            media,
            icon=":material/file_open:",
            on_click="ignore",
            key=f"original-{entry.id}",
        )
        if st.button("Bỏ khỏi kho", icon=":material/delete:", key=f"remove-{entry.id}"):
            _remove(entry, runtime)


def _correct(entry: Entry, metadata: Metadata, collection: str, runtime: Runtime) -> None:
    library = runtime.settings.library
    try:
        with acting(Role.EDITOR, "sửa thông tin văn bản", entry.number):
            if metadata != entry.document.metadata:
                library.correct(entry, metadata)
            if collection != entry.collection:
                library.move(entry, collection)
    except OSError as error:
        st.error(reason(error), icon=":material/error:")
        return
    runtime.refresh()
    state.say("Đã lưu thông tin của văn bản.")
    st.rerun()


def _remove(entry: Entry, runtime: Runtime) -> None:
    library = runtime.settings.library

    def undo() -> None:
        with acting(Role.EDITOR, "khôi phục văn bản", entry.number):
            library.restore(entry.id)
        runtime.refresh()

    try:
        with acting(Role.EDITOR, "bỏ văn bản", entry.number):
            library.remove(entry.id)
    except (CorpusError, OSError) as error:
        st.error(reason(error), icon=":material/error:")
        return
    runtime.refresh()
    state.say(f"Đã bỏ {entry.document.metadata.name} khỏi kho.", undo)
    st.rerun()


def _show_collections(runtime: Runtime) -> None:
    names = list(dict.fromkeys(entry.collection for entry in runtime.latest.entries))
    with st.expander("Đổi tên bộ văn bản", icon=":material/folder:"), st.form("rename-collection", border=False):
        old = st.selectbox("Bộ văn bản cần đổi tên", names)
        new = st.text_input("Tên mới", max_chars=80)
        if st.form_submit_button("Đổi tên", icon=":material/edit:") and old and new.strip():
            with acting(Role.EDITOR, "đổi tên bộ văn bản", f"{old} → {new}"):
                runtime.settings.library.rename_collection(old, new)
            runtime.refresh()
            state.say(f"Đã đổi tên bộ “{old}” thành “{' '.join(new.split())}”.")
            st.rerun()
