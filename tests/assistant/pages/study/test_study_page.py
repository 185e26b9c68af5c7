"""Soạn bài without a browser: a session is made, edited, taken back, and shown as it will print."""

import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document as read_word
from streamlit.testing.v1 import AppTest

from assistant.errors import StoreError
from assistant.pages.opened import OPENED
from assistant.pages.store import shared_study_store
from assistant.pages.study.page import _PART, _step_of
from assistant.pages.study.preview import preview
from assistant.serving import runtime
from assistant.serving.runtime import Runtime
from assistant.settings import Settings
from assistant.study.exports.outline import outline_word
from assistant.study.exports.slides import slides
from assistant.study.questions.making import make_session
from assistant.study.session import Request
from corpus.reading.store import read_corpus


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    monkeypatch.setenv("ASSISTANT_DATA_DIR", str(tmp_path))
    runtime.share(Runtime(Settings()))

    def script() -> None:
        from assistant.pages.study.page import show

        show()

    return AppTest.from_function(script, default_timeout=60).run()


def press(page: AppTest, fits: Callable[[str], bool]) -> AppTest:
    return next(one for one in page.button if fits(one.label)).click().run()


def made(page: AppTest) -> AppTest:
    """A session made of a section."""
    next(one for one in page.checkbox if "QUAN ĐIỂM" in one.label).check().run()
    press(page, lambda label: label == "Soạn bài")
    assert not page.exception
    return page


def open_part(page: AppTest, part: str) -> AppTest:
    page.session_state[_PART] = part
    return page.run()


def names(page: AppTest, kind: str) -> list[str]:
    """The keys of the expanders or popovers on the page, drawn open or closed."""
    return [str(one.proto.id).split("-", 2)[2] for one in page.get(kind) if one.proto.id]


def unfold(page: AppTest) -> AppTest:
    """Open every expander, and then every popover."""
    page.session_state[OPENED] = dict.fromkeys(names(page, "expander"), True)
    page.run()
    for name in names(page, "popover"):
        page.session_state[name] = True
    return page.run()


def step_line(page: AppTest) -> str:
    """What the line of steps says."""
    return str(page.get("progress")[0].proto.text)


@pytest.mark.parametrize(
    ("part", "step"),
    [("Đề cương", 1), ("Câu hỏi kiểm tra", 2), ("Luyện tập", 2), ("Sơ đồ", 1), ("Xuất", 3), (None, 1), ("<b>", 1)],
)
def test_each_part_of_a_session_belongs_to_a_step(part: str | None, step: int) -> None:
    assert _step_of(part) == step


def test_the_steps_and_a_session_made_edited_and_taken_back(page: AppTest) -> None:
    assert not page.exception
    assert "**1. Chọn nội dung** → 2. Đề cương" in step_line(page)
    made(page)
    assert "1. Chọn nội dung → **2. Đề cương** → 3. Câu hỏi → 4. Xuất. Đang ở bước 2." in step_line(page)
    assert [one.label for one in page.tabs][-1] == "Xuất"
    assert any("Cần nhớ" in one.value for one in unfold(page).markdown)

    unfold(open_part(page, "Câu hỏi kiểm tra"))
    stem = next(one for one in page.text_area if one.label == "Câu hỏi")
    before = stem.value
    stem.set_value("Câu do giảng viên viết?")
    save = [one for one in page.button if one.label == "Lưu" and "FormSubmitter" in (one.key or "")]
    fitting = next(one for one in save if stem.key and stem.key.removeprefix("text-") in (one.key or ""))
    fitting.click().run()
    assert not page.exception
    assert any("Câu do giảng viên viết?" in one.value for one in page.markdown)
    press(page, lambda label: label == "Hoàn tác thay đổi")
    unfold(page)
    assert next(one.value for one in page.text_area if one.label == "Câu hỏi") == before


def test_of_a_session_only_what_is_open_is_drawn(page: AppTest) -> None:
    """The one part; of the outline its first row; of what can be edited no form before it is opened."""
    made(page)
    assert [bool(one.children) for one in page.tabs] == [True] + [False] * 7
    rows = [one for one in page.expander if re.match(r"\d+\\?\. ", one.label)]
    assert [bool(one.children) for one in rows] == [True] + [False] * (len(rows) - 1)
    assert not page.text_area


def test_rows_stand_as_they_were_left_when_a_part_is_opened_again(page: AppTest) -> None:
    made(page)
    first, second, *_ = [name for name in names(page, "expander") if name.startswith("row-")]
    page.session_state[OPENED] = {first: False, second: True}
    page.run()
    open_part(page, "Sơ đồ")
    open_part(page, "Đề cương")
    stand = [bool(one.children) for one in page.expander if one.proto.id.endswith((first, second))]
    assert stand == [False, True]


def test_what_was_begun_in_a_popover_is_still_there_after_it_was_closed_by_a_slip(page: AppTest) -> None:
    made(page)
    name = next(one for one in names(page, "popover") if one.startswith("edit-"))
    page.session_state[name] = True
    page.run()
    page.session_state[name] = False
    page.run()
    (box,) = page.text_area
    box.set_value("Một mục tiêu khác")
    press(page, lambda label: label == "Lưu")
    assert [one.value for one in page.text_area] == ["Một mục tiêu khác"]
    assert any("Một mục tiêu khác" in one.value for one in page.markdown)


def test_a_text_closed_in_the_form_keeps_what_is_ticked_in_it(page: AppTest) -> None:
    text = next(name for name in names(page, "expander") if name.startswith("study-text-"))
    next(one for one in page.checkbox if "QUAN ĐIỂM" in one.label).check().run()
    for opened in (False, False, True):
        page.session_state[OPENED] = {text: opened}
        page.run()
        ticked = [one.value for one in page.checkbox if "QUAN ĐIỂM" in one.label]
        assert ticked == ([True] if opened else [])
    page.session_state[OPENED] = {text: False}
    page.run()
    press(page, lambda label: label == "Soạn bài")
    assert not page.warning
    assert len(page.tabs) == 8


def rewrite(page: AppTest, label: str, words: str) -> str:
    """Put words into the first box of a label and keep them; gives what stood there."""
    unfold(page)
    box = next(one for one in page.text_area if one.label == label)
    before = box.value
    assert box.key
    form = box.key.removeprefix("text-").rpartition("-")[0].removesuffix("-")
    box.set_value(words)
    next(one for one in page.button if one.label == "Lưu" and f"form-{form}-" in (one.key or "")).click().run()
    assert not page.exception
    return before


def test_what_stands_around_the_points_is_reworded_or_left_out_and_the_outline_file_follows(page: AppTest) -> None:
    made(page)
    for label, words in (
        ("Cần nhớ", "Điều cần nhớ mới"),
        ("Trao đổi", "Hỏi gì?"),
        ("Mục tiêu buổi học", "Một\n\n hai"),
    ):
        assert rewrite(page, label, words)
        assert rewrite(page, label, "  ")  # a blank text changes nothing
    readings = [one for one in page.button if one.key and one.key.startswith("drop-") and one.key.endswith("-reading")]
    readings[0].click().run()
    assert not page.exception
    assert sum(bool(one.key and one.key.endswith("-reading")) for one in page.button) == len(readings) - 1

    (key,) = {one.key.split("-")[1] for one in readings if one.key}
    session = shared_study_store().get(key)
    assert session
    assert session.objectives == ("Một", "hai")
    words = "\n".join(one.text for one in read_word(BytesIO(outline_word(session))).paragraphs)
    assert "Cần nhớ: Điều cần nhớ mới [đã chỉnh sửa] “" in words
    assert "Hỏi gì?" in words
    assert len(re.findall(r"(?i)đọc nguyên văn[:\]]", words)) == len(readings) - 1  # apart, or where the point says it


def test_the_summary_page_shows_the_tables_of_its_file(page: AppTest) -> None:
    next(one for one in page.checkbox if one.label == "Cả văn bản").check().run()
    press(page, lambda label: label == "Soạn bài")
    open_part(page, "Trang tóm tắt")
    shown = [one.value for one in page.markdown]
    assert any(one.startswith("**Chỉ tiêu chính**\n\n| ") for one in shown)
    assert any(one.startswith("**Ai làm gì**\n\n| Cơ quan, tổ chức | Nhiệm vụ |") for one in shown)


def test_the_page_says_when_a_text_carries_fewer_questions_than_asked_for(page: AppTest) -> None:
    """In the words of the command line, once made; not of another session, and not of one that has them all."""
    next(one for one in page.checkbox if "QUAN ĐIỂM" in one.label).check().run()
    next(one for one in page.number_input if one.label == "Số câu hỏi").set_value(190).run()
    press(page, lambda label: label == "Soạn bài")
    assert not page.exception
    (said,) = [one.value.replace("\\", "") for one in page.info if "câu được yêu cầu" in one.value]
    count = int(said.rpartition("đề có ")[2].split()[0])
    assert 1 <= count < 190
    assert said == (
        f"Các phần đã chọn đủ nội dung cho {count} câu hỏi tốt trong 190 câu được yêu cầu: đề có {count} câu."
    )
    assert any(one.value.startswith(f"{count} câu · ") for one in open_part(page, "Câu hỏi kiểm tra").caption)
    unfold(page)
    press(page, lambda label: label == "Tạo bản sao")
    assert not any("câu được yêu cầu" in one.value for one in page.info)


def test_what_will_print_is_shown_from_the_very_files() -> None:
    session = make_session(Request((("09-NQ/TW", "II"),), 5), read_corpus())
    (paper,) = preview("de-cuong.docx", outline_word(session))
    assert any(line.startswith("| TT | Nội dung | Số phút |") for line in paper)
    assert any("Mục II" in line for line in paper)
    shown = preview("trinh-chieu.pptx", slides(session))
    assert [one[0] for one in shown] == [f"Trang {number}" for number in range(1, len(shown) + 1)]
    assert all(one[1].startswith("**") for one in shown)
    lines = [line for one in shown for line in one]
    assert any(line.startswith("Biểu đồ: ") for line in lines)
    assert not [line for line in lines if "‹#›" in line]


def test_the_form_is_there_where_nothing_kept_can_be_read(page: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise StoreError("unopened", "unable to open database file")

    for module in ("page", "state"):
        monkeypatch.setattr(f"assistant.pages.study.{module}.shared_study_store", fail)
    page.run()

    assert not page.exception
    assert "Không lưu hoặc đọc được các cuộc trao đổi và bài soạn." in page.error[0].value
    assert "Soạn bài" in [one.label for one in page.button]
    assert any("QUAN ĐIỂM" in one.label for one in page.checkbox)


def test_an_address_of_no_session_is_told(page: AppTest) -> None:
    assert not page.info
    page.query_params["bai"] = "khongco"
    page.run()

    assert not page.exception
    assert page.info[0].value.startswith("Không có bài nào ở địa chỉ này: có thể đã bị xóa, hoặc địa chỉ chép thiếu.")
    assert not page.run().info
