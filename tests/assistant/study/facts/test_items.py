"""The names of groups: whole where it is asked what belongs to them, cut where they only say what is spoken of."""

from pathlib import Path

import pytest

from assistant.study.facts.clauses import LONGEST_OPTION, length
from assistant.study.facts.items import Item, group_name, matter_name, option_name, speaks_of_it_alone
from assistant.study.facts.material import Material
from assistant.study.facts.sorting import SORT
from assistant.study.questions.candidates import candidates
from tests.assistant.study.facts.small import document

LONG = "; ".join(["Phát triển hạ tầng số của các xã"] * 7)


@pytest.mark.parametrize(
    ("title", "whole", "short"),
    [
        (
            "Phát triển đô thị; củng cố quốc phòng của tỉnh",
            "Phát triển đô thị; củng cố quốc phòng của tỉnh",
            "Phát triển đô thị",
        ),
        ("Phát triển nhân lực, nhất là nhân tài:", "Phát triển nhân lực, nhất là nhân tài", "Phát triển nhân lực"),
        (LONG, "", "Phát triển hạ tầng số của các xã"),
        ("NHIỆM VỤ VÀ GIẢI PHÁP", "", ""),
    ],
)
def test_a_group_is_named_whole_or_not_at_all(tmp_path: Path, title: str, whole: str, short: str) -> None:
    section = document(tmp_path, f"1. {title}\n\n- Sở Y tế báo cáo.\n\n2. Tổ chức").sections["I.1"]
    assert (group_name(section), matter_name(section)) == (whole, short)


def test_no_name_that_is_too_long_stands_among_options(material: Material) -> None:
    asked = [one for one in material.by_topic[SORT] if one.document == "09-NQ/TW"]
    assert asked
    assert all(length(wrong.text) <= LONGEST_OPTION for one in asked for wrong in candidates(one, material))


@pytest.mark.parametrize(
    ("words", "alone"),
    [
        ("Nghiên cứu, triển khai các biện pháp quản lý nhà nước", False),
        ("Rà soát quy hoạch, quản lý đất đai ở các xã ven sông", True),
        ("", False),
    ],
)
def test_what_several_headings_say_tells_no_group(tmp_path: Path, words: str, alone: bool) -> None:
    heads = ("Đổi mới quản lý nhà nước về đất đai", "Tăng cường quản lý nhà nước về đô thị", "Phát triển du lịch biển")
    lines = "\n\n".join(f"{at}. {head}\n\n- Sở Y tế báo cáo." for at, head in enumerate(heads, 1))
    item = Item("1-NQ/XX", "I.1", 0, 9, words, "task", "I.1")
    assert speaks_of_it_alone(document(tmp_path, lines), item) is alone


def test_a_name_as_an_option_ends_with_its_first_part(tmp_path: Path) -> None:
    read = document(
        tmp_path, f"1. Phát triển đô thị; củng cố quốc phòng của tỉnh\n\n- {LONG}.\n\n2. {LONG}\n\n- {LONG}."
    )
    names = {one.id: option_name(one) for one in read.sections.values() if one.title}
    assert (names["I.1"], names["I.2"]) == ("Phát triển đô thị", "Phát triển hạ tầng số của các xã")


def test_a_name_a_little_longer_than_a_question_has_keeps_its_list_as_an_option(tmp_path: Path) -> None:
    title = (
        "Tiếp tục đẩy mạnh cải cách công vụ, xây dựng đội ngũ cán bộ, công chức, viên chức đáp ứng nhiệm vụ quản lý"
        " nhà nước và phục vụ nhân dân"
    )
    read = document(tmp_path, f"1. {title}\n\n- {LONG}.\n\n2. Phát triển đô thị\n\n- {LONG}.")
    assert option_name(read.sections["I.1"]) == title
    assert matter_name(read.sections["I.1"]) == "Tiếp tục đẩy mạnh cải cách công vụ"  # cut before its next work
