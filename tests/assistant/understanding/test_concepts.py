"""The idea that a question wants defined."""

import pytest

from assistant.service import Assistant
from assistant.understanding.concepts import concept_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("khái niệm “Đô thị hạt nhân”", "đô thị hạt nhân"),
        ("Thế nào là kinh tế xanh, tuần hoàn?", "kinh tế xanh, tuần hoàn"),
        ("định nghĩa đô thị thông minh trong nghị quyết 09", "đô thị thông minh"),
        ("khái niệm “đô thị dưới lòng đất”", None),  # no text says it so
        ("khái niệm biển", None),  # one syllable is no idea
        ("đô thị hạt nhân là gì vậy", "đô thị hạt nhân"),
        ("vai trò của đô thị hạt nhân là gì", None),  # no text says it so
        ("vì sao cần đô thị thông minh", None),
        ("khái niệm “” là gì", None),
        ("", None),
    ],
)
def test_an_idea_is_one_where_the_texts_say_it_as_it_stands(assistant: Assistant, text: str, words: str | None) -> None:
    idea = concept_of(text, assistant.lexicon)

    assert (idea and idea.words) == words
    assert idea is None or idea.quoted


@pytest.mark.parametrize(
    ("question", "said", "not_said"),
    [
        ("giải thích từ khóa: một cực tăng trưởng", "từng bước trở thành một cực tăng trưởng", "7,32%"),
        ("cực tăng trưởng nghĩa là gì", "từng bước trở thành một cực tăng trưởng", "7,32%"),
        ("cực tăng trưởng là gì vậy", "từng bước trở thành một cực tăng trưởng", "7,32%"),
        ("học viên hỏi “đô thị hạt nhân” là gì thì trả lời sao", "Nha Trang là đô thị hạt nhân", "Cam Ranh"),
    ],
)
def test_where_an_idea_is_said_and_not_defined_is_told(
    assistant: Assistant, question: str, said: str, not_said: str
) -> None:
    answer = assistant.ask(question)

    assert answer.text.startswith("Chưa thấy văn bản giải thích “")
    assert said in answer.text
    assert not_said not in answer.text
