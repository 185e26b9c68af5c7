"""Two sides compared."""

from assistant.service import Assistant


def test_two_groups_are_told_side_by_side(assistant: Assistant) -> None:
    text = assistant.ask("Vùng đồng bằng với vùng miền núi được giao vai trò khác nhau ra sao?").text

    assert "hỗ trợ các vùng trọng điểm" in text
    assert "an ninh nguồn nước" in text
