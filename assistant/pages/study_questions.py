"""The test on the page: each question with its key and quotation, to edit, move, drop or make anew."""

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from assistant.export_markdown import escape
from assistant.pages.study_items import show_buttons, show_edit, show_quote
from assistant.pages.study_state import change
from assistant.runtime import shared_runtime
from assistant.study.check import check_session
from assistant.study.editing import dropped, edit_question, moved
from assistant.study.errors import StudyError
from assistant.study.export_test import KIND_NAMES, full_key
from assistant.study.making import regenerate
from assistant.study.material import read_material
from assistant.study.session import CHOICE, MATCHING, Question, Session
from assistant.study.versions import letter, make_versions

_SEED = "study-regenerate"  # the session's key for the seed last used to make a question anew


def show(key: str, session: Session) -> None:
    """The tab."""
    codes = [one.code for one in make_versions(session)]
    st.caption(f"{len(session.questions)} câu · Mã đề: {', '.join(codes)}")
    for at, question in enumerate(session.questions):
        with st.container(border=True):
            mark = " **[đã chỉnh sửa]**" if question.edited else ""
            st.markdown(f"**Câu {at + 1}. {KIND_NAMES[question.kind]}.** {escape(question.question)}{mark}")
            show_options(question)
            with st.expander("Đáp án và trích dẫn"):
                st.markdown(f"**Đáp án:** {escape(full_key(question))}. {escape(question.explanation)}")
                show_quote(question.citation)
            _buttons(key, session, at)


def show_options(question: Question) -> None:
    """What there is to choose from."""
    if question.kind == CHOICE:
        st.markdown("  \n".join(f"{letter(at)}\\. {escape(one)}" for at, one in enumerate(question.options)))
    elif question.kind == MATCHING:
        left, right = st.columns(2)
        left.markdown("  \n".join(f"{at}\\. {escape(one)}" for at, (one, _) in enumerate(question.pairs, start=1)))
        right.markdown("  \n".join(f"{letter(at).lower()}\\. {escape(one)}" for at, one in enumerate(question.options)))


def _buttons(key: str, session: Session, at: int) -> None:
    question = session.questions[at]
    name = f"{key}-{question.id}"
    with st.container(horizontal=True):
        show_edit(name, "Câu hỏi", question.question, lambda text: _save(key, edit_question(session, at, text)))
        if st.button("Câu khác", key=f"again-{name}", icon=":material/refresh:", type="tertiary"):
            _again(key, session, question)
        show_buttons(
            name,
            _put(key, session, moved(session.questions, at, -1)),
            _put(key, session, moved(session.questions, at, 1)),
            _put(key, session, dropped(session.questions, at)),
        )


def _save(key: str, session: Session) -> None:
    """Keep an edited question only where it neither asks what another asks nor gives its answer away."""
    if check_session(session, read_material(shared_runtime().corpus)):
        st.warning("Câu sửa trùng hoặc làm lộ đáp án của một câu khác. Hãy viết cách khác.", icon=":material/info:")
        return
    change(key, session)


def _again(key: str, session: Session, question: Question) -> None:
    seed = int(st.session_state.get(_SEED, session.request.seed)) + 1
    st.session_state[_SEED] = seed
    try:
        changed = regenerate(session, question.id, seed, shared_runtime().corpus)
    except StudyError as error:
        st.warning(escape(error.vietnamese), icon=":material/info:")
        return
    change(key, changed)


def _put(key: str, session: Session, questions: tuple[Question, ...]) -> Callable[[], None]:
    return lambda: change(key, replace(session, questions=questions))
