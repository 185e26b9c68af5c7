"""Wrong options: which bodies stand beside the one that has a duty, and what is said of them."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from assistant.study.facts.bodies import BODY, TASK
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.material import Material, read_material
from assistant.study.facts.quantities import NUMBER
from assistant.study.facts.tables import OWNER
from assistant.study.questions.candidates import candidates
from assistant.study.questions.distractors import (
    _fits,
    _nearly_told,
    _of_another_sort,
    stands_alone,
    wrong_options,
)
from corpus.reading.store import read_corpus
from corpus.text import one_line

TEXT = """NGHỊ QUYẾT
Số 1-NQ/XX

I- NHIỆM VỤ

1. Bộ Y tế kiểm tra việc khám bệnh, chữa bệnh và kinh phí cho nhân dân trong vùng lũ và báo cáo kết quả hằng tuần.

{filler}

2. Các quỹ do Bộ Tài chính quản lý được dùng cho vùng lũ.

Nơi nhận:
- Bộ Quốc phòng;
- Lưu Văn phòng.
"""


def test_a_body_that_only_gets_the_text_sent_is_no_option(tmp_path: Path) -> None:
    filler = "Nhân dân cả nước chung tay góp sức giúp đỡ đồng bào vùng lũ vượt qua khó khăn. " * 8
    (tmp_path / "made.txt").write_text(TEXT.format(filler=filler), encoding="utf-8")
    material = read_material(read_corpus(tmp_path))
    fact = next(one for one in material.facts if one.topic == BODY)
    notes = {one.text: one.note for one in wrong_options(fact, material, Random(1), "easy", 9)}
    assert notes["Bộ Tài chính"].startswith("được nhắc đến ở mục I")
    assert "Bộ Quốc phòng" not in notes


def test_a_body_that_is_only_named_and_for_other_things_is_no_option(tmp_path: Path) -> None:
    filler = "Nhân dân cả nước chung tay góp sức giúp đỡ đồng bào vùng lũ vượt qua khó khăn. " * 8
    text = TEXT.format(filler=filler).replace(" và kinh phí", "")
    (tmp_path / "made.txt").write_text(text, encoding="utf-8")
    material = read_material(read_corpus(tmp_path))
    fact = next(one for one in material.facts if one.topic == BODY)
    assert "Bộ Tài chính" not in [one.text for one in wrong_options(fact, material, Random(1), "easy", 9)]


def test_no_body_is_a_stranger_to_the_text(material: Material) -> None:
    asked = [one for one in material.by_topic[BODY] if one.document == "91-KL/TU"]
    source = one_line(material.corpus.by_number["91-KL/TU"].source)
    assert asked
    assert all(wrong.text in source for one in asked for wrong in candidates(one, material))


def test_an_officer_stands_beside_officers_and_no_share_is_above_all(tmp_path: Path) -> None:
    lines = (
        "- Giám đốc Sở Y tế chỉ đạo rà soát các cơ sở khám bệnh.\n- Sở Nội vụ chỉ đạo thống kê nhà ở bị sập đổ.\n"
        "- Trên 80% cơ quan truyền thông có chuyên mục riêng.\n- 100% xã có đường ô tô đến trung tâm.\n"
    )
    (tmp_path / "made.txt").write_text(f"NGHỊ QUYẾT\nSố 1-NQ/XX\n\nI- NHIỆM VỤ\n\n{lines}", encoding="utf-8")
    material = read_material(read_corpus(tmp_path))
    asked = {one.answer: one for one in material.facts if one.topic in (BODY, NUMBER)}
    bodies = [one.text for one in wrong_options(asked["Sở Nội vụ"], material, Random(1), "easy", 9)]
    assert "Giám đốc Sở Y tế" not in bodies
    shares = [one.text for one in wrong_options(asked["80%"], material, Random(1), "easy", 9)]
    assert shares
    assert "100%" not in shares


def test_a_body_stands_beside_others_of_its_form(material: Material) -> None:
    number = material.corpus.documents[0].number

    def owed(body: str, at: int) -> Fact:
        return Fact(BODY, BODY, number, "I", at, at + 9, body, works[at], told="có nhiệm vụ khác")

    works = ("soạn báo cáo năm", "mở lớp tập huấn", "lập kho sách cũ", "gửi thư mời dự họp")
    names = ("Tổ đảng ở Ủy ban Kinh tế", "Tổ đảng ở Ủy ban Xã hội", "Tổ đảng ở Ủy ban Tư pháp", "Ban Công tác đại biểu")
    facts = tuple(owed(name, at) for at, name in enumerate(names))
    made = replace(material, facts=facts)
    near, far = [Wrong(one) for one in names[1:]], [Wrong(one) for one in names[2:]]
    assert not stands_alone(facts[0], made, near)
    assert stands_alone(facts[0], made, far)


def test_no_bound_from_above_is_all_there_is(material: Material) -> None:
    fact = Fact(NUMBER, NUMBER, "1-NQ", "I", 0, 9, "80%", "hài lòng", before="Chỉ số từ ", after=" trở xuống")
    assert not _fits(fact, "100%", [], material)
    assert _fits(fact, "90%", [], material)
    assert _fits(replace(fact, after=" trở lên"), "100%", [], material)


def test_bodies_of_one_form_stand_beside_one_another(tmp_path: Path) -> None:
    fields = ("Pháp luật", "Kinh tế", "Xã hội", "Đối ngoại")
    lines = "\n\n".join(
        f"{at}. Tổ đảng ở Thường trực Ủy ban {field}\n\n- Rà soát, kiến nghị sửa đổi: Luật Kho số {'ABCD'[at - 1]}."
        for at, field in enumerate(fields, start=1)
    )
    (tmp_path / "made.txt").write_text(f"NGHỊ QUYẾT\nSố 1-NQ/XX\n\nI- NHIỆM VỤ\n\n{lines}", encoding="utf-8")
    material = read_material(read_corpus(tmp_path))
    fact = next(one for one in material.facts if one.topic == OWNER)
    assert {one.text.split("Ủy ban ")[1] for one in wrong_options(fact, material, Random(1), "easy")} == set(fields[1:])


def test_of_the_duties_of_others_no_two_are_of_one_body(tmp_path: Path) -> None:
    works = {
        "Sở Y tế": ("xây dựng thêm phòng khám ở các xã đảo", "kiểm tra việc tiêm phòng cho trẻ nhỏ ở vùng cao"),
        "Sở Nội vụ": ("xây dựng kho lưu trữ chung cho các cơ quan", "rà soát sổ bộ còn tồn của các năm trước"),
        "Sở Xây dựng": ("nâng cấp mặt đường ven hồ trước mùa mưa", "bổ sung biển báo ở các bến đò ngang"),
        "Sở Tài chính": ("bố trí tiền điện cho các trạm bơm cũ", "thu hút quà tặng cho các lớp học xóa mù"),
    }
    lines = "\n\n".join(f"{at}. {one} {work}." for at, (one, work) in enumerate(_pairs(works), start=1))
    (tmp_path / "made.txt").write_text(f"NGHỊ QUYẾT\nSố 1-NQ/XX\n\nI- NHIỆM VỤ\n\n{lines}\n", encoding="utf-8")
    material = read_material(read_corpus(tmp_path))
    fact = next(one for one in material.facts if one.topic == TASK and one.subject == "Sở Y tế")
    for seed in range(5):
        notes = [one.note for one in wrong_options(fact, material, Random(seed), "medium")]
        assert len(notes) == len(set(notes)) >= 2


def _pairs(works: dict[str, tuple[str, str]]) -> list[tuple[str, str]]:
    return [(body, work) for body, both in works.items() for work in both]


@pytest.mark.parametrize(
    ("topic", "key", "option", "other"),
    [
        ("place", "Thành phố A", "Huyện đảo Trường Sa", True),  # an island far out
        ("place", "Thành phố A", "Huyện B", False),
        ("become", "đô thị ven hồ", "bệnh viện tuyến đầu", True),
        ("become", "đô thị ven hồ", "đô thị ven sông", False),
        ("figure", "5%", "6%", False),
    ],
)
def test_an_option_is_of_the_keys_sort(topic: str, key: str, option: str, other: bool) -> None:
    assert _of_another_sort(Fact(topic, topic, "1-NQ", "I", 0, 1, key, "x"), option) is other


@pytest.mark.parametrize(
    ("value", "told", "nearly"),
    [
        ("2,36 lần", ["2,3 lần"], True),
        ("2,15 lần", ["2,3 lần"], False),
        ("60%", ["60,5%"], False),  # written otherwise: round values stand by themselves
        ("2,36 lần", [], False),
        ("2,36 lần", ["một lần"], False),
    ],
)
def test_no_made_up_value_is_nearly_one_of_the_text(value: str, told: list[str], nearly: bool) -> None:
    assert _nearly_told(value, told) is nearly
