"""How a part of a message asks."""

import pytest

from assistant.understanding.part_asks import asks_field, asks_itself, asks_of_own, asks_whether, closes, orders


@pytest.mark.parametrize(
    ("part", "asks"),
    [
        ("trồng bao nhiêu cây", True),
        ("bao nhiêu", False),  # of nothing
        ("nhà em không có con cháu gì", False),  # tells
        ("trong đó thông bao nhiêu", True),
        ("trong đó trồng ở đâu", False),
        ("", False),
    ],
)
def test_a_part_asks_with_a_word_of_asking(part: str, asks: bool) -> None:
    assert asks_itself(part) is asks


def test_a_part_asks_of_its_own_where_it_points_back_at_nothing() -> None:
    assert asks_of_own("trồng bao nhiêu cây")
    assert not asks_of_own("và nó nằm ở đâu")


@pytest.mark.parametrize(
    ("part", "asks"),
    [
        ("trạm rừng có còn làm việc không", True),
        ("có được trồng rừng ở đảo không", True),
        ("có trồng không", False),
        ("cây trên đảo trồng chưa", False),
        ("cây trên đảo nhỏ trồng chưa", True),
        ("", False),
        ("có " * 20_000 + "không", False),
    ],
)
def test_a_part_asks_whether_a_thing_of_its_own_is_so(part: str, asks: bool) -> None:
    assert asks_whether(part) is asks


def test_a_part_may_end_in_a_question() -> None:
    assert closes("lấy củi trong rừng được không")
    assert not closes("được không")
    assert not closes("")


def test_a_part_may_order_something_to_be_told() -> None:
    assert orders("tóm tắt tiêu chuẩn của rừng")
    assert not orders("tóm tắt")
    assert not orders("rừng là gì")


@pytest.mark.parametrize(("part", "asks"), [("ngày nào", True), ("trình ai", True), ("trồng cây", False), ("", False)])
def test_two_words_may_ask_for_a_field(part: str, asks: bool) -> None:
    assert asks_field(part) is asks
