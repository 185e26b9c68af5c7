"""Evidence through what a question fixes, held against "none of these"."""

from dataclasses import replace

import pytest

from assistant.answering.sifting import ANSWERED, UNSURE, names_kind, sift
from assistant.evidence.judge import Judged
from assistant.evidence.scoring import Evidence
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from assistant.understanding.terms import Term
from assistant.understanding.wants import Wants
from tests.assistant.small import asked, clause, evidence, term

OF_2030 = Named(years=("2030",))


def judged(*found: Evidence, none: float = 0.1) -> Judged:
    return Judged(list(found), none)


def test_title_lines_are_left_out_where_there_is_anything_else() -> None:
    title, text = evidence(clause("NGHỊ QUYẾT", section="0")), evidence("Trồng rừng.")

    assert sift(asked(Kind.WHAT, "rừng"), judged(title, text)).found == [text]
    assert sift(asked(Kind.WHAT, "rừng"), judged(title)).found == [title]


def test_a_clause_of_another_time_is_no_answer_and_one_of_none_may_be() -> None:
    right, other, none = evidence("Năm 2030.", time=1.0), evidence("Năm 2025.", time=0.0), evidence("Lúc nào.")

    assert sift(asked(Kind.WHAT, named=OF_2030), judged(right, other, none)).admissible == [right, none]
    assert sift(asked(Kind.WHAT), judged(right, other, none)).admissible == [right, other, none]


@pytest.mark.parametrize("kind", [Kind.NUMBER, Kind.DATE])
def test_a_hard_fact_wants_a_clause_that_holds_one(kind: Kind) -> None:
    holding, without = evidence("Đạt 5%."), evidence("Trồng rừng.")

    assert sift(asked(kind), judged(without, holding)).admissible == [holding]
    assert sift(asked(Kind.WHAT), judged(without, holding)).admissible == [without, holding]


def test_what_is_left_out_counts_neither_for_nor_against() -> None:
    right, other = evidence("Năm 2030.", time=1.0, probability=0.3), evidence("Năm 2025.", time=0.0, probability=0.6)

    sifted = sift(asked(Kind.WHAT, named=OF_2030), judged(right, other, none=0.1))

    assert sifted.answered == pytest.approx(0.3 / (0.3 + 0.1))
    assert sifted.is_sure


@pytest.mark.parametrize(("none", "sure"), [(1 - ANSWERED - 0.01, True), (1 - ANSWERED + 0.01, False)])
def test_an_answer_is_sure_from_a_probability_on(none: float, sure: bool) -> None:
    assert sift(asked(Kind.WHAT), judged(evidence("Một.", probability=1 - none), none=none)).is_sure is sure


@pytest.mark.parametrize(
    ("known", "named", "sure"), [(False, OF_2030, False), (True, OF_2030, True), (False, Named(), True)]
)
def test_the_year_alone_makes_no_answer_of_what_no_text_names(known: bool, named: Named, sure: bool) -> None:
    understood = asked(Kind.WHAT, term("vốn fdi", known=known), named=named)

    assert sift(understood, judged(evidence("Vốn đạt 5 tỉ.", probability=0.5), none=0.5)).is_sure is sure


@pytest.mark.parametrize(
    ("kind", "missing", "probability", "sure"),
    [
        (Kind.NUMBER, term("cà phê"), 0.25, False),
        (Kind.NUMBER, term("cà phê"), 0.35, True),
        (Kind.NUMBER, term("cà phê", known=False), 0.25, True),
        (Kind.WHAT, term("cà phê"), 0.25, True),
    ],
)
def test_a_figure_told_without_a_word_of_its_thing_is_of_another(
    kind: Kind, missing: Term, probability: float, sure: bool
) -> None:
    organic = evidence("Đất trồng hữu cơ đạt 6 ha.", missing=(missing,), probability=probability)

    land = term("đất trồng", 4.0)

    assert sift(asked(kind, land, missing), judged(organic, none=0.1)).is_sure is sure


@pytest.mark.parametrize(
    ("missing", "probability", "sure"),
    [
        (term("cà phê", 3.0), 0.6, False),
        (term("cà phê", 3.0), 0.8, True),
        (term("cà phê", 3.0, known=False), 0.6, True),  # what no text names may be said otherwise
        (term("cà phê", 1.0), 0.6, True),
        (term("hộ trồng", 3.0), 0.6, True),  # said but for the noun that goes before any
    ],
)
def test_a_figure_told_without_most_of_its_thing_is_of_another_unless_very_likely(
    missing: Term, probability: float, sure: bool
) -> None:
    organic = evidence("Đất trồng hữu cơ đạt 6 ha.", missing=(missing,), probability=probability)

    assert sift(asked(Kind.NUMBER, term("đất trồng", 3.0), missing), judged(organic, none=0.1)).is_sure is sure


def test_a_figure_is_not_doubted_for_what_whoever_asks_tells_of_himself() -> None:
    tale = [term(word, 3.0) for word in ("sếp", "chiều", "làm xong")]
    organic = evidence("Đất trồng hữu cơ đạt 6 ha.", missing=tuple(tale), probability=0.6)

    assert sift(asked(Kind.NUMBER, term("đất trồng", 3.0), *tale), judged(organic, none=0.1)).is_sure


def test_nothing_found_is_not_sure() -> None:
    sifted = sift(asked(Kind.WHAT), judged(none=1.0))

    assert (sifted.found, sifted.admissible, sifted.is_sure, sifted.answered) == ([], [], False, 0.0)


@pytest.mark.parametrize(("kind", "kept"), [(Kind.NUMBER, 1), (Kind.WHO, 1), (Kind.WHAT, 2)])
def test_of_a_hard_fact_every_name_is_said(kind: Kind, kept: int) -> None:
    found = judged(evidence("Đạt 5%.", named=1.0), evidence("Tỉnh đạt 6%.", named=0.5))

    assert len(sift(asked(kind), found).admissible) == kept


@pytest.mark.parametrize(
    ("kind", "around", "probability", "kept"),
    [
        (Kind.NUMBER, 0.3, 0.3, 0),
        (Kind.NUMBER, 0.5, 0.3, 1),
        (Kind.NUMBER, 0.3, 0.5, 1),
        (Kind.WHAT, 0.3, 0.3, 1),
    ],
)
def test_a_figure_with_few_words_of_the_question_must_be_likely(
    kind: Kind, around: float, probability: float, kept: int
) -> None:
    alone = judged(evidence("Đạt 5%.", around=around, probability=probability))

    assert len(sift(asked(kind, "y tế"), alone).admissible) == kept


def test_a_figure_that_is_no_place_in_an_order_does_not_say_which_one() -> None:
    share, rank = evidence("Rừng đạt 46%."), evidence("Giữ vững trong nhóm các huyện dẫn đầu.")
    standing = asked(Kind.NUMBER, "rừng", text="đứng thứ mấy")

    assert sift(standing, judged(share, rank)).admissible == [rank]
    assert sift(standing, judged(share)).admissible == []


@pytest.mark.parametrize(("missing", "sure"), [((), True), ((term("biển"),), False)])
def test_a_place_in_an_order_of_all_that_is_asked_needs_to_be_near(missing: tuple[Term, ...], sure: bool) -> None:
    rank = evidence("Rừng trong nhóm dẫn đầu.", missing=missing, probability=0.3)

    assert sift(asked(Kind.NUMBER, "rừng", text="đứng thứ mấy"), judged(rank, none=0.7)).is_sure is sure


def test_a_share_of_the_members_says_how_many_people() -> None:
    share, other = evidence("Họp khi có ít nhất 2/3 tổng số ủy viên."), evidence("Họp 6 tháng một lần.")
    people = asked(Kind.NUMBER, "họp", unit="people")

    assert sift(people, judged(other, share)).admissible == [share]


def test_a_deputy_is_not_the_head_and_the_next_clause_of_the_office_takes_his_place() -> None:
    deputy = evidence("Phó Trưởng ban được 5 triệu đồng.", probability=0.7)
    head = evidence("Trưởng ban được 6 triệu đồng.", probability=0.2)
    of_head = replace(asked(Kind.NUMBER), wants=Wants(ranks=("trưởng ban",)))

    sifted = sift(of_head, judged(deputy, head))

    assert [one.clause for one in sifted.found] == [head.clause]
    assert sifted.found[0].probability == pytest.approx(0.9)
    assert sift(asked(Kind.NUMBER), judged(deputy, head)).found == [deputy, head]


@pytest.mark.parametrize(
    ("text", "kept"),
    [("Hội nghị tổ chức ngày 26/11/2025.", 0), ("Hội nghị tổ chức tại Hà Nội.", 1)],
)
def test_where_a_meeting_was_held_is_a_place(text: str, kept: int) -> None:
    question = asked(Kind.PLACE, "hội nghị", text="hội nghị tổ chức tại tỉnh nào")

    assert len(sift(question, judged(evidence(text, probability=0.8))).admissible) == kept


def test_where_a_kind_of_body_is_to_be_named_one_is() -> None:
    naming, acting = evidence("Giao Sở Xây dựng trồng rừng."), evidence("Văn phòng tỉnh trồng rừng.")
    neither = evidence("Trồng rừng trên cơ sở quy hoạch.")
    question = asked(Kind.WHO, text="sở nào trồng rừng")

    assert sift(question, judged(naming, acting, neither)).admissible == [naming, acting]


def test_a_clause_that_says_the_whole_question_needs_less() -> None:
    found = evidence("Phát triển 3 vùng trọng điểm là A và B.", probability=UNSURE)

    assert sift(asked(Kind.LIST, text="3 vùng trọng điểm"), judged(found, none=1 - UNSURE)).is_sure
    assert not sift(asked(Kind.LIST, text="vùng trọng điểm nào"), judged(found, none=1 - UNSURE)).is_sure


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Chỉ thị số 28/CT-TTg ngày 18/9/2025 của Thủ tướng Chính phủ về tổ chức lễ hội.", 0),
        ("Theo Chỉ thị số 28/CT-TTg ngày 18/9/2025, lễ hội tổ chức ngày 15/3/2026.", 1),
        ("Lễ hội tổ chức ngày 15/3/2026.", 1),
    ],
)
def test_the_day_of_a_document_is_none_of_an_event(text: str, kept: int) -> None:
    asking = asked(Kind.DATE, "lễ hội", text="lễ hội tổ chức ngày nào")

    assert len(sift(asking, judged(evidence(text, probability=0.9, coverage=1.0))).admissible) == kept


def test_the_day_on_which_a_document_was_issued_is_its_own() -> None:
    found = evidence("Chỉ thị số 28/CT-TTg ngày 18/9/2025 về tổ chức lễ hội.", probability=0.9, coverage=1.0)
    asking = asked(Kind.DATE, "lễ hội", text="chỉ thị về lễ hội ký ngày nào")

    assert len(sift(asking, judged(found)).admissible) == 1


@pytest.mark.parametrize(("kind", "sure"), [(Kind.LIST, True), (Kind.WHAT, False)])
def test_the_items_of_a_list_answer_together(kind: Kind, sure: bool) -> None:
    found = judged(evidence("Bằng khen.", probability=0.1), evidence("Giấy khen.", probability=0.1), none=0.2)

    assert sift(asked(kind, "khen"), found).is_sure is sure


@pytest.mark.parametrize(("holds", "named", "times", "sure"), [
    (True, 1.0, OF_2030, True),
    (False, 1.0, OF_2030, False),
    (True, 0.0, OF_2030, False),
    (True, 1.0, Named(), False),
])  # fmt: skip
def test_what_a_name_is_to_become_by_a_time_needs_to_be_near(
    holds: bool, named: float, times: Named, sure: bool
) -> None:
    one = evidence("Hòn Mây là đô thị.", probability=0.25, holds=holds, named=named, time=0.8)
    asking = asked(Kind.WHAT, "hòn mây", text="hòn mây trở thành gì", named=times)

    assert sift(asking, judged(one, none=0.7)).is_sure is sure


def test_of_a_body_that_no_text_names_no_duty_is_known() -> None:
    duty = evidence("Các xã trồng rừng.", probability=0.9)
    unknown, known = term("hội đồng nhân dân", known=False), term("các xã")

    assert sift(asked(Kind.DUTIES, unknown), judged(duty)).admissible == []
    assert sift(asked(Kind.DUTIES, known), judged(duty)).admissible == [duty]
    assert sift(asked(Kind.DUTIES), judged(duty)).admissible == [duty]
    assert sift(asked(Kind.WHAT, unknown), judged(duty)).admissible == [duty]


@pytest.mark.parametrize(("coverage", "sure"), [(0.0, False), (0.5, True)])
def test_what_says_nothing_but_the_time_is_neither_sure_nor_near(coverage: float, sure: bool) -> None:
    one = evidence("Năm 2030 mở chợ.", time=1.0, coverage=coverage, probability=0.6)
    sifted = sift(asked(Kind.WHAT, "rừng", named=OF_2030), judged(one, none=0.4))

    assert sifted.is_sure is sure
    assert sifted.is_near is sure


def test_a_goal_is_dated_by_its_heading() -> None:
    goal = clause("Làng là khu nghỉ mát.", headings=("Mục tiêu đến năm 2030",))

    assert sift(asked(Kind.DATE, "làng"), judged(evidence(goal, holds=True))).admissible
    assert not sift(asked(Kind.DATE, "làng"), judged(evidence(goal, holds=False))).admissible
    assert not sift(asked(Kind.NUMBER, "làng"), judged(evidence(goal, holds=True))).admissible


@pytest.mark.parametrize("question", ["lương cán bộ công chức tăng bao nhiêu", "Tỉ lệ nghèo tăng bao nhiêu?"])
def test_by_how_much_a_thing_goes_down_is_not_how_much_it_goes_up(question: str, assistant: Assistant) -> None:
    answer = assistant.ask(question)

    assert answer.refused
    assert "đoạn liên quan nhất là" in answer.text


def test_a_sentence_that_names_several_of_what_is_to_be_listed_needs_only_be_near() -> None:
    several, once = "Xây trạm y tế Đông, trạm y tế Tây.", "Xây trạm y tế Đông."

    def is_sure(kind: Kind, text: str, *phrases: str) -> bool:
        return sift(asked(kind, *phrases), judged(evidence(text, probability=0.2), none=0.6)).is_sure

    assert is_sure(Kind.LIST, several, "trạm y tế")
    assert not is_sure(Kind.LIST, once, "trạm y tế")
    assert not is_sure(Kind.LIST, several, "trạm y tế", "kinh phí")  # something more is asked of them
    assert not is_sure(Kind.WHAT, several, "trạm y tế")
    assert not is_sure(Kind.LIST, several)


def test_that_another_thing_goes_down_does_not_say_whether_one_goes_up() -> None:
    asking = asked(Kind.YESNO, "lương", text="lương có tăng không")
    other, own = evidence("Giảm 5% biên chế."), evidence("Lương tăng hằng năm.")

    assert sift(asking, judged(other, own)).admissible == [own]


@pytest.mark.parametrize(
    ("kind", "text", "names"),
    [
        ("bộ", "Bộ Nội vụ trồng rừng.", True),
        ("bộ", "Rừng của duyên hải Nam Trung Bộ.", False),
        ("bộ", "Rừng đồng bộ.", False),
        ("sở", "Trên cơ sở ấy.", False),
        ("sở", "", False),
    ],
)
def test_part_of_another_word_names_no_body(kind: str, text: str, names: bool) -> None:
    assert names_kind(kind, text) is names


@pytest.mark.parametrize(
    ("weight", "missing", "text", "sure"),
    [
        (4.5, (), "tín dụng đen xử lý sao", True),
        (2.0, (), "tín dụng đen xử lý sao", False),  # no rare words
        (4.5, ("xử lý",), "tín dụng đen xử lý sao", False),
        (4.5, (), "có tín dụng đen không", False),
    ],
)
def test_a_clause_with_the_rare_words_of_a_question_needs_to_be_near(
    weight: float, missing: tuple[str, ...], text: str, sure: bool
) -> None:
    asking = asked(Kind.WHAT, term("tín dụng", weight), term("đen", weight / 2), text=text)
    best = evidence("Phòng, chống tín dụng đen.", probability=0.3, missing=tuple(map(term, missing)))

    assert sift(asking, judged(best, none=0.6)).is_sure is sure


@pytest.mark.parametrize(
    ("text", "clause", "missing", "sure"),
    [
        ("quốc hội khóa mấy thông qua", "Trình Quốc hội khoá XV thông qua.", (), True),
        ("quốc hội khóa mấy thông qua", "Trình Quốc hội khoá XV thông qua.", ("thông qua",), False),
        ("quốc hội khóa mấy thông qua", "Trình Quốc hội thông qua.", (), False),
        ("quốc hội thông qua bao nhiêu", "Trình Quốc hội khoá 15 thông qua.", (), False),
    ],
)
def test_which_of_an_order_is_told_by_its_number(text: str, clause: str, missing: tuple[str, ...], sure: bool) -> None:
    asking = asked(Kind.NUMBER, "quốc hội", text=text)
    best = evidence(clause, probability=0.02, holds=True, missing=tuple(map(term, missing)))

    assert sift(asking, judged(best, none=0.9)).is_sure is sure


def test_what_hardly_answers_is_not_near_however_alone() -> None:
    asking = asked(Kind.WHAT, "rừng", named=OF_2030)
    other = evidence("Năm 2025.", time=0.0, probability=0.9)

    assert not sift(asking, judged(other, evidence("Rừng.", probability=0.02), none=0.02)).is_near
    assert sift(asking, judged(other, evidence("Rừng.", probability=0.05), none=0.02)).is_near


@pytest.mark.parametrize(
    ("known", "probability", "near"), [(False, 0.15, False), (False, 0.25, True), (True, 0.15, True)]
)
def test_what_is_near_to_a_subject_in_part_unknown_must_be_likelier(
    known: bool, probability: float, near: bool
) -> None:
    asking = asked(Kind.TOPIC, "an toàn", term("thực phẩm", known=known))

    assert sift(asking, judged(evidence("An toàn xã hội.", probability=probability))).is_near is near


@pytest.mark.parametrize(("known", "sure"), [(False, False), (True, True)])
def test_a_subject_of_which_no_text_has_a_word_must_be_met_by_a_likelier_clause(known: bool, sure: bool) -> None:
    asking = asked(Kind.TOPIC, term("cao tuổi", known=known))

    assert sift(asking, judged(evidence("Thu nhập thấp.", probability=0.15))).is_sure is sure


def test_a_target_that_says_no_word_of_the_one_asked_for_is_another(assistant: Assistant) -> None:
    answer = assistant.ask("chỉ tiêu hộ nghèo giai đoạn 2026 - 2030 có không")

    assert answer.refused
    assert "đoạn liên quan nhất" in answer.text
