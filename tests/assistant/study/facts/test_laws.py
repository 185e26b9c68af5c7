"""Which body is to propose the change of which law."""

from pathlib import Path

from assistant.study.facts.laws import law_facts, law_list_facts
from assistant.study.facts.lists import LIST, LISTED, NOT_LISTED
from assistant.study.questions.kinds import kinds_of
from tests.assistant.study.facts.small import document

_LISTS = """1. Sở Tư pháp

- Rà soát, kiến nghị sửa đổi, bổ sung các dự án: Luật Hộ tịch, quốc tịch, Luật Giá, Luật Công chứng và các luật khác.

2. Sở Tài chính

- Tiếp tục rà soát, kiến nghị sửa đổi, bổ sung: Luật Kế toán kho; Luật Đấu giá tài sản."""


def test_each_law_is_of_the_body_whose_list_names_it(tmp_path: Path) -> None:
    facts = list(law_facts(document(tmp_path, _LISTS)))
    assert [(one.subject, one.answer) for one in facts] == [
        ("Luật Hộ tịch, quốc tịch", "Sở Tư pháp"),
        ("Luật Công chứng", "Sở Tư pháp"),
        ("Luật Kế toán kho", "Sở Tài chính"),
        ("Luật Đấu giá tài sản", "Sở Tài chính"),
    ]  # "Luật Giá" is too short a name to stand between quotation marks
    asked = "cơ quan, tổ chức nào được giao rà soát, kiến nghị sửa đổi, bổ sung “Luật Công chứng”?"
    assert facts[1].ask == asked
    assert facts[1].also  # the heading that names the body


def test_a_law_that_two_lists_name_is_not_asked(tmp_path: Path) -> None:
    twice = _LISTS.replace("Luật Kế toán kho", "Luật Công chứng")
    assert [one.subject for one in law_facts(document(tmp_path, twice))] == [
        "Luật Hộ tịch, quốc tịch",
        "Luật Đấu giá tài sản",
    ]


def test_a_text_without_such_lists_has_none(tmp_path: Path) -> None:
    body = "1. Sở Tư pháp\n\n- Tuyên truyền Luật Hộ tịch, Luật Công chứng trong nhân dân.\n\n2. Sở Y tế\n\n- Luật."
    assert list(law_facts(document(tmp_path, body))) == []
    assert list(law_list_facts(document(tmp_path, body))) == []


_FOUR = """1. Sở Tư pháp

- Rà soát, kiến nghị sửa đổi, bổ sung: Luật Hộ tịch, quốc tịch, Luật Công chứng, Luật Giá; kiến nghị chính sách mới.

2. Sở Tài chính

- Tiếp tục rà soát, kiến nghị sửa đổi, bổ sung: Luật Kế toán kho; Luật Đấu giá tài sản, Luật Thuế chợ, Luật Phí và các
luật khác."""


def test_the_laws_of_a_body_are_asked_for_together_where_their_list_closes(tmp_path: Path) -> None:
    facts = list(law_list_facts(document(tmp_path, _FOUR)))
    (written,) = (one for one in facts if one.topic == LIST)  # the other list is left open
    assert written.ask == "Sở Tư pháp được giao rà soát, kiến nghị sửa đổi, bổ sung những luật nào?"
    assert written.answer == "Luật Hộ tịch, quốc tịch, Luật Công chứng, Luật Giá"
    assert written.also


def test_of_a_longer_list_it_is_asked_what_is_none_of_it(tmp_path: Path) -> None:
    facts = list(law_list_facts(document(tmp_path, _FOUR)))
    asked = "luật nào KHÔNG thuộc các luật được giao cho Sở Tài chính rà soát, kiến nghị sửa đổi, bổ sung?"
    assert [one.ask for one in facts if one.topic == NOT_LISTED] == [asked]
    own = [one.answer for one in facts if one.topic == LISTED and one.told == "được giao cho Sở Tài chính"]
    assert own == ["Luật Kế toán kho", "Luật Đấu giá tài sản", "Luật Thuế chợ", "Luật Phí"]
    assert not any(kinds_of(one) for one in facts if one.topic == LISTED)
