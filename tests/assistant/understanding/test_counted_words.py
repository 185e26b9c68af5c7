"""A number of a question with what it counts as one word."""

import pytest

from assistant.understanding.counted_words import with_count


@pytest.mark.parametrize(
    ("words", "at", "first"),
    [
        (("khách sạn", "5", "sao"), 1, "5 sao"),
        (("khách sạn", "05", "sao"), 1, "5 sao"),
        (("hỗ trợ", "1", "tỉ xã"), 1, "1 tỉ"),  # who has it stands behind the sum
        (("cấp", "4", "lực lượng"), 1, ""),  # the number is of what stands before
        (("bão", "số", "11", "ngư dân"), 2, ""),
        (("top", "10", "chỉ số"), 1, ""),
        (("tháng", "8", "mẫu"), 1, ""),
        (("mỗi", "tháng", "2", "mẫu"), 2, "2 mẫu"),
        (("khách sạn", "5"), 1, ""),
    ],
)
def test_a_count_and_its_noun(words: tuple[str, ...], at: int, first: str) -> None:
    assert next(iter(with_count(words, at)), "") == first


def test_the_count_may_be_written_otherwise() -> None:
    assert {"5 sao", "05 sao"} <= set(with_count(("5", "sao"), 0))
