"""A question in official words."""

import contextlib
from pathlib import Path

import pytest

from assistant.answering.dialogue import Conversation
from assistant.service import Assistant
from assistant.settings import Settings
from assistant.understanding.official import in_official_words
from tests.assistant.small import lines


def official(question: str, conversation: Conversation) -> str | None:
    questions = conversation.questions
    found = in_official_words(questions.understand(question), questions.lexicon)
    return found.read_as if found else None


def test_everyday_words_are_read_as_the_texts_say_them(conversation: Conversation) -> None:
    said = official("để dân làm giấy tờ ở nhà qua mạng thì làm gì", conversation)

    assert said == "để dân thực hiện thủ tục hành chính ở nhà trực tuyến thì làm gì"


@pytest.mark.parametrize("question", ["", "chỉ số hài lòng từ bao nhiêu", "tỉnh có làm metro không"])
def test_a_question_without_such_words_stays_as_it_is(question: str, conversation: Conversation) -> None:
    assert official(question, conversation) is None


def test_a_question_in_everyday_words_is_answered(conversation: Conversation) -> None:
    found = lines(conversation, "cán bộ một cửa cần làm gì để dân đỡ phải đi lại nhiều lần")

    assert any("đơn giản hóa thủ tục" in one for one in found)


def test_what_says_none_of_the_official_words_is_no_answer(tmp_path: Path) -> None:
    (tmp_path / "van-ban.txt").write_text(
        "Số 1/KH-UBND\n\nKẾ HOẠCH\nvề đầu tư\n\nI. TÌNH HÌNH\n\n- Giải ngân đầu tư công đạt tỉ lệ 66,7% kế hoạch.\n\n"
        "- Chăm lo cho người nghèo.\n",
        encoding="utf-8",
    )
    settings = Settings(corpus_dir=tmp_path, data_dir=tmp_path / "data")
    with contextlib.closing(Assistant.open(settings)) as assistant:
        assert assistant.ask("tỉ lệ hộ nghèo còn bao nhiêu phần trăm").refused
