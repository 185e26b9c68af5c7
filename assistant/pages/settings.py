"""Cài đặt: which chat model writes the answers, if any."""

import streamlit as st
from pydantic import SecretStr

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
_SAVED = "chat-saved"


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
        if st.button("Kiểm tra", icon=":material/network_check:"):
            _test(load_chat(runtime.settings))
        return
    _form(runtime, load_chat(runtime.settings))


def _form(runtime: Runtime, saved: ChatConfig) -> None:
    provider = saved.model.partition(":")[0]
    kinds = list(_KINDS)
    at = kinds.index(provider) if provider in kinds else 0
    kind = st.radio("Ai viết câu trả lời", kinds, at, format_func=lambda one: _KINDS[one], key="chat-kind")
    config = ChatConfig() if kind == NONE else _model(kind, saved)
    outcome = st.container()
    with st.container(horizontal=True):
        save = st.button("Lưu", type="primary", icon=":material/save:")
        test = kind != NONE and st.button("Kiểm tra", icon=":material/network_check:")
    with outcome:
        if save and _complete(kind, config):
            _save(runtime, config)
        if test and _complete(kind, config):
            _test(config)
        if just_saved := st.session_state.pop(_SAVED, False):
            st.success("Đã lưu.", icon=":material/check_circle:")
        if save or test or just_saved:
            bring_into_view("chat-outcome")


def _model(kind: str, saved: ChatConfig) -> ChatConfig:
    """The fields of a model, filled with what is saved of the same kind, as a choice."""
    provider, _, name = saved.model.partition(":")
    kept = saved if provider == kind else ChatConfig()
    address = st.text_input("Địa chỉ", kept.base_url, placeholder=_ADDRESS_HINTS[kind], key="chat-address")
    left, right = st.columns(2)
    model = left.text_input("Tên mô hình", name if kept.model else "", placeholder="Ví dụ: qwen3-8b", key="chat-name")
    # What is saved is never sent to the browser: the field is empty, and stays empty to keep it. What was typed there
    # stands in the browser until the field is told to be empty.
    if st.session_state.get(_SAVED):
        st.session_state["chat-key"] = ""
    hint = "Đã lưu; để trống nếu không đổi" if kept.api_key else "Để trống nếu không cần"
    typed = right.text_input("Khóa truy cập", type="password", placeholder=hint, key="chat-key", autocomplete="off")
    forget = bool(kept.api_key) and st.checkbox("Bỏ khóa đã lưu", key="chat-forget")
    # A saved key goes only to the address that it was saved for.
    stays = address.strip() == kept.base_url and not forget
    key = SecretStr(typed) if typed else kept.api_key if stays else None
    rewrite = st.toggle(_REWRITE, kept.rewrite, help=_REWRITE_HELP, key="chat-rewrite")
    return ChatConfig(model=f"{kind}:{model.strip()}", base_url=address.strip(), api_key=key, rewrite=rewrite)


def _complete(kind: str, config: ChatConfig) -> bool:
    """Whether nothing is missing or misspelt; what is, is said.

    A server's address is never left to the package, whose own would send the texts to a company on the internet.
    """
    lack = ""
    if kind == SERVER and not config.base_url:
        lack = "Hãy nhập địa chỉ của máy chủ, ví dụ http://may-chu:8000/v1."
    elif config.model.endswith(":"):
        lack = "Hãy nhập tên mô hình mà máy chủ dùng, ví dụ qwen3-8b."
    if lack:
        st.warning(lack.replace(":", "\\:"), icon=":material/info:")
    return not lack


def _save(runtime: Runtime, config: ChatConfig) -> None:
    try:
        save_chat(config.checked() if config.model else config, runtime.settings.data_dir)
    except ChatTrouble as trouble:
        st.error(trouble.vietnamese, icon=":material/error:")
        return
    except OSError as error:
        show_error(error)
        return
    st.session_state[_SAVED] = True
    runtime.reopen()
    st.rerun()


def _test(config: ChatConfig) -> None:
    with st.spinner("Đang hỏi thử mô hình…"):
        trouble = probe(config)
    if trouble:
        st.error(trouble.vietnamese, icon=":material/error:")
    else:
        st.success("Mô hình trả lời được.", icon=":material/check_circle:")
