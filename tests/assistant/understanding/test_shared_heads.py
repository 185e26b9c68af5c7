"""Things beside each other, of each of which is asked."""

import pytest

from assistant.understanding.shared_heads import of_each_field, of_each_thing


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


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ngày ban hành và người ký của 2 văn bản", ["Ngày ban hành của 2 văn bản", "người ký của 2 văn bản"]),
        (
            "Cho biết ngày ban hành, cơ quan ban hành và người ký của Kết luận 7",
            [
                "Cho biết ngày ban hành của Kết luận 7",
                "cơ quan ban hành của Kết luận 7",
                "người ký của Kết luận 7",
            ],
        ),
        ("Ngày ban hành và mục tiêu của Kết luận 7", []),  # the one is no field
        ("Ngày ký và ngày ban hành của Kết luận 7", []),  # one field
        ("Ngày ban hành của Kết luận 7", []),
        ("Ngày ban hành và người ký", []),  # of no document
        (" của ", []),
        ("", []),
        ("ngày ban hành và " * 9999 + "người ký của Kết luận 7", []),
    ],
)
def test_each_field_of_a_document_is_asked_for(text: str, parts: list[str]) -> None:
    assert of_each_field(text) == parts
