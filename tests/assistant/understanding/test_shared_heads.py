"""Two things called by one word, of which the same is asked."""

import pytest

from assistant.understanding.shared_heads import of_each_thing


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Kinh phí của Đội tuần tra và kinh phí trồng rừng lấy từ đâu?",
            ["Kinh phí của Đội tuần tra lấy từ đâu?", "kinh phí trồng rừng lấy từ đâu?"],
        ),
        (
            "mức phạt đốt rừng phòng hộ và mức phạt chặt cây tối đa là bao nhiêu",
            ["mức phạt đốt rừng phòng hộ tối đa là bao nhiêu", "mức phạt chặt cây tối đa là bao nhiêu"],
        ),
        ("Kinh phí của Đội tuần tra và tiền trồng rừng lấy từ đâu?", []),  # called otherwise
        ("Kinh phí của Đội tuần tra với kinh phí trồng rừng hơn kém nhau bao nhiêu", []),  # compared
        ("Kinh phí của Đội là bao nhiêu và kinh phí trồng rừng lấy từ đâu", []),  # each asks already
        ("tỉ lệ đô thị hóa và tỉ lệ che phủ rừng là bao nhiêu", []),  # two indicators
        ("kinh phí trồng rừng và kinh phí tuần tra năm 2025 là bao nhiêu", []),  # of one time
        ("Cơ quan và cơ quan nào phối hợp", []),
        ("Kinh phí của Đội tuần tra và kinh phí trồng rừng", []),  # asks nothing
        ("bao nhiêu", []),
        ("kinh phí trồng rừng là và " * 9999 + "bao nhiêu", []),
        ("", []),
    ],
)
def test_the_same_is_asked_of_each(text: str, parts: list[str]) -> None:
    assert of_each_thing(text) == parts
