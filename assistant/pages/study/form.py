"""What a session is made of: documents and sections to tick, for whom, how long, how many questions and how hard."""

import time

import streamlit as st

from assistant.pages.components import bring_into_view
from assistant.pages.plain_text import escape
from assistant.pages.store import shared_study_store
from assistant.pages.study import state as study_state
from assistant.serving.runtime import shared_runtime
from assistant.study.errors import StudyError
from assistant.study.outline import MINUTES, heading_of
from assistant.study.questions.choosing import LEVEL_SHARES
from assistant.study.questions.kinds import LEVELS as DEPTHS
from assistant.study.questions.making import make_session, shortfall
from assistant.study.session import Request
from assistant.study.talk import AUDIENCES
from assistant.study.units import whole_document
from corpus.model import Document
from corpus.reading.store import Corpus
from corpus.text import capital, one_line

LEVELS = {"easy": "Dễ", "medium": "Vừa", "hard": "Khó"}
_SHORTENED = 110  # characters of a heading in the tree
_DEEPEST = 3  # steps that the tree is moved in


def show() -> None:
    """The tree, and beside it the choices with the button that makes the session."""
    corpus = shared_runtime().corpus
    st.write(
        "Chọn phần văn bản và buổi học. Trợ lý soạn đề cương, câu hỏi kiểm tra, thẻ ghi nhớ, dòng thời gian, sơ đồ "
        "và trang tóm tắt; mỗi mục có trích dẫn nguyên văn."
    )
    tree, choices = st.columns([5, 3], gap="medium")
    with tree:
        st.subheader("Chọn nội dung", anchor=False)
        trees = [_tree(document, opened=at == 0) for at, document in enumerate(corpus.documents)]
    chosen = tuple(one for found in trees for one in found)
    with choices, st.container(key="study-choices"):
        st.subheader("Buổi học và đề kiểm tra", anchor=False)
        request = _choices(chosen)
        if st.button("Soạn bài", type="primary", icon=":material/edit_note:", width="stretch"):
            _make(corpus, request)


def _choices(chosen: tuple[tuple[str, str], ...]) -> Request:
    left, right = st.columns([3, 2])
    audience = left.selectbox("Đối tượng", AUDIENCES, format_func=capital, key="study-audience")
    minutes = right.selectbox("Thời lượng (phút)", MINUTES, index=1, key="study-minutes")
    left, right = st.columns(2)
    level = left.selectbox("Mức độ khó", list(LEVELS), index=1, format_func=LEVELS.__getitem__, key="study-level")
    questions = right.number_input("Số câu hỏi", value=20, step=1, key="study-questions")
    left, right = st.columns(2)
    versions = left.number_input("Số mã đề", value=1, step=1, key="study-versions")
    seed = right.number_input("Bộ câu hỏi số", value=1, step=1, key="study-seed")
    st.caption("Đổi “Bộ câu hỏi số” để có bộ câu hỏi khác từ cùng nội dung.")
    shares = _shares(level)
    in_slides = st.checkbox("Đưa câu hỏi và thẻ vào trình chiếu", key="study-in-slides")
    return Request(chosen, int(questions), int(seed), audience, int(minutes), level, int(versions), shares, in_slides)


def _shares(level: str) -> tuple[int, ...]:
    """The shares of the three levels in a test, by the difficulty until the trainer sets others."""
    with st.expander("Tỉ lệ mức độ câu hỏi (%)"):
        boxes = st.columns(len(DEPTHS))
        return tuple(
            int(box.number_input(capital(name), 0, 100, part, 5, key=f"study-share-{level}-{name}"))
            for box, name, part in zip(boxes, DEPTHS, LEVEL_SHARES[level], strict=True)
        )


def _make(corpus: Corpus, request: Request) -> None:
    try:
        session = make_session(request, corpus)
    except StudyError as error:
        st.warning(escape(error.vietnamese), icon=":material/info:")
        bring_into_view("study-lack", time.monotonic())
        return
    key = shared_study_store().save(session)
    study_state.note_shortfall(key, shortfall(session))
    study_state.STUDY.choose(key)
    st.rerun()


def _tree(document: Document, opened: bool) -> list[tuple[str, str]]:
    """The sections ticked; under a ticked one nothing more is to choose."""
    title = escape(f"{document.metadata.name} {document.metadata.title}")
    with st.expander(title, expanded=opened), st.container(key=f"tree-{document.number}"):
        if st.checkbox("Cả văn bản", key=f"study-all-{document.number}"):
            return list(whole_document(document))
        found: list[str] = []
        for _, root in whole_document(document):
            found += _branch(document, root, 0)
    return [(document.number, one) for one in found]


def _branch(document: Document, section: str, depth: int) -> list[str]:
    one = document.sections[section]
    heading = heading_of(document, one)
    if not one.title and one.blocks:  # a number alone tells nobody what it holds
        heading = f"{heading}: {one_line(one.blocks[0].text)}"
    words = heading if len(heading) <= _SHORTENED else f"{heading[:_SHORTENED].rsplit(' ', 1)[0]}…"
    # The container's key becomes a class, by which the style sheet moves the branch in.
    with st.container(key=f"branch-{min(depth, _DEEPEST)}-{document.number}-{section}"):
        ticked = st.checkbox(escape(words), key=f"study-{document.number}-{section}")
    if ticked:
        return [section]
    return [leaf for child in one.children for leaf in _branch(document, child, depth + 1)]
