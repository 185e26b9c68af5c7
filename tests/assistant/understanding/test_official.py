"""A question in official words."""

import pytest

from assistant.answering.dialogue import Conversation
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
