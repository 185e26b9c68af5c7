"""What does not belong to a list or a group."""

import pytest

from assistant.study.facts.fact import Fact
from assistant.study.questions.echo import word_pairs
from assistant.study.questions.outsiders import _may_be_beside, _of_one_word, _says_another_matter


@pytest.mark.parametrize(
    ("stranger", "beside"),
    [
        ("Hỗ trợ các hoạt động du lịch biển, đảo", True),  # the group has its "du lịch biển" as well
        ("Xây dựng chính quyền cơ sở vững mạnh", False),
        ("", False),
    ],
)
def test_what_is_of_another_group_names_no_thing_of_this_one(stranger: str, beside: bool) -> None:
    assert _may_be_beside(stranger, "Phát triển dịch vụ, du lịch biển chất lượng cao") is beside


@pytest.mark.parametrize(
    ("words", "another"),
    [
        ("Sửa chữa các cầu cảng và kho đá của ngư dân", True),
        ("Theo dõi, đánh giá kết quả đến cơ sở", False),  # of any work
        ("Đổi mới phương thức quản lý kho hàng", False),  # the group says it in words of its own
        ("Chợ cá", True),  # no task: a thing of another list
        ("", True),
    ],
)
def test_a_task_of_another_group_says_another_matter(words: str, another: bool) -> None:
    group = word_pairs("chuyển phương thức quản lý sang sổ điện tử; kiểm kê kho hàng hằng tháng")
    assert _says_another_matter(words, group) is another


@pytest.mark.parametrize(
    ("things", "alike"),
    [
        (("Luật Đầu tư", "Luật Đầu tư công", "Luật Đầu tư theo phương thức đối tác công tư"), True),
        (("Luật Đầu tư", "Luật Đấu thầu", "Luật Doanh nghiệp"), False),
    ],
)
def test_things_of_one_word_tell_the_one_that_is_none_of_them(things: tuple[str, ...], alike: bool) -> None:
    facts = [Fact("part", "law", "1-NQ", "I", 0, 1, one, "laws") for one in things]
    assert _of_one_word(facts) is alike
