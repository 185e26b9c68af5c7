"""Where a thing belongs: which groups and roles are asked of."""

from pathlib import Path

import pytest

from assistant.study.facts.items import Item
from assistant.study.facts.sorting import GROUP_NOT, _how_done, sorting_facts
from tests.assistant.study.facts.small import document

WORKS = (
    "Xây dựng bến thuyền mới ở các xã đảo xa bờ của tỉnh",
    "Kiểm tra máy móc của các thuyền trước mùa gió bão",
    "Nâng cấp chợ cá và kho đá ở các bến thuyền lớn",
    "Tổ chức các lớp dạy lái thuyền cho ngư dân trẻ tuổi",
)
OTHERS = ("Dạy nghề mộc cho thanh niên", "Trồng cây chắn gió trên đồi", "Sửa nhà cho hộ nghèo")


@pytest.mark.parametrize(
    ("words", "how"),
    [
        ("bảo đảm liên thông với các kho của những xã khác", True),  # behind a semicolon: of the work before it
        ("Bảo đảm liên thông với các kho của những xã khác", False),
        ("mở rộng các kho của những xã khác", False),
        ("", False),
    ],
)
def test_how_a_work_is_done_is_no_purpose_of_its_own(words: str, how: bool) -> None:
    assert _how_done(Item("1-NQ", "I.1", 0, 1, words, "purpose", "")) is how


@pytest.mark.parametrize("more", ["", f", {', '.join(['nhất là cho ngư dân ở các xã đảo'] * 4)}"])
def test_a_group_whose_name_fills_a_question_is_not_asked_of(tmp_path: Path, more: str) -> None:
    groups = "\n\n".join(f"{at}. {name}\n\n- {name} của tỉnh." for at, name in enumerate(OTHERS, start=2))
    own = "\n\n".join(f"- {one}." for one in WORKS)
    read = document(tmp_path, f"1. Phát triển nghề đi biển và bến thuyền{more}\n\n{own}\n\n{groups}")
    asked = [one for one in sorting_facts(read) if one.topic == GROUP_NOT]
    assert len(asked) == (0 if more else 1)
