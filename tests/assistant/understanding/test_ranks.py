"""Offices, the head's and the deputy's told apart."""

import pytest

from assistant.understanding.ranks import is_of_rank, of_other_rank, read_ranks


@pytest.mark.parametrize(
    ("text", "ranks"),
    [
        ("ai là trưởng ban chỉ đạo", ("trưởng ban",)),
        ("phó trưởng ban là ai", ("phó trưởng ban",)),
        ("trưởng ban và phó trưởng ban gồm những ai", ("trưởng ban", "phó trưởng ban")),
        ("tăng trưởng thành mấy phần trăm", ()),
        ("tăng trưởng kinh tế bao nhiêu", ()),
        ("trong trường hợp nào", ()),
        ("", ()),
    ],
)
def test_the_offices_that_are_named(text: str, ranks: tuple[str, ...]) -> None:
    assert read_ranks(text) == ranks


def test_a_deputy_s_text_is_of_another_rank_and_one_of_both_is_not() -> None:
    assert of_other_rank(("trưởng ban",), " phó trưởng ban là ông a ")
    assert of_other_rank(("phó trưởng ban",), " trưởng ban là ông b ")
    assert not of_other_rank(("trưởng ban",), " trưởng ban là ông b , phó trưởng ban là ông a ")
    assert not of_other_rank(("trưởng ban",), " các thành viên ")
    assert is_of_rank("trưởng ban", " trưởng ban là ông b ")
    assert not is_of_rank("trưởng ban", " phó trưởng ban ")
