"""What a text wants is said as wanted."""

from pathlib import Path

import pytest

from assistant.study.facts.fact import Fact
from assistant.study.questions.not_yet import not_yet
from corpus.model import Document
from corpus.reading.store import read_corpus

TEXT = """NGHỊ QUYẾT
Số 1-NQ/XX

Hà Nội, ngày 05 tháng 3 năm 2022

I- MỤC TIÊU

- Chỉ số hài lòng được duy trì trong nhóm 12 tỉnh dẫn đầu.

II- TỔ CHỨC THỰC HIỆN

- Các sở báo cáo.
"""


@pytest.fixture
def text(tmp_path: Path) -> Document:
    (tmp_path / "made.txt").write_text(TEXT, encoding="utf-8")
    (read,) = read_corpus(tmp_path).documents
    return read


def fact(topic: str = "number", section: str = "I", subject: str = "x", group: str = "") -> Fact:
    return Fact(topic, group, "1-NQ/XX", section, 0, 1, "12 tỉnh", subject)


def test_a_goal_is_told_as_one(text: Document) -> None:
    said = "Chỉ số hài lòng được duy trì trong nhóm 12 tỉnh dẫn đầu"
    assert not_yet(fact(), text, said) == "Mục tiêu là chỉ số hài lòng được duy trì trong nhóm 12 tỉnh dẫn đầu"
    assert not_yet(fact(section="II"), text, said) == said


def test_a_figure_of_a_year_to_come_is_a_goal_wherever_it_stands(text: Document) -> None:
    said = "Đến năm 2030, tỉ lệ che phủ rừng đạt 42%"
    wanted = "Mục tiêu đến năm 2030 là tỉ lệ che phủ rừng đạt 42%"
    assert not_yet(fact("figure", "II", "tỉ lệ che phủ rừng | 2030"), text, said) == wanted
    assert not_yet(fact("figure", "II", "tỉ lệ che phủ rừng | 2019"), text, said) == said
    assert not_yet(fact("figure", "II", "tỉ lệ che phủ rừng | "), text, said) == said


def test_the_time_of_a_goal_stands_with_it(text: Document) -> None:
    said = "Giai đoạn 2026 - 2030, tổng vốn đạt 9 nghìn tỉ đồng"
    wanted = "Mục tiêu giai đoạn 2026 - 2030 là tổng vốn đạt 9 nghìn tỉ đồng"
    assert not_yet(fact("figure", "I", "tổng vốn | 2026-2030"), text, said) == wanted


@pytest.mark.parametrize(
    ("topic", "said"),
    [
        ("place", "Huyện A được định hướng trở thành đô thị cảng"),
        ("definition", "Huyện A trở thành đô thị cảng"),
    ],
)
def test_a_place_is_to_become_what_it_becomes(text: Document, topic: str, said: str) -> None:
    assert not_yet(fact(topic, "II"), text, "Huyện A trở thành đô thị cảng") == said


def test_whose_work_a_thing_is_is_no_goal(text: Document) -> None:
    said = "Sở Y tế có nhiệm vụ duy trì chỉ số hài lòng"
    assert not_yet(fact("body"), text, said) == said


@pytest.mark.parametrize(
    "said",
    [
        "Phấn đấu chỉ số hài lòng đạt 90%",
        "Nâng cao chỉ số hài lòng lên 90%",  # what is to be done is told so elsewhere
        "Mỗi xã phải có 01 trạm y tế",
    ],
)
def test_what_says_so_itself_stays(text: Document, said: str) -> None:
    assert not_yet(fact(), text, said) == said
