"""The page: `streamlit run app.py`. The server with its security headers; the pages are in assistant/pages/."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import streamlit as st
from starlette.middleware import Middleware

from assistant.pages import ask, library, reader, settings, sidebar, targets, tasks  # noqa: F401 -- loaded first
from assistant.pages.security import SecureShell
from assistant.runtime import shared_runtime

# While the assistant is being opened, its thread and the server share one interpreter. At Python's own 5 ms a turn, the
# page's seventy files would wait seconds for theirs.
sys.setswitchinterval(0.0005)


@asynccontextmanager
async def open_early(_: st.App) -> AsyncIterator[None]:
    """Begin to open the assistant when the server starts, before the first reader comes; let it go at the end."""
    try:
        runtime = shared_runtime()
    except ValueError:  # a wrong setting: every page says which one
        yield
        return
    runtime.start()
    yield
    runtime.close()


app = st.App("assistant/pages/shell.py", lifespan=open_early, middleware=[Middleware(SecureShell)])
