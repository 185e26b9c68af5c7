"""A sentence of a text in its place, for whoever explains it."""

from assistant.composing.explained import find_quoted
from tests.assistant.small import passage

RIVERS = passage("Giữ rừng đầu nguồn. Lấy nghề rừng làm nền tảng; nghề cá là mũi nhọn. Bảo vệ sông suối.")
SEAS = passage("Lấy cảng làm nơi nối vùng, nơi nghề rừng và nghề cá cùng có nền tảng.", section="II")


def test_the_sentence_that_has_the_words_in_a_row_is_meant() -> None:
    found = find_quoted("nghề cá là mũi nhọn", [SEAS, RIVERS])

    assert found is not None
    assert found.exact
    assert RIVERS.text[found.start : found.end] == "Lấy nghề rừng làm nền tảng; nghề cá là mũi nhọn."


def test_words_that_are_nearly_quoted_are_of_the_sentence_that_has_most_in_a_row() -> None:
    found = find_quoted("với nghề rừng làm nền tảng", [SEAS, RIVERS])  # the other has all of them, apart

    assert found is not None
    assert found.passage is RIVERS
    assert not found.exact


def test_words_that_no_text_has_are_of_no_sentence() -> None:
    assert find_quoted("nghề muối làm giàu cho dân", [SEAS, RIVERS]) is None
    assert find_quoted("nghề muối", []) is None
