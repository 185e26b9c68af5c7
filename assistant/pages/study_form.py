"""What a session is made of: documents and sections to tick, for whom, how long, how many questions and how hard."""

import streamlit as st

from assistant.export_markdown import escape
from assistant.pages import study_state
from assistant.runtime import shared_runtime
from assistant.study.errors import StudyError
from assistant.study.making import make_session
from assistant.study.outline import AUDIENCES, MINUTES, heading_of
from assistant.study.session import Request
from assistant.study.units import whole_document
from corpus.model import Document
from corpus.store import Corpus

LEVELS = {"easy": "Dễ", "medium": "Vừa", "hard": "Khó"}
_SHORTENED = 110  # characters of a heading in the tree


def show() -> None:
    """The tree, the choices, and the button that makes the session."""
    corpus = shared_runtime().corpus
    st.subheader("Chọn nội dung", anchor=False)
    chosen = tuple(one for document in corpus.documents for one in _tree(document))
    st.subheader("Buổi học và đề kiểm tra", anchor=False)
    first, second, third = st.columns(3)
    audience = first.selectbox("Đối tượng", AUDIENCES, key="study-audience")
    minutes = second.selectbox("Thời lượng (phút)", MINUTES, index=1, key="study-minutes")
    level = third.selectbox("Mức độ khó", list(LEVELS), index=1, format_func=LEVELS.__getitem__, key="study-level")
    fourth, fifth, sixth = st.columns(3)
    questions = fourth.number_input("Số câu hỏi", value=20, step=1, key="study-questions")
    versions = fifth.number_input("Số mã đề", value=1, step=1, key="study-versions")
    seed = sixth.number_input("Bộ câu hỏi số (đổi số để có bộ khác)", value=1, step=1, key="study-seed")
    if st.button("Soạn bài", type="primary", icon=":material/edit_note:"):
        _make(corpus, Request(chosen, int(questions), int(seed), audience, int(minutes), level, int(versions)))


def _make(corpus: Corpus, request: Request) -> None:
    try:
        session = make_session(request, corpus)
    except StudyError as error:
        st.warning(escape(error.vietnamese), icon=":material/info:")
        return
    study_state.choose(study_state.shared_study_store().save(session))
    st.rerun()


def _tree(document: Document) -> list[tuple[str, str]]:
    """The sections ticked; under a ticked one nothing more is to choose."""
    with st.expander(escape(f"{document.metadata.name} {document.metadata.title}"), expanded=True):
        if st.checkbox("Cả văn bản", key=f"study-all-{document.number}"):
            return list(whole_document(document))
        found: list[str] = []
        for _, root in whole_document(document):
            found += _branch(document, root, 0)
    return [(document.number, one) for one in found]


def _branch(document: Document, section: str, depth: int) -> list[str]:
    one = document.sections[section]
    heading = heading_of(document, one)
    words = heading if len(heading) <= _SHORTENED else f"{heading[:_SHORTENED].rsplit(' ', 1)[0]}…"
    column = st.columns([0.04 * depth, 1 - 0.04 * depth])[1] if depth else st.container()
    if column.checkbox(escape(words), key=f"study-{document.number}-{section}"):
        return [section]
    return [leaf for child in one.children for leaf in _branch(document, child, depth + 1)]
