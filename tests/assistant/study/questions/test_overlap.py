"""What two questions of one test must not have in common."""

from dataclasses import replace

import pytest

from assistant.study.questions.overlap import clash
from assistant.study.questions.same_indicator import indicators_of
from assistant.study.session import CHOICE, CLOZE, MATCHING, SHORT, TRUE_FALSE, Question
from corpus.citation import Citation
from tests.assistant.study.questions.sample import FIGURE

FIRST = replace(
    FIGURE,
    question="Theo văn bản, đến năm 2030, tỉ lệ đô thị hóa đạt bao nhiêu?",
    citation=Citation("1-NQ", "I", "Mục I", "Tỉ lệ đô thị hóa đạt 70%.", 100, 130),
)
ELSEWHERE = Citation("1-NQ", "II", "Mục II", "…", 900, 950)


def other(**changes: object) -> Question:
    return replace(FIRST, **{"id": "b", "citation": ELSEWHERE, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "second",
    [
        # the same figure judged, the year put in the place of another
        other(
            kind=TRUE_FALSE,
            question="Theo văn bản, nhận định sau đúng hay sai? Đến năm 2030, tỉ lệ đô thị hóa đạt 65%.",
            support="65%",
            subject="tỉ lệ đô thị hóa | 2025",
        ),
        # how the indicator moves
        other(topic="change", question="Từ năm 2025 đến năm 2030 thay đổi thế nào?", support="tăng", answer="tăng"),
    ],
)
def test_one_indicator_is_asked_for_once(second: Question) -> None:
    assert clash(FIRST, second)
    assert clash(second, FIRST)


def test_how_a_figure_changes_is_asked_once_in_a_test() -> None:
    ask = "Theo văn bản, từ năm 2025 đến năm 2030, chỉ tiêu {} thay đổi thế nào?"
    moved = [
        other(topic="change", question=ask.format(name), subject=f"{name} | 2025 2030", support=value, answer=value)
        for name, value in (("tỉ lệ che phủ rừng", "46%"), ("số hộ dùng nước sạch từ nhà máy", "97%"))
    ]
    assert clash(moved[0], replace(moved[1], id="c", citation=replace(ELSEWHERE, start=2000, end=2050)))


def test_two_matchings_do_not_have_the_same_right_sides() -> None:
    ask = "Ghép mỗi luật ở cột A với cơ quan ở cột B theo văn bản."
    first = other(kind=MATCHING, topic="owner", question=ask, pairs=(("Luật A", "Ban X"), ("Luật B", "Ban Y")))
    same = replace(first, id="c", pairs=(("Luật C", "Ban Y"), ("Luật D", "Ban X")))
    assert clash(first, same)
    assert not clash(first, replace(same, pairs=(("Luật C", "Ban Z"), ("Luật D", "Ban W")), subject="y"))


def test_two_matchings_have_no_pair_in_common() -> None:
    ask = "Ghép mỗi luật ở cột A với cơ quan ở cột B theo văn bản."
    pairs = tuple((f"Luật {one}", f"Ban {one}") for one in "ABCD")
    first = other(kind=MATCHING, topic="owner", question=ask, pairs=pairs)
    others = tuple((f"Luật {one}", f"Ban {one}") for one in "EFGH")
    assert clash(first, replace(first, id="c", subject="y", pairs=(pairs[0], *others[1:])))
    assert clash(first, replace(first, id="c", subject="y", pairs=(("Luật E", "Ban A"), ("Luật F", "Ban B"))))
    assert not clash(first, replace(first, id="c", subject="y", pairs=(("Luật E", "Ban A"), *others[1:])))
    assert not clash(first, replace(first, id="c", subject="y", pairs=others))


def test_where_a_thing_belongs_is_not_asked_beside_a_choice_that_has_it() -> None:
    thing = "Nghiên cứu cơ chế hỗ trợ hộ kinh doanh ở chợ đầu mối"
    where = other(topic="sort", question=f"Theo văn bản, nội dung “{thing}” thuộc nhóm nào?", options=("A", "B"))
    asked = "Theo văn bản, việc nào KHÔNG thuộc nhóm “Mở đường”?"
    which = other(id="c", topic="group not", question=asked, options=(thing, "C"), support="Lát đá", subject="y")
    assert clash(where, which)
    assert clash(which, where)
    assert not clash(where, replace(which, options=("Đặt biển báo ở bến phà", "C")))


def test_an_indicator_is_one_whatever_is_asked_of_it() -> None:
    named = other(topic="indicator", answer="Tỉ lệ số xã có chợ", subject="60% | 2030")
    matched = other(kind=MATCHING, topic="figure", pairs=(("Tỉ lệ số xã có chợ", "60%"), ("Tỉ lệ che phủ rừng", "45%")))
    assert indicators_of(other(subject="số xã có chợ | 2025")) == indicators_of(named)
    assert indicators_of(named) < indicators_of(matched)
    assert indicators_of(other(topic="body")) == frozenset()


def test_another_year_or_another_indicator_is_another_question() -> None:
    words = "Theo văn bản, đến năm 2025, tỉ lệ đô thị hóa đạt bao nhiêu?"
    options = ("65%", "60%", "70%", "55%")
    assert not clash(FIRST, other(question=words, support="65%", subject="tỉ lệ đô thị hóa | 2025", options=options))
    words = "Theo văn bản, đến năm 2030, tỉ lệ che phủ rừng đạt bao nhiêu?"
    options = ("46,5%", "60%", "70%", "55%")
    assert not clash(
        FIRST, other(question=words, support="46,5%", subject="tỉ lệ che phủ rừng | 2030", options=options)
    )


def test_two_statements_that_differ_in_a_figure_alone() -> None:
    stem = "Theo văn bản, nhận định sau đúng hay sai? Giai đoạn 2026 - 2030, tăng trưởng GRDP đạt {}/năm."
    first = other(kind=TRUE_FALSE, topic="number", question=stem.format("7,1%"), support="7,1%", subject="x")
    second = replace(first, id="c", question=stem.format("7,8%"), support="8,8%", subject="y")
    assert clash(first, replace(second, citation=FIRST.citation))
    later = second.question.replace("2026 - 2030", "2021 - 2025")
    assert not clash(first, replace(second, question=later, citation=FIRST.citation))


def test_one_heading_is_asked_for_once() -> None:
    sort = other(
        topic="sort", question="Việc A thuộc nhóm nào?", answer="Phát triển hạ tầng", support="việc A", subject="A",
        options=("Phát triển hạ tầng", "Cải cách", "Văn hóa", "Y tế"),
    )  # fmt: skip
    group = replace(
        sort, id="c", topic="group", question="Nội dung nào thuộc nhóm “Phát triển hạ tầng”?", answer="B",
        support="việc B", subject="B", citation=FIRST.citation, options=("B", "C", "D", "E"),
    )  # fmt: skip
    assert clash(sort, group)
    assert not clash(sort, replace(group, question="Nội dung nào thuộc nhóm “Xây dựng Đảng”?"))


def test_of_one_place_no_answer_stands_in_another() -> None:
    gap = other(kind=CLOZE, topic="term", question="Trở thành đô thị …", answer="trực thuộc Trung ương",
                support="trực thuộc Trung ương", subject="x", citation=FIRST.citation)  # fmt: skip
    short = other(kind=SHORT, topic="become", question="Cần quy hoạch để trở thành gì?", subject="y",
                  answer="đô thị trực thuộc Trung ương", support="đô thị trực thuộc Trung ương")  # fmt: skip
    assert clash(gap, replace(short, citation=replace(FIRST.citation, start=110, end=160)))
    assert not clash(gap, replace(short, answer="thành phố biển", support="thành phố biển"))


def test_a_duty_and_its_body_are_not_both_asked_for() -> None:
    """ "Cơ quan nào theo dõi …?" tells what "Ban Kinh tế Trung ương có nhiệm vụ gì?" asks."""
    from assistant.study.questions.overlap import clash
    from assistant.study.session import SHORT, Question
    from corpus.citation import Citation

    cited = Citation("1-NQ", "I", "Mục I", "Ban Kinh tế Trung ương theo dõi việc thực hiện", 0, 46)
    words = ("theo dõi việc thực hiện", "Ban Kinh tế Trung ương")
    asked = [
        Question("a", SHORT, "Cơ quan nào theo dõi?", (), words[1], (), words[1], "", cited, "body", words[0]),
        Question("b", SHORT, "Ban ấy có nhiệm vụ gì?", (), words[0], (), words[0], "", cited, "duty", words[1]),
    ]
    assert clash(asked[0], asked[1])
    assert clash(asked[1], asked[0])


def test_what_is_none_of_a_bodys_duties_is_not_asked_of_as_anothers() -> None:
    duty = "theo dõi, tổng hợp các khó khăn, vướng mắc"
    asked = "Theo văn bản, nội dung nào sau đây KHÔNG thuộc nhiệm vụ của Sở Xây dựng?"
    odd = other(topic="task not", question=asked, answer=duty.capitalize(), support="Xây kho", subject="Sở Xây dựng")
    whose = replace(
        FIRST, topic="body", question="Cơ quan nào lo việc này?", support="Sở Tài chính", subject=f"{duty}, báo cáo"
    )
    assert clash(odd, whose)
    assert clash(whose, odd)
    assert not clash(odd, replace(whose, subject="xây dựng bệnh viện tuyến cuối"))


def test_two_cases_in_which_nearly_the_same_is_done_are_one() -> None:
    first = other(topic="ruling", question="Trường hợp một thì thế nào?", support="cơ quan chủ trì làm rõ nội dung")
    second = replace(
        FIRST, topic="ruling", question="Khi hai bên khác nhau?", support="cơ quan chủ trì xem, làm rõ nội dung",
        options=("Bỏ", "Dừng", "Làm rõ", "Báo cáo"),
    )  # fmt: skip
    assert clash(first, second)
    assert not clash(first, replace(second, support="báo cáo Ủy ban nhân dân tỉnh"))


def test_a_body_named_in_a_stem_gives_no_pair_away_without_its_other_side() -> None:
    pairs = (("Dữ liệu tài sản", "Văn phòng Tỉnh ủy"), ("Dữ liệu kỷ luật", "Ban Tổ chức Tỉnh ủy"))
    matching = other(
        kind=MATCHING, topic="owner", question="Ghép mỗi nội dung với cơ quan.", answer="", pairs=pairs, options=()
    )
    due = replace(
        FIRST,
        topic="day",
        kind=CLOZE,
        options=(),
        question="Gửi báo cáo về Văn phòng Tỉnh ủy trước ngày nào?",
        support="25/12",
        answer="25/12",
    )
    assert not clash(due, matching)
    assert clash(replace(due, question="Dữ liệu tài sản gửi về Văn phòng Tỉnh ủy trước ngày nào?"), matching)


def test_what_lacks_and_why_it_does_are_not_asked_of_the_same_things_twice() -> None:
    role = other(
        topic="role", question="Điều nào là hạn chế?", answer="Đường sá hỏng", support="đường sá hỏng", subject="a",
        options=("Đường sá hỏng", "Quy hoạch rời rạc", "Vốn thấp", "Luật chưa rõ"),
    )  # fmt: skip
    pair = replace(
        role, id="c", topic="pair", question="Hai điều nào đều là hạn chế?", answer="Chợ nhỏ; cảng nông", subject="b",
        support="chợ nhỏ", options=("Chợ nhỏ; cảng nông", "Tàu cũ; vốn thấp", "Xe cũ; luật cũ", "Bến xa; quỹ cạn"),
        citation=FIRST.citation,
    )  # fmt: skip
    assert clash(role, pair)
    assert not clash(role, replace(pair, options=(pair.options[0], "Tàu cũ; quỹ nghèo", *pair.options[2:])))


def test_two_questions_do_not_let_choose_among_the_same_things() -> None:
    options = ("Sửa mái kho", "Bão mạnh về", "Nước dâng cao", "Cháy rừng gần")
    first = other(topic="part", question="Khi nào đóng kho?", options=options, answer=options[0], support=options[0],
                  subject="a")  # fmt: skip
    second = replace(first, id="c", topic="part not", question="Khi nào không mở lại hồ chứa nước?", subject="b",
                     answer=options[1], support="Cháy", citation=FIRST.citation)  # fmt: skip
    assert clash(first, second)
    assert not clash(first, replace(second, options=(*options[:2], "Đường ngập sâu", "Chợ đóng cửa")))
    forest = other(question="Tỉ lệ che phủ rừng năm 2025 là bao nhiêu?", support="65%", subject="y")
    assert clash(FIRST, forest)  # of four figures that come again all, the key of the one falls out in the other
    assert not clash(FIRST, replace(forest, options=(*FIRST.options[:3], "46,5%")))


def test_of_bodies_all_four_must_come_again() -> None:
    bodies = ("Bộ Y tế", "Bộ Xây dựng", "Bộ Tài chính", "Bộ Nội vụ")
    first = other(topic="body", question="Cơ quan nào lo thuốc?", options=bodies, answer=bodies[0], support=bodies[0],
                  subject="lo thuốc")  # fmt: skip
    second = replace(first, id="c", question="Cơ quan nào sửa đường?", subject="sửa đường", answer=bodies[1],
                     support=bodies[1], citation=FIRST.citation)  # fmt: skip
    assert clash(first, second)
    assert not clash(first, replace(second, options=(*bodies[:3], "Bộ Công an")))


def test_of_one_body_one_duty_alone_is_judged() -> None:
    first = other(kind=TRUE_FALSE, topic="body", question="Đúng hay sai? Ban A lo thuốc.", options=(), answer="Sai",
                  support="Bộ Y tế", subject="lo thuốc")  # fmt: skip
    second = replace(first, id="c", question="Đúng hay sai? Ban A sửa trạm xá.", subject="sửa trạm xá",
                     citation=FIRST.citation)  # fmt: skip
    assert clash(first, second)
    assert not clash(first, replace(second, support="Bộ Xây dựng"))


def test_three_wrong_bodies_do_not_come_again_together() -> None:
    bodies = ("Bộ Y tế", "Bộ Xây dựng", "Bộ Tài chính")
    first = other(topic="body", question="Cơ quan nào lo thuốc?", options=("Bộ Nội vụ", *bodies), answer="Bộ Nội vụ",
                  support="Bộ Nội vụ", subject="lo thuốc")  # fmt: skip
    second = replace(first, id="c", question="Cơ quan nào sửa đường?", subject="sửa đường", answer="Bộ Công an",
                     support="Bộ Công an", options=("Bộ Công an", *bodies), citation=FIRST.citation)  # fmt: skip
    assert clash(first, second)
    assert not clash(first, replace(second, options=("Bộ Công an", *bodies[:2], "Bộ Ngoại giao")))


def test_duties_listed_under_a_body_are_not_asked_for_again() -> None:
    duties = ("Xây kho chứa hàng", "Mở đường ven biển", "Trồng rừng phòng hộ", "Khám bệnh cho dân")
    listed = other(topic="task not", question="Việc nào KHÔNG thuộc nhiệm vụ của Sở Xây dựng?", options=duties,
                   answer=duties[3], support=duties[0], subject="Sở Xây dựng")  # fmt: skip
    whose = replace(FIRST, id="c", topic="body", question="Cơ quan nào lo việc ấy?", support="Sở Xây dựng",
                    answer="Sở Xây dựng", subject="mở đường ven biển, báo cáo")  # fmt: skip
    assert clash(listed, whose)
    assert not clash(listed, replace(whose, subject="dạy nghề cho thanh niên"))
    chosen = replace(listed, topic="task", question="Sở Xây dựng có nhiệm vụ nào?", answer=duties[1])
    assert clash(chosen, whose)
    assert not clash(chosen, replace(whose, subject="trồng rừng phòng hộ"))  # another body's, named by none


def test_no_gap_is_printed_among_the_options_of_another() -> None:
    gap = other(kind=CLOZE, topic="tie", question="Điền vào: Đổi mới gắn với …………", options=(), subject="đổi mới",
                answer="thực hành dân chủ ở cơ sở", support="thực hành dân chủ ở cơ sở")  # fmt: skip
    options = ("Hiện đại hóa gắn với thực hành dân chủ ở cơ sở", "Xây kho", "Mở đường", "Trồng rừng")
    chosen = replace(FIRST, id="c", topic="group", question="Việc nào thuộc nhóm một?", options=options,
                     answer=options[1], support=options[1], subject="a")  # fmt: skip
    assert clash(gap, chosen)
    assert not clash(gap, replace(chosen, options=("Họp dân", *options[1:])))


def test_a_matching_of_figures_does_not_stand_beside_how_one_of_them_moves() -> None:
    pairs = (("Tỉ lệ đô thị hóa", "60%"), ("Tỉ lệ che phủ rừng", "46%"))
    matching = other(kind=MATCHING, question="Ghép chỉ tiêu với giá trị năm 2025.", subject="x", pairs=pairs, answer="")
    moves = other(topic="change", question="Đến năm 2030, đô thị hóa thay đổi ra sao?", options=("Tăng", "Giảm"),
                  subject="tỉ lệ đô thị hóa | 2025 2030", support="99%")  # fmt: skip
    assert clash(matching, moves)
    assert not clash(matching, replace(moves, subject="thu nhập bình quân | 2025 2030"))


def test_two_questions_of_groups_have_no_thing_in_common() -> None:
    options = ("Sửa mái kho", "Mở kho mới", "Trồng rừng", "Xây cảng")
    first = other(topic="group", question="Việc nào thuộc nhóm “Kho bãi”?", options=options, answer=options[0],
                  support=options[0], subject="a")  # fmt: skip
    second = replace(first, id="c", topic="group not", question="Việc nào không thuộc nhóm “Rừng và biển”?",
                     subject="b", options=("Trồng rừng", "Nuôi cá", "Bắt tôm", "Làm muối"), answer="Làm muối",
                     support="Nuôi cá", citation=replace(FIRST.citation, start=5000, end=5050))  # fmt: skip
    assert clash(first, second)
    assert not clash(first, replace(second, options=("Ươm cây", *second.options[1:])))


def test_neighbours_that_have_each_others_key_among_their_options_are_twins() -> None:
    first = replace(FIRST, kind=CHOICE, topic="number", subject="quy mô", answer="2 lần", options=("2 lần", "3 lần"))
    second = replace(
        first, id="b", subject="thu nhập", answer="3 lần", citation=replace(FIRST.citation, start=150, end=190)
    )
    assert clash(replace(first, question="Quy mô tăng?"), replace(second, question="Thu nhập tăng mấy?"))
    apart = replace(second, citation=ELSEWHERE, question="Thu nhập tăng mấy?")
    assert not clash(replace(first, question="Quy mô tăng?"), apart)


@pytest.mark.parametrize(("left", "told"), [("Luật Kho bãi", True), ("Luật Chợ", False)])
def test_no_pair_tells_a_law_of_a_list_that_is_to_be_written(left: str, told: bool) -> None:
    asked = "Ban X được giao rà soát, kiến nghị sửa đổi những luật nào?"
    laws = "Luật Kho bãi, Luật Cảng cá"
    written = other(kind=SHORT, topic="list", question=asked, options=(), answer=laws, support=laws, subject="X")
    pairs = ((left, "Ban X"), ("Luật Bến xe", "Ban Y"))
    matched = other(id="c", kind=MATCHING, topic="owner", question="Ghép mỗi luật với cơ quan.", pairs=pairs, answer="")
    matched = replace(matched, citation=replace(ELSEWHERE, start=2000, end=2050), subject="y")
    assert clash(written, matched) is told
    assert clash(matched, written) is told


@pytest.mark.parametrize(("law", "told"), [("Luật Kho bãi", True), ("Luật Chợ", False)])
def test_whose_a_law_is_does_not_tell_which_is_of_another_body(law: str, told: bool) -> None:
    options = ("Luật Kho bãi", "Luật Cảng cá", "Luật Bến xe", "Luật Nghề cá")
    asked = "Luật nào KHÔNG thuộc các luật của Ban X?"
    key = {"answer": options[0], "support": options[1], "subject": "X"}
    outside = other(topic="part not", question=asked, options=options, **key)
    asked = f"Cơ quan nào được giao sửa đổi “{law}”?"
    bodies = ("Ban Y", "Ban Z", "Ban W", "Ban V")
    owned = other(id="c", topic="owner", question=asked, options=bodies, answer="Ban Y", support="Ban Y", subject=law)
    owned = replace(owned, citation=replace(ELSEWHERE, start=2000, end=2050))
    assert clash(outside, owned) is told


@pytest.mark.parametrize(("left", "told"), [("Luật Kho bãi", True), ("Luật Chợ", False)])
def test_whose_a_law_is_is_asked_once(left: str, told: bool) -> None:
    asked = "Cơ quan nào được giao sửa đổi “Luật Kho bãi”?"
    bodies = ("Ban Y", "Ban Z", "Ban W", "Ban V")
    common = {"topic": "owner", "support": "Ban Y"}
    owned = other(id="c", question=asked, options=bodies, answer="Ban Y", subject="Luật Kho bãi", **common)
    pairs = ((left, "Ban Y"), ("Luật Bến xe", "Ban T"))
    matched = other(kind=MATCHING, question="Ghép mỗi luật với cơ quan.", pairs=pairs, answer="", subject="y", **common)
    matched = replace(matched, options=("Ban Y", "Ban T"), citation=replace(ELSEWHERE, start=2000, end=2050))
    assert clash(owned, matched) is told
    assert clash(matched, owned) is told


def test_one_value_of_two_rules_in_nearly_the_same_words_is_asked_once() -> None:
    words = "Giám đốc Quỹ do Chủ tịch Hội đồng bổ nhiệm theo nhiệm kỳ"
    first = replace(FIGURE, topic="number", support="05 năm", answer="05 năm", subject=f"{words} 05 năm | 1")
    alike = replace(first, subject=f"Phó {words} 05 năm | 1", question="Điền số liệu: Phó Giám đốc …")
    place = Citation("1-NQ", "I", "Mục I", "Sơ kết sau 05 năm.", 5_000, 5_018)
    other = replace(first, subject="Sơ kết việc thực hiện sau 05 năm", question="Sơ kết sau bao lâu?", citation=place)
    assert clash(first, alike)
    assert not clash(first, other)
