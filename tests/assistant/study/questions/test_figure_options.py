"""Which figures stand beside a figure."""

from pathlib import Path
from random import Random

import pytest

from assistant.study.facts.fact import Fact
from assistant.study.facts.figures import FIGURE
from assistant.study.facts.material import read_material
from assistant.study.facts.quantities import NUMBER
from assistant.study.questions.candidates import candidates
from assistant.study.questions.distractors import wrong_options
from assistant.study.questions.figure_options import crosses, made_up
from corpus.reading.store import read_corpus

TEXT = """NGHỊ QUYẾT
Số 1-NQ/XX

I- MỤC TIÊU

- Đến năm 2025, tỉ lệ xã đạt chuẩn đạt 81,5%, tỉ lệ xã đạt chuẩn nâng cao đạt 40,2%, tỉ lệ xã kiểu mẫu đạt 10,9%.

- Đến năm 2025, tỉ lệ hộ dùng nước sạch đạt 42%; tỉ lệ che phủ rừng đạt 46,5%; tỉ lệ lao động có nghề đạt 38%.

- Cán bộ có từ 10% hồ sơ trễ hạn trở lên thì không được xếp loại hoàn thành tốt nhiệm vụ trong năm công tác.

- Cơ quan giảm ít nhất 5% số cuộc họp của mình so với năm liền trước trong thời gian thực hiện kế hoạch này.

- Các xã trả lời kiến nghị của người dân trong thời hạn 10 ngày kể từ khi nhận được đơn kiến nghị của họ.
"""


@pytest.mark.parametrize(("key", "first"), [("40,2%", {"81,5%", "10,9%"}), ("81,5%", {"40,2%", "10,9%"})])
def test_a_figure_has_those_of_its_sentence_beside_it(tmp_path: Path, key: str, first: set[str]) -> None:
    (tmp_path / "made.txt").write_text(TEXT, encoding="utf-8")
    material = read_material(read_corpus(tmp_path))
    fact = next(one for one in material.by_topic[FIGURE] if one.answer == key)
    for seed in range(5):
        options = [one.text for one in wrong_options(fact, material, Random(seed), "medium")]
        assert set(options[:2]) == first
        assert all("," in one for one in options)


def test_a_number_has_those_of_its_unit_beside_it(tmp_path: Path) -> None:
    (tmp_path / "made.txt").write_text(TEXT, encoding="utf-8")
    material = read_material(read_corpus(tmp_path))
    fact = next(one for one in material.by_topic[NUMBER] if one.answer == "10%")
    assert [one.text for one in candidates(fact, material) if one.text != "10%"] == ["5%"]
    assert wrong_options(fact, material, Random(1), "medium")[0].text == "5%"


def test_a_number_with_decimals_has_the_nearest_without_beside_it(tmp_path: Path) -> None:
    lines = ("từ 4,25%/năm trở lên", "từ 4%/năm trở lên", "từ 4,5%/năm trở lên", "từ 6%/năm trở lên")
    text = "\n\n".join(
        f"- Quỹ {at} cho các hộ trồng cây lâu năm vay với lãi {one}." for at, one in zip("ABCD", lines, strict=True)
    )
    (tmp_path / "made.txt").write_text(f"NGHỊ QUYẾT\nSố 1-NQ/XX\n\nI- NHIỆM VỤ\n\n{text}\n", encoding="utf-8")
    material = read_material(read_corpus(tmp_path))
    fact = next(one for one in material.by_topic[NUMBER] if one.answer == "4,25%/năm")
    assert [one.text for one in candidates(fact, material) if one.text != fact.answer] == ["4%/năm", "4,5%/năm"]
    whole = next(one for one in material.by_topic[NUMBER] if one.answer == "4%/năm")
    assert [one.text for one in candidates(whole, material) if one.text != whole.answer] == ["6%/năm"]


@pytest.mark.parametrize(
    ("option", "odd"),
    [("5%", True), ("12%", False), ("7,5%", True), ("", True)],
)
def test_a_number_stands_on_its_side_of_the_one_that_the_stem_gives(option: str, odd: bool) -> None:
    fact = Fact(NUMBER, NUMBER, "1-NQ", "I", 0, 9, "10%", "x", "", "Năm nay tăng trên 8% và năm sau từ ", " trở lên")
    assert crosses(fact, option) is odd


def test_numbers_of_other_units_and_figures_stand_on_no_side() -> None:
    fact = Fact(NUMBER, NUMBER, "1-NQ", "I", 0, 9, "03 tháng", "x", "", "Trong 12 ngày làm 8% việc của ", " tới")
    assert not crosses(fact, "12 tháng")
    figure = Fact(FIGURE, "%", "1-NQ", "I", 0, 9, "10%", "x | 2030", "", "Năm nay tăng trên 8% và năm sau từ ", "")
    assert not crosses(figure, "5%")


def test_a_number_of_the_text_says_beside_another_what_it_is_of(tmp_path: Path) -> None:
    (tmp_path / "made.txt").write_text(TEXT, encoding="utf-8")
    material = read_material(read_corpus(tmp_path))
    told = {one.answer: one.told for one in material.by_topic[NUMBER]}
    assert told["5%"].startswith("thuộc nội dung: cơ quan giảm ít nhất 5% số cuộc họp")
    assert told["10%"] == ""  # too long to say beside another


def test_a_made_up_number_may_lie_between_the_key_and_the_one_that_the_stem_gives() -> None:
    """With all of them beyond the key, the one nearest to the stem's would be it."""
    fact = Fact(NUMBER, NUMBER, "1-NQ", "I", 0, 9, "10%", "x", "", "Năm nay tăng trên 8% và năm sau từ ", " trở lên")
    assert all(made_up(fact, Random(seed))[0].text == "9%" for seed in range(5))


@pytest.mark.parametrize(
    ("key", "before", "odd"),
    [
        ("10%", "Năm nay tăng trên 9% và năm sau từ ", "9,5%"),  # nothing whole lies between
        ("5%", "Chỉ số hài lòng từ 80% trở xuống, hồ sơ trễ từ ", "42%"),  # of another order
        ("36 giờ", "Trả lời trong 24 giờ, giải quyết trong ", "30 giờ"),  # no length that a rule lays down
        ("7,5%", "Năm nay tăng trên 6% và năm sau từ ", "6%"),
        ("10%", "Năm nay tăng trên 0% và năm sau từ ", "5,0%"),
        ("", "", ""),
    ],
)
def test_no_odd_number_is_made_up_between_two(key: str, before: str, odd: str) -> None:
    fact = Fact(NUMBER, NUMBER, "1-NQ", "I", 0, 9, key, "x", "", before, " trở lên")
    assert odd not in [one.text for one in made_up(fact, Random(1))]


def test_no_number_is_far_from_the_key_where_the_stem_gives_one_near_to_it() -> None:
    fact = Fact(NUMBER, NUMBER, "1-NQ", "I", 0, 9, "10%", "x", "", "Năm nay tăng trên 8% và năm sau từ ", " trở lên")
    assert crosses(fact, "20%")
    assert not crosses(fact, "12%")
    assert [one.text for one in made_up(fact, Random(1))][:2] == ["9%", "12%"]
    alone = Fact(NUMBER, NUMBER, "1-NQ", "I", 0, 9, "10%", "x", "", "Năm sau tăng từ ", " trở lên")
    assert not crosses(alone, "20%")


@pytest.mark.parametrize("key", ["03 tháng", "2 cảng", "02 tháng", "03"])
def test_one_is_no_number_beside_several(key: str) -> None:
    fact = Fact(NUMBER, NUMBER, "1-NQ", "I", 0, 9, key, "x", "", "Chi trả gộp ", " cho mỗi hộ")
    values = [one.text for one in made_up(fact, Random(1))]
    assert len(values) >= 3
    assert not [one for one in values if one.lstrip("0").partition(" ")[0] == "1"]
