"""The idea that a question wants defined."""

import pytest

from assistant.service import Assistant
from assistant.understanding.concepts import concept_of, of_idea_explained


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


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Giải thích kinh tế xanh, tuần hoàn", "khái niệm “kinh tế xanh, tuần hoàn”"),
        ("giải thích giúp em chính quyền số là gì", "khái niệm “chính quyền số”"),
        ("nên hiểu thế nào là đô thị sân bay trong NQ 09?", "khái niệm “đô thị sân bay” trong NQ 09"),
        ("giải thích cho lớp hiểu thế nào là đô thị hạt nhân Nha Trang", "khái niệm “đô thị hạt nhân”"),
        ("giải thích cực tăng trưởng cho bà con", "khái niệm “cực tăng trưởng”"),
        ("giải thích đô thị dưới lòng đất", "giải thích đô thị dưới lòng đất"),  # no text says it so
        ("giải thích mục tiêu của nghị quyết 09", "giải thích mục tiêu của nghị quyết 09"),  # a part is told
        ("giải thích vì sao du lịch chưa bền vững", "giải thích vì sao du lịch chưa bền vững"),
        ("chính quyền số có gì", "chính quyền số có gì"),
        ("giải thích PAR Index", "giải thích PAR Index"),  # what a short form stands for is told
    ],
)
def test_what_the_texts_call_by_these_words_is_explained_as_an_idea(
    assistant: Assistant, text: str, asked: str
) -> None:
    assert of_idea_explained(text, assistant.lexicon) == asked
