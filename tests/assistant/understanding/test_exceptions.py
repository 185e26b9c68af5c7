"""What a question leaves out of what it asks for."""

import pytest

from assistant.understanding.exceptions import without_exception


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("ngoài Sở Y tế thì còn ai phối hợp phòng dịch", ("ai phối hợp phòng dịch", "Sở Y tế")),
        ("Ngoài xã Bình An ra những xã nào được đầu tư", ("những xã nào được đầu tư", "xã Bình An")),
        ("bên cạnh trường mầm non còn những trường nào xây mới?", ("những trường nào xây mới?", "trường mầm non")),
        ("ngoài ra còn chỉ tiêu nào về rừng", ("ngoài ra còn chỉ tiêu nào về rừng", "")),
        ("ngoài ngân sách còn vốn nào", ("ngoài ngân sách còn vốn nào", "")),  # a word of the texts
        ("ngoài khơi thì làm gì", ("ngoài khơi thì làm gì", "")),
        ("ngoài Sở Y tế còn ai", ("ngoài Sở Y tế còn ai", "")),  # asks of nothing by itself
        ("", ("", "")),
    ],
)
def test_what_is_left_out_is_told_apart(text: str, asked: tuple[str, str]) -> None:
    assert without_exception(text, {"ngoài ngân"}.__contains__) == asked
