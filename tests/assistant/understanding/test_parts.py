"""The questions of a message, as typed."""

import pytest

from assistant.understanding.parts import Part, split_message


def texts(message: str) -> list[str]:
    return [part.text for part in split_message(message).parts]


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ("1. Ai ban hành? 2. Ban hành ngày nào? 3. Gửi cho ai?", ["Ai ban hành?", "Ban hành ngày nào?", "Gửi cho ai?"]),
        ("Xin hỏi: (1) tỉ lệ đô thị hóa (2) che phủ rừng", ["tỉ lệ đô thị hóa", "che phủ rừng"]),
        ("a) quan điểm chỉ đạo b) mục tiêu tổng quát", ["quan điểm chỉ đạo", "mục tiêu tổng quát"]),
        ("Câu 1: ai ký? Câu 2: ký ngày nào?", ["ai ký?", "ký ngày nào?"]),
        ("Một là ai quyết định. Hai là tiền lấy từ đâu", ["ai quyết định.", "tiền lấy từ đâu"]),
        ("Mục tiêu 2025? Mục tiêu 2030? Tầm nhìn?", ["Mục tiêu 2025?", "Mục tiêu 2030?", "Tầm nhìn?"]),
        ("quan điểm\nmục tiêu\ntầm nhìn", ["quan điểm", "mục tiêu", "tầm nhìn"]),
        ("Tôi soạn báo cáo.\nGRDP là bao nhiêu?\nAi ký?", ["GRDP là bao nhiêu?", "Ai ký?"]),
    ],
)
def test_marks_tell_questions_apart(message: str, parts: list[str]) -> None:
    assert texts(message) == parts
    assert split_message(message).marked


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ("Ai ký Nghị quyết 09 và ai ký Kết luận 91?", ["Ai ký Nghị quyết 09", "ai ký Kết luận 91?"]),
        (
            "Nha Trang là đô thị gì, và Vạn Ninh nữa; ngoài ra QL1C thành đường gì?",
            ["Nha Trang là đô thị gì", "và Vạn Ninh nữa", "QL1C thành đường gì?"],
        ),
        ("Nguyên nhân của hạn chế, yếu kém là gì?", ["Nguyên nhân của hạn chế, yếu kém là gì?"]),
        (
            "Nông nghiệp và dịch vụ tăng bao nhiêu?",
            ["Nông nghiệp và dịch vụ tăng bao nhiêu?"],
        ),
        ("Tôi ở xã. Xã có 12% hồ sơ trễ. Xếp loại gì?", ["Tôi ở xã. Xã có 12% hồ sơ trễ. Xếp loại gì?"]),
        ("Mục III. 5 và Mục III. 6 nói gì?", ["Mục III. 5 và Mục III. 6 nói gì?"]),
        ("Điều 1. 2. nói gì", ["Điều 1. 2. nói gì"]),
    ],
)
def test_words_between_tell_them_apart_where_each_asks(message: str, parts: list[str]) -> None:
    assert texts(message) == parts
    assert not split_message(message).marked


def test_what_stands_before_is_the_context_of_the_first() -> None:
    assert split_message("Về Kết luận 91:\n1. ai ký\n2. ngày nào").parts == (
        Part("ai ký", "Về Kết luận 91:"),
        Part("ngày nào"),
    )


@pytest.mark.parametrize("message", ["", "?", "1. 2. 3.", "\n\n", "a) b)"])
def test_what_asks_nothing_is_one_part(message: str) -> None:
    assert len(split_message(message).parts) == 1


def test_a_question_sent_more_than_once_is_one() -> None:
    assert texts("mục tiêu là gì?\n" * 3) == ["mục tiêu là gì?"]


def test_of_very_many_questions_the_first_are_read() -> None:
    message = split_message("\n".join(f"tỉ lệ đô thị hóa năm {year} là bao nhiêu?" for year in range(2021, 2034)))

    assert [part.text[21:25] for part in message.parts] == [str(year) for year in range(2021, 2031)]
    assert message.left == 3


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ("ai ký kết luận 91, ngày nào", ["ai ký kết luận 91", "ngày nào"]),
        ("Trung tâm do ai lập, ở đâu?", ["Trung tâm do ai lập", "ở đâu?"]),
        ("ai ký kết luận 91, ngày lễ", ["ai ký kết luận 91, ngày lễ"]),
    ],
)
def test_two_words_behind_a_comma_may_ask_for_a_field(message: str, parts: list[str]) -> None:
    assert texts(message) == parts
