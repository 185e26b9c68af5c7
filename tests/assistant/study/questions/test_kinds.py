"""How much a question asks for, and which kinds a fact is asked in."""

from pathlib import Path
from random import Random

import pytest

from assistant.study.facts.clauses import length
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.likeness import stands_in
from assistant.study.facts.links import ORIENTATION, PLACE, RANK, link_facts
from assistant.study.facts.material import Material, read_material
from assistant.study.facts.quantities import NUMBER
from assistant.study.questions.candidates import quoted
from assistant.study.questions.gaps import _first_thing, _headed, anyones
from assistant.study.questions.kinds import (
    APPLY,
    KNOW,
    UNDERSTAND,
    _made_up,
    kinds_of,
    level_of,
    make,
)
from assistant.study.session import CHOICE, CLOZE, FALSE, MATCHING, SHORT, TRUE_FALSE
from corpus.reading.store import read_corpus
from corpus.text import one_line
from tests.assistant.study.facts.small import document, facts_of


@pytest.mark.parametrize(
    ("kind", "topic", "level"),
    [
        (CHOICE, "threshold", APPLY),  # cases decided by a condition
        (CHOICE, "progress", APPLY),  # a report held against a target
        (CHOICE, "group not", UNDERSTAND),  # sorting
        (CHOICE, "task not", UNDERSTAND),
        (CHOICE, "change", KNOW),
        (CHOICE, "figure", KNOW),
        (CLOZE, "tie", KNOW),  # the very words
        (CHOICE, "aim", UNDERSTAND),  # why
        (SHORT, "aim", KNOW),  # why, in the text's own words
        (SHORT, "condition", KNOW),
        (CLOZE, "condition", KNOW),
        (SHORT, "ensure", KNOW),
        (MATCHING, "figure", KNOW),
        (MATCHING, "task", KNOW),
        (MATCHING, "group", UNDERSTAND),
        (CHOICE, "", UNDERSTAND),
    ],
)
def test_a_question_is_labelled_by_what_it_asks_for(kind: str, topic: str, level: str) -> None:
    assert level_of(kind, topic) == level


def test_cases_are_applied() -> None:
    assert level_of(CHOICE, "threshold") == APPLY
    assert {level_of(kind, "addressee") for kind in (CHOICE, SHORT)} == {KNOW}  # a unit in trouble is no situation
    assert (level_of(CHOICE, "ruling"), level_of(SHORT, "ruling")) == (UNDERSTAND, KNOW)


def test_no_gap_ends_before_what_leans_on_its_words() -> None:
    answer = "đường ven sông Bắc - Nam và Đông - Tây đi qua vùng"
    assert _first_thing(Fact("tie", "verb", "1-NQ", "I", 0, 9, answer, "x")).answer == "đường ven sông Bắc - Nam"
    leaning = "đường ven sông Bắc - Nam và Đông - Tây"
    assert _first_thing(Fact("tie", "verb", "1-NQ", "I", 0, 9, leaning, "x")).answer == leaning


@pytest.mark.parametrize("topic", ["tie", "meet"])
def test_what_a_work_is_tied_to_or_must_meet_is_filled_in_alone(topic: str) -> None:
    assert kinds_of(Fact(topic, "verb", "1-NQ", "I", 0, 9, "phát triển bền vững", "trồng rừng")) == (CLOZE,)


def test_on_which_ground_a_work_stands_is_not_asked(tmp_path: Path) -> None:
    """Another clause of the text may name another ground."""
    line = "Xây dựng và phát triển tỉnh phải dựa trên cơ sở khai thác bền vững tài nguyên thiên nhiên của tỉnh."
    assert not [one for one in facts_of(tmp_path, line, link_facts) if one.ask]


@pytest.mark.parametrize(
    ("answer", "gap", "after"),
    [
        ("chỉ tiêu trung hạn", "chỉ tiêu trung hạn", ""),
        ("nhiệm vụ chính trị, chuyên môn và sản phẩm đầu ra", "nhiệm vụ chính trị", ", chuyên môn và sản phẩm đầu ra"),
        ("xây dựng, mở rộng thêm nhiều tuyến đường ven biển", "xây dựng, mở rộng thêm nhiều tuyến đường ven biển", ""),
        ("", "", ""),
    ],
)
def test_of_several_things_the_first_is_the_gap(answer: str, gap: str, after: str) -> None:
    fact = _first_thing(Fact("tie", "verb", "1-NQ", "I", 0, 9, answer, "phân bổ ngân sách"))
    assert (fact.answer, fact.after) == (gap, after)


def test_a_body_to_be_written_stands_in_its_quotation(material: Material) -> None:
    bodies = [one for one in material.by_topic["body"] if make(SHORT, one, material, Random(1), "medium")]
    assert bodies
    for one in bodies:
        source = material.corpus.by_number[one.document].source
        above = [one_line(source[start:end]) for _, start, end in one.also]
        assert any(stands_in(one.answer, text) for text in (quoted(one, material), *above))


@pytest.mark.parametrize(
    ("gap", "is_anyones"),
    [
        ("kiểm tra đột xuất", True),  # with little beside its verb
        ("phát huy tiềm năng, lợi thế", True),
        ("kiểm tra kho thuốc thú y", False),
        ("lộ trình giảm số phà", False),
    ],
)
def test_a_gap_says_what_a_work_is_tied_to(gap: str, is_anyones: bool) -> None:
    assert anyones(gap) is is_anyones


def test_what_a_town_is_in_few_words_is_only_judged_as_false(material: Material) -> None:
    known = [
        one for one in material.facts if one.group == ORIENTATION and one.topic != PLACE and length(one.answer) < 5
    ]
    for fact in known:
        for seed in range(6):
            question = make(TRUE_FALSE, fact, material, Random(seed), "medium")
            assert question is None or question.answer == FALSE
    assert known


@pytest.mark.parametrize(("answer", "made"), [("70,07 triệu đồng", True), ("3.515 tỷ đồng", True), ("70 tỷ", False)])
def test_a_number_to_its_last_digit_is_not_among_made_up_ones(material: Material, answer: str, made: bool) -> None:
    fact = Fact("number", "number", "09-NQ/TW", "I", 0, 1, answer, "x")
    assert _made_up(fact, material, [Wrong("9.999,99 triệu đồng")]) is made
    assert not _made_up(fact, material, [Wrong("9.999,99 triệu đồng"), Wrong("Khánh Hoà")])


@pytest.mark.parametrize(
    ("rest", "asked"),
    [
        (".", True),
        ("; rà soát các dự án.", True),  # another work
        (", nhất là ở ven biển.", False),
        ("; khu vực nuôi trồng bền vững.", False),  # more of the same
    ],
)
def test_of_an_answer_that_goes_on_no_part_is_written(tmp_path: Path, rest: str, asked: bool) -> None:
    works = "Xây dựng các tuyến đường ven biển, cảng cá và khu neo đậu tàu thuyền tránh bão"
    document(tmp_path, f"- {works} để phát triển bền vững nghề đánh bắt xa bờ{rest}")
    read = read_material(read_corpus(tmp_path))
    written = [make(SHORT, one, read, Random(1), "medium") for one in read.by_topic.get("aim", ())]
    assert written
    assert any(written) is asked


@pytest.mark.parametrize(
    ("rest", "asked"),
    [
        ("; Hòn Đá trở thành khu dân cư ven đầm.", True),  # of another place
        ("; trở thành cửa ngõ ra biển của vùng.", False),
        ("; khu dân cư ven đầm.", False),
    ],
)
def test_what_another_becomes_is_no_more_of_it(tmp_path: Path, rest: str, asked: bool) -> None:
    document(tmp_path, f"- Phát triển Cảng cá Bãi Dài trở thành động lực kinh tế của các xã ven biển{rest}")
    read = read_material(read_corpus(tmp_path))
    written = [make(SHORT, one, read, Random(1), "medium") for one in read.by_topic.get("become", ())]
    assert any(written) is asked


def test_no_figure_to_its_decimals_is_filled_in(material: Material) -> None:
    figures = [one for one in material.by_topic["figure"] if "," in one.answer]
    assert figures
    assert not [one for one in figures if make(CLOZE, one, material, Random(1), "medium")]


@pytest.mark.parametrize(
    ("answer", "gap", "before"),
    [
        ("lộ trình sắp xếp bộ máy", "sắp xếp bộ máy", "Mở chợ gắn với lộ trình "),  # "việc sắp xếp bộ máy" would do too
        ("việc khai thác hợp lý khoáng sản", "khai thác hợp lý khoáng sản", "Mở chợ gắn với việc "),
        ("lộ trình ấy", "lộ trình ấy", "Mở chợ gắn với "),  # too little would be left
        ("nhiệm vụ được giao và sản phẩm", "nhiệm vụ được giao và sản phẩm", "Mở chợ gắn với "),  # one thing
        ("xây dựng nông thôn mới", "xây dựng nông thôn mới", "Mở chợ gắn với "),
        ("", "", "Mở chợ gắn với "),
    ],
)
def test_a_gap_begins_behind_the_word_that_says_its_sort(answer: str, gap: str, before: str) -> None:
    fact = _headed(Fact("tie", "verb", "1-NQ", "I", 0, 9, answer, "mở chợ", before="Mở chợ gắn với "))
    assert (fact.answer, fact.before) == (gap, before)


@pytest.mark.parametrize(
    ("rank", "ask"),
    [
        ("ngành kinh tế mũi nhọn", "ngành nào được xác định là ngành kinh tế mũi nhọn?"),
        ("vùng động lực của tỉnh", "vùng nào được xác định là vùng động lực của tỉnh?"),
        ("khâu đột phá của tỉnh", "nội dung nào được xác định là khâu đột phá của tỉnh?"),  # any matter may be one
        ("nền tảng của kinh tế xanh", "nội dung nào được xác định là nền tảng của kinh tế xanh?"),
    ],
)
def test_what_has_a_rank_is_asked_for_by_the_sort_that_the_rank_names(tmp_path: Path, rank: str, ask: str) -> None:
    facts = facts_of(tmp_path, f"Xã giữ rừng ngập mặn ven sông; nghề muối là {rank}.", link_facts)
    assert [one.ask for one in facts if one.topic == RANK] == [ask]


@pytest.mark.parametrize(("villages", "asked"), [(4, True), (12, False)])
def test_a_long_sentence_is_no_statement_to_judge(tmp_path: Path, villages: int, asked: bool) -> None:
    named = ", ".join(f"thôn Bãi {'ABCDEFGHIJKL'[at]}" for at in range(villages))
    body = f"- Các hộ ở {named} giảm ít nhất 10% số cuộc họp của mình so với năm liền trước.\n\n"
    body += "- Các xã khác giảm ít nhất 20% số báo cáo định kỳ của mình so với năm liền trước."
    document(tmp_path, body)
    material = read_material(read_corpus(tmp_path))
    fact = next(one for one in material.by_topic[NUMBER] if one.answer == "10%")
    assert bool(make(TRUE_FALSE, fact, material, Random(1), "medium")) is asked
