"""What is to be of a branch or a name: all that the texts say of it, where nothing else is asked."""

import pytest

from assistant.service import Assistant


def test_the_way_of_a_place_is_all_that_is_to_become_of_it(assistant: Assistant) -> None:
    text = assistant.ask("Nha Trang thì phát triển theo hướng gì").text

    assert text.splitlines()[1].startswith("- Thành phố Nha Trang là đô thị hạt nhân")
    assert "3 vùng trọng điểm" in text


@pytest.mark.parametrize(
    "question",
    [
        "Cam Lâm sẽ thành gì",  # one clause says it
        "Khánh Hòa phát triển theo hướng nào",  # a whole text is of it
        "du lịch Nha Trang phát triển theo hướng gì",
        "Thủ Thiêm phát triển theo hướng gì",
        "phát triển theo hướng gì",
    ],
)
def test_of_anything_else_it_is_not_told_so(assistant: Assistant, question: str) -> None:
    assert "way of a name" not in assistant.ask(question).explanation.get("decide", [])


def test_what_belongs_to_a_thing_is_told_from_all_places_that_tell_of_it(assistant: Assistant) -> None:
    answer = assistant.ask("cơ chế đặc thù gồm những gì")

    assert "tách dự án giải phóng mặt bằng" in answer.text
    assert {one.document for one in answer.citations} == {"09-NQ/TW", "91-KL/TU"}


def test_what_several_places_tell_alike_is_listed_from_all_of_them(assistant: Assistant) -> None:
    answer = assistant.ask("chuyển đổi số được làm ở những lĩnh vực nào")

    assert "chuyển đổi số trong giáo dục và đào tạo, du lịch" in answer.text
    assert {one.document for one in answer.citations} == {"09-NQ/TW", "91-KL/TU"}


@pytest.mark.parametrize(
    "question",
    [
        "Các loại tội phạm gồm những gì?",
        "những loại tội phạm nào phải đấu tranh",
        "ba khâu đột phá của tỉnh là gì",
        "liệt kê các bến cảng",
        "kinh tế biển gồm những ngành gì",
        "Nghị quyết 09 gồm những gì?",
        "gồm những gì",
    ],
)
def test_where_one_clause_tells_it_the_others_are_not_gathered(assistant: Assistant, question: str) -> None:
    assert "scattered over the texts" not in assistant.ask(question).explanation.get("decide", [])


def test_what_a_thing_is_held_to_be_is_one_clause_where_one_says_it(assistant: Assistant) -> None:
    text = assistant.ask("ngành du lịch có vai trò gì trong kinh tế tỉnh").text

    assert text == "Du lịch là ngành kinh tế mũi nhọn [1]."
    for question in ("ngành y tế có vai trò gì", "du lịch", "nghị quyết nói gì về du lịch"):
        assert "what it is" not in assistant.ask(question).explanation.get("decide", [])


def test_the_policy_on_a_thing_is_what_is_said_of_it_where_nothing_says_both(assistant: Assistant) -> None:
    text = assistant.ask("chính sách giữ chân người giỏi").text

    assert "trọng dụng người có năng lực" in text
    assert "hộ nghèo" not in text
    for question in ("chính sách cho hộ nghèo", "chính sách nhà ở xã hội", "chính sách"):
        assert "policy on a thing" not in assistant.ask(question).explanation.get("decide", [])


def test_the_role_of_a_thing_is_what_it_is_to_be_and_not_what_came_of_it(assistant: Assistant) -> None:
    answer = assistant.ask("Khu kinh tế Vân Phong có vai trò gì")

    assert "trở thành động lực phát triển của tỉnh và khu vực Nam Trung Bộ" in answer.text
    assert "từng bước" not in answer.text
