"""Which words say that a thing is ended or forbidden."""

import pytest

from assistant.understanding.endings import ended, tells_end


@pytest.mark.parametrize(
    ("said", "deed"),
    [
        (" vì sao bỏ cấp huyện ", "bỏ"),
        (" sao lại tạm dừng dự án ", "tạm dừng"),
        (" tại sao nghiêm cấm đốt rừng ", "nghiêm cấm"),
        (" vì sao không bỏ cấp huyện ", ""),
        (" vì sao phải xóa đói giảm nghèo ", ""),
        (" vì sao bỏ phiếu kín ", ""),
        (" vì sao giảm biên chế ", ""),
        ("", ""),
    ],
)
def test_a_deed_that_ends_a_thing_is_told_from_others(said: str, deed: str) -> None:
    assert ended(said) == deed


def test_a_text_tells_an_end_denied_or_not() -> None:
    assert tells_end(" không bỏ trống chức danh; chấm dứt hợp đồng ")
    assert not tells_end(" phát triển khu kinh tế ")
