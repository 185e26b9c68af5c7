"""The page with a chat model: a scripted server on loopback, and what it says."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page

from tests.assistant.writing.chat_server import Handler, Script, Server, says, serving
from tests.browser.server import serve

MODEL = "openai:thu"
KEY = "sk-bi-mat-0123456789"
RIGHT = "Đến năm 2030, GRDP bình quân đầu người của tỉnh Khánh Hòa đạt 189 triệu đồng/người [1]."

# When the first words of a draft are on the page, in milliseconds since 1970, looked at in every frame.
_WATCH = """(words) => {
  window.firstWords = null;
  const look = () => {
    if (document.querySelector(".st-key-work")?.textContent.includes(words)) {
      window.firstWords = performance.timeOrigin + performance.now();
    } else requestAnimationFrame(look);
  };
  look();
}"""


@contextmanager
def serve_with_model(folder: Path) -> Iterator[tuple[str, Server]]:
    """The page's address, its settings naming a scripted server, and that server."""
    folder.mkdir(parents=True, exist_ok=True)
    with serving(says(RIGHT)) as model:
        settings = {"MODEL": MODEL, "BASE_URL": model.url, "API_KEY": KEY}
        named = {f"ASSISTANT_CHAT_{name}": value for name, value in settings.items()}
        with serve(folder / "data", folder / "server.log", **named) as address:
            yield address, model


def first_words(page: Page, model: Server, question: str) -> float:
    """Milliseconds from the server's sending the first words of a draft to their being on the page."""
    sent: list[float] = []

    def script(handler: Handler) -> None:
        handler.begin()
        time.sleep(0.3)  # the connection stands; nothing has been said yet
        sent.append(time.time() * 1000)
        handler.chunk({"role": "assistant", "content": RIGHT[:8]})
        time.sleep(0.3)
        handler.chunk({"content": RIGHT[8:]})
        handler.chunk({}, "stop")
        handler.raw(b"data: [DONE]\n\n")

    model.scripts = [script]
    page.evaluate(_WATCH, RIGHT[:7])
    box = page.get_by_placeholder("Nhập câu hỏi")
    box.fill(question)
    box.press("Enter")
    page.wait_for_function("() => window.firstWords", polling="raf", timeout=30_000)
    return float(page.evaluate("window.firstWords")) - sent[0]


def slowly(pause: float = 0.25) -> Script:
    """A right answer that takes its time."""
    return says(f"{RIGHT} " * 12, pause)
