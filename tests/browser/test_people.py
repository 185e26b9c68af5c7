"""Two browsers as two people: neither sees, changes or deletes what is the other's, on any page, by any link."""

import html
import json
import re
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.cookiejar import CookieJar
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import OFFICE, put_aside, take_page
from tests.browser.provider import Provider, serve_provider
from tests.browser.server import serve
from tests.browser.steps import GRDP, ask, conversations, settle
from tests.browser.test_study import make
from tests.browser.words import english_words
from tests.visitor import Visitor, cookie_of

PEOPLE = {
    "An": {"email": "an@co-quan.vn", "email_verified": True},
    "Bình": {"email": "binh@co-quan.vn", "email_verified": True},
    "Chi": {"email": "chi@co-quan.vn", "email_verified": True},
    "Giả": {"email": "chi@co-quan.vn", "email_verified": False},
    "Giả mạo": {"email": "chi@co-quan.vn", "email_verified": "false"},
    "Khách": {"email": "khach@noi-khac.vn", "email_verified": True},
}
PLACES = ("", "van-ban", "chi-tieu", "nhiem-vu", "soan-bai", "kho-van-ban", "cai-dat")


_WIPED: list[BrowserContext] = []


@contextmanager
def person_at(browser: Browser) -> Iterator[Page]:
    """A browser of one person's own: where there is one, that of somebody before, wiped, for it has the scripts."""
    context = _WIPED.pop() if _WIPED else _new_context(browser)
    page = take_page(context)
    yield page
    put_aside(page, "/".join(page.url.split("/")[:3]))
    context.clear_cookies()
    _WIPED.append(context)


def _new_context(browser: Browser) -> BrowserContext:
    context = browser.new_context(viewport=OFFICE, locale="vi-VN", accept_downloads=True, reduced_motion="reduce")
    context.set_default_timeout(20_000)
    return context


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server that others may reach, without sign-in."""
    folder = tmp_path_factory.mktemp("shared")
    settings = {"ASSISTANT_HOSTS": "may-chu", "ASSISTANT_OPEN_WITHOUT_SIGN_IN": "true"}
    with serve(folder / "data", folder / "server.log", **settings) as address:
        wait_until_indexed(address, cookie_of(address))
        yield address


@pytest.fixture(scope="module")
def provider() -> Iterator[Provider]:
    with serve_provider(PEOPLE) as served:
        yield served


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("office")


@pytest.fixture(scope="module")
def office(provider: Provider, folder: Path) -> Iterator[str]:
    """A server where people sign in."""
    settings = {
        "ASSISTANT_READERS": "@co-quan.vn",
        "ASSISTANT_EDITORS": "binh@co-quan.vn",
        "ASSISTANT_ADMINISTRATORS": "chi@co-quan.vn",
    }
    with serve(folder / "data", folder / "server.log", provider.secrets_toml, **settings) as address:
        wait_until_indexed(address, SignedIn(address, "An").said())
        yield address


def sign_in(page: Page, address: str, name: str) -> None:
    page.goto(address)
    page.get_by_role("button", name="Đăng nhập").click()
    page.get_by_role("link", name=name, exact=True).click()
    page.wait_for_url(f"{address}/**")


class SignedIn:
    """Somebody who signed in as a browser does, from page to page, without one: what they are told is text alone."""

    def __init__(self, address: str, name: str) -> None:
        self.cookies = CookieJar()
        self._address = address
        browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.cookies))
        browser.open(address).close()
        browser.open(f"{address}/_stcore/health").close()  # gives the token that goes with who is signed in
        with Visitor(address, self.said()) as visitor:
            visitor.open()
            visitor.press("Đăng nhập")
        with browser.open(address + visitor.redirect) as choice:
            links = re.findall(r'href="([^"]*)">([^<]*)<', choice.read().decode())
        (link,) = (html.unescape(one) for one, named in links if named == name)
        browser.open(link).close()

    def said(self) -> str:
        """The cookies, as a browser says them."""
        return "; ".join(f"{one.name}={one.value}" for one in self.cookies)

    def enter(self, page: Page) -> None:
        """Let a browser be theirs."""
        page.context.add_cookies(
            [{"name": one.name, "value": one.value or "", "url": self._address} for one in self.cookies]
        )


def wait_until_indexed(address: str, cookie: str) -> None:
    """Wait until the index is there, so that the tests need not."""
    end = time.monotonic() + 240
    with Visitor(address, cookie) as visitor:
        while not heard(visitor, "kho-van-ban", "", "Sẵn sàng: đã lập chỉ mục"):
            assert time.monotonic() < end
            time.sleep(0.5)


def heard(visitor: Visitor, place: str, query: str, words: str) -> bool:
    """Whether the server says words on a page: what it does not say, no browser can show."""
    visitor.open(place, query)
    return words in visitor.heard or json.dumps(words)[1:-1] in visitor.heard


def said_anywhere(page: Page) -> str:
    """All that a page holds, in every shadow and field."""
    return str(
        page.evaluate(
            """() => {
  const found = [];
  const visit = (root) => {
    found.push(root.innerHTML ?? root.documentElement.outerHTML);
    for (const node of root.querySelectorAll("*")) if (node.shadowRoot) visit(node.shadowRoot);
  };
  visit(document);
  return found.join(" ") + [...document.querySelectorAll("input, textarea")].map((one) => one.value).join(" ");
}"""
        )
    )


def key_of(page: Page, parameter: str = "c") -> str:
    page.wait_for_url(re.compile(rf"[?&]{parameter}="))
    return re.split(rf"[?&]{parameter}=", page.url)[1].split("&")[0]


def download(page: Page, name: str) -> tuple[str, bytes]:
    """Take a file away; gives the address that it came from, and what is in it."""
    with page.expect_download() as waited:
        page.get_by_role("button", name=name).first.click()
    return waited.value.url, Path(waited.value.path()).read_bytes()


def told(page: Page, address: str, place: str, key: str, words: str) -> bool:
    """Whether the server says words to the person of a browser at a link."""
    cookie = "; ".join(f"{one['name']}={one['value']}" for one in page.context.cookies(address))
    with Visitor(address, cookie) as visitor:
        return heard(visitor, place, f"c={key}", words)


def status(context: BrowserContext, url: str) -> int:
    return context.request.get(url).status


def assert_only_opens(url: str, mine: Page, others: Page) -> None:
    """A link to a file is no way in; asked again by whom it is for, lest it was gone for all."""
    assert status(mine.context, url) == 200
    assert status(others.context, url) == 404
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(url)
    assert status(mine.context, url) == 200


def test_two_browsers_at_one_address_are_two_people(browser: Browser, shared: str) -> None:
    with person_at(browser) as an, person_at(browser) as binh:
        an.goto(shared)
        expect(an.get_by_text("Địa chỉ này dùng chung, không đăng nhập")).to_be_visible()
        ask(an, f"An hỏi: {GRDP}")
        key = key_of(an)
        binh.goto(shared)
        ask(binh, f"Bình hỏi: {GRDP}")
        assert key_of(binh) != key

        an.get_by_role("button", name="Thao tác").click()
        url, content = download(an, "Tải về Markdown")
        assert "An hỏi" in content.decode()
        assert_only_opens(url, an, binh)

        binh.goto(f"{shared}/?c={key}")
        expect(binh.get_by_role("heading", name="Hỏi đáp nghị quyết")).to_be_visible()
        settle(binh)
        assert "An hỏi" not in said_anywhere(binh)
        assert told(an, shared, "", key, "An hỏi")
        assert not any(told(binh, shared, place, key, "An hỏi") for place in PLACES)
        binh.get_by_placeholder("Tìm, gõ không dấu cũng được").fill("An hỏi")
        binh.keyboard.press("Enter")
        expect(binh.get_by_text("Không có cuộc trao đổi nào có những chữ này.")).to_be_visible()

        an.reload()
        expect(conversations(an)).to_have_count(1)
        expect(an.get_by_role("article")).to_contain_text("An hỏi")


def test_what_is_shared_is_read_by_the_other_until_it_is_taken_back(browser: Browser, shared: str) -> None:
    with person_at(browser) as an, person_at(browser) as binh:
        an.goto(shared)
        ask(an, f"An chia sẻ: {GRDP}")
        key = key_of(an)
        an.get_by_role("button", name="Thao tác").click()
        an.get_by_role("button", name="Chia sẻ với mọi người").click()
        expect(an.get_by_text("Đang chia sẻ: mọi người dùng trợ lý này đọc được")).to_be_visible()

        binh.goto(shared)
        binh.get_by_test_id("stSidebarUserContent").get_by_role("link", name="An chia sẻ").first.click()
        expect(binh.get_by_role("article")).to_contain_text(f"An chia sẻ: {GRDP}")
        expect(binh.get_by_text("chia sẻ, chỉ đọc")).to_be_visible()
        settle(binh)
        for name in ("Thao tác", "Câu trả lời hữu ích", "Xoá cuộc trao đổi", "Đổi tên"):
            expect(binh.get_by_role("button", name=name)).to_have_count(0)
        expect(binh.get_by_placeholder("Nhập câu hỏi")).to_have_count(0)
        assert english_words(binh) == []
        url, content = download(binh, "Tải về Markdown")
        assert "An chia sẻ" in content.decode()
        assert_only_opens(url, binh, an)

        an.get_by_role("button", name="Thôi chia sẻ").click()
        expect(an.get_by_text("Đang chia sẻ: mọi người")).to_have_count(0)
        binh.goto(f"{shared}/?c={key}")
        expect(binh.get_by_role("heading", name="Hỏi đáp nghị quyết")).to_be_visible()
        settle(binh)
        assert key not in said_anywhere(binh)


def test_a_lesson_is_its_makers(browser: Browser, shared: str) -> None:
    with person_at(browser) as an, person_at(browser) as binh:
        make(an, shared)
        key = key_of(an, "bai")
        binh.goto(f"{shared}/soan-bai?bai={key}")
        expect(binh.get_by_role("button", name="Soạn bài", exact=True)).to_be_visible()
        settle(binh)
        expect(binh.get_by_role("tab", name="Luyện tập")).to_have_count(0)
        binh.get_by_text("Các bài đã lưu").click()
        expect(binh.get_by_text("Chưa có bài nào.")).to_be_visible()

        an.get_by_role("button", name="Tải về", exact=True).click()
        url, _ = download(an, "Tải về đề cương (Word)")
        assert_only_opens(url, an, binh)
        an.reload()
        expect(an.get_by_role("tab", name="Luyện tập")).to_be_visible()


def test_at_a_shared_address_the_settings_and_the_index_are_locked(browser: Browser, shared: str) -> None:
    with person_at(browser) as page:
        page.goto(shared)
        expect(page.get_by_placeholder("Nhập câu hỏi")).to_be_visible()
        expect(page.get_by_role("link", name="Cài đặt")).to_have_count(0)
        page.goto(f"{shared}/cai-dat")
        expect(page.get_by_text("dành cho người quản trị")).to_be_visible()
        expect(page.get_by_role("button", name="Lưu")).to_have_count(0)
        page.goto(f"{shared}/kho-van-ban")
        expect(page.get_by_role("heading", name="Thêm văn bản")).to_be_visible()
        expect(page.get_by_text("Sẵn sàng: đã lập chỉ mục")).to_be_visible()
        expect(page.get_by_role("button", name="Lập lại chỉ mục")).to_have_count(0)
        cookie = next(one for one in page.context.cookies() if one["name"] == "tro_ly")
        assert (cookie["httpOnly"], cookie["sameSite"]) == (True, "Lax")


def test_a_cookie_that_somebody_wrote_opens_nothing(browser: Browser, shared: str) -> None:
    with person_at(browser) as an, person_at(browser) as forger:
        an.goto(shared)
        ask(an, f"An hỏi: {GRDP}")
        key = key_of(an)
        name = next(one["value"] for one in an.context.cookies() if one["name"] == "tro_ly").partition(".")[0]
        forger.context.add_cookies([{"name": "tro_ly", "value": f"{name}.{'0' * 64}", "url": shared}])
        forger.goto(f"{shared}/?c={key}")
        expect(forger.get_by_role("heading", name="Hỏi đáp nghị quyết")).to_be_visible()
        settle(forger)
        assert "An hỏi" not in said_anywhere(forger)


def test_nobody_gets_in_before_signing_in(browser: Browser, office: str) -> None:
    with person_at(browser) as page:
        page.goto(office)
        expect(page.get_by_role("button", name="Đăng nhập")).to_be_visible()
        expect(page.get_by_placeholder("Nhập câu hỏi")).to_have_count(0)
        expect(page.get_by_placeholder("Tìm, gõ không dấu cũng được")).to_have_count(0)
        assert english_words(page) == []


@pytest.mark.parametrize("place", PLACES)
def test_no_page_says_more_than_that_one_signs_in(office: str, place: str) -> None:
    with Visitor(office, cookie_of(office)) as visitor:
        assert heard(visitor, place, "", "Đăng nhập")
        assert not any(words in visitor.heard for words in ("Nhập câu hỏi", "gõ không dấu", "GRDP"))


def test_who_signs_in_has_their_own_things_on_any_browser_and_nobody_elses(browser: Browser, office: str) -> None:
    with person_at(browser) as an, person_at(browser) as binh:
        sign_in(an, office, "An")
        expect(an.get_by_text("an@co-quan.vn · người đọc")).to_be_visible()
        ask(an, f"An hỏi: {GRDP}")
        key = key_of(an)
        sign_in(binh, office, "Bình")
        expect(binh.get_by_text("binh@co-quan.vn · người biên tập")).to_be_visible()
        an.get_by_role("button", name="Thao tác").click()
        url, content = download(an, "Tải về Word")
        assert content.startswith(b"PK")
        assert_only_opens(url, an, binh)
        binh.goto(f"{office}/?c={key}")
        expect(binh.get_by_role("heading", level=1)).to_be_visible()
        settle(binh)
        assert "An hỏi" not in said_anywhere(binh)
        assert told(an, office, "", key, "An hỏi")
        assert not any(told(binh, office, place, key, "An hỏi") for place in PLACES)

    with person_at(browser) as again:
        sign_in(again, office, "An")
        again.goto(f"{office}/?c={key}")
        expect(again.get_by_role("article")).to_contain_text("An hỏi")
        assert english_words(again) == []
        again.get_by_role("button", name="Đăng xuất").click()
        expect(again.get_by_role("button", name="Đăng nhập")).to_be_visible()
        again.goto(f"{office}/?c={key}")
        expect(again.get_by_role("button", name="Đăng nhập")).to_be_visible()
        assert "An hỏi" not in said_anywhere(again)


@pytest.mark.parametrize(
    ("name", "adds", "administers"), [("An", 0, 0), ("Bình", 1, 0), ("Chi", 1, 1)], ids=["reader", "editor", "admin"]
)
def test_each_role_sees_what_it_may_do(browser: Browser, office: str, name: str, adds: int, administers: int) -> None:
    with person_at(browser) as page:
        SignedIn(office, name).enter(page)
        page.goto(f"{office}/kho-van-ban")
        expect(page.get_by_text("Sẵn sàng: đã lập chỉ mục")).to_be_visible()
        settle(page)
        expect(page.get_by_role("heading", name="Thêm văn bản")).to_have_count(adds)
        expect(page.get_by_role("button", name="Lập lại chỉ mục")).to_have_count(administers)
        expect(page.get_by_role("link", name="Cài đặt")).to_have_count(administers)
        page.get_by_text("Chi tiết cho bộ phận kỹ thuật").click()
        expect(page.get_by_text("Mô hình tìm kiếm: kèm theo trợ lý")).to_be_visible()
        expect(page.get_by_text("Chỉ mục lưu tại")).to_have_count(administers)
        page.goto(f"{office}/cai-dat")
        if administers:
            expect(page.get_by_role("radio").first).to_be_attached()
        else:
            expect(page.get_by_text("dành cho người quản trị")).to_be_visible()
            settle(page)
            expect(page.get_by_role("radio")).to_have_count(0)


def test_what_an_administrator_changes_is_written_down(browser: Browser, office: str, folder: Path) -> None:
    with person_at(browser) as chi:
        SignedIn(office, "Chi").enter(chi)
        chi.goto(f"{office}/cai-dat")
        chi.get_by_text("Từ nhỏ đến lớn").click()
        settle(chi)
        chi.reload()
        chi.get_by_text("việc gần nhất").click()
        expect(chi.get_by_text("chi@co-quan.vn · đổi thứ tự trích dẫn")).to_be_visible()
    lines = (folder / "data" / "audit.log").read_text(encoding="utf-8").splitlines()
    assert all(set(json.loads(one)) == {"when", "who", "what", "thing"} for one in lines)
    assert "GRDP" not in "".join(lines)


def test_who_gets_no_role_is_told_and_signs_out(browser: Browser, office: str) -> None:
    with person_at(browser) as page:
        sign_in(page, office, "Khách")
        expect(page.get_by_text("chưa được dùng trợ lý này")).to_be_visible()
        expect(page.get_by_placeholder("Nhập câu hỏi")).to_have_count(0)
        page.get_by_role("button", name="Đăng xuất").click()
        expect(page.get_by_role("button", name="Đăng nhập")).to_be_visible()


@pytest.mark.parametrize("name", ["Giả", "Giả mạo", "Khách"])
def test_an_address_that_is_not_verified_or_not_listed_gives_no_role(office: str, name: str) -> None:
    with Visitor(office, SignedIn(office, name).said()) as visitor:
        assert heard(visitor, "", "", "chưa được dùng trợ lý này")
        assert "Nhập câu hỏi" not in visitor.heard
        visitor.press("Đăng xuất")
        assert "/auth/logout" in visitor.redirect
