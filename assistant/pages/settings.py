"""Cài đặt: which chat model writes the answers, if any."""

import streamlit as st
from pydantic import SecretStr

from assistant.pages.startup import show_error, show_status
from assistant.runtime import Runtime, shared_runtime
from assistant.writing.config import ChatConfig, load_chat, save_chat
from assistant.writing.probe import probe
from assistant.writing.trouble import ChatTrouble

_KINDS = {
    "none": "Không dùng mô hình (mặc định)",
    "ollama": "Mô hình trên máy này (Ollama)",
    "openai": "Máy chủ tương thích OpenAI (vLLM, llama.cpp, LM Studio, máy chủ của cơ quan)",
}
_SAVED = "chat-saved"


def show() -> None:
    """The page."""
    runtime = shared_runtime()
    st.title("Cài đặt", anchor=False)
    st.header("Mô hình ngôn ngữ", anchor=False)
    st.write(
        "Không có mô hình, câu trả lời được ghép từ chính văn bản. Có mô hình, câu trả lời do mô hình viết; "
        "từng câu được đối chiếu với trích dẫn, câu nào sai thì không hiện."
    )
    if st.session_state.pop(_SAVED, False):
        st.success("Đã lưu.", icon=":material/check_circle:")
    show_status()
    if runtime.settings.chat_model:
        st.info("Mô hình đang được đặt bằng biến môi trường ASSISTANT_CHAT_MODEL nên không đổi được ở đây.")
        if st.button("Kiểm tra", icon=":material/network_check:"):
            _test(load_chat(runtime.settings))
        return
    _form(runtime, load_chat(runtime.settings))


def _form(runtime: Runtime, saved: ChatConfig) -> None:
    provider, _, name = saved.model.partition(":")
    kinds = list(_KINDS)
    at = kinds.index(provider) if provider in kinds else 0
    kind = st.radio("Ai viết câu trả lời", kinds, at, format_func=lambda one: _KINDS[one], key="chat-kind")
    config = ChatConfig()
    if kind != "none":
        address = st.text_input("Địa chỉ", saved.base_url, placeholder="http://may-chu:8000/v1", key="chat-address")
        model = st.text_input("Tên mô hình", name, placeholder="qwen3-8b", key="chat-name")
        # What is saved is never sent to the browser: the field is empty, and stays empty to keep it.
        hint = "Đã lưu; để trống nếu không đổi" if saved.api_key else "Để trống nếu máy chủ không cần"
        typed = st.text_input("Khóa", type="password", placeholder=hint, key="chat-key", autocomplete="off")
        forget = bool(saved.api_key) and st.checkbox("Bỏ khóa đã lưu", key="chat-forget")
        key = SecretStr(typed) if typed else None if forget or address.strip() != saved.base_url else saved.api_key
        config = ChatConfig(model=f"{kind}:{model.strip()}", base_url=address.strip(), api_key=key)
    save, test = st.columns(2)
    if save.button("Lưu", type="primary", icon=":material/save:", width="stretch"):
        _save(runtime, config)
    if kind != "none" and test.button("Kiểm tra", icon=":material/network_check:", width="stretch"):
        _test(config)


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
    st.session_state.pop("chat-key", None)
    runtime.reopen()
    st.rerun()


def _test(config: ChatConfig) -> None:
    with st.spinner("Đang hỏi thử mô hình…"):
        trouble = probe(config)
    if trouble:
        st.error(trouble.vietnamese, icon=":material/error:")
    else:
        st.success("Mô hình trả lời được.", icon=":material/check_circle:")
