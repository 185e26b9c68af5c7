"""Which words of a question must be met, and which only help to choose."""

import pytest

from assistant.service import Assistant
from assistant.understanding.focus import focus, moment_asked, part_asked, without_light
from assistant.understanding.terms import Term
from tests.assistant.conftest import Read


def word(phrase: str, known: bool = True, weight: float = 2.0) -> Term:
    return Term((phrase,), weight, known)


STORY = "anh mới về nhận việc ở phòng, sếp giao làm xong bài cho lớp đảng viên mới nên hỏi luôn cho nhanh: "


def test_a_story_before_the_question_helps_only() -> None:
    terms = (word("phòng"), word("đảng viên"), word("lao động"), word("chứng chỉ", weight=5.0))

    kept, story = focus(terms, f"{STORY}tỉ lệ lao động có chứng chỉ năm 2025 là bao nhiêu nhỉ?")

    assert [term.phrase for term in kept] == ["lao động", "chứng chỉ"]
    assert [term.phrase for term in story] == ["phòng", "đảng viên"]


def test_a_question_word_alone_takes_what_stands_before_it() -> None:
    terms = (word("đảng viên"), word("tiền ăn", weight=7.0), word("chưa biết", known=False))

    kept, story = focus(terms, f"{STORY}tiền ăn mà chưa biết, là bao nhiêu?")

    assert [term.phrase for term in kept] == ["tiền ăn"]
    assert [term.phrase for term in story] == ["đảng viên", "chưa biết"]


def test_a_short_question_is_all_of_it_asked() -> None:
    terms = (word("rừng"), word("biển"))

    assert focus(terms, "rừng thế nào, biển thế nào?") == (terms, ())


def test_a_story_whose_question_no_text_knows_is_kept_whole() -> None:
    terms = (word("phòng", known=False), word("lương", known=False))

    assert focus(terms, f"{STORY}lương là bao nhiêu?") == (terms, ())


def test_the_noun_asked_for_may_be_said_otherwise() -> None:
    terms = (word("nha trang"), word("đô thị"))

    assert part_asked(terms, "nha trang là đô thị gì") == ((terms[0],), (terms[1],))
    assert part_asked((terms[1],), "đô thị gì") == ((terms[1],), ())


def test_of_two_nouns_together_the_second_tells_which() -> None:
    project, road = word("dự án"), word("cao tốc")

    assert part_asked((project, road), "dự án cao tốc nào qua tỉnh") == ((road,), (project,))
    assert part_asked((project, road), "dự án của cao tốc nào") == ((project,), (road,))


def test_those_who_act_and_what_is_wanting_need_not_be_met() -> None:
    terms = (word("chính quyền tỉnh"), word("quy hoạch", weight=3.0), word("vướng"))

    assert without_light(terms) == ((terms[1],), (terms[0], terms[2]))
    assert without_light(terms[:1]) == (terms[:1], ())


def test_a_chatty_question_is_answered(assistant: Assistant) -> None:
    answer = assistant.ask(
        "Chào em, anh mới về phòng kinh tế huyện được hai tuần, sếp giao làm slide cho lớp đảng viên mà anh tìm mãi "
        "chưa ra nên hỏi luôn cho nhanh: cái tỷ lệ người lao động có bằng cấp, chứng chỉ mà tỉnh đặt ra cho năm 2025 "
        "ấy, là bao nhiêu nhỉ?"
    )

    assert "31%" in answer.text
    assert answer.citations[0].section == "II.3.1"


def test_the_percentage_of_a_case_is_no_word_to_be_met(read: Read) -> None:
    understood = read("Đơn vị có 5% hồ sơ trễ hạn thì sao?")

    assert understood.cases == ("5",)
    assert "5" not in [term.phrase for term in understood.terms]


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("quán tôi năm nay bị thanh tra 2 lần rồi, có đúng quy định không", ""),
        ("hôm nay em nộp hồ sơ trễ, ai chịu trách nhiệm?", ""),
        ("năm ngoái và năm nay đơn vị đều xếp mức trung bình, vậy sẽ bị gì?", ""),
        ("tỷ lệ trạm y tế có bác sĩ thường trực hiện nay, 2027 và 2030 là bao nhiêu", "hiện nay"),
        ("năm nay, thu ngân sách là bao nhiêu?", "năm nay"),
        ("thu ngân sách năm nay là bao nhiêu?", "năm nay"),
        ("tôi hỏi chút, giá vàng hôm nay là bao nhiêu?", "hôm nay"),
        ("năm nay doanh nghiệp bị thanh tra tối đa mấy lần", ""),
        ("năm nay tỉnh phải giảm bao nhiêu biên chế", ""),
        ("năm nay giảm 5% biên chế phải không", "năm nay"),
        ("hôm nay mưa to quá. cần số liệu thu ngân sách đến 2030", ""),
        ("hôm nay trời đẹp! ai ký nghị quyết 09", ""),
        ("chào bạn. thu ngân sách hôm nay là bao nhiêu? nhanh nhé", "hôm nay"),
        ("", ""),
    ],
)
def test_the_moment_of_asking_may_be_the_background_of_a_case(text: str, now: str) -> None:
    assert moment_asked(text) == now


def test_a_grade_is_no_want() -> None:
    grade = (word("xếp loại", weight=3.0), word("yếu", weight=0.9))
    want = (word("du lịch", weight=3.0), word("yếu", weight=0.9))

    assert without_light(grade) == (grade, ())
    assert without_light(want) == (want[:1], want[1:])
