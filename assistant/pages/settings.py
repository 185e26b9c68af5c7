"""Cài đặt: how citations are written, and which chat model writes the answers, if any."""

import time

import streamlit as st
from pydantic import SecretStr

from assistant.exports.citation_orders import Order
from assistant.exports.preferences import Preferences, load_preferences, save_preferences
from assistant.pages.components import bring_into_view
from assistant.pages.hosts import opened_wider
from assistant.pages.people.audit import acting, audit_log
from assistant.pages.people.person import may
from assistant.pages.people.roles import Role
from assistant.pages.people.sign_in import LOCKED
from assistant.pages.plain_text import escape
from assistant.pages.startup import show_error, show_status
from assistant.serving.runtime import Runtime, shared_runtime
from assistant.settings import Settings
from assistant.writing.config import ChatConfig, load_chat, same_server, save_chat
from assistant.writing.probe import probe
from assistant.writing.trouble import ChatTrouble

NONE, OLLAMA, SERVER = "none", "ollama", "openai"

_KINDS = {
    NONE: "Không dùng mô hình (mặc định)",
    OLLAMA: "Mô hình trên máy này (Ollama)",
    SERVER: "Máy chủ tương thích OpenAI (vLLM, llama.cpp, LM Studio, máy chủ của cơ quan)",
}
_ORDERS = {
    Order.SMALL_FIRST: "Từ nhỏ đến lớn: điểm, khoản, mục, rồi số, ngày và nơi ban hành văn bản",
    Order.LARGE_FIRST: "Từ lớn đến nhỏ: số, ngày và nơi ban hành văn bản, rồi mục, khoản, điểm",
}
_ADDRESS_HINTS = {OLLAMA: "Để trống nếu Ollama chạy trên máy này", SERVER: "Ví dụ: http://may-chu:8000/v1"}
_REWRITE = "Cho mô hình viết lại câu hỏi mà trợ lý không hiểu"
_REWRITE_HELP = (
    "Câu hỏi không tìm được câu trả lời được gửi cho mô hình để viết lại bằng từ ngữ của văn bản, giữ nguyên số, năm, "
    "địa danh, cơ quan. Câu trả lời vẫn chỉ lấy từ văn bản và nói rõ đã hiểu câu hỏi thế nào."
)
_AUDIT_LINES = 200
# The session's keys: what is to be done; that the fields were just saved; what was last said, with the fields that it
# was said of.
_WISH = "chat-wish"
_SAVED = "chat-saved"
_SAID = "chat-said"


def show() -> None:
    """The page."""
    runtime = shared_runtime()
    st.title("Cài đặt", anchor=False)
    if not may(Role.ADMINISTRATOR):
        st.info(LOCKED, icon=":material/lock:")
        return
    st.write(
        "Không có mô hình ngôn ngữ, câu trả lời được ghép từ chính văn bản. Có mô hình, câu trả lời do mô hình viết; "
        "từng câu được đối chiếu với trích dẫn, câu nào sai thì không hiện."
    )
    show_status()
    _citations(runtime)
    st.header("Mô hình viết câu trả lời", anchor=False)
    _chat_model(runtime)
    _audit()


def _audit() -> None:
    """Who did what, for the administrator."""
    st.header("Nhật ký", anchor=False)
    with st.expander(f"{_AUDIT_LINES} việc gần nhất: ai đã làm gì, khi nào", icon=":material/history:"):
        lines = [
            f"{one.when.astimezone():%d/%m/%Y %H:%M} · {one.who} · {one.what}{f': {one.thing}' if one.thing else ''}"
            for one in audit_log().last(_AUDIT_LINES)
        ]
        st.code("\n".join(lines) or "Chưa có gì.", language=None, wrap_lines=True)


def _chat_model(runtime: Runtime) -> None:
    if runtime.settings.chat_model:
        st.info(
            "Người quản trị máy này đã chọn mô hình khi khởi động trợ lý (biến môi trường ASSISTANT_CHAT_MODEL) "
            "nên không đổi được ở đây.",
            icon=":material/info:",
        )
        config = load_chat(runtime.settings)
        if st.button("Kiểm tra", icon=":material/network_check:"):
            _test(config)
        _show_said(config)
        return
    _form(runtime, load_chat(runtime.settings))


def _citations(runtime: Runtime) -> None:
    """How places are written where they are copied or exported; a choice is kept at once."""
    st.header("Trích dẫn", anchor=False)
    kept = load_preferences(runtime.settings.data_dir).order
    orders = list(_ORDERS)
    chosen = st.radio(
        "Thứ tự khi chép và xuất trích dẫn", orders, orders.index(kept), format_func=_ORDERS.__getitem__, key="order"
    )
    if chosen != kept:
        try:
            with acting(Role.ADMINISTRATOR, "đổi thứ tự trích dẫn", chosen.value):
                save_preferences(Preferences(order=chosen), runtime.settings.data_dir)
        except OSError as error:
            show_error(error)


def _form(runtime: Runtime, saved: ChatConfig) -> None:
    provider = saved.model.partition(":")[0]
    kinds = list(_KINDS)
    at = kinds.index(provider) if provider in kinds else 0
    kind = st.radio("Ai viết câu trả lời", kinds, at, format_func=lambda one: _KINDS[one], key="chat-kind")
    config = ChatConfig() if kind == NONE else _model(kind, saved)
    place = st.container()
    with st.container(horizontal=True):
        st.button("Lưu", type="primary", icon=":material/save:", on_click=_wish, args=("save",))
        if kind != NONE:
            st.button("Kiểm tra", icon=":material/network_check:", on_click=_wish, args=("test",))
    wish = st.session_state.get(_WISH)
    with place:
        if lack := _lack(kind, config) or _foreign(config, saved, runtime.settings) if wish else "":
            _say(config, "warning", lack)
        elif wish == "save":
            _save(runtime, config)
        elif wish == "test":
            _test(config)
        _show_said(config)


def _wish(what: str) -> None:
    """Remember what was pressed until it is done: a field that is left by pressing may begin the page anew."""
    st.session_state[_WISH] = what


def _model(kind: str, saved: ChatConfig) -> ChatConfig:
    """The fields of a model, filled with what is saved of the same kind, as a choice."""
    provider, _, name = saved.model.partition(":")
    kept = saved if provider == kind else ChatConfig()
    address = st.text_input("Địa chỉ", kept.base_url, placeholder=_ADDRESS_HINTS[kind], key="chat-address")
    left, right = st.columns(2)
    model = left.text_input("Tên mô hình", name if kept.model else "", placeholder="Ví dụ: qwen3-8b", key="chat-name")
    # What is saved is never sent to the browser: the field is empty, and stays empty to keep it. What was typed there
    # stands in the browser until the field is told to be empty.
    if st.session_state.pop(_SAVED, False):
        st.session_state["chat-key"] = ""
    hint = "Đã lưu; để trống nếu không đổi" if kept.api_key else "Để trống nếu không cần"
    typed = right.text_input("Khóa truy cập", type="password", placeholder=hint, key="chat-key", autocomplete="off")
    forget = bool(kept.api_key) and st.checkbox("Bỏ khóa đã lưu", key="chat-forget")
    # A saved key goes only to the address that it was saved for.
    stays = address.strip() == kept.base_url and not forget
    key = SecretStr(typed) if typed else kept.api_key if stays else None
    rewrite = st.toggle(_REWRITE, kept.rewrite, help=_REWRITE_HELP, key="chat-rewrite")
    return ChatConfig(model=f"{kind}:{model.strip()}", base_url=address.strip(), api_key=key, rewrite=rewrite)


def _lack(kind: str, config: ChatConfig) -> str:
    """What is missing, "" for nothing.

    A server's address is never left to the package, whose own would send the texts to a company on the internet.
    """
    if kind == SERVER and not config.base_url:
        return "Hãy nhập địa chỉ của máy chủ, ví dụ http://may-chu:8000/v1."
    if config.model.endswith(":"):
        return "Hãy nhập tên mô hình mà máy chủ dùng, ví dụ qwen3-8b."
    return ""


def _foreign(config: ChatConfig, saved: ChatConfig, settings: Settings) -> str:
    """Why an address is not asked, "" where it may be.

    Whoever opens this page could else have this machine try every port of its network.
    """
    if not config.base_url or not opened_wider(settings.hosts, st.get_option("server.address")):
        return ""
    if any(same_server(config.base_url, one) for one in (settings.chat_base_url or "", saved.base_url)):
        return ""
    return (
        "Trợ lý đang mở cho nhiều máy, nên chỉ người quản trị đặt được địa chỉ của máy chủ mô hình: "
        "biến môi trường ASSISTANT_CHAT_BASE_URL."
    )


def _save(runtime: Runtime, config: ChatConfig) -> None:
    try:
        with acting(Role.ADMINISTRATOR, "đặt mô hình", config.model or "không dùng"):
            save_chat(config.checked() if config.model else config, runtime.settings.data_dir)
    except ChatTrouble as trouble:
        _say(config, "error", trouble.vietnamese)
    except OSError as error:
        st.session_state.pop(_WISH, None)
        show_error(error)
    else:
        _say(config, "success", "Đã lưu.")
        st.session_state[_SAVED] = True
        runtime.reopen()
        st.rerun()


def _test(config: ChatConfig) -> None:
    with st.spinner("Đang hỏi thử mô hình…"), acting(Role.ADMINISTRATOR, "thử mô hình", config.model):
        trouble = probe(config)
    if trouble:
        _say(config, "error", trouble.vietnamese)
    else:
        _say(config, "success", "Mô hình trả lời được.")


def _say(config: ChatConfig, kind: str, words: str) -> None:
    """Have something said of these fields; it stands until they are changed, however often the page is drawn."""
    st.session_state.pop(_WISH, None)
    st.session_state[_SAID] = (config, kind, words, time.monotonic())


def _show_said(config: ChatConfig) -> None:
    said = st.session_state.get(_SAID)
    if not said or said[0] != config:
        return
    _, kind, words, moment = said
    if kind == "success":
        st.success(words, icon=":material/check_circle:")
    elif kind == "warning":
        st.warning(escape(words), icon=":material/info:")
    else:
        st.error(words, icon=":material/error:")
    bring_into_view("chat-said", moment)
