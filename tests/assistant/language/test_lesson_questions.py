"""The questions of a lesson: of which sort they are to be."""

import pytest

from assistant.language.lesson_questions import QuestionSort, question_sort


@pytest.mark.parametrize(
    ("form", "sort"),
    [
        ("5 câu trắc nghiệm về chè", QuestionSort.CHOICE),
        ("5 cau trac nghiem ve che", QuestionSort.CHOICE),
        ("mấy câu đúng hay sai về chè", QuestionSort.TRUE_OR_FALSE),
        ("thẻ ghi nhớ về chè", QuestionSort.CARD),
        ("câu hỏi thảo luận về chè", QuestionSort.TALKED_OVER),
        ("tình huống thảo luận về chè", QuestionSort.CASE),  # to be decided, be that by talking them over
        ("câu hỏi ôn tập về chè", QuestionSort.ANY),
        ("", QuestionSort.ANY),
    ],
)
def test_the_sort_is_what_a_message_calls_it(form: str, sort: QuestionSort) -> None:
    assert question_sort(form) is sort
