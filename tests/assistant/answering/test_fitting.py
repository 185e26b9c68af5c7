"""Evidence of another thing than the one asked of falls to the next that is of it."""

from dataclasses import replace
from decimal import Decimal

import pytest

from assistant.answering.fitting import fitting
from assistant.evidence.clauses import passage_clauses
from assistant.evidence.scoring import Evidence
from assistant.understanding.kinds import NOTHING_SAID, Kind
from assistant.understanding.measures import Measure, read_measures
from assistant.understanding.named import Named
from tests.assistant.small import asked, clause, evidence, passage, term


def likely(text: str, probability: float) -> Evidence:
    return evidence(text, probability=probability)


def texts(found: list[Evidence]) -> list[str]:
    return [one.clause.text for one in found]


def test_nothing_asked_of_a_case_leaves_all() -> None:
    found = [likely("Trồng rừng.", 0.6), likely("Giữ rừng.", 0.2)]

    assert fitting(asked(Kind.WHAT, "rừng", text="trồng rừng thế nào"), found) == found
    assert fitting(asked(Kind.WHAT), []) == []


def test_a_rent_is_no_price_of_sale() -> None:
    found = [likely("Giá bán nhà gồm mọi chi phí.", 0.7), likely("Giá thuê nhà gồm chi phí bảo trì.", 0.1)]
    (one,) = fitting(asked(Kind.WHAT, "nhà", text="giá thuê nhà tính thế nào"), found)

    assert one.clause.text == "Giá thuê nhà gồm chi phí bảo trì."
    assert one.probability == pytest.approx(0.8)


def test_a_price_that_no_clause_names_leaves_all() -> None:
    found = [likely("Giá bán nhà gồm mọi chi phí.", 0.7)]

    assert fitting(asked(Kind.WHAT, "nhà", text="giá thuê nhà tính thế nào"), found) == found


def test_the_body_that_the_question_opens_with_acts() -> None:
    found = [
        likely("Sở Tài chính báo cáo tỉnh trước ngày 18/6.", 0.7),
        likely("Ủy ban nhân dân các xã báo cáo sở trước ngày 16/6.", 0.2),
    ]
    (one,) = fitting(asked(Kind.DATE, "các xã", text="các xã báo cáo trước ngày nào"), found)

    assert one.clause.text.startswith("Ủy ban nhân dân các xã")


def test_a_quota_of_offices_is_none_of_each_commune() -> None:
    found = [
        likely("Đối với Sở Tài chính; Công an tỉnh mỗi đơn vị cử 05 người.", 0.5),
        likely("Có từ 98 người trở lên.", 0.2),
        likely("Mỗi xã, phường cử 02 người.", 0.1),
    ]
    asking = asked(Kind.NUMBER, "xã", text="xã tôi được cử mấy người")

    assert texts(fitting(asking, found)) == ["Mỗi xã, phường cử 02 người.", "Có từ 98 người trở lên."]
    # Where no paragraph is of the communes, the offices' may be all that there is.
    assert fitting(asking, found[:2]) == found[:2]


def test_the_output_is_not_what_is_sold_abroad() -> None:
    found = [likely("Sản lượng nhãn là 160 tấn.", 0.6), likely("Nhãn xuất khẩu 7 tấn.", 0.2)]
    (one,) = fitting(asked(Kind.NUMBER, "xuất khẩu", "nhãn", text="xuất khẩu bao nhiêu tấn nhãn"), found)

    assert one.clause.text == "Nhãn xuất khẩu 7 tấn."


def test_a_line_of_ones_own_stands_before_the_others_beside_it() -> None:
    found = [
        likely("Ban Giám đốc: bố trí giáo vụ.", 0.3),
        likely("Lớp mở hằng năm.", 0.2),
        likely("Trách nhiệm của giáo vụ: theo dõi lớp.", 0.1),
    ]
    fitted = fitting(asked(Kind.LIST, "giáo vụ", text="công việc cụ thể của giáo vụ gồm những gì"), found)

    assert texts(fitted) == ["Trách nhiệm của giáo vụ: theo dõi lớp.", "Lớp mở hằng năm."]


def test_a_deadline_is_a_day_by_which_it_is_done() -> None:
    found = [
        likely("Nêu kiến nghị trong nhiệm vụ đến tháng 6/2027.", 0.5),
        likely("Kiến nghị hoàn thành trước ngày 30/12/2025.", 0.1),
    ]
    (one,) = fitting(asked(Kind.DATE, "kiến nghị", text="hạn chót xử lý kiến nghị khi nào"), found)

    assert one.clause.text == "Kiến nghị hoàn thành trước ngày 30/12/2025."


def test_a_count_falls_into_its_bracket() -> None:
    case = Measure(Decimal(75), "học", "75 học")
    found = [
        likely("Lớp dưới 50 học viên hệ số 1.", 0.5),
        likely("Lớp trên 70 học viên hệ số 2.", 0.1),
        likely("Lớp học 5 ngày.", 0.2),
    ]

    assert texts(fitting(asked(Kind.WHAT, measures=(case,)), found)) == [
        "Lớp trên 70 học viên hệ số 2.",
        "Lớp học 5 ngày.",
    ]


def test_who_holds_a_part_is_who_is_said_to_hold_it() -> None:
    found = [
        likely("Cơ quan thường trực họp với Sở Tài chính mỗi quý.", 0.7),
        likely("Sở Y tế là Cơ quan thường trực của tổ.", 0.1),
    ]
    question = asked(Kind.WHO, "thường trực", text="cơ quan thường trực là cơ quan nào")

    assert texts(fitting(question, found)) == ["Sở Y tế là Cơ quan thường trực của tổ."]
    assert fitting(question, found[:1]) == found[:1]


def test_what_frees_of_a_duty_tells_not_who_has_it() -> None:
    free, owed = "Người ốm thì không phải đền bù.", "Người bỏ học phải đền bù tiền."
    found = [likely(free, 0.6), likely(owed, 0.1)]

    assert texts(fitting(asked(Kind.LIST, "đền bù", text="ai phải đền bù tiền"), found)) == [owed]
    assert texts(fitting(asked(Kind.LIST, "đền bù", text="ai không phải đền bù"), found)) == [free]
    assert fitting(asked(Kind.LIST, "đền bù", text="ai phải đền bù tiền"), found[:1]) == found[:1]  # none says it
    assert fitting(asked(Kind.LIST, "đền bù", text="ai đền bù tiền"), found) == found


@pytest.mark.parametrize("question", ["không phải di chuyển thì mấy tháng", "phải di chuyển thì mấy tháng"])
def test_what_says_a_duty_and_that_there_is_none_is_of_either(question: str) -> None:
    both = likely("Được hỗ trợ 6 tháng nếu không phải di chuyển và 12 tháng nếu phải di chuyển.", 0.6)

    assert fitting(asked(Kind.NUMBER, "di chuyển", text=question), [both]) == [both]


def test_who_decides_a_thing_tells_not_to_whom_it_is_given() -> None:
    decides, given = "Chủ tịch quyết định tặng huy hiệu.", "Huy hiệu tặng cho người trồng rừng."
    handed = "Lễ trao tặng cho người trồng rừng huy hiệu tổ chức vào mùa xuân."
    found = [likely(decides, 0.6), likely(handed, 0.2), likely(given, 0.1)]
    to_whom = asked(Kind.WHO, "huy hiệu", "tặng", text="huy hiệu tặng cho ai")

    assert texts(fitting(to_whom, found)) == [given]
    assert texts(fitting(to_whom, found[:2])) == [handed]  # none says it as it is asked
    assert fitting(to_whom, found[:1]) == found[:1]
    assert fitting(asked(Kind.WHO, "huy hiệu", "tặng", text="ai tặng huy hiệu"), found) == found


def test_a_limit_answers_whether_a_case_beyond_it_may_be() -> None:
    case = Measure(Decimal("45.01"), "tuổi", "quá 45 tuổi")
    limit = "Người đi học không quá 45 tuổi."
    beyond = asked(Kind.YESNO, text="quá 45 tuổi có được đi học không", measures=(case,))

    assert texts(fitting(beyond, [likely(limit, 0.9)])) == [limit]
    assert fitting(asked(Kind.NUMBER, text="quá 45 tuổi được bao nhiêu", measures=(case,)), [likely(limit, 0.9)]) == []


@pytest.mark.parametrize(
    ("question", "kept"),
    [("cửa sông lấy mẫu mấy vị trí", ["Cửa sông lấy mẫu 04 vị trí gồm:"]), ("xuân lộc lấy mẫu mấy vị trí", None)],
)
def test_how_many_there_are_is_told_by_the_lead_over_them(question: str, kept: list[str] | None) -> None:
    lead = "Cửa sông lấy mẫu 04 vị trí gồm:"
    item = evidence(clause("01 vị trí tại vùng nuôi Xuân Lộc.", lead=lead), probability=0.2)
    found = [item, likely(lead, 0.1)]
    fitted = fitting(asked(Kind.NUMBER, question.split(" lấy")[0], "vị trí", text=question), found)

    assert texts(fitted) == (kept or texts(found))


LISTED = "Xã được giao: (1) Trồng rừng ven sông. (2) Trồng rừng, trình huyện duyệt. (3) Giữ rừng."


def items(*probabilities: float) -> list[Evidence]:
    """The items of one list, each as likely as it is told."""
    clauses = [one for one in passage_clauses(passage(LISTED)) if one.text.strip() != "Xã được giao:"]
    return [evidence(one, probability=each) for one, each in zip(clauses, probabilities, strict=True)]


def test_the_item_that_says_more_of_the_question_is_the_one_asked_of() -> None:
    found = items(0.6, 0.1, 0.05)
    first, *_ = fitting(asked(Kind.WHAT, "trồng rừng", "trình"), found)

    assert "trình huyện" in first.clause.text
    assert first.probability == pytest.approx(0.7)


@pytest.mark.parametrize("words", [("trồng rừng",), ("ven sông", "trình"), ()])
def test_an_item_that_says_other_words_of_it_or_no_more_takes_nothing(words: tuple[str, ...]) -> None:
    found = items(0.6, 0.1, 0.05)

    assert fitting(asked(Kind.WHAT, *words), found) == found
    assert fitting(asked(Kind.LIST, "trồng rừng", "trình"), found) == found


RECURRING = "Tiếp tục trồng rừng với bà con; tưới cây không quá 02 lần/tuần cùng bà con; định kỳ mỗi quý một lần"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("ba vùng trọng điểm là vùng nào", 1),
        ("3 vùng trọng điểm gồm những đâu", 1),
        ("hai vùng trọng điểm là vùng nào", 1),  # no clause counts so many: what says which they are stays
        ("vùng trọng điểm là vùng nào", 1),
        ("có vùng trọng điểm nào", 2),
    ],
)
def test_the_item_that_counts_as_many_as_are_asked_for_names_them(text: str, kept: int) -> None:
    words = "Phát triển các vùng: (1) Mở 3 vùng trọng điểm là A, B, C. (2) Mở vùng khác, giúp các vùng trọng điểm."
    clauses = passage_clauses(passage(words))
    found = [evidence(clauses[-1], probability=0.5)]
    found += [evidence(one, probability=0.3) for one in clauses if "3 vùng" in one.text]
    left = fitting(asked(Kind.LIST, "trọng điểm", text=text), found)

    assert len(left) == kept
    assert ("3 vùng" in left[0].clause.text) is (kept == 1)


def test_how_often_another_thing_is_done_is_no_answer() -> None:
    asking = asked(Kind.NUMBER, "trồng rừng", "bà con", text="trồng rừng với bà con bao lâu một lần")
    watering, alone = (evidence(clause(RECURRING, at), probability=0.5) for at in (1, 2))

    assert fitting(asking, [watering]) == []
    assert fitting(asking, [alone]) == [alone]


def test_how_often_the_thing_asked_of_is_done_answers() -> None:
    watering = [evidence(clause(RECURRING, 1), probability=0.6)]
    asking = asked(Kind.NUMBER, "tưới cây", "bà con", text="bà con tưới cây mấy lần một tuần")

    assert fitting(asking, watering) == watering
    assert fitting(asked(Kind.NUMBER, "trồng rừng", text="trồng rừng bao nhiêu"), watering) == watering


def test_what_another_is_by_its_name_is_none_of_the_one_asked_of() -> None:
    words = "xã A là đô thị biển; xã B là đô thị công nghiệp"
    first, second = (evidence(clause(words, at), probability=0.8 - 0.6 * at) for at in range(2))
    (one,) = fitting(asked(Kind.YESNO, term("xã b", is_name=True), text="xã B là đô thị biển à"), [first, second])

    assert one.clause.text == "xã B là đô thị công nghiệp"
    assert one.probability == pytest.approx(1.0)
    of_first = asked(Kind.YESNO, term("xã a", is_name=True), text="xã A là đô thị biển à")
    assert fitting(of_first, [first, second]) == [first, second]
    assert fitting(asked(Kind.YESNO, "đô thị", text="đô thị biển à"), [first, second]) == [first, second]


def test_what_a_sentence_says_further_of_its_own_name_is_of_that() -> None:
    words = "Xã A là đô thị biển; là trung tâm du lịch"
    own, further = (evidence(clause(words, at), probability=0.2 + 0.6 * at) for at in range(2))

    of_it = asked(Kind.WHAT, term("xã a", is_name=True), text="xã A là trung tâm gì")
    assert fitting(of_it, [further, own]) == [further, own]


def test_where_a_thing_is_a_clause_with_a_place_tells_that_says_as_much() -> None:
    without, place = likely("Xây trạm rừng.", 0.5), likely("Trạm rừng ở Tây.", 0.3)
    without = replace(without, holds=False)
    where = asked(Kind.PLACE, "trạm", text="trạm rừng ở đâu")

    assert texts(fitting(where, [without, place])) == ["Trạm rừng ở Tây."]
    unlike = replace(place, close=0.5)
    assert fitting(where, [without, unlike]) == [without, unlike]
    assert fitting(asked(Kind.WHAT, "trạm", text="trạm rừng thế nào"), [without, place]) == [without, place]


@pytest.mark.parametrize(
    ("of_time", "in_full"),
    [
        ("Dân cư nông thôn dùng nước sạch đạt 100%.", False),
        ("Phấn đấu đạt nông thôn mới.", True),  # of the time asked for, if with no figure
    ],
)
def test_a_target_of_another_time_is_no_reason_to_tell_another_target(of_time: str, in_full: bool) -> None:
    other = replace(likely("Có 80% số xã đạt nông thôn mới.", 0.1), time=0.0)
    found = [replace(likely(of_time, 0.4), time=0.9), other]
    question = asked(Kind.NUMBER, "nông thôn mới", text="nông thôn mới năm 2030", named=Named(years=("2030",)))

    assert len(fitting(question, found)) == 1 + in_full
    assert fitting(question, found[:1]) == found[:1]  # no time has it
    assert fitting(replace(question, kind=Kind.WHAT), found) == found
    alone = replace(question, kind=Kind.WHAT, rule=NOTHING_SAID)
    assert len(fitting(alone, found)) == 1 + in_full


def test_a_cell_of_a_table_says_what_its_row_does() -> None:
    """ "Tổng thu từ du lịch (tỉ đồng); năm 2027: 4.600 tỉ đồng", beside what a sentence says of 2023."""
    cell = replace(likely("năm 2027: 4.600 tỉ đồng", 0.9), time=1.0)
    row = replace(cell, clause=replace(cell.clause, sentence_spaced=" tổng thu từ du lịch tỉ đồng năm 2027 4.600 "))
    before = replace(likely("Năm 2023 tổng thu đạt 2.150 tỉ đồng.", 0.1), time=0.0)
    question = asked(Kind.NUMBER, "tổng thu", text="tổng thu năm 2027", named=Named(years=("2027",)))

    assert fitting(question, [row, before]) == [row, before]
    assert [one.clause.text for one in fitting(question, [cell, before])] == [before.clause.text]  # of another thing


def test_what_is_of_all_but_a_thing_is_none_of_that() -> None:
    found = [likely("Lao động phi nông nghiệp đạt 70%.", 0.8), likely("Lao động nông nghiệp đạt 20%.", 0.1)]
    of_farms = asked(Kind.NUMBER, "nông nghiệp", text="lao động nông nghiệp bao nhiêu")
    beside = asked(Kind.NUMBER, "nông nghiệp", text="lao động phi nông nghiệp bao nhiêu")

    assert texts(fitting(of_farms, found)) == ["Lao động nông nghiệp đạt 20%."]
    assert fitting(beside, found) == found
    assert fitting(asked(Kind.NUMBER, "nông nghiệp", text="lao động ngoài nông nghiệp"), found) == found
    both = [likely("Nông nghiệp đạt 20%, phi nông nghiệp đạt 70%.", 0.8)]
    assert fitting(of_farms, both) == both


def test_no_neighbour_says_what_a_thing_is() -> None:
    found = [likely("Là hình mẫu của cả nước.", 0.5), likely("Xã là đô thị xanh.", 0.1)]
    (one,) = fitting(asked(Kind.WHAT, "đô thị xanh", text="đô thị xanh là gì"), found)

    assert one.clause.text == "Xã là đô thị xanh."
    # Where none says it all are left.
    assert fitting(asked(Kind.WHAT, "đô thị cũ", text="đô thị cũ là gì"), found) == found


def test_a_figure_of_the_country_is_told_by_a_clause_that_names_it() -> None:
    found = [likely("Du lịch tăng 33%.", 0.8), likely("Xuất khẩu tăng 18% (cả nước tăng 16%).", 0.1)]
    of_country = asked(Kind.NUMBER, "du lịch", text="du lịch cả nước tăng bao nhiêu")

    assert texts(fitting(of_country, found)) == ["Xuất khẩu tăng 18% (cả nước tăng 16%)."]
    assert fitting(of_country, found[:1]) == found[:1]  # where no clause tells both, all are of one
    assert fitting(asked(Kind.NUMBER, "du lịch", text="du lịch tăng bao nhiêu"), found) == found


def test_which_of_several_is_something_is_told_by_what_says_so() -> None:
    found = [likely("Tập trung phát triển ngành cưa xẻ.", 0.6), likely("Trồng rừng là ngành kinh tế mũi nhọn.", 0.1)]
    which = asked(Kind.WHAT, "ngành", "mũi nhọn", text="ngành nào là mũi nhọn")

    assert texts(fitting(which, found)) == ["Trồng rừng là ngành kinh tế mũi nhọn."]
    assert fitting(which, found[:1]) == found[:1]  # nothing says so
    assert fitting(asked(Kind.WHAT, "ngành", text="ngành mũi nhọn làm gì"), found) == found
    assert fitting(replace(which, kind=Kind.NUMBER), found) == found


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Giảm 10% biên chế viên chức hưởng lương từ ngân sách.", False),  # a figure of posts
        ("Trả lương 5 triệu đồng mỗi tháng.", True),
        ("Trả 5 triệu đồng tiền lương.", True),
        ("Nâng lương theo bậc.", True),  # no figure
        ("Giảm 10% biên chế.", True),  # says nothing of pay
    ],
)
def test_a_level_is_no_figure_of_another_thing(text: str, kept: bool) -> None:
    found = [likely(text, 0.7)]

    assert fitting(asked(Kind.WHAT, "lương", text="mức lương của kiểm lâm"), found) == found[:kept]
    assert fitting(asked(Kind.WHAT, "lương", text="lương của kiểm lâm"), found) == found


def test_the_bound_of_whoever_is_asked_of_is_the_one_told() -> None:
    of_people = likely("Kiểm lâm có từ 10% hồ sơ trễ hạn trở lên thì bị nhắc.", 0.7)
    of_offices = likely("Không khen trạm có từ 5% hồ sơ trễ hạn trở lên.", 0.2)
    text = "hồ sơ trễ hạn 7% thì trạm có sao không"
    case = asked(Kind.YESNO, "hồ sơ", "trạm", text=text, measures=read_measures(text))

    assert texts(fitting(case, [of_people, of_offices])) == [of_offices.clause.text]
    of_all = replace(case, terms=(term("hồ sơ"),))
    assert fitting(of_all, [of_people, of_offices]) == [of_people, of_offices]  # both say as much
    assert fitting(replace(case, measures=()), [of_people, of_offices]) == [of_people, of_offices]


def test_a_day_is_that_of_the_thing_that_is_called_by_all_its_words() -> None:
    found = [
        likely("Chi bộ họp đúng ngày 03 hằng tháng.", 0.5),
        likely("Tờ tin thường kỳ của chi bộ phát hành vào ngày 15.", 0.4),
    ]
    words = ("chi bộ", "thường kì", "hằng tháng")
    (one,) = fitting(asked(Kind.DATE, *words, text="tờ tin thường kỳ ra ngày nào hằng tháng"), found)

    assert one.clause.text.startswith("Tờ tin")
    assert fitting(asked(Kind.DATE, "chi bộ", "hằng tháng", text="chi bộ họp ngày nào hằng tháng"), found) == found
    unlikely = [found[0], likely("Tờ tin thường kỳ của chi bộ phát hành vào ngày 15.", 0.1)]
    assert fitting(asked(Kind.DATE, *words, text="tờ tin thường kỳ ra ngày nào"), unlikely) == unlikely
    without_day = [found[0], likely("Tờ tin thường kỳ của chi bộ phát hành đều.", 0.4)]
    assert fitting(asked(Kind.DATE, *words, text="tờ tin thường kỳ ra ngày nào"), without_day) == without_day
