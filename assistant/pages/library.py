"""Kho văn bản."""

import streamlit as st


def show() -> None:
    """The page."""
    st.title("Kho văn bản", anchor=False)
