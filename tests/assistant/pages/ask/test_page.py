"""The page Hỏi đáp, driven without a browser: what a person would read is in the data of the component "turn"."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from assistant.answer import Answer
from assistant.errors import QuestionError
from assistant.serving import runtime
from assistant.serving.gate import TURNS
from assistant.serving.opening import Stage
from assistant.serving.runtime import Runtime
from assistant.settings import Settings
from corpus.reading.store import read_corpus
from index.errors import IndexBusyError

SHELL = Path(__file__).parents[4] / "assistant" / "pages" / "shell.py"


class FakeAssistant:
    """Answers every question with one passage of the shipped texts; remembers what it was asked."""

    index: Any = None

    def __init__(self) -> None:
        self.asked: list[tuple[str, tuple[str, ...]]] = []
        self.inside: list[int] = []  # turns that were worked on while each question was answered
        self._document = read_corpus().by_number["09-NQ/TW"]

    def ask(self, question: str, history: Sequence[str] = ()) -> Answer:
        self.asked.append((question, tuple(history)))
        self.inside.append(TURNS.inside_now)
        if not question.strip():
            raise QuestionError("empty", "the question is empty")
        passage = next(one for one in self._document.passages if one.section == "II.3.2")
        if "thời tiết" in question:
            near = self._document.cite("II.3.2", passage.start, passage.end)
            return Answer(question, "Văn bản không nêu điều này.", True, related=(near,))
        citation = self._document.cite("II.3.2", passage.start, passage.end)
        return Answer(question, f"{passage.text} [1]", False, (citation,), understood="Hiểu là: câu hỏi về năm 2030")

    def close(self) -> None:
        """Holds nothing."""


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
    return AppTest.from_file(str(SHELL), default_timeout=20).run()


def shown(page: AppTest, name: str) -> list[dict[str, Any]]:
    """The data of every component of a name on the page."""
    protos = [one.proto for one in page.get("bidi_component")]
    return [json.loads(proto.json) for proto in protos if proto.component_name.endswith(name)]


def test_the_page_welcomes_with_examples(page: AppTest) -> None:
    assert not page.exception
    assert page.title[0].value == "Hỏi đáp nghị quyết"
    assert any("GRDP" in button.label for button in page.button)
    assert page.chat_input[0].placeholder == "Nhập câu hỏi về nghị quyết, kết luận…"


def test_an_answer_stands_with_its_quotation_place_and_headings(page: AppTest) -> None:
    page.chat_input[0].set_value("GRDP năm 2030?").run()

    assert not page.exception
    (turn,) = shown(page, "turn")
    assert turn["question"] == "GRDP năm 2030?"
    assert turn["lines"][-1]["pieces"][-1] == 1  # the marker, as a number and not as text
    assert turn["understood"] == "Hiểu là: câu hỏi về năm 2030"
    citation = turn["citations"][0]
    assert citation["label"] == "Nghị quyết số 09-NQ/TW, Mục II, khoản 3, điểm 3.2"
    assert citation["quote"].startswith("Tăng trưởng GRDP đạt mức 8,8%/năm")
    assert [heading[-1]["t"] for heading in citation["headings"]][-1].endswith("Giai đoạn 2026 - 2030")
    assert citation["query"] == {"doc": "09-NQ/TW", "sec": "II.3.2", "start": "8477", "end": "8759"}


def test_earlier_turns_are_kept_and_told_to_the_assistant(page: AppTest, assistant: FakeAssistant) -> None:
    page.chat_input[0].set_value("GRDP năm 2030?").run()
    page.chat_input[0].set_value("Còn năm 2025?").run()

    assert [turn["question"] for turn in shown(page, "turn")] == ["GRDP năm 2030?", "Còn năm 2025?"]
    assert assistant.asked[-1] == ("Còn năm 2025?", ("GRDP năm 2030?",))


@pytest.mark.parametrize("question", ["Mục tiêu đến năm 2030?", " "])
def test_one_of_the_few_turns_at_a_time_is_taken_and_given_back(
    page: AppTest, assistant: FakeAssistant, question: str
) -> None:
    page.chat_input[0].set_value(question).run()

    assert assistant.inside == [1]
    assert TURNS.inside_now == 0


def test_a_refusal_shows_what_is_near(page: AppTest) -> None:
    page.chat_input[0].set_value("Dự báo thời tiết ngày mai?").run()

    (turn,) = shown(page, "turn")
    assert turn["refused"]
    assert turn["citations"] == []
    assert turn["related"][0]["label"].endswith("điểm 3.2")


def test_an_unreadable_question_is_said_to_be_one_and_not_kept(page: AppTest) -> None:
    page.chat_input[0].set_value("   ").run()

    assert "Câu hỏi chưa có nội dung. Hãy nhập ít nhất một từ." in page.error[0].value
    assert all(one["rows"] == [] for one in shown(page, "conversations"))


def test_a_conversation_is_found_again_by_its_address(page: AppTest) -> None:
    page.chat_input[0].set_value("GRDP năm 2030?").run()
    key = page.query_params["c"]

    again = AppTest.from_file(str(SHELL), default_timeout=20)
    again.query_params["c"] = key
    again.run()

    assert [turn["question"] for turn in shown(again, "turn")] == ["GRDP năm 2030?"]


def test_an_address_of_no_conversation_is_said_once_and_another_question_is_asked(page: AppTest) -> None:
    assert not page.info
    astray = AppTest.from_file(str(SHELL), default_timeout=20)
    astray.query_params["c"] = "khong-co"
    astray.run()

    assert [one.value for one in astray.info] == [
        "Không có cuộc trao đổi nào ở địa chỉ này: có thể đã bị xóa, hoặc địa chỉ chép thiếu. Mời bạn hỏi câu mới."
    ]
    astray.chat_input[0].set_value("GRDP năm 2030?").run()
    assert not astray.info
    assert [turn["question"] for turn in shown(astray, "turn")] == ["GRDP năm 2030?"]


def test_another_owner_of_the_folder_is_a_sentence_and_a_way_to_try_again(tmp_path: Path) -> None:
    def busy(*_: object) -> FakeAssistant:
        raise IndexBusyError(tmp_path, "pid 1")

    runtime.share(shared := Runtime(Settings(), busy))
    shared.start()
    shared.wait(10)

    page = AppTest.from_file(str(SHELL), default_timeout=20).run()
    shared.wait(10)
    page.run()

    assert not page.exception
    assert "Trợ lý đang được mở ở một cửa sổ hoặc chương trình khác" in page.error[0].value
    assert [button.label for button in page.button if button.label == "Thử lại"] == ["Thử lại"]


def test_who_comes_once_the_folder_is_free_is_served(tmp_path: Path) -> None:
    held = [True]

    def opened(*_: object) -> FakeAssistant:
        if held.pop() if held else False:
            raise IndexBusyError(tmp_path, "pid 1")
        return FakeAssistant()

    runtime.share(shared := Runtime(Settings(), opened))
    shared.start()
    assert isinstance(shared.wait(10).error, IndexBusyError)

    page = AppTest.from_file(str(SHELL), default_timeout=20).run()
    shared.wait(10)
    page.run()

    assert not page.error


def test_a_file_damaged_before_the_start_is_put_aside_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.pages.store._aside", [])
    data = Settings().data_dir
    data.mkdir(parents=True, exist_ok=True)
    (data / "conversations.sqlite3").write_bytes(b"no database" * 99)
    runtime.share(Runtime(Settings(), lambda *_: FakeAssistant()))

    page = AppTest.from_file(str(SHELL), default_timeout=20).run()
    page.chat_input[0].set_value("GRDP năm 2030?").run()

    aside = [one.name for one in data.iterdir() if ".hong-" in one.name]
    assert len(aside) == 1
    assert (data / aside[0]).read_bytes() == b"no database" * 99
    assert any(aside[0] in one.value.replace("\\", "") for one in page.sidebar.warning)
    assert [turn["question"] for turn in shown(page, "turn")] == ["GRDP năm 2030?"]
    assert not [one.value for one in page.warning if "chưa được lưu" in one.value]


def test_a_file_that_is_damaged_costs_the_list_and_no_answer(page: AppTest) -> None:
    """Broken, and the page's server had it open: only the list says so, and the answer says that it is not kept."""
    (Settings().data_dir / "conversations.sqlite3").write_bytes(b"no database" * 999)

    page.run()
    page.chat_input[0].set_value("GRDP năm 2030?").run()

    assert not page.exception
    assert [turn["question"] for turn in shown(page, "turn")] == ["GRDP năm 2030?"]
    assert "Câu trả lời này chưa được lưu." in [one.value for one in page.warning]
    assert page.error

    page.run()  # as the page does by itself, once the assistant is open
    assert [turn["question"] for turn in shown(page, "turn")] == ["GRDP năm 2030?"]

    page.chat_input[0].set_value("Ai ký?").run()
    assert [turn["question"] for turn in shown(page, "turn")] == ["Ai ký?"]
    assert all("Tệp dữ liệu đã hỏng." in one.value for one in page.error)
    assert all("conversations.sqlite3" in one.value for one in page.code)

    (Settings().data_dir / "conversations.sqlite3").unlink()
    page.run()
    page.chat_input[0].set_value("GRDP năm 2025?").run()

    assert not page.error
    assert shown(page, "conversations")[-1]["rows"][0]["title"] == "GRDP năm 2025?"
