"""Which words name a body, and which only where its duty follows."""

import pytest

from corpus.tasks.duties import find_duty
from corpus.vietnamese.bodies import (
    bodies,
    each_with_its_head,
    kind_of_body,
    named_bodies,
    names_body,
    names_body_by_word,
    names_of_no_field,
    opens_with_body,
    parts_name,
    plain_bodies,
    without_people,
)


@pytest.mark.parametrize(
    "text",
    [
        "Sở Y tế",
        "do các cơ quan trung ương lập",
        "UỶ BAN NHÂN DÂN TỈNH",
        "HĐND",
        "bộ tài chính",
        "Bộ đội Biên phòng",
        "cán bộ",
    ],
)
def test_a_text_that_names_a_body_or_people(text: str) -> None:
    assert names_body(text)


@pytest.mark.parametrize("text", ["", "tỉnh Khánh Hòa", "báo cáo kết quả", "toàn bộ diện tích", "văn phòngx"])
def test_a_text_that_names_none(text: str) -> None:
    assert not names_body(text)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("phát triển kinh tế - xã hội, bảo vệ môi trường", False),
        ("do Hội Nông dân tỉnh phát động", True),
        ("đảng viên", True),
    ],
)
def test_a_body_by_a_whole_word(text: str, named: bool) -> None:
    assert names_body_by_word(text) is named


@pytest.mark.parametrize("text", ["Tỉnh Khánh Hòa", "Thành phố Nha Trang", "Đồng chí Nguyễn Văn A"])
def test_some_words_name_a_body_only_where_its_duty_follows(text: str) -> None:
    assert not names_body(text)
    assert find_duty(text, vague=True) is None
    assert find_duty(f"{text} chịu trách nhiệm báo cáo.", vague=True) is not None


def test_people_are_asked_for_but_given_no_duty_alone() -> None:
    assert names_body("nhân dân")
    assert find_duty("Nhân dân giám sát việc thực hiện.", vague=True) is None


def test_the_lists_of_the_table_fit_together() -> None:
    heads, duty_heads = set(bodies().heads), set(bodies().duty_heads)
    assert not heads & duty_heads
    assert not set(bodies().people) & (heads | duty_heads)
    assert set(bodies().short) | set(bodies().vague) <= heads | duty_heads
    assert "bộ văn hóa thể thao và du lịch" in named_bodies()


def test_a_ministry_is_called_by_the_first_word_of_its_field() -> None:
    assert {"bộ giao thông", "sở kế hoạch", "sở lao động"} <= named_bodies()
    assert "bộ công" not in named_bodies()
    assert names_body("bộ giao thông làm gì")


def test_some_bodies_need_no_name_of_their_own() -> None:
    assert {"công an", "tòa án"} <= plain_bodies()
    assert plain_bodies().isdisjoint({"cơ quan", "trường", "đơn vị"})


def test_an_office_is_a_body_before_its_name_alone() -> None:
    assert names_body("Lãnh đạo Ban Dân nguyện")
    assert not names_body("Ban hành Quyết định")
    assert not names_body("huyện đảo Trường Sa")
    assert names_body("Trường Chính trị")
    assert not names_body("ban đầu, tổ dân phố")


def test_a_name_may_be_parted_by_a_line() -> None:
    assert parts_name("3. Đề nghị Hội Liên hiệp", "Phụ nữ Thành phố và các tổ chức")
    assert not parts_name("3. Hội Nông dân", "Phụ nữ Thành phố")
    assert not parts_name("3. Giải pháp", "Hội Nông dân tỉnh")  # whole on its own line
    assert not parts_name("", "")


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("Các sở, ngành chủ trì rà soát", True),
        ("Ủy ban nhân dân tỉnh chỉ đạo", True),
        ("Chánh án Tòa án tỉnh phân công", True),
        ("Bộ trưởng Bộ Y tế ban hành", True),
        ("Chủ đầu tư lập hồ sơ", True),
        ("Giúp việc cho Ủy ban nhân dân tỉnh", False),
        ("sở Tài chính cấp vốn", False),  # goes on from what stands before it
        ("Trồng rừng", False),
        ("", False),
    ],
)
def test_who_acts_opens_a_text(text: str, opens: bool) -> None:
    assert opens_with_body(text) is opens


@pytest.mark.parametrize(
    ("names", "added"),
    [
        ("Các Bộ Quốc phòng, Công an", ["Bộ Quốc phòng", "Bộ Công an"]),
        ("Các Sở Tài chính và Y tế", ["Sở Tài chính và Y tế", "Sở Tài chính", "Sở Y tế"]),  # "và" may be in a name
        (
            "Ủy ban nhân dân các xã, phường và đặc khu",
            ["Ủy ban nhân dân xã", "Ủy ban nhân dân phường", "Ủy ban nhân dân đặc khu"],
        ),
        ("Ủy ban nhân dân các xã", []),
        ("Bộ Y tế, Bộ Công an", []),  # each says its own
        ("Các bộ, ngành", []),
        ("", []),
    ],
)
def test_bodies_that_share_a_head_are_each_called_with_it(names: str, added: list[str]) -> None:
    assert each_with_its_head(names) == "; ".join([names, *added])


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("sở y tế", "các sở"),
        ("ban tổ chức tỉnh ủy", "cơ quan tham mưu"),
        ("ban tổ chức trung ương", "ban đảng"),  # the longer name tells
        ("hội nông dân", "tổ chức chính trị xã hội"),
        ("sởng", ""),
        ("người dân", ""),
        ("", ""),
    ],
)
def test_the_kind_that_a_body_is_of_is_told_by_how_its_name_begins(name: str, kind: str) -> None:
    assert kind_of_body(name) == kind


def test_the_people_are_no_part_of_what_is_theirs() -> None:
    assert without_people(" ủy ban nhân dân xã phục vụ nhân dân ") == " ủy ban xã phục vụ nhân dân "


def test_an_army_of_the_people_is_no_people_either() -> None:
    assert without_people(" quân đội nhân dân và nhân dân ") == " quân đội và nhân dân "
    assert "mặt trận tổ quốc" in names_of_no_field()
