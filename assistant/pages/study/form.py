"""What a session is made of: documents and sections to tick, for whom, how long, how many questions and how hard."""

import time
from collections.abc import Callable

import streamlit as st

from assistant.pages.components import bring_into_view
from assistant.pages.opened import expander
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

# Whether a section at a depth of the tree is ticked.
Ticked = Callable[[Document, str, int], bool]


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
    """The sections ticked; under a ticked one nothing more is to choose. The tree of a closed text is not drawn."""
    title = escape(f"{document.metadata.name} {document.metadata.title}")
    whole = f"study-all-{document.number}"
    box = expander(title, f"study-text-{document.number}", opened)
    if box is None:
        return _chosen(document, _as_left(whole), lambda _, section, __: _as_left(_key(document, section)))
    with box, st.container(key=f"tree-{document.number}"):
        return _chosen(document, st.checkbox("Cả văn bản", key=whole), _box)


def _chosen(document: Document, whole: bool, ticked: Ticked) -> list[tuple[str, str]]:
    roots = whole_document(document)
    if whole:
        return list(roots)
    return [(document.number, one) for _, root in roots for one in _branch(document, root, 0, ticked)]


def _branch(document: Document, section: str, depth: int, ticked: Ticked) -> list[str]:
    if ticked(document, section, depth):
        return [section]
    children = document.sections[section].children
    return [leaf for child in children for leaf in _branch(document, child, depth + 1, ticked)]


def _key(document: Document, section: str) -> str:
    return f"study-{document.number}-{section}"


def _as_left(key: str) -> bool:
    """Whether a box that is not drawn was ticked; said again, or Streamlit would forget it."""
    ticked = bool(st.session_state.get(key))
    if ticked:
        st.session_state[key] = True
    return ticked


def _box(document: Document, section: str, depth: int) -> bool:
    one = document.sections[section]
    heading = heading_of(document, one)
    if not one.title and one.blocks:  # a number alone tells nobody what it holds
        heading = f"{heading}: {one_line(one.blocks[0].text)}"
    words = heading if len(heading) <= _SHORTENED else f"{heading[:_SHORTENED].rsplit(' ', 1)[0]}…"
    # The container's key becomes a class, by which the style sheet moves the branch in.
    with st.container(key=f"branch-{min(depth, _DEEPEST)}-{document.number}-{section}"):
        return st.checkbox(escape(words), key=_key(document, section))
