"""How fast the page is, in milliseconds: python -m tests.browser.timings. A measurement, not a test."""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Page

from assistant.answer import Answer
from assistant.conversations.store import ConversationStore
from corpus.reading.store import read_corpus
from tests.assistant.writing.chat_server import Server, says
from tests.browser.chromium import find_chromium, open_chromium
from tests.browser.model import RIGHT, first_words, serve_with_model
from tests.browser.server import serve
from tests.browser.steps import GRDP, ask, settle

ROUNDS = 5
BOX = "() => document.querySelector('textarea')?.placeholder.startsWith('Nhập câu hỏi')"
ANSWERED = """(question) => [...document.querySelectorAll('[data-testid="stBidiComponentIsolated"]')].some((host) =>
  host.shadowRoot?.querySelector('.question')?.textContent === question && host.shadowRoot.querySelector('.answer'))"""
TURNS = 200


def timed(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return (time.perf_counter() - began) * 1000


def appears(page: Page, condition: str, argument: object = None) -> None:
    """Wait for a condition, looked at in every frame: a locator looks only every half second."""
    page.wait_for_function(condition, arg=argument, polling="raf", timeout=60_000)


def open_page(browser: Browser, address: str) -> float:
    """From the address to a question box that takes words, with a cold browser cache."""
    context = browser.new_context()
    page = context.new_page()
    spent = timed(lambda: (page.goto(address, wait_until="commit"), appears(page, BOX)))
    context.close()
    return spent


def ask_quickly(page: Page, question: str) -> float:
    """From Enter to the whole answer."""
    box = page.get_by_placeholder("Nhập câu hỏi")
    box.fill(question)
    spent = timed(lambda: (box.press("Enter"), appears(page, ANSWERED, question)))
    settle(page)
    return spent


def click_citation(page: Page) -> float:
    """From the click on a marker to the highlighted passage."""
    turn = page.get_by_role("article").last
    marker = turn.get_by_role("button", name="Căn cứ 1")
    marker.scroll_into_view_if_needed()
    spent = timed(lambda: (marker.click(), turn.locator("mark.quote").first.wait_for()))
    turn.get_by_role("button", name="Thu gọn").first.click()
    return spent


def long_conversation(data: Path) -> str:
    """Keep a conversation of TURNS turns, each with three citations of whole passages."""
    store = ConversationStore(data / "conversations.sqlite3")
    conversation: str | None = None
    documents = read_corpus().documents
    passages = [(document, one) for document in documents for one in document.passages]
    for number in range(TURNS):
        picked = [passages[(number * 3 + step) % len(passages)] for step in range(3)]
        citations = tuple(document.cite(one.section, one.start, one.end) for document, one in picked)
        text = f"{picked[0][1].text} [1] {picked[1][1].text} [2] {picked[2][1].text} [3]"
        question = f"Câu hỏi số {number + 1}?"
        conversation = store.add_turn(conversation, question, Answer(question, text, False, citations)).conversation
    return str(conversation)


def report(name: str, spent: list[float]) -> None:
    print(f"{name:42s} median {statistics.median(spent):6.0f}   worst {max(spent):6.0f}")  # noqa: T201


def measure(browser: Browser, address: str, long: str) -> None:
    report("page open to a question box", [open_page(browser, address) for _ in range(ROUNDS)])
    page = browser.new_context(reduced_motion="reduce").new_page()
    page.goto(address)
    ask(page, GRDP)
    report("ask to the whole answer", [ask_quickly(page, f"{GRDP} ({number})") for number in range(ROUNDS)])
    report("click on a marker to the passage", [click_citation(page) for _ in range(ROUNDS)])
    opened = timed(lambda: (page.goto(f"{address}/?c={long}"), page.get_by_role("article").last.wait_for()))
    report(f"open a conversation of {TURNS} turns", [opened])
    report(f"a turn after {TURNS} turns", [ask_quickly(page, f"{GRDP} [{number}]") for number in range(ROUNDS)])


def measure_model(browser: Browser, address: str, model: Server) -> None:
    """How long the first words of a chat model take from its server to the page."""
    page = browser.new_context(reduced_motion="reduce").new_page()
    page.goto(address)
    model.scripts = [says(RIGHT)]
    ask(page, GRDP)  # the provider's package is imported
    waited = []
    for number in range(ROUNDS * 2):
        question = f"{GRDP} ({number})"
        waited.append(first_words(page, model, question))
        appears(page, ANSWERED, question)
        settle(page)
    report("a model's first words to the page", waited)


def main() -> None:
    path = find_chromium()
    if path is None:
        sys.exit("no Chromium on this machine: install the package chromium, or name one with CHROMIUM")
    with tempfile.TemporaryDirectory() as folder, open_chromium(path) as browser:
        data = Path(folder) / "data"
        long = long_conversation(data)
        with serve(data, Path(folder) / "server.log") as address:
            measure(browser, address, long)
        with serve_with_model(Path(folder) / "model") as (address, model):
            measure_model(browser, address, model)


if __name__ == "__main__":
    main()
