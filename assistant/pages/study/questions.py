"""The test on the page: each question with its key and quotation, to edit, move, drop or make anew."""

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from assistant.pages.opened import popover
from assistant.pages.plain_text import escape
from assistant.pages.study.items import show_buttons, show_quote
from assistant.pages.study.state import change
from assistant.serving.runtime import shared_runtime
from assistant.study.errors import StudyError
from assistant.study.exports.exam import key_and_why
from assistant.study.questions.editing import Changes, edit_question, moved, without_question
from assistant.study.questions.findings import findings
from assistant.study.questions.kinds import KIND_NAMES, LEVELS
from assistant.study.questions.making import regenerate
from assistant.study.questions.versions import letter, make_versions
from assistant.study.session import CHOICE, MATCHING, TRUE_FALSE, Question, Session

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
            if question.level:
                st.caption(f"Mức độ: {question.level}")
            found = findings(question, session.questions) if question.edited else []
            if found:
                st.warning(f"Kiểm tra lại: {escape('; '.join(found))}.", icon=":material/info:")
            with st.expander("Đáp án và trích dẫn"):
                st.markdown(f"**Đáp án:** {escape(key_and_why(question))}")
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
        _edit(name, key, session, at)
        if st.button("Câu khác", key=f"again-{name}", icon=":material/refresh:", type="tertiary"):
            _again(key, session, question)
        show_buttons(
            name,
            _put(key, session, moved(session.questions, at, -1)),
            _put(key, session, moved(session.questions, at, 1)),
            lambda: change(key, without_question(session, at)),
        )


def _edit(name: str, key: str, session: Session, at: int) -> None:
    """Everything of a question but its quotation, to change in one form."""
    question = session.questions[at]
    box = popover("Sửa", f"edit-{name}", ":material/edit:")
    if box is None:
        return
    name = f"{name}-{hash(question)}"  # the boxes of a changed question hold what it is now
    with box, st.form(f"form-{name}", border=False):
        words = st.text_area("Câu hỏi", question.question, key=f"text-{name}", height=120)
        given = question.options if question.kind == CHOICE else ()
        options = [
            st.text_input(f"Phương án {letter(n)}", one, key=f"option-{name}-{n}") for n, one in enumerate(given)
        ]
        answer = _key_box(name, question)
        why = st.text_area("Giải thích", question.explanation, key=f"why-{name}", height=120)
        places = LEVELS.index(question.level) if question.level in LEVELS else 0
        level = st.selectbox("Mức độ", LEVELS, index=places, key=f"level-{name}")
        st.caption("Trích dẫn giữ nguyên; phần chữ đã sửa được đánh dấu.")
        if st.form_submit_button("Lưu", type="primary"):
            chosen = options[letters.index(answer)] if options and (letters := _letters(question)) else answer
            change(key, edit_question(session, at, Changes(words, tuple(options), chosen, why, level)))


def _letters(question: Question) -> list[str]:
    return [letter(at) for at in range(len(question.options))]


def _key_box(name: str, question: Question) -> str:
    """The key to choose: a letter of a choice, Đúng or Sai, the words of a short answer; "" for a matching."""
    if question.kind == CHOICE:
        own = question.options.index(question.answer) if question.answer in question.options else 0
        return st.selectbox("Đáp án", _letters(question), index=own, key=f"key-{name}")
    if question.kind == TRUE_FALSE:
        return st.selectbox(
            "Đáp án", question.options, index=question.options.index(question.answer), key=f"key-{name}"
        )
    return "" if question.kind == MATCHING else st.text_input("Đáp án", question.answer, key=f"key-{name}")


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
