"""What can be read is cleaned; what cannot is refused with a reason."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from assistant.errors import QuestionError
from assistant.understanding.typed import MAX_LENGTH, clean_question
from corpus.text import nfc

TYPED = st.text(st.sampled_from("a0 \n\r\t\u2028\u200b\ufeff\u0300?"), max_size=12)


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("  GRDP  năm 2030? ", "GRDP năm 2030?"),
        ("hai\r\ndòng\tmột\x0bcâu\x0cnữa\u2028rồi\u2029hết", "hai\ndòng một câu nữa\nrồi\nhết"),
        (" \n\n hai  \n \n dòng \n", "hai\ndòng"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("hoa\u0300", "hoà"),
        ("Đ", "Đ"),
        ("0\n0", "0\n0"),
        ("một\n\u200b\nhai \u200b ba", "một\nhai ba"),
        ("hoa\u200b\u0300", "hoà"),
    ],
)
def test_a_question_is_put_in_nfc_and_keeps_its_lines(typed: str, clean: str) -> None:
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
        ("\U0001d160" * MAX_LENGTH, "long"),  # NFC writes each as three signs
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


@given(st.text() | TYPED)
@example("0\n0")
def test_a_question_is_clean_or_refused_and_cleaning_is_done_once(typed: str) -> None:
    try:
        clean = clean_question(typed)
    except QuestionError as error:
        assert error.code in ("empty", "long", "unreadable")  # noqa: PT017 -- either outcome is right
        return
    assert clean_question(clean) == clean
    lines = clean.split("\n")
    assert lines == [" ".join(line.split()) for line in lines]
    assert all(lines)
    assert clean == nfc(clean)
    assert not {unicodedata.category(char) for char in "".join(lines)} & {"Cc", "Cf", "Cs", "Co"}
    assert any(char.isalnum() for char in clean)
