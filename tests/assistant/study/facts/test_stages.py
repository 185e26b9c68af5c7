"""What is a goal of one year, and what belongs to the vision of a later one."""

from pathlib import Path

import pytest

from assistant.study.facts.stages import stage_facts
from corpus.reading.store import Corpus, read_corpus


def test_a_goal_stands_among_three_things_of_the_vision(corpus: Corpus) -> None:
    facts = {one.answer: one for one in stage_facts(corpus.by_number["09-NQ/TW"])}
    goal = facts["trung tâm dịch vụ, du lịch biển quốc tế"]
    assert goal.ask == "nội dung nào sau đây được nêu ở mục tiêu đến năm 2030, không phải ở tầm nhìn đến năm 2045?"
    assert [one.text for one in goal.wrong][:2] == [
        "Đô thị thông minh, bền vững, bản sắc, ngang tầm khu vực Châu Á",
        "Hình mẫu của sự gắn kết giữa phát triển kinh tế - xã hội với bảo đảm quốc phòng, an ninh",
    ]
    assert all(one.note == "thuộc tầm nhìn đến năm 2045" for one in goal.wrong)


def test_what_both_years_have_is_asked_of_neither(corpus: Corpus) -> None:
    said = [one.answer for one in stage_facts(corpus.by_number["09-NQ/TW"])]
    assert not any("hiền hoà" in one for one in said)


@pytest.mark.parametrize("vision", ["Tỉnh là đô thị thông minh.", "Phấn đấu dẫn đầu cả nước.", "", "<i>là</i>; là; là"])
def test_without_three_things_of_the_other_year_nothing_is_asked(tmp_path: Path, vision: str) -> None:
    goal = "Tỉnh là trung tâm dịch vụ, du lịch biển quốc tế; là đô thị xanh của vùng."
    text = f"NGHỊ QUYẾT\nSố 1-NQ/XX\n\n1. Mục tiêu đến năm 2030\n\n{goal}\n\n2. Tầm nhìn đến năm 2045\n\n{vision}\n"
    (tmp_path / "made.txt").write_text(text, encoding="utf-8")
    (document,) = read_corpus(tmp_path).documents
    assert list(stage_facts(document)) == []
