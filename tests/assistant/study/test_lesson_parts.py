"""What stands in a lesson's parts and around them, in the words of the shipped texts."""

from types import SimpleNamespace

import pytest

from assistant.study.aims import make_aim, told_limits
from assistant.study.around import _is_text, make_phase, quick_questions
from assistant.study.parts import LessonPart, _tells, part_contents, part_place
from assistant.study.session import CHOICE, CLOSE, OPENING_PHASE, TALK, TRUE_FALSE, Request
from assistant.study.talk import audience_of, touching
from assistant.study.units import read_units, whole_document
from corpus.reading.store import Corpus
from tests.assistant.study.conftest import BOTH, Maker

RESOLUTION, CONCLUSION = BOTH


def part(document: str, *heads: str) -> LessonPart:
    return LessonPart(document, heads, heads, 1.0)


@pytest.mark.parametrize(
    ("number", "heads", "said"),
    [
        (RESOLUTION, ("I",), "Tiềm năng, lợi thế của tỉnh chưa được khai thác hợp lý"),
        (RESOLUTION, ("II.1", "II.2", "II.4"), "Khánh Hoà là thành phố trực thuộc Trung ương trên cơ sở phát huy"),
        (RESOLUTION, ("III.3", "III.4"), "Đầu tư phát triển kết cấu hạ tầng kinh tế - xã hội, nhất là hệ thống giao"),
        (CONCLUSION, ("0",), "Quan tâm chưa đúng mức trong việc xác định các mục tiêu, nhiệm vụ"),
        (CONCLUSION, ("I",), "Xây dựng bộ máy chính quyền tỉnh Khánh Hòa chuyên nghiệp, trong sạch"),
    ],
)
def test_what_is_brought_home_goes_by_what_a_part_is_for(
    corpus: Corpus, number: str, heads: tuple[str, ...], said: str
) -> None:
    aim = make_aim(corpus.by_number[number], part(number, *heads))
    assert aim is not None
    assert aim.text.startswith(said)


@pytest.mark.parametrize(
    ("heads", "named"),
    [
        (("III", "III.1"), "Mục III, khoản 1"),  # what stands under the heading is no place of its own
        (("III.1", "III.2"), "Mục III, khoản 1 - 2"),
        (("I", "II.1"), "Mục I đến Mục II, khoản 1"),
    ],
)
def test_the_place_of_a_part_names_a_section_once(corpus: Corpus, heads: tuple[str, ...], named: str) -> None:
    assert part_place(corpus.by_number[RESOLUTION], part(RESOLUTION, *heads)) == named


def test_limits_are_clauses_that_lack_something(corpus: Corpus) -> None:
    said = [one.text for one in told_limits(corpus.by_number[CONCLUSION], ["0", "I"])]
    assert said
    assert not any("yêu cầu các cấp ủy" in one for one in said)
    assert list(told_limits(corpus.by_number[CONCLUSION], [])) == []


def test_headings_are_named_where_they_say_something(corpus: Corpus) -> None:
    document = corpus.by_number[RESOLUTION]
    tasks = part(RESOLUTION, *(f"III.{at}" for at in range(1, 11)))
    named = part_contents(document, tasks)
    assert len(named) == 10
    assert named[8] == "9. Gắn phát triển kinh tế - xã hội với củng cố quốc phòng, an ninh"
    assert part_contents(document, part(RESOLUTION, "II.1", "II.2", "II.3", "II.4")) == ()
    assert part_contents(document, part(RESOLUTION, "III.1")) == ()


def test_the_opening_names_the_text_its_issuer_and_the_texts_that_it_goes_on_from(corpus: Corpus) -> None:
    units = read_units(corpus, whole_document(corpus.by_number[CONCLUSION]))
    row = make_phase(corpus, units, OPENING_PHASE, 5, Request(()))
    assert row.talk[0] == (
        "Giới thiệu Kết luận số 91-KL/TU, ngày 18/10/2022 của Ban Thường vụ Tỉnh ủy Khánh Hòa về tiếp tục đẩy mạnh cải"
        " cách hành chính, nâng cao hiệu lực, hiệu quả quản lý nhà nước. Văn bản viện dẫn: Chương trình hành động số"
        " 12-CTr/TU, Nghị quyết Trung ương 5 (khóa X), Nghị quyết số 09-NQ/TW, Nghị quyết số 55/2022/QH15."
    )
    assert row.points[0].text.startswith("Sau hơn 05 năm triển khai Chương trình hành động số 12-CTr/TU")


@pytest.mark.parametrize(("minutes", "asked"), [(2, 4), (8, 8), (30, 10)])
def test_the_check_asks_as_many_as_there_are_minutes_of_each_text(make: Maker, minutes: int, asked: int) -> None:
    questions = make("both").questions
    found = quick_questions(questions, minutes)

    assert len(set(found)) == asked
    assert all(questions[at - 1].kind in (CHOICE, TRUE_FALSE) for at in found)
    of_each = [sum(questions[at - 1].citation.document == one for at in found) for one in BOTH]
    assert of_each == [asked // 2, asked // 2]


@pytest.mark.parametrize(("level", "told"), [("mẫu", False), ("mục", True)])
def test_a_form_to_fill_in_is_no_part_of_a_lesson(level: str, told: bool) -> None:
    passage = SimpleNamespace(section="PL1.MB8", text="Văn phòng phải gửi báo cáo kết quả về Tỉnh uỷ")
    text = SimpleNamespace(passages=[passage], ancestors=lambda _: [SimpleNamespace(level=level)])
    unit = SimpleNamespace(document="1-QĐ/XX", section="PL1.MB8")
    assert _tells(SimpleNamespace(by_number={"1-QĐ/XX": text}), unit) is told  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("ground", "told"),
    [
        ("Căn cứ Luật Lưu trữ số 33/2024/QH15;", True),
        ("Theo đề nghị của Chánh Văn phòng Bộ.", False),
        ("Xét đề nghị của Giám đốc Sở Nội vụ;", False),
    ],
)
def test_who_proposed_a_text_is_no_reason_to_learn_it(ground: str, told: bool) -> None:
    assert _is_text(SimpleNamespace(text=ground)) is told  # type: ignore[arg-type]


def test_a_check_without_questions_asks_for_the_test() -> None:
    assert quick_questions((), 8) == []


@pytest.mark.parametrize(
    ("words", "audience"),
    [
        ("cán bộ lãnh đạo", "cán bộ lãnh đạo"),
        ("Lãnh đạo các sở", "cán bộ lãnh đạo"),
        ("công chức cấp xã", "công chức"),
        ("đảng viên", "đảng viên cơ sở"),
        ("cán bộ", ""),
        ("", ""),
    ],
)
def test_whom_a_lesson_is_for(words: str, audience: str) -> None:
    assert audience_of(words) == audience


def test_the_talk_of_all_and_the_close_speak_to_the_audience(corpus: Corpus) -> None:
    units = read_units(corpus, whole_document(corpus.by_number[CONCLUSION]))
    request = Request((), audience="đảng viên cơ sở")
    assert touching("đảng viên cơ sở") in make_phase(corpus, units, TALK, 14, request).talk[1]
    assert "Mỗi đảng viên cơ sở ghi một việc" in make_phase(corpus, units, CLOSE, 5, request).talk[1]


def test_no_goal_or_task_is_talked_over_in_more_than_a_few_lines(make: Maker) -> None:
    for chosen in ("resolution", "conclusion", "both"):
        for row in make(chosen, questions=20).outline:
            assert all(len(one.split()) <= 90 for one in row.talk)
