"""A thing and a name that no sentence says together are told as what is near."""

import pytest

from assistant.service import Assistant


@pytest.mark.parametrize(
    ("question", "both"),
    [
        ("sáp nhập với Ninh Thuận?", "“sáp nhập”, “Ninh Thuận”"),
        ("du lịch Ninh Hòa", "“du lịch”, “Ninh Hòa”"),
        ("nuôi biển ở Vạn Ninh", "“nuôi biển”, “Vạn Ninh”"),
    ],
)
def test_what_says_the_name_alone_is_told_as_near(assistant: Assistant, question: str, both: str) -> None:
    assert assistant.ask(question).text.startswith(f"Chưa thấy câu nào nói cùng lúc về {both}; các đoạn gần nhất:")


@pytest.mark.parametrize(
    "question",
    [
        "cảng cá Trường Sa",  # one sentence says both
        "hạ tầng Vân Phong",
        "vai trò Nha Trang",  # asks of the name alone
        "phát triển Vân Phong",  # a light word may be said otherwise
        "quy hoạch Khánh Hòa",  # of which the whole text is
        "kinh tế xanh",  # no name
    ],
)
def test_what_is_said_of_a_name_is_told_plainly(assistant: Assistant, question: str) -> None:
    assert not assistant.ask(question).text.startswith("Chưa")


def test_all_of_the_name_comes_before_a_little_of_the_thing(assistant: Assistant) -> None:
    text = assistant.ask("trường sa có dự án gì").text
    of_name, of_thing = text.split("Về “dự án”, không riêng “trường sa”:")

    assert "Bến cảng huyện đảo Trường Sa" in of_name
    assert "cảng cá huyện đảo Trường Sa" in of_name
    assert "Hầm Đèo Cả" not in of_name
    assert of_thing.count("\n- ") <= 2


def test_how_a_thing_is_looked_after_is_no_second_thing(assistant: Assistant) -> None:
    text = assistant.ask("trẻ em, phụ nữ, người yếu thế được quan tâm thế nào?").text

    assert "hỗ trợ người yếu thế" in text
    assert "quan tâm chưa đúng mức" not in text.casefold()
