"""Three things or more compared, each under its name."""

import pytest

from assistant.composing.comparisons.several import compose_several
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from corpus.reading.store import Corpus
from tests.assistant.small import asked


@pytest.mark.parametrize(
    "question",
    [
        "So sánh vai trò của Nha Trang, Cam Lâm và Diên Khánh",
        "Nha Trang, Cam Lâm, Diên Khánh khác nhau thế nào?",
    ],
)
def test_each_place_is_told_by_what_it_is(question: str, assistant: Assistant) -> None:
    lines = [line for line in assistant.ask(question).text.splitlines() if line]

    assert lines == [
        "Nha Trang:",
        "- Thành phố Nha Trang là đô thị hạt nhân [1].",
        "Cam Lâm:",
        "- Huyện Cam Lâm trở thành đô thị sân bay hiện đại, sinh thái, đẳng cấp quốc tế [2].",
        "Diên Khánh:",
        "- Huyện Diên Khánh là đô thị sinh thái, văn hoá truyền thống [3].",
    ]


@pytest.mark.parametrize(
    "question",
    ["Nha Trang với Diên Khánh được định hướng khác nhau chỗ nào", "Vai trò của Nha Trang khác gì Diên Khánh?"],
)
def test_two_places_that_are_set_apart_are_each_told_by_what_they_are(question: str, assistant: Assistant) -> None:
    lines = [line for line in assistant.ask(question).text.splitlines() if line]

    assert lines == [
        "Nha Trang:",
        "- Thành phố Nha Trang là đô thị hạt nhân [1].",
        "Diên Khánh:",
        "- Huyện Diên Khánh là đô thị sinh thái, văn hoá truyền thống [2].",
    ]


def test_things_that_are_no_places_are_told_by_what_speaks_of_them_alone(assistant: Assistant) -> None:
    text = assistant.ask("So sánh vùng trọng điểm, vùng đồng bằng và vùng miền núi").text
    first, _, rest = text.partition("Vùng đồng bằng:")

    assert "3 vùng trọng điểm" in first
    assert "hỗ trợ các vùng trọng điểm" in rest.partition("Vùng miền núi:")[0]


def test_a_question_that_lists_nothing_compares_nothing(corpus: Corpus) -> None:
    assert compose_several(asked(Kind.COMPARE, text="so sánh"), corpus) is None
