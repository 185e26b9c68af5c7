"""How much a question asks for, and which kinds a fact is asked in."""

import pytest

from assistant.study.questions.kinds import APPLY, KNOW, UNDERSTAND, level_of
from assistant.study.session import CHOICE, CLOZE, MATCHING, SHORT


@pytest.mark.parametrize(
    ("kind", "topic", "level"),
    [
        (CHOICE, "threshold", APPLY),  # cases decided by a condition
        (CHOICE, "progress", APPLY),  # a report held against a target
        (CHOICE, "group not", UNDERSTAND),  # sorting
        (CHOICE, "task not", UNDERSTAND),
        (CHOICE, "change", UNDERSTAND),
        (CHOICE, "figure", KNOW),
        (CLOZE, "tie", KNOW),  # the very words
        (SHORT, "aim", KNOW),
        (MATCHING, "figure", KNOW),
        (MATCHING, "task", KNOW),
        (MATCHING, "group", UNDERSTAND),
        (CHOICE, "", UNDERSTAND),
    ],
)
def test_a_question_is_labelled_by_what_it_asks_for(kind: str, topic: str, level: str) -> None:
    assert level_of(kind, topic) == level
