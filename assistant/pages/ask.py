"""Hỏi đáp: a question, its answer, and the quotations it rests on, in a conversation that is kept."""

import streamlit as st

from assistant.conversations import Conversation, Turn
from assistant.pages import conversation_menu, current, places
from assistant.pages.ask_view import pending_view, turn_view
from assistant.pages.components import mount
from assistant.pages.draft import asked_without_model, show_draft, stopped
from assistant.pages.startup import show_error, show_status, wait_until_open
from assistant.pages.store import shared_store
from assistant.runtime import shared_runtime

SHOWN = 10  # turns that are drawn; earlier ones come on request, so that a long conversation stays quick
HISTORY = 6  # earlier questions that an answer may need
WAITING = "Đang soạn câu trả lời từ văn bản"

EXAMPLES = (
    "Mục tiêu GRDP bình quân đầu người của Khánh Hòa đến năm 2030 là bao nhiêu?",
    "Ban Kinh tế Trung ương được giao nhiệm vụ gì?",
    "Tỉ lệ đô thị hóa năm 2025 và năm 2030 khác nhau thế nào?",
    "Kết luận 91-KL/TU yêu cầu gì về cải cách thủ tục hành chính?",
)

_ASKED = "asked"
_FRESH = "fresh"
_SHOWN = "shown"


def show() -> None:
    """The page."""
    conversation = current.conversation()
    status = st.container()  # an error stands above all else
    conversation_menu.show_undo()
    if conversation is None:
        _welcome()
    else:
        conversation_menu.show(conversation)
        _show_turns(conversation)
    with status if shared_runtime().state.error else st.container():
        show_status()
    # Named as being at the bottom, the input does not make Streamlit follow the end of the page: an answer is read
    # from its beginning, and what a reader opened stays where it is.
    typed = st.bottom.chat_input("Nhập câu hỏi về nghị quyết, kết luận…", key="question")
    question = typed if typed is not None else st.session_state.pop(_ASKED, None)
    if question is not None:
        _answer(question, conversation)


def _ask_again(question: str) -> None:
    _ask_later(question)
    st.rerun()


def _ask_later(question: str) -> None:
    st.session_state[_ASKED] = question


def _welcome() -> None:
    st.title("Hỏi đáp nghị quyết", anchor=False)
    st.write(
        "Hỏi bằng lời thường, có dấu hoặc không dấu. "
        "Mỗi câu trả lời dẫn nguyên văn và chỉ rõ nằm ở mục, khoản, điểm nào."
    )
    st.caption("Ví dụ")
    for number, example in enumerate(EXAMPLES):
        if st.button(example, key=f"example-{number}", type="secondary"):
            _ask_again(example)


def _show_turns(conversation: Conversation) -> None:
    shown = st.session_state.setdefault(_SHOWN, {}).get(conversation.id, SHOWN)
    turns = shared_store().turns(conversation.id, last=shown)
    hidden = conversation.turns - len(turns)
    if hidden > 0 and st.button(f"Xem {min(hidden, SHOWN)} lượt trước (còn {hidden})", icon=":material/expand_less:"):
        st.session_state[_SHOWN][conversation.id] = shown + SHOWN
        st.rerun()
    documents = shared_runtime().corpus.by_number
    fresh = st.session_state.pop(_FRESH, None)
    for turn in turns:
        view = turn_view(turn, documents, fresh=turn.id == fresh, newest=turn is turns[-1])
        _react(turn, mount("turn", view, f"turn-{turn.id}", "open", "ask", "rate"))


def _react(turn: Turn, result: object) -> None:
    """Do what the reader asked of a turn. What comes from the browser is checked like any input."""
    opened, asked, rated = (getattr(result, name, None) for name in ("open", "ask", "rate"))
    places.go_to_text(opened)
    if isinstance(asked, str):
        _ask_again(asked)
    if isinstance(rated, dict) and rated.get("rating") in ("up", "down", None):
        shared_store().rate(turn.id, rated.get("rating"), str(rated.get("comment") or "")[:500])
        st.rerun()  # what is kept comes back to the component, which then says so


def _answer(question: str, conversation: Conversation | None) -> None:
    """Answer, keep the turn, and draw the page again with it. A question that failed is not kept."""
    slot, work = st.empty(), st.container(key="work")
    with slot:
        mount("turn", pending_view(question, WAITING), "pending")
    status = work.empty()
    runtime = shared_runtime()
    store = shared_store()
    plain = asked_without_model()
    try:
        wait_until_open(status, runtime)
        history = store.questions(conversation.id)[-HISTORY:] if conversation else []
        with work:
            answer = show_draft(runtime.stream(question, history, written=not plain), question, _ask_later)
    except Exception as error:  # noqa: BLE001 -- whatever it is, the reader gets a sentence and can go on asking
        slot.empty()
        show_error(error)
        return
    conversation = conversation or store.create(question)
    turn = store.add_turn(conversation.id, question, stopped(answer) if plain else answer)
    st.session_state[_FRESH] = turn.id
    current.CONVERSATION.choose(conversation.id)
    st.rerun()
