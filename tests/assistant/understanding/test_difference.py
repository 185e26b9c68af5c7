"""A follow-up that asks how two figures told before differ is told from one that asks anything of its own."""

import pytest

from assistant.understanding.difference import asks_difference, between
from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from tests.assistant.small import asked


@pytest.mark.parametrize(
    "text",
    [
        "vậy chênh mấy điểm", "chênh nhau bao nhiêu triệu?", "gấp mấy lần", "so với 2030 thì chênh bao nhiêu",
        "thế tăng thêm bao nhiêu phần trăm ạ", "hai năm đó hơn kém bao nhiêu",
        "khác nhau chỗ nào", "thế so sánh giúp em với",
    ],
)  # fmt: skip
def test_a_difference_alone_is_asked(text: str) -> None:
    assert asks_difference(asked(Kind.NUMBER, text=text))


@pytest.mark.parametrize(
    "text",
    [
        "tăng bao nhiêu biên chế", "so với giai đoạn trước thì tăng bao nhiêu", "chênh lệch giàu nghèo ra sao",
        "khác gì đô thị vệ tinh", "so sánh rừng với biển", "", "…?", "còn " * 5000, "so với " * 3000,
    ],
)  # fmt: skip
def test_what_names_a_thing_or_a_time_told_from_another_asks_more(text: str) -> None:
    assert not asks_difference(asked(Kind.NUMBER, text=text))


def test_the_difference_is_between_the_times_of_two_turns() -> None:
    question = asked(Kind.NUMBER, text="vậy chênh mấy điểm")
    before = asked(Kind.NUMBER, "rừng", named=Named(years=("2030",)))
    earlier = asked(Kind.NUMBER, "rừng", named=Named(years=("2025",)))

    found = between(question, before, earlier)

    assert found is not None
    assert (found.kind, found.named.years) == (Kind.COMPARE, ("2030", "2025"))
    assert between(question, before, None) is None
    assert between(question, before, asked(Kind.NUMBER, "biển", named=Named(years=("2025",)))) is None
    assert between(question, asked(Kind.WHAT), None) is None


def test_what_two_texts_say_of_one_thing_is_set_beside_each_other() -> None:
    before, earlier = (
        asked(Kind.TOPIC, "đất", named=Named(documents=(number,))) for number in ("91-KL/TU", "09-NQ/TW")
    )

    found = between(asked(Kind.COMPARE, text="so sánh giúp tôi"), before, earlier)

    assert found is not None
    assert (found.kind, found.named.documents) == (Kind.CROSSDOC, ("09-NQ/TW", "91-KL/TU"))
    assert between(asked(Kind.NUMBER, text="chênh mấy điểm"), before, earlier) is None
