"""A follow-up that names another thing: the question before with that thing in its place."""

import pytest

from assistant.understanding.replacing import find_replacement
from tests.assistant.conftest import Read


@pytest.mark.parametrize(
    ("before", "question", "text"),
    [
        ("Bộ Công Thương phải làm gì về chợ?", "Còn Bộ Y tế thì sao?", "bộ y tế phải làm gì về chợ?"),
        ("Sở Y tế làm gì theo Kết luận 91?", "Thế các xã thì phải làm gì?", "các xã làm gì theo kết luận 91?"),
        ("Hạn chế về du lịch là gì?", "còn kết quả?", "kết quả về du lịch là gì?"),
        ("Cam Ranh được định hướng ra sao?", "Thế còn với Cam Lâm?", "cam lâm được định hướng ra sao?"),
        ("Bộ Y tế phải làm gì?", "Bộ Công Thương thì sao?", "bộ công thương phải làm gì?"),
        (
            "Cơ quan trễ bao nhiêu hồ sơ thì bị hạ bậc?",
            "vậy cá nhân thì mức nào",  # whoever works there
            "cán bộ, công chức, viên chức trễ bao nhiêu hồ sơ thì bị hạ bậc?",
        ),
        ("Chế tài đối với người đứng đầu", "còn cá nhân cán bộ thì sao?", "chế tài đối với cán bộ"),
        ("Sở Y tế làm gì theo Kết luận 91?", "Thế từng xã thì phải làm gì?", "xã làm gì theo kết luận 91?"),
    ],
)
def test_a_thing_stands_for_another_of_its_kind(read: Read, before: str, question: str, text: str) -> None:
    found = find_replacement(read(question), read(before))

    assert found is not None
    assert found.text == text


@pytest.mark.parametrize(
    ("before", "question"),
    [
        ("Bộ Công Thương phải làm gì về chợ?", "Còn đến năm 2030 thì sao?"),  # another time
        ("Bộ Công Thương phải làm gì về chợ?", "Còn kinh phí lấy ở đâu?"),  # a question of its own
        ("Bộ Công Thương phải làm gì về chợ?", "Còn du lịch thì sao?"),  # no body
        ("Bộ Y tế phải làm gì về chợ?", "Còn Bộ Y tế thì sao?"),  # the same
        ("Tỉ lệ đô thị hóa là bao nhiêu?", "Còn Cam Lâm thì sao?"),  # nothing that it stands for
        ("Bộ Y tế phải làm gì?", "Bộ Công Thương ở đâu?"),  # does not go on
        ("Hạn chế về du lịch là gì?", "Kết quả thì sao?"),  # a side asked for by itself
        ("", ""),
    ],
)
def test_what_names_no_thing_of_the_same_kind_replaces_nothing(read: Read, before: str, question: str) -> None:
    assert find_replacement(read(question), read(before)) is None


def test_who_stands_for_a_body_that_acts_acts(read: Read) -> None:
    duty, other = read("Sở Y tế làm gì?"), read("Cán bộ trễ hạn bao nhiêu?")

    found = find_replacement(read("Còn các hội thì phải làm gì?"), duty)
    assert found is not None
    assert found.acts
    assert (found.thing, found.text) == ("các hội", "các hội làm gì?")
    found = find_replacement(read("Còn người đứng đầu?"), other)
    assert found is not None
    assert not found.acts
