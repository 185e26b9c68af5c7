"""Where a thing belongs: which groups and roles are asked of."""

from pathlib import Path

import pytest

from assistant.study.facts.items import Item
from assistant.study.facts.sorting import GROUP_NOT, ROLE, _how_done, sorting_facts
from corpus.reading.store import read_corpus
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


TOLD = """NGHỊ QUYẾT
Số 1-NQ/XX

I- TÌNH HÌNH

Ngư dân đã có nhiều cố gắng. Xây dựng các bến thuyền mới ở xã đảo xa bờ. Tiếp tục mở lớp dạy lái thuyền cho thanh niên.

Tuy nhiên, các kho đá ở xã đảo còn ít và chưa dùng hết công suất.

II- NHIỆM VỤ

- Nâng cấp chợ cá và kho đá ở các bến thuyền lớn.

- Sớm sửa chữa các cầu cảng bị sóng đánh hỏng ở xã đảo."""


def test_a_work_done_and_one_to_be_done_are_asked_for_without_words_of_time(tmp_path: Path) -> None:
    (tmp_path / "made.txt").write_text(TOLD, encoding="utf-8")
    (read,) = read_corpus(tmp_path).documents
    asked = {one.answer: one.ask for one in sorting_facts(read) if one.topic == ROLE}
    done = asked["Xây dựng các bến thuyền mới ở xã đảo xa bờ"]
    assert done == "nội dung nào sau đây được nêu là kết quả đã đạt được, không phải nhiệm vụ, giải pháp?"
    owed = asked["Nâng cấp chợ cá và kho đá ở các bến thuyền lớn"]
    assert owed == "nội dung nào sau đây được nêu là nhiệm vụ, giải pháp, không phải kết quả đã đạt được?"
    assert not [one for one in asked if one.startswith(("Tiếp tục", "Sớm", "Ngư dân đã"))]
