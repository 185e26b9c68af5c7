"""Replies to talk: short, about the texts at hand, and answers."""

import re

import pytest

from assistant.answering.talk import reply
from assistant.service import Assistant
from assistant.understanding.talk import Talk
from corpus.reading.store import Corpus

PAGES = ("Hỏi đáp", "Soạn bài", "Chỉ tiêu", "Nhiệm vụ", "Văn bản", "Kho văn bản", "Cài đặt")


@pytest.mark.parametrize("talk", list(Talk))
def test_every_kind_has_a_short_reply_that_cites_nothing(talk: Talk, corpus: Corpus) -> None:
    draft = reply(talk, corpus).draft

    assert draft is not None
    (statement,) = draft.statements
    assert statement.ours
    assert not statement.supports
    assert len(statement.text.split()) <= 60
    assert "{" not in statement.text


@pytest.mark.parametrize(
    ("message", "says"),
    [
        ("Chào bạn, bạn giúp được gì cho tôi?", "Soạn bài"),
        ("ở đây tra được những văn bản nào vậy", "91-KL/TU"),
        ("trong máy có mấy văn bản, của ai ban hành", "Nghị quyết số 09-NQ/TW (Bộ Chính trị, 28/01/2022)"),
        ("bạn có cập nhật nghị quyết mới không", "Kho văn bản để thêm"),
        ("soạn giúp tôi bài chiếu", "Soạn bài"),
        ("cảm ơn nhiều nha, hữu ích lắm", "rất vui"),
        ("làm sao để trích dẫn câu trả lời", "Chép trích dẫn"),
        ("how do I cook rice", "tiếng Việt"),
    ],
)
def test_talk_is_answered(assistant: Assistant, message: str, says: str) -> None:
    answer = assistant.ask(message)

    assert says in answer.text
    assert not answer.refused
    assert answer.citations == ()
    assert answer.suggestions
    assert answer.understood == ""


@pytest.mark.parametrize("message", ["thời tiết Nha Trang hôm nay", "giá vàng hôm nay", "viết bài thơ tặng mẹ"])
def test_what_is_outside_is_refused(assistant: Assistant, message: str) -> None:
    assert assistant.ask(message).refused


def test_a_greeting_before_a_question_is_a_question(assistant: Assistant) -> None:
    answer = assistant.ask("Dạ em chào anh ạ. Nghị quyết 09 ai ký? Em cảm ơn!")

    assert answer.text.startswith("Nguyễn Phú Trọng")


def test_the_words_on_a_page_that_replies_name_are_there(corpus: Corpus) -> None:
    texts = " ".join(reply(talk, corpus).draft.statements[0].text for talk in Talk)  # type: ignore[union-attr]
    named = re.findall(r"[Tt]rang ((?:[A-ZĐ][a-zà-ỹ]+)(?: [a-zà-ỹ]+)?)", texts)

    assert named
    assert all(any(one.startswith(page) or page.startswith(one) for page in PAGES) for one in named)


@pytest.mark.parametrize(
    ("message", "says"),
    [
        ("Viết giúp bài phát biểu về chuyển đổi số", "chuyển đổi số"),
        ("Viết giúp tôi đoạn mở đầu bài phát biểu quán triệt NQ 09", "Quan điểm"),
    ],
)
def test_who_wants_a_paper_gets_its_material(assistant: Assistant, message: str, says: str) -> None:
    answer = assistant.ask(message)

    assert answer.text.startswith("Tôi không viết thay")
    assert says in answer.text
    assert answer.citations


@pytest.mark.parametrize("message", ["hay quá, mà trả lời chưa đủ", "hay quá nhưng hơi dài"])
def test_praise_that_is_taken_back_gets_no_thanks_for_praise(message: str, assistant: Assistant) -> None:
    assert "rất vui" not in assistant.ask(message).text
    assert "rất vui" in assistant.ask("hay quá").text


def test_a_test_of_what_is_known_of_a_text_is_on_the_text(assistant: Assistant) -> None:
    said = assistant.ask("câu hỏi trắc nghiệm kiểm tra nhận thức về KL 91, khoảng 5 câu").text

    assert said.startswith("5 câu hỏi trắc nghiệm từ Kết luận số 91-KL/TU")
