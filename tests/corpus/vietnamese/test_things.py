"""Whether a word names a thing or a deed."""

import pytest

from corpus.vietnamese.things import DEED, THING, count_uses, opens_as


@pytest.mark.parametrize(
    ("clause", "what"),
    [
        ("danh mục công trình, dự án kêu gọi đầu tư", THING),
        ("quy trình lựa chọn nhà đầu tư", THING),
        ("rà soát các quy định", DEED),
        ("công khai danh mục", DEED),
        ("tổ chức thực hiện", ""),  # used as both
        ("1234", ""),
        ("", ""),
    ],
)
def test_the_first_word_of_a_clause_is_known_by_its_uses(clause: str, what: str) -> None:
    assert opens_as(clause) == what


def test_uses_are_counted_behind_what_tells_them_apart() -> None:
    text = (
        "Chính sách của tỉnh; rà soát hồ sơ.\n- Các chính sách; phải rà soát.\n"
        "Tiếp tục rà soát nhiều chính sách. Chính sách mới; rà soát.\n| các rà soát | phải chính sách |\n"
    )

    assert count_uses([text]) == {"chính_sách": THING, "rà_soát": DEED}
    assert count_uses([]) == {}
