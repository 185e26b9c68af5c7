"""The page: `streamlit run app.py`. The server with its security headers; the pages are in assistant/pages/."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import streamlit as st
from starlette.middleware import Middleware

from assistant.pages import ask, library, reader, settings, sidebar, study, targets, tasks  # noqa: F401 -- loaded first
from assistant.pages.security import SecureShell
from assistant.runtime import shared_runtime

_PAGE_FIRST = 4.0  # seconds in which the first reader's page has the interpreter to itself


@asynccontextmanager
async def open_early(_: st.App) -> AsyncIterator[None]:
    """Open the assistant soon after the server starts, whether or not a reader comes; let it go at the end."""
    try:
        runtime = shared_runtime()
    except ValueError:  # a wrong setting: every page says which one
        yield
        return
    runtime.start_after(_PAGE_FIRST)
    yield
    runtime.close()


app = st.App("assistant/pages/shell.py", lifespan=open_early, middleware=[Middleware(SecureShell)])
