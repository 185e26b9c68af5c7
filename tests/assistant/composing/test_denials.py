"""What a clause denies: the thing that is asked, or another."""

import pytest

from assistant.composing.denials import denies, denies_another
from tests.assistant.small import term


@pytest.mark.parametrize(
    ("clause", "phrase", "denied"),
    [
        ("Không xây chợ cá.", "chợ cá", True),
        ("Cấm nuôi cá lồng trong vịnh.", "cá lồng", True),
        ("Mở rộng cảng hàng không và không gian chợ cá.", "chợ cá", False),
        ("Sắp xếp các chợ cá không đủ tiêu chuẩn.", "chợ cá", False),  # of which they are
        ("Không đủ tiêu chuẩn thì không mở chợ cá.", "chợ cá", True),
    ],
)
def test_what_is_denied(clause: str, phrase: str, denied: bool) -> None:
    assert denies(clause, [term(phrase)]) is denied


@pytest.mark.parametrize(
    ("clause", "phrase", "of_another"),
    [
        ("Quỹ chợ là quỹ ngoài ngân sách, hoạt động không vì lợi nhuận.", "ngoài ngân sách", True),
        ("Quỹ chợ là quỹ ngoài ngân sách, hoạt động không vì lợi nhuận.", "lợi nhuận", False),
        ("Đẩy mạnh thanh toán không dùng tiền mặt.", "tiền mặt", True),  # it is called so
        ("Phát triển du lịch không khói.", "khói", True),
        ("Thanh toán không dùng tiền mặt.", "tiền mặt", False),
        ("Không thanh toán bằng tiền mặt.", "tiền mặt", False),
    ],
)
def test_what_is_denied_may_be_another_thing(clause: str, phrase: str, of_another: bool) -> None:
    assert denies_another(clause, [term(phrase)]) is of_another
