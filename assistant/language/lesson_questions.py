"""The questions of a lesson: of which sort they are to be, and how many."""

import re
from dataclasses import dataclass
from enum import StrEnum

_TALKED_OVER = re.compile(
    r"(?<!\w)(?:thảo luận|thao luan|gợi mở|goi mo|trao đổi|trao doi|nêu vấn đề|tự luận|tu luan)(?!\w)"
)
_CASES = re.compile(r"(?<!\w)(?:tình huống|tinh huong)(?!\w)")  # to be decided, be that by talking them over
_CHOICES = re.compile(r"(?<!\w)(?:trắc nghiệm|trac nghiem|quiz)(?!\w)")
_TRUE_OR_FALSE = re.compile(r"(?<!\w)(?:đúng(?: hay| hoặc)? sai|dung(?: hay| hoac)? sai)(?!\w)")
_CARDS = re.compile(r"(?<!\w)(?:flashcards?|thẻ|the ghi nho)(?!\w)")


class QuestionSort(StrEnum):
    """What questions for a lesson are to be like."""

    ANY = "any"
    CHOICE = "choice"
    TRUE_OR_FALSE = "true or false"
    CASE = "case"
    CARD = "card"
    TALKED_OVER = "talked over"


# What a message calls them by; that cases are to be decided outweighs that they are to be talked over.
_SORTS = (
    (QuestionSort.CASE, _CASES),
    (QuestionSort.TALKED_OVER, _TALKED_OVER),
    (QuestionSort.CARD, _CARDS),
    (QuestionSort.TRUE_OR_FALSE, _TRUE_OR_FALSE),
    (QuestionSort.CHOICE, _CHOICES),
)


@dataclass(frozen=True, slots=True)
class LessonQuestions:
    """Questions that somebody wants to put to others; many is how many, 0 where that is not said."""

    sort: QuestionSort
    many: int

    @property
    def talked_over(self) -> bool:
        """Whether they are to be talked over and have no one answer."""
        return self.sort is QuestionSort.TALKED_OVER


def question_sort(form: str) -> QuestionSort:
    """What a message, in search form, calls the questions that it wants."""
    return next((one for one, words in _SORTS if words.search(form)), QuestionSort.ANY)
