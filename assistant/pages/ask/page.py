"""Hỏi đáp: a question, its answer, and the quotations it rests on, in a conversation that is kept."""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

import streamlit as st

from assistant.conversations.owned import now
from assistant.conversations.store import Conversation, Turn
from assistant.errors import StoreError
from assistant.pages import current, places
from assistant.pages.ask import menu as conversation_menu
from assistant.pages.ask.coming import tell_coming
from assistant.pages.ask.model_draft import asked_without_model, show_draft, stopped
from assistant.pages.ask.others import show_others
from assistant.pages.ask.view import pending_view, turn_view
from assistant.pages.components import mount
from assistant.pages.people.sharing import show_that_shared
from assistant.pages.startup import show_error, show_status, wait_until_open
from assistant.pages.store import citation_order, shared_store
from assistant.serving.gate import TURNS
from assistant.serving.runtime import shared_runtime
from corpus.errors import CorpusError

SHOWN = 10  # turns that are drawn; earlier ones come on request, so that a long conversation stays quick
HISTORY = 12  # earlier questions that an answer may need
WAITING = "Đang soạn câu trả lời từ văn bản"

_SHARED = "Đang chia sẻ: mọi người dùng trợ lý này đọc được cuộc trao đổi này, cả những câu hỏi thêm."
_NOT_THERE = "Không có cuộc trao đổi nào ở địa chỉ này: có thể đã bị xóa, hoặc địa chỉ chép thiếu. Mời bạn hỏi câu mới."
_QUESTION = "question"
_ASKED = "asked"
_FRESH = "fresh"
_SHOWN = "shown"
_UNKEPT = "answer-not-kept"
_COLLECTIONS = "collections"
_ALL = "Không chọn bộ nào thì hỏi trong tất cả văn bản."


def show() -> None:
    """The page."""
    named = current.CONVERSATION.in_address
    try:
        others = current.others_conversation()
        conversation = None if others else current.conversation()
    except (StoreError, OSError):  # what is kept cannot be read, as the list beside the page says
        others, conversation, named = None, None, False
    if others:
        show_others(others)
        return
    status = st.container()  # an error stands above all else
    conversation_menu.show_undo()
    if conversation is None:
        if named:
            st.info(_NOT_THERE, icon=":material/search_off:")
        _welcome()
    else:
        conversation_menu.show(conversation)
        if conversation.shared:
            show_that_shared(_SHARED)
        _show_turns(conversation)
    _show_unkept()
    with status if shared_runtime().state.error else st.container():
        show_status()
    chosen = _choose_collections()
    # Named as being at the bottom, the input does not make Streamlit follow the end of the page: an answer is read
    # from its beginning, and what a reader opened stays where it is.
    typed = st.bottom.chat_input("Nhập câu hỏi về nghị quyết, kết luận…", key=_QUESTION)
    question = typed if typed is not None else st.session_state.pop(_ASKED, None)
    if question is not None:
        _answer(question, conversation, chosen)


def turn(owner: str) -> AbstractContextManager[None]:
    """A place among the few turns that are worked on at a time, for a run that asks or shows what was just answered.

    While it waits it looks into the session: Streamlit ends a run there that another one has taken the place of.
    """
    if _FRESH in st.session_state:
        return TURNS.inside(begun=True)
    asks = st.session_state.get(_QUESTION) is not None or _ASKED in st.session_state
    return TURNS.inside(whose=owner, still=lambda: _FRESH in st.session_state) if asks else nullcontext()


def _choose_collections() -> frozenset[str]:
    """The numbers of the documents that are asked: those of the collections chosen; none for all."""
    texts = shared_runtime().texts
    if len(texts.collections) < 2:
        return frozenset()
    names = st.bottom.pills(
        "Hỏi trong bộ văn bản", list(texts.collections), selection_mode="multi", key=_COLLECTIONS, help=_ALL
    )
    return texts.numbers(tuple(names))


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
    shown = _examples()
    if shown:
        st.caption("Ví dụ")
    for number, example in enumerate(shown):
        if st.button(example, key=f"example-{number}", type="secondary"):
            _ask_again(example)


def _examples() -> tuple[str, ...]:
    """Questions about the texts at hand; none where they cannot be read, which the page's status says."""
    from assistant.answering.examples import examples

    try:
        return examples(shared_runtime().corpus)
    except CorpusError:
        return ()


def _show_turns(conversation: Conversation) -> None:
    shown = st.session_state.setdefault(_SHOWN, {}).get(conversation.id, SHOWN)
    turns = shared_store().turns(conversation.id, last=shown)
    hidden = conversation.turns - len(turns)
    if hidden > 0 and st.button(f"Xem {min(hidden, SHOWN)} lượt trước (còn {hidden})", icon=":material/expand_less:"):
        st.session_state[_SHOWN][conversation.id] = shown + SHOWN
        st.rerun()
    documents, order = shared_runtime().corpus.by_number, citation_order()
    fresh = st.session_state.pop(_FRESH, None)
    for turn in turns:
        view = turn_view(turn, documents, fresh=turn.id == fresh, newest=turn is turns[-1], order=order)
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


def _answer(question: str, conversation: Conversation | None, documents: frozenset[str]) -> None:
    """Answer, keep the turn, and draw the page again with it. A question that failed is not kept."""
    st.session_state.pop(_UNKEPT, None)
    slot, work = st.empty(), st.container(key="work")
    with slot:
        mount("turn", pending_view(question, WAITING), "pending")
    status = work.empty()
    runtime = shared_runtime()
    plain = asked_without_model()
    try:
        wait_until_open(status, runtime)
        history = shared_store().questions(conversation.id)[-HISTORY:] if conversation else []
        asked = runtime.texts
        with work:
            answer = show_draft(runtime.stream(question, history, not plain, documents), question, _ask_later)
        if answer.refused:
            answer = tell_coming(answer, asked, runtime.latest)
    except Exception as error:  # noqa: BLE001 -- whatever it is, the reader gets a sentence and can go on asking
        slot.empty()
        show_error(error)
        return
    answer = stopped(answer) if plain else answer
    try:
        with TURNS.outside():
            turn = shared_store().add_turn(conversation.id if conversation else None, question, answer)
    except (StoreError, OSError) as error:
        st.session_state[_UNKEPT] = _Unkept(current.CONVERSATION.key, Turn(0, now(), question, answer), error)
        st.rerun()
    st.session_state[_FRESH] = turn.id
    current.CONVERSATION.choose(turn.conversation)
    st.rerun()


@dataclass(frozen=True, slots=True)
class _Unkept:
    """An answer that could not be kept, the conversation that it was given in (None for a new one), and why."""

    conversation: str | None
    turn: Turn
    error: Exception


def _show_unkept() -> None:
    """The last answer, where it could not be kept: it can be read and copied until the next question."""
    unkept: _Unkept | None = st.session_state.get(_UNKEPT)
    if unkept is None or unkept.conversation != current.CONVERSATION.key:
        return
    documents = shared_runtime().corpus.by_number
    mount("turn", turn_view(unkept.turn, documents, True, True, citation_order()), "unkept")
    st.warning("Câu trả lời này chưa được lưu.", icon=":material/warning:")
    show_error(unkept.error)
