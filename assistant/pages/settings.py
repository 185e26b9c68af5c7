"""Cài đặt: which chat model writes the answers, if any."""

import time

import streamlit as st
from pydantic import SecretStr

from assistant.export_markdown import escape
from assistant.pages.components import bring_into_view
from assistant.pages.startup import show_error, show_status
from assistant.runtime import Runtime, shared_runtime
from assistant.writing.config import ChatConfig, load_chat, save_chat
from assistant.writing.probe import probe
from assistant.writing.trouble import ChatTrouble

NONE, OLLAMA, SERVER = "none", "ollama", "openai"

_KINDS = {
    NONE: "Không dùng mô hình (mặc định)",
    OLLAMA: "Mô hình trên máy này (Ollama)",
    SERVER: "Máy chủ tương thích OpenAI (vLLM, llama.cpp, LM Studio, máy chủ của cơ quan)",
}
_ADDRESS_HINTS = {OLLAMA: "Để trống nếu Ollama chạy trên máy này", SERVER: "Ví dụ: http://may-chu:8000/v1"}
_REWRITE = "Cho mô hình viết lại câu hỏi mà trợ lý không hiểu"
_REWRITE_HELP = (
    "Câu hỏi không tìm được câu trả lời được gửi cho mô hình để viết lại bằng từ ngữ của văn bản, giữ nguyên số, năm, "
    "địa danh, cơ quan. Câu trả lời vẫn chỉ lấy từ văn bản và nói rõ đã hiểu câu hỏi thế nào."
)
# The session's keys: what is to be done; that the fields were just saved; what was last said, with the fields that it
# was said of.
_WISH = "chat-wish"
_SAVED = "chat-saved"
_SAID = "chat-said"


def show() -> None:
    """The page."""
    runtime = shared_runtime()
    st.title("Cài đặt", anchor=False)
    st.write(
        "Không có mô hình ngôn ngữ, câu trả lời được ghép từ chính văn bản. Có mô hình, câu trả lời do mô hình viết; "
        "từng câu được đối chiếu với trích dẫn, câu nào sai thì không hiện."
    )
    show_status()
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
        if lack := _lack(kind, config) if wish else "":
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


def _save(runtime: Runtime, config: ChatConfig) -> None:
    try:
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
    with st.spinner("Đang hỏi thử mô hình…"):
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
