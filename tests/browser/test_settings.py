"""Cài đặt: a server is chosen, tried, saved and used; its key is seen nowhere afterwards."""

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Error, Locator, Page, Response, WebSocket, expect

from tests.assistant.writing.chat_server import says, serving
from tests.browser.conftest import PHONE, watched
from tests.browser.model import KEY, RIGHT
from tests.browser.server import serve
from tests.browser.steps import GRDP, ask, settle

# Everything that a page holds: its tree with every shadow, what stands in its fields, and what a browser keeps.
_HELD = """async () => {
  const trees = [];
  const visit = (root) => {
    trees.push(root.innerHTML ?? root.documentElement.outerHTML);
    for (const node of root.querySelectorAll("*")) if (node.shadowRoot) visit(node.shadowRoot);
  };
  visit(document);
  const fields = [...document.querySelectorAll("input, textarea")].map((field) => field.value);
  const bases = await indexedDB.databases();
  return JSON.stringify([trees, fields, {...localStorage}, {...sessionStorage}, document.cookie, history.state, bases]);
}"""


class Heard:
    """What reaches the browser: every response and every frame of a socket."""

    def __init__(self, page: Page) -> None:
        self._responses: list[Response] = []
        self._frames: list[bytes] = []
        page.on("response", lambda response: self._responses.append(response))
        page.on("websocket", self._listen)

    def _listen(self, socket: WebSocket) -> None:
        socket.on("framereceived", self._hear)

    def _hear(self, frame: str | bytes) -> None:
        self._frames.append(frame if isinstance(frame, bytes) else frame.encode())

    def all(self) -> bytes:
        """The bytes of all of it; what the browser has let go meanwhile is a script or a font."""
        bodies: list[bytes] = []
        for one in self._responses:
            with suppress(Error):
                bodies.append(one.body())
            bodies.append(json.dumps(one.headers).encode())
        assert self._frames
        return b"".join((*bodies, *self._frames))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("settings")


@pytest.fixture(scope="module")
def own(folder: Path) -> Iterator[str]:
    """A server of these tests' own: what they save is for no other test."""
    with serve(folder / "data", folder / "server.log") as served:
        yield served


@pytest.fixture
def page(context: BrowserContext, own: str) -> Iterator[Page]:
    with watched(context, own) as opened:
        yield opened


def choose(page: Page, address: str, kind: str, place: str = "", model: str = "", key: str = "") -> None:
    """Open the page and fill its fields as a person does."""
    page.goto(f"{address}/cai-dat")
    page.get_by_text(kind).click()
    fields = {"Địa chỉ": place, "Tên mô hình": model, "Khóa truy cập": key}
    for label, words in fields.items():
        page.get_by_label(label).fill(words)
    settle(page)


def choose_server(page: Page, address: str, place: str, model: str = "thu", key: str = KEY) -> None:
    choose(page, address, "Máy chủ tương thích OpenAI", place, model, key)


def said(page: Page) -> Locator:
    """What the page says of the fields."""
    return page.get_by_test_id("stMain").get_by_test_id("stAlert")


def test_a_server_is_tried_saved_and_used_and_its_key_is_nowhere(page: Page, own: str, folder: Path) -> None:
    heard = Heard(page)
    with serving(says("xong"), says(f"{RIGHT} Khóa là {KEY} [1].", 0.02), says("Câu 1: BỎ")) as model:
        choose_server(page, own, model.url)
        page.get_by_role("button", name="Kiểm tra").click()
        # The provider's package is imported now.
        expect(said(page)).to_contain_text("Mô hình trả lời được.", timeout=30_000)
        page.get_by_role("button", name="Lưu").click()
        expect(said(page)).to_contain_text("Đã lưu.")
        expect(page.get_by_label("Khóa truy cập")).to_have_value("")
        held = [page.evaluate(_HELD)]

        page.get_by_role("link", name="Hỏi đáp").first.click()
        turn = ask(page, GRDP)
        expect(turn).to_contain_text("GRDP bình quân đầu người của tỉnh Khánh Hòa đạt 189 triệu đồng/người")
        expect(turn.get_by_text("thu viết; từng câu đã được đối chiếu với trích dẫn.")).to_be_visible()
        held.append(page.evaluate(_HELD))
        assert model.headers[0]["authorization"] == f"Bearer {KEY}"

    page.get_by_role("link", name="Cài đặt").first.click()
    expect(page.get_by_label("Tên mô hình")).to_have_value("thu")
    expect(page.get_by_label("Khóa truy cập")).to_have_value("")
    expect(page.get_by_placeholder("Đã lưu; để trống nếu không đổi")).to_be_visible()
    held.append(page.evaluate(_HELD))
    page.reload()
    expect(page.get_by_label("Khóa truy cập")).to_have_value("")
    held.append(page.evaluate(_HELD))

    assert all("GRDP" in one or "qwen3-8b" in one for one in held)  # it was the page that was looked through
    assert not any(KEY in one for one in held)
    assert KEY.encode() not in heard.all()
    assert KEY not in (folder / "server.log").read_text(encoding="utf-8")
    kept = [one for one in (folder / "data").rglob("*") if one.is_file()]
    assert [one.name for one in kept if KEY.encode() in one.read_bytes()] == ["chat.json"]


def test_on_a_phone_what_is_said_is_in_sight(page: Page, own: str) -> None:
    page.set_viewport_size(PHONE)
    choose_server(page, own, "http://127.0.0.1:9/v1")
    page.get_by_role("button", name="Kiểm tra").click()
    expect(said(page)).to_contain_text("Không kết nối được tới địa chỉ này")
    expect(said(page)).to_be_in_viewport(ratio=0.9)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
