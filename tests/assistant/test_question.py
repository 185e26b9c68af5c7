"""What can be read is cleaned; what cannot is refused with a reason."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import QuestionError
from assistant.question import MAX_LENGTH, clean_question


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("  GRDP  năm 2030? ", "GRDP năm 2030?"),
        ("hai\r\ndòng\tmột\x0bcâu\x0cnữa\u2028rồi\u2029hết", "hai dòng một câu nữa rồi hết"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("hoa\u0300", "hoà"),
        ("Đ", "Đ"),
    ],
)
def test_a_question_is_put_on_one_line_in_nfc(typed: str, clean: str) -> None:
    assert clean_question(typed) == clean


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "empty"),
        ("   \n\t ", "empty"),
        ("?!…", "empty"),
        ("\u200b\ufeff", "empty"),
        ("x" * (MAX_LENGTH + 1), "long"),
        ("a" * 10_000, "long"),
        (" " * 10_000, "long"),
        ("GRDP\x00 năm", "unreadable"),
        ("\x1b[31mGRDP", "unreadable"),
        ("GRDP\x7f", "unreadable"),
        ("\ud800 GRDP", "unreadable"),
        ("\ue000 GRDP", "unreadable"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(typed: str, code: str) -> None:
    with pytest.raises(QuestionError) as caught:
        clean_question(typed)

    assert caught.value.code == code
    assert "\n" not in str(caught.value)


def test_the_longest_question_is_read() -> None:
    assert clean_question("x" * MAX_LENGTH) == "x" * MAX_LENGTH


def test_the_message_says_what_was_found_and_expected() -> None:
    with pytest.raises(QuestionError, match=r"10000 characters, expected 2000 at most"):
        clean_question("a" * 10_000)


@given(st.text())
def test_a_question_is_clean_or_refused_and_cleaning_is_done_once(typed: str) -> None:
    try:
        clean = clean_question(typed)
    except QuestionError as error:
        assert error.code in ("empty", "long", "unreadable")  # noqa: PT017 -- either outcome is right
        return
    assert clean_question(clean) == clean
    assert clean == " ".join(clean.split())
    assert not {unicodedata.category(char) for char in clean} & {"Cc", "Cf", "Cs", "Co"}
    assert any(char.isalnum() for char in clean)
