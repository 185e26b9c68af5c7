"""What a stranger sees in place of a page, and how people come and go."""

import html

import streamlit as st
from streamlit.errors import StreamlitAuthError

from assistant.pages.people.opening import Opening, opening
from assistant.pages.people.person import Person, StrangerError
from assistant.pages.people.roles import NAMES
from assistant.pages.plain_text import escape

SHARED = (
    "Địa chỉ này dùng chung, không đăng nhập: ai vào được địa chỉ này cũng hỏi được. "
    "Các cuộc trao đổi và bài soạn của anh/chị chỉ mở được trên trình duyệt này."
)
LOCKED = "Cài đặt và việc lập lại chỉ mục dành cho người quản trị."
_NOT_SET_UP = "Đăng nhập chưa được thiết lập đúng. Hãy báo người quản trị xem lại phần [auth] trong secrets.toml."


def show_stranger(stranger: StrangerError) -> None:
    """The page of who is not let in (yet)."""
    st.title("Trợ lý nghị quyết", anchor=False)
    if stranger.code == "cookie":
        st.warning(
            "Trình duyệt không giữ cookie nên trợ lý không biết giữ các cuộc trao đổi cho ai. "
            "Hãy cho phép cookie của địa chỉ này rồi tải lại trang.",
            icon=":material/cookie:",
        )
    elif stranger.code == "unknown":
        st.warning(
            f"Tài khoản {escape(stranger.name)} chưa được dùng trợ lý này. "
            "Hãy nhờ người quản trị thêm vào danh sách, hoặc đăng nhập bằng tài khoản khác.",
            icon=":material/block:",
        )
        _leave_button()
    else:
        st.write("Mỗi người có các cuộc trao đổi và bài soạn của riêng mình. Hãy đăng nhập bằng tài khoản của cơ quan.")
        if st.button("Đăng nhập", type="primary", icon=":material/login:"):
            try:
                st.login()
            except StreamlitAuthError:
                st.error(_NOT_SET_UP, icon=":material/error:")


def show_person(person: Person) -> None:
    """In the sidebar: who is signed in, and the way out."""
    if opening() is Opening.SIGN_IN:
        # As HTML: Markdown would make a link of the address.
        st.html(f"<small>{html.escape(person.name)} · {NAMES[person.role]}</small>")
        _leave_button()


def show_shared() -> None:
    """On every page of an address that people share."""
    if opening() is Opening.SHARED:
        st.caption(f":material/groups: {SHARED}")


def _leave_button() -> None:
    if st.button("Đăng xuất", icon=":material/logout:"):
        st.logout()
