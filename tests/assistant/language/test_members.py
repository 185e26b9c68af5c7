"""Questions of each of several, and how a clause opens that tells of one."""

import pytest

from assistant.language.members import each_asked, each_body_asked, each_told_of, member_pattern


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("từng huyện có vai trò gì", ("thành phố", "thị xã", "huyện đảo", "huyện", "quận")),
        ("vai trò của mỗi xã", ("xã", "phường", "thị trấn", "đặc khu")),
        ("các vùng phát triển theo hướng nào", ("tiểu vùng", "vùng", "khu vực")),
        ("từng huyện thu bao nhiêu", ()),  # nothing that it is
        ("huyện này có vai trò gì", ()),
        ("những huyện nào được quy hoạch làm đô thị", ()),  # which of them, not what each is
        ("từng huyền thoại có vai trò gì", ()),  # another word
        ("", ()),
    ],
)
def test_the_members_of_a_kind_are_called_by_its_words(text: str, words: tuple[str, ...]) -> None:
    assert each_asked(text) == words


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("các loại đô thị của từng huyện", "huyện"),
        ("danh sách cây trồng theo mỗi vùng trong tỉnh là gì?", "vùng"),
        ("cây trồng của từng xã, để làm bảng", "xã"),
        ("cây trồng của từng xã bao nhiêu", ""),  # how many of it
        ("cây trồng của xã", ""),
        ("cây trồng của từng cây", ""),
        ("", ""),
    ],
)
def test_what_each_has_is_asked_by_what_it_is_of(text: str, noun: str) -> None:
    assert each_told_of(text) == noun


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("từng cơ quan có trách nhiệm gì", "cơ quan"),
        ("mỗi sở phải làm gì", "sở"),
        ("phân công nhiệm vụ cho các đơn vị", "đơn vị"),
        ("nhiệm vụ cụ thể của từng bên", "bên"),
        ("từng cơ quan ở đâu", ""),
        ("sở có trách nhiệm gì", ""),
        ("", ""),
    ],
)
def test_the_duties_of_each_body_are_asked_by_its_noun(text: str, noun: str) -> None:
    assert each_body_asked(text) == noun


@pytest.mark.parametrize(
    ("clause", "name"),
    [
        ("huyện an bình là vùng lúa", "huyện an bình"),
        ("trong đó, thị xã an phú sẽ trở thành đô thị", "thị xã an phú"),
        ("huyện a: vùng lúa", "huyện a"),
        ("các huyện là vùng lúa", None),
        ("huyện an bình", None),
    ],
)
def test_a_member_stands_at_the_head_of_its_clause(clause: str, name: str | None) -> None:
    found = member_pattern(("thị xã", "huyện")).match(clause)
    assert (found["name"] if found else None) == name
