"""Points that say but a part of their subject."""

import pytest

from assistant.composing.half_said import is_half_said, names_another, of_whole_subject
from assistant.composing.points import Point
from assistant.service import Assistant
from assistant.understanding.subjects import Subject
from tests.assistant.small import passage, term

FESTIVAL = Subject("lễ hội làng", (term("lễ hội"), term("làng")))
SOLAR = Subject("điện mặt trời", (term("điện mặt trời"),))


def _point(text: str, subject: Subject = FESTIVAL) -> Point:
    return Point(passage(text), 0, len(text), 0.9, subject)


def test_a_passage_that_says_all_of_a_subject_is_told_without_those_that_say_a_part() -> None:
    whole, part = _point("Mở lễ hội ở mỗi làng."), _point("Giữ đường làng.")

    assert of_whole_subject([whole, part]) == [whole]
    assert of_whole_subject([part]) == [part]


def test_a_subject_is_half_said_where_no_passage_says_all_of_it() -> None:
    whole, part = _point("Mở lễ hội ở mỗi làng."), _point("Giữ đường làng.")

    assert is_half_said([part])
    assert not is_half_said([whole, part])
    assert not is_half_said([])


@pytest.mark.parametrize(
    ("text", "another"),
    [
        ("Cột điện mặt phố.", True),
        ("Làm điện mặt trời.", False),
        ("Trồng rừng.", False),
    ],
)
def test_what_says_a_part_of_a_compound_names_another_thing(text: str, another: bool) -> None:
    assert names_another(SOLAR, text) == another


def test_a_road_that_is_turned_into_another_is_no_digital_change(assistant: Assistant) -> None:
    answer = assistant.ask("Nghị quyết 09 nói gì về chuyển đổi số")

    assert "đẩy mạnh chuyển đổi số" in answer.text
    assert "QL.1C" not in answer.text


def test_a_subject_of_two_words_of_which_one_is_said_is_told_with_a_doubt(assistant: Assistant) -> None:
    answer = assistant.ask("Kết luận 91 nói gì về văn hóa công vụ")

    assert answer.text.startswith("Chưa thấy đoạn nào nói đúng về “văn hóa công vụ”; các đoạn gần nhất:")
    assert "đạo đức công vụ" in answer.text
