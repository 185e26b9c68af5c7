"""Luyện tập: answer, see at once whether right, with the quotation; a score by section at the end."""

from collections import defaultdict
from typing import Any

import streamlit as st

from assistant.pages.plain_text import escape
from assistant.pages.study.items import show_quote
from assistant.serving.runtime import shared_runtime
from assistant.study.exports.exam import key_and_why
from assistant.study.outline import heading_of
from assistant.study.questions.grading import is_right
from assistant.study.questions.kinds import KIND_NAMES
from assistant.study.questions.versions import letter
from assistant.study.session import CHOICE, CLOZE, MATCHING, SHORT, TRUE_FALSE, Question, Session

_NONE = "Chọn"


def show(key: str, session: Session) -> None:
    """The tab: one question at a time."""
    state: dict[str, Any] = st.session_state.setdefault(f"practice-{key}", {"at": 0, "given": {}})
    questions = session.questions
    if not questions:
        st.info("Bài này chưa có câu hỏi.", icon=":material/info:")
        return
    at = int(state["at"])
    if at >= len(questions):
        _score(session, state)
        return
    question = questions[at]
    done = at + (question.id in state["given"])
    st.progress(done / len(questions), text=f"Câu {at + 1} trong {len(questions)} · {KIND_NAMES[question.kind]}")
    st.markdown(f"**{escape(question.question)}**")
    if question.id not in state["given"]:
        _ask(key, question, state)
    else:
        _tell(question, state)
    with st.container(horizontal=True):
        _steps(question, state, len(questions))


def _steps(question: Question, state: dict[str, Any], questions: int) -> None:
    """The way on from a question: to the next, or to the score."""
    last = state["at"] + 1 == questions
    if question.id in state["given"] and st.button("Xem kết quả" if last else "Câu tiếp theo", type="primary"):
        state["at"] += 1
        st.rerun()
    if state["given"] and not last and st.button("Kết thúc và xem kết quả"):
        state["at"] = questions
        st.rerun()


def _ask(key: str, question: Question, state: dict[str, Any]) -> None:
    with st.form(f"answer-{key}-{question.id}", border=False):
        given = _input(question)
        sent = st.form_submit_button("Trả lời", type="primary")
    if sent:
        if not given or _NONE in given:
            st.warning("Hãy trả lời trước khi xem đáp án.", icon=":material/info:")
            return
        state["given"][question.id] = given
        st.rerun()


def _input(question: Question) -> list[str]:
    if question.kind in (CHOICE, TRUE_FALSE):
        found = st.radio(
            "Phương án",
            range(len(question.options)),
            index=None,
            format_func=lambda at: _option(question, at),
            key=f"radio-{question.id}",
        )
        return [] if found is None else [question.options[found]]
    if question.kind == MATCHING:
        return [
            st.selectbox(escape(left), [_NONE, *question.options], key=f"pair-{question.id}-{at}")
            for at, (left, _) in enumerate(question.pairs)
        ]
    text = st.text_input("Câu trả lời", key=f"words-{question.id}")
    return [text] if text.strip() else []


def _option(question: Question, at: int) -> str:
    words = escape(question.options[at])
    return words if question.kind == TRUE_FALSE else f"{letter(at)}\\. {words}"


def _tell(question: Question, state: dict[str, Any]) -> None:
    given = state["given"][question.id]
    if is_right(question, given):
        st.success("Đúng.", icon=":material/check:")
    elif question.kind in (CLOZE, SHORT):
        st.error(f"Chưa khớp với văn bản. Anh/chị trả lời: {escape(given[0])}", icon=":material/close:")
    else:
        st.error("Chưa đúng.", icon=":material/close:")
    st.markdown(f"**Đáp án:** {escape(key_and_why(question))}")
    show_quote(question.citation)


def _score(session: Session, state: dict[str, Any]) -> None:
    given = state["given"]
    rows: dict[tuple[str, str], list[bool]] = defaultdict(list)
    for question in session.questions:
        if question.id in given:
            rows[question.citation.document, question.citation.section].append(is_right(question, given[question.id]))
    total = [one for marks in rows.values() for one in marks]
    st.subheader(f"Kết quả: {sum(total)}/{len(total)} câu đúng", anchor=False)
    documents = shared_runtime().corpus.by_number
    for (number, section), marks in rows.items():
        document = documents.get(number)
        known = document is not None and section in document.sections
        name = heading_of(document, document.sections[section]) if document and known else section
        st.markdown(f"- {escape(number)}, {escape(name)}: **{sum(marks)}/{len(marks)}**")
    if st.button("Làm lại", icon=":material/refresh:"):
        state.update(at=0, given={})
        st.rerun()
