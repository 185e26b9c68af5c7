"""What a question fixes."""

import pytest

from assistant.language.lexicon import Lexicon
from assistant.understanding.fixed import Fixed, read_fixed
from corpus.reading.store import read_corpus

CORPUS = read_corpus()
LEXICON = Lexicon(CORPUS)


def fixed(question: str) -> Fixed:
    return read_fixed(question, CORPUS, LEXICON)


@pytest.mark.parametrize(
    ("question", "fact", "values"),
    [
        ("GRDP năm 2030 và giai đoạn 2021-2025?", "times", {"2030", "2021-2025"}),
        ("GRDP bao nhiêu?", "times", set()),
        ("Nghị quyết 09 và Nghị quyết 36-NQ/TW?", "documents", {"09-NQ/TW", "Nghị quyết 36-NQ/TW"}),
        ("Mục III.5 của Nghị quyết 09?", "sections", {"09-NQ/TW#III.5"}),
        ("Mục XII của Nghị quyết 09?", "sections", {"mục XII"}),
        ("7,10% và 05 xã, hai huyện của Nghị quyết 09?", "numbers", {"7.1", "5", "2"}),
        ("Rừng thế nào?", "numbers", set()),
    ],
)
def test_its_facts_are_read(question: str, fact: str, values: set[str]) -> None:
    assert fixed(question).facts[fact] == values


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("Rừng của Khánh Hòa?", {" khánh hòa "}),
        ("rừng của huyện diên khánh", {" diên khánh "}),  # in lower case: the texts know it
        ("Bộ Y tế nói gì?", {" bộ y tế "}),
        ("Tại Rừng Xanh", {" rừng xanh "}),  # "Tại" only opens the sentence
        ("Rừng thế nào?", set()),
        ("GRDP thế nào?", set()),
    ],
)
def test_its_names_are_read(question: str, names: set[str]) -> None:
    found = {form for forms in fixed(question).names for form in forms}

    assert names <= found
    assert bool(names) == bool(found)


def test_its_words_have_their_abbreviations_written_out() -> None:
    words = fixed("UBND tỉnh").words

    assert words.startswith(" ubnd tỉnh ")
    assert " ủy ban nhân dân " in words


@pytest.mark.parametrize("question", ["", "?", "((", "9" * 200])
def test_any_text_fixes_something_or_nothing(question: str) -> None:
    assert set(fixed(question).facts) == {"times", "documents", "sections", "numbers"}
