"""The page Kho văn bản, driven without a browser: files come in, are corrected, kept, replaced, removed, undone."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from assistant.answer import Answer
from assistant.pages.library.fields import NO_DATE, read_date
from assistant.serving import runtime
from assistant.serving.opening import Stage
from assistant.serving.runtime import Runtime
from assistant.settings import Settings
from tests.corpus.importing.making import LISTS, clean_paragraphs, list_body, write_docx

SHELL = Path(__file__).parents[4] / "assistant" / "pages" / "shell.py"


class FakeAssistant:
    """Remembers within which documents it was asked."""

    index: Any = None

    def __init__(self) -> None:
        self.within_asked: list[frozenset[str]] = []

    def within(self, documents: frozenset[str]) -> "FakeAssistant":
        self.within_asked.append(documents)
        return self

    def ask(self, question: str, _history: Sequence[str] = ()) -> Answer:
        return Answer(question, "Văn bản không nêu.", True)

    def close(self) -> None:
        """Holds nothing."""


def library() -> None:
    from assistant.pages.library import page

    page.show()


@pytest.fixture
def assistant() -> FakeAssistant:
    fake = FakeAssistant()
    shared = Runtime(Settings(), lambda *_: fake)
    runtime.share(shared)
    shared.start()
    assert shared.wait(10).stage is Stage.READY
    return fake


@pytest.fixture
def page(assistant: FakeAssistant) -> AppTest:  # noqa: ARG001 -- it must be shared before the page runs
    return AppTest.from_function(library, default_timeout=60).run()


@pytest.fixture
def word(tmp_path: Path) -> bytes:
    return write_docx(tmp_path / "a.docx", list_body(clean_paragraphs()), {}, LISTS).read_bytes()


def drop(page: AppTest, *files: tuple[str, bytes]) -> AppTest:
    for name, data in files:
        page.file_uploader[0].upload(name, data)
    return page.run()


def press(page: AppTest, label: str) -> AppTest:
    next(button for button in page.button if button.label == label).click()
    return page.run()


def field(page: AppTest, label: str) -> Any:
    return next(one for one in page.text_input if one.label == label)


def documents(page: AppTest) -> list[str]:
    """The names on the sheets of the texts at hand."""
    (view,) = [
        json.loads(one.proto.json) for one in page.get("bidi_component") if one.proto.component_name.endswith("library")
    ]
    return [sheet["name"] for sheet in view["documents"]]


def said(page: AppTest) -> str:
    return " ".join([*(one.value for one in page.markdown), *(one.value for one in (*page.error, *page.warning))])


def test_a_file_is_looked_over_corrected_and_kept(page: AppTest, word: bytes) -> None:
    drop(page, ("chi-thi.docx", word))

    assert not page.exception
    read = [field(page, one).value for one in ("Số, ký hiệu", "Ngày ban hành", "Cơ quan ban hành", "Người ký")]
    assert read == ["17-CT/TU", "14/08/2023", "Ban Thường vụ Tỉnh ủy An Hải", "Trần Quốc Bảo Lâm"]
    assert "Chỉ thị số 17-CT/TU" not in documents(page)

    field(page, "Người ký").set_value("Trần Quốc Lâm")
    press(page, "Giữ vào kho")

    assert not page.exception
    assert documents(page)[-1] == "Chỉ thị số 17-CT/TU"
    assert runtime.shared_runtime().latest.corpus.by_number["17-CT/TU"].metadata.signer == "Trần Quốc Lâm"
    assert "Đã thêm Chỉ thị số 17-CT/TU vào bộ “Văn bản đã thêm”." in said(page).replace("\\", "")

    press(page, "Hoàn tác")
    assert "Chỉ thị số 17-CT/TU" not in documents(page)


def test_one_bad_file_among_several_costs_only_itself(page: AppTest, word: bytes) -> None:
    drop(page, ("rong.docx", b""), ("hong.pdf", b"no pdf"), ("chi-thi.docx", word))

    assert not page.exception
    errors = [one.value for one in page.error]
    assert len(errors) == 2
    assert errors[0].startswith("Tệp rỗng")
    press(page, "Giữ vào kho")
    assert documents(page)[-1] == "Chỉ thị số 17-CT/TU"


def test_a_date_that_is_none_is_said_and_nothing_is_kept(page: AppTest, word: bytes) -> None:
    drop(page, ("chi-thi.docx", word))
    field(page, "Ngày ban hành").set_value("hôm qua")
    press(page, "Giữ vào kho")

    assert NO_DATE in [one.value for one in page.warning]
    assert "Chỉ thị số 17-CT/TU" not in documents(page)


def test_the_same_number_is_chosen_of(page: AppTest, word: bytes, tmp_path: Path) -> None:
    drop(page, ("chi-thi.docx", word))
    press(page, "Giữ vào kho")
    other = write_docx(tmp_path / "b.docx", list_body([*clean_paragraphs()[:-1], "Người Khác"]), {}, LISTS)
    drop(page, ("moi.docx", other.read_bytes()))

    press(page, "Giữ vào kho")
    assert "Trong kho đã có văn bản số 17-CT/TU" in " ".join(one.value for one in page.warning)
    page.radio[0].set_value(page.radio[0].options[0])
    press(page, "Giữ vào kho")

    assert documents(page).count("Chỉ thị số 17-CT/TU") == 1
    assert runtime.shared_runtime().latest.corpus.by_number["17-CT/TU"].metadata.signer == "Người Khác"
    press(page, "Hoàn tác")
    assert runtime.shared_runtime().latest.corpus.by_number["17-CT/TU"].metadata.signer == "Trần Quốc Bảo Lâm"


def test_the_same_content_again_is_said(page: AppTest, word: bytes) -> None:
    drop(page, ("chi-thi.docx", word))
    press(page, "Giữ vào kho")
    drop(page, ("ban-sao.docx", word))

    assert "Nội dung này đã có trong kho: văn bản 17-CT/TU" in said(page).replace("\\", "")
    assert not any(button.label == "Giữ vào kho" for button in page.button)


def test_a_kept_document_is_corrected_and_removed_with_a_way_back(page: AppTest, word: bytes) -> None:
    drop(page, ("chi-thi.docx", word))
    press(page, "Giữ vào kho")
    field(page, "Trích yếu").set_value("về công nghiệp xanh")
    press(page, "Lưu thông tin")
    assert runtime.shared_runtime().latest.corpus.by_number["17-CT/TU"].metadata.title == "về công nghiệp xanh"

    press(page, "Bỏ khỏi kho")
    assert "Chỉ thị số 17-CT/TU" not in documents(page)
    press(page, "Hoàn tác")
    assert "Chỉ thị số 17-CT/TU" in documents(page)


def test_what_another_program_adds_is_seen(page: AppTest, word: bytes, tmp_path: Path) -> None:
    from corpus.library.keeping import keep
    from corpus.library.staging import stage

    (tmp_path / "chi-thi.docx").write_bytes(word)
    settings = Settings()
    keep(settings.library, settings.read_texts(), stage(tmp_path / "chi-thi.docx", settings.library.staging))

    page.run()

    assert "Chỉ thị số 17-CT/TU" in documents(page)


def test_a_question_is_asked_within_the_collections_chosen(
    page: AppTest, assistant: FakeAssistant, word: bytes
) -> None:
    ask = AppTest.from_file(str(SHELL), default_timeout=60).run()
    assert not ask.pills  # one collection is no choice
    drop(page, ("chi-thi.docx", word))
    press(page, "Giữ vào kho")

    ask.run()
    ask.pills[0].set_value(["Văn bản đã thêm"]).run()
    ask.chat_input[0].set_value("Hỏi gì?").run()

    assert not ask.exception
    assert assistant.within_asked == [{"17-CT/TU"}]


@pytest.mark.parametrize(
    ("written", "read"),
    [("15/05/2025", "2025-05-15"), (" 1-2-2024 ", "2024-02-01"), ("31/02/2025", None), ("năm 2025", None), ("", None)],
)
def test_dates_as_they_are_typed(written: str, read: str | None) -> None:
    date = read_date(written)

    assert (date.isoformat() if date else None) == read
