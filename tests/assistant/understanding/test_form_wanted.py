"""A follow-up that speaks of the form of the answer before alone is told from one that asks anything."""

import pytest

from assistant.understanding.form_wanted import FormWanted, form_wanted, without_forms


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "viết lại thành một đoạn ngắn cho bản tin",
            FormWanted(words=100, one_piece=True, reworded=True, purpose="cho bản tin"),
        ),
        ("ngắn hơn nữa, 4 câu thôi", FormWanted(points=4)),
        ("nói lại cho dễ nghe, hai câu thôi", FormWanted(points=2, reworded=True, purpose="cho dễ nghe")),
        ("khoảng 70 chữ nhé", FormWanted(words=70)),
        ("rut con 70 chu", FormWanted(words=70)),
        ("tom lai trong nam gach dau dong", FormWanted(points=5)),
        ("bỏ bớt, chọn 2 cái quan trọng nhất", FormWanted(points=2, chosen=True, ranked=True)),
        ("chỉ lấy 3 ý chính thôi ạ", FormWanted(points=3, chosen=True)),
        ("rút xuống còn nửa trang", FormWanted(words=200)),
        ("bỏ ý thứ hai đi", FormWanted(dropped=2)),
        ("cat cau cuoi", FormWanted(dropped=-1)),
        ("bỏ bớt 3 ý", FormWanted(less=3, chosen=True)),
        ("bo 2 y dau di", FormWanted(less=-2)),
        ("2 câu cuối", FormWanted(points=2, chosen=True, end=-1)),
        ("chỉ giữ ba ý đầu tiên", FormWanted(points=3, chosen=True, end=1)),
        ("gạch đầu dòng cho dễ nhớ", FormWanted(bullets=True, purpose="cho dễ nhớ")),
        ("trình bày thành từng gạch đầu dòng giúp", FormWanted(bullets=True)),
        ("gọn hơn được ko", FormWanted()),
        ("viết thành một đoạn cho liền mạch", FormWanted(one_piece=True, reworded=True, purpose="cho liền mạch")),
        ("viết lại để dán bảng tin", FormWanted(reworded=True, purpose="để dán bảng tin")),
    ],
)  # fmt: skip
def test_the_form_wanted(text: str, wanted: FormWanted) -> None:
    assert form_wanted(text) == wanted


@pytest.mark.parametrize(
    "text",
    ["soạn 3 câu hỏi", "viết lại mục tiêu trong 3 câu", "đoạn đường nào", "5 năm", "chỉ một năm thôi", "ý 2",
     "hai huyện cuối", "ba vùng nào", "nói rõ hơn", "", "…", "lấy " * 3000, "viết lại"],
)  # fmt: skip
def test_what_says_more_or_no_form_is_another_message(text: str) -> None:
    assert form_wanted(text) is None


def test_what_was_told_is_that_of_the_last_message_that_asks() -> None:
    asks = ["Mục tiêu đến năm 2030?", "còn hạn chế"]

    assert without_forms([*asks, "gọn lại 3 ý", "ngắn hơn nữa, 2 câu thôi"]) == asks
    assert without_forms(["khoảng 50 chữ"]) == ["khoảng 50 chữ"]
