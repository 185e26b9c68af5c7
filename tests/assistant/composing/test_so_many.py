"""An answer in as many points as are wanted."""

from dataclasses import replace

import pytest

from assistant.composing.draft import Draft, Statement, Support
from assistant.composing.so_many import (
    counted,
    first_of_sides,
    gathered,
    in_figures,
    in_one_piece,
    in_points,
    in_points_of_each,
    named_first,
    near_length,
)


def point(name: str) -> Statement:
    return Statement(name, (Support("1", name, 0, 9),), "- ")


def head(name: str) -> Statement:
    return Statement(name, prefix="\n", ours=True)


DRAFT = Draft((head("Đánh giá:"), point("a"), point("b"), point("c"), head("Nhiệm vụ:"), point("d")), "topic")


@pytest.mark.parametrize(("count", "told"), [(1, ["a"]), (2, ["a", "d"]), (3, ["a", "b", "d"])])
def test_each_group_gives_its_first_before_any_gives_its_second(count: int, told: list[str]) -> None:
    lead, *points = [one.text for one in in_points(replace(DRAFT, composer="results"), count).statements]

    assert points == told
    assert lead == f"{count} trong 4 ý:"


def test_what_is_left_out_stands_behind_the_answer() -> None:
    draft = Draft(DRAFT.statements, "results", more=(Support("1", "e", 0, 9),))

    assert [one.section for one in in_points(draft, 2).more] == ["b", "c", "e"]
    assert [one.text for one in in_points(draft, 2).statements] == ["a", "d"]  # of how many is not known
    assert [one.text for one in in_points(DRAFT, 2).statements] == ["a", "d"]  # nor of all on a subject


def test_each_side_is_told_in_the_first_points_of_it() -> None:
    draft = first_of_sides(DRAFT, {"Đánh giá": 2, "Nhiệm vụ": 3})

    assert [one.text for one in draft.statements] == ["Đánh giá:", "a", "b", "Nhiệm vụ:", "d"]
    assert [one.section for one in draft.more] == ["c"]


def test_what_is_cut_of_one_text_stands_behind_its_name() -> None:
    name, other = Statement("Nghị quyết 12:", ours=True), Statement("e", (Support("2", "e", 0, 9),), "- ")
    cut = Draft((Statement("Chọn trong văn bản, chừng 9 chữ:", ours=True), point("a")), "")
    of_one = Draft((name, *DRAFT.statements), "summary")
    of_two = replace(of_one, statements=(*of_one.statements, other))

    assert named_first(cut, of_one).statements[0].text == "Nghị quyết 12. Chọn trong văn bản, chừng 9 chữ:"
    assert named_first(cut, of_two) == cut
    assert named_first(cut, replace(DRAFT, composer="summary")) == cut  # a part of a text, under its head


def test_quotations_are_not_opened_up() -> None:
    long = replace(point("a"), text="“Trồng rừng ở các xã vùng cao; giữ rừng ở các xã ven biển và hải đảo.” " * 3)
    draft = Draft((long,), "material")

    assert in_points(draft, 3) == draft


def test_a_draft_of_no_more_points_stays() -> None:
    assert in_points(DRAFT, 4) == DRAFT
    assert in_points(Draft((), "topic"), 3) == Draft((), "topic")


def test_so_many_words_hold_the_first_points_of_each_group() -> None:
    long = replace(DRAFT.statements[2], text="b " * 40)
    draft = Draft((*DRAFT.statements[:2], long, *DRAFT.statements[3:]), "results", more=(Support("1", "e", 0, 9),))
    told = near_length(draft, 10)

    assert [one.text for one in told.statements] == ["Chọn trong văn bản, chừng 3 chữ:", "a", "c", "d"]
    assert [one.section for one in told.more] == ["b", "e"]


def test_points_that_all_are_too_long_leave_the_shortest() -> None:
    draft = Draft((point("a " * 30), point("b " * 20)), "results")

    assert [one.text for one in near_length(draft, 10).statements[1:]] == ["b " * 20]


@pytest.mark.parametrize("draft", [DRAFT, Draft((), "results"), replace(DRAFT, composer="results")])
def test_what_is_short_or_chosen_for_its_length_stays(draft: Draft) -> None:
    assert near_length(draft, 10) == draft
    assert near_length(replace(DRAFT, composer="topic"), 1) == DRAFT


def test_points_in_one_piece_stand_behind_one_another_without_heads() -> None:
    lead = Statement("Chọn:", ours=True)
    told = in_one_piece(Draft((lead, *DRAFT.statements), "results"))

    assert [(one.text, one.prefix) for one in told.statements] == [
        ("Chọn:", ""), ("a", ""), ("b", ""), ("c", ""), ("d", "")
    ]  # fmt: skip
    assert in_one_piece(replace(DRAFT, composer="material")).statements == DRAFT.statements
    assert in_one_piece(Draft((), "results")).statements == ()


def test_a_list_is_told_with_how_many_points_it_has() -> None:
    listed = Draft((head("Quan điểm:"), point("a"), point("b"), point("c")), "summary")

    assert [one.text for one in counted(listed).statements][:2] == ["Văn bản nêu 3 ý (trợ lý đếm):", "Quan điểm:"]


def test_all_points_on_a_subject_are_counted_together() -> None:
    assert counted(DRAFT).statements[0].text == "Văn bản nêu 4 ý (trợ lý đếm):"
    assert counted(DRAFT, "văn bản").statements[0].text == "Văn bản nêu 4 văn bản (trợ lý đếm):"


@pytest.mark.parametrize(
    "draft",
    [
        replace(DRAFT, composer="summary"),  # of two groups
        Draft((point("a"),), "facts"),
        Draft((point("a"), point("b")), "topic", more=(Support("1", "e", 0, 9),)),  # and others left out
        Draft((head("NQ có 2 quan điểm:"), point("a"), point("b")), "headings"),  # told already
        Draft((), "topic"),
    ],
)
def test_another_draft_is_not_counted(draft: Draft) -> None:
    assert counted(draft) == draft


def numbered(number: int, text: str) -> Statement:
    return Statement(text, (Support("1", "III", number, 9),), f"{number}. ")


SUMMARY = Draft(
    (
        Statement("Kết luận số 1:", ours=True),
        head("Bối cảnh, đánh giá:"), point("Đã có kết quả."), point("Còn hạn chế."),
        head("Quan điểm:"), point("Lấy dân làm gốc."),
        head("Nhiệm vụ, giải pháp:"), numbered(1, "Trồng rừng."), numbered(2, "Nuôi cá."), numbered(3, "Làm muối."),
    ),
    "summary",
)  # fmt: skip


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (1, ["Nhiệm vụ, giải pháp: (1) Trồng rừng; (2) Nuôi cá; (3) Làm muối"]),
        (
            2,
            [
                "Bối cảnh, đánh giá: Đã có kết quả; Còn hạn chế",
                "Nhiệm vụ, giải pháp: (1) Trồng rừng; (2) Nuôi cá; (3) Làm muối",
            ],
        ),
        (
            4,
            [
                "Bối cảnh, đánh giá: Đã có kết quả; Còn hạn chế",
                "Quan điểm: Lấy dân làm gốc",
                "Nhiệm vụ, giải pháp: (1) Trồng rừng; (2) Nuôi cá",
                "Nhiệm vụ, giải pháp: (3) Làm muối",
            ],
        ),
    ],
)
def test_a_summary_tells_its_parts_in_so_many_lines(count: int, told: list[str]) -> None:
    lines = in_points(SUMMARY, count).statements

    assert [one.text for one in lines] == told
    assert all(one.supports and one.prefix == "- " for one in lines)


def test_the_headings_of_one_part_are_told_in_so_many_lines_all_of_them() -> None:
    headings = Draft((head("Nhiệm vụ:"), *(numbered(at, f"Việc {at}.") for at in (1, 2, 3))), "summary")
    points = Draft((head("Mục tiêu:"), point("a"), point("b"), point("c")), "summary")

    assert [one.text for one in in_points(headings, 2).statements] == [
        "Nhiệm vụ: (1) Việc 1; (2) Việc 2",
        "Nhiệm vụ: (3) Việc 3",
    ]
    assert [one.text for one in in_points(points, 2).statements] == ["Mục tiêu: A; B", "Mục tiêu: C"]


def test_all_points_of_several_heads_go_into_as_many_lines_as_are_wanted() -> None:
    def lines(count: int) -> tuple[Statement, ...]:
        told = gathered(DRAFT, count)
        assert told is not None
        return told.statements

    assert [one.text for one in lines(1)] == ["Cả 4 ý, gói trong 1 dòng:", "a; b; c; d"]
    assert [one.text for one in lines(2)][1:] == ["Đánh giá: a; b; c", "Nhiệm vụ: d"]
    assert [one.text for one in lines(3)][1:] == ["Đánh giá: a; b", "Đánh giá: c", "Nhiệm vụ: d"]
    assert gathered(DRAFT, 4) is None  # a line each
    assert gathered(Draft((), "topic"), 2) is None


def test_no_point_is_left_out_of_lines_that_hold_all_of_them() -> None:
    long = " ".join(["Trồng rừng với nuôi cá ở xã ven biển"] * 3)
    points = [point(f"{long} {number}.") for number in range(1, 6)]
    told = gathered(Draft((head("Hạn chế:"), *points, head("Nguyên nhân:"), point("a")), "results"), 2)

    assert told is not None
    assert told.statements[0].text == "Cả 6 ý, gói trong 2 dòng:"
    assert [len(one.supports) for one in told.statements] == [0, 5, 1]  # all points of a head are in its line
    assert told.statements[1].text.count(";") == 4


def test_figures_of_the_first_group_go_before_others() -> None:
    draft = Draft((point("a 1"), point("b 2"), head("Con số khác:"), point("c 3"), point("d 4")), "targets")
    counted_rest = replace(draft, statements=(*draft.statements, Statement("Còn 2 chỉ tiêu.", prefix="- ", ours=True)))

    assert [one.text for one in in_figures(draft, 2).statements] == ["2 trong 4 ý:", "a 1", "b 2"]
    assert [one.text for one in in_figures(counted_rest, 2).statements] == ["a 1", "b 2"]  # of more than are told


def test_a_line_of_a_summary_holds_as_many_points_as_it_has_room_for() -> None:
    long = " ".join(["Trồng rừng với nuôi cá ở xã ven biển"] * 4)
    draft = Draft((head("Mục tiêu:"), point(f"{long}."), point(f"{long} ấy."), head("Việc:"), point("a")), "summary")

    assert [one.text for one in in_points(draft, 2).statements] == [f"Mục tiêu: {long}", "Việc: A"]


def test_figures_are_told_as_many_as_are_wanted_or_with_how_many_there_are() -> None:
    draft = Draft((point("Đạt 65%."), point("Tăng 1,76 lần, đạt 70 triệu đồng."), point("Giảm 5%.")), "targets")

    assert in_figures(draft, 2).statements[0].text == "2 trong 3 ý:"
    assert in_figures(draft, 2).statements[1:] == draft.statements[:2]
    assert in_figures(draft, 5).statements[0].text == "Tìm được 4 con số:"
    assert in_figures(draft, 4) == draft
    assert in_figures(DRAFT, 5) == DRAFT  # no figures
    assert in_figures(Draft((), "targets"), 3) == Draft((), "targets")


def test_points_of_a_list_that_the_assistant_numbered_lose_their_numbers_in_a_line() -> None:
    told = gathered(Draft((numbered(1, "Trồng rừng."), numbered(2, "Nuôi cá.")), "headings"), 1)

    assert told is not None
    assert told.statements[1].text == "Trồng rừng; Nuôi cá"


def test_a_line_of_a_list_that_would_be_far_too_long_has_its_points_cut() -> None:
    long = " ".join(["Trồng rừng, nuôi cá, làm muối ở ven biển"] * 6)
    told = gathered(Draft((point(f"{long}."), point(f"{long}; nuôi tôm."), point("a")), "headings"), 1)

    assert told is not None
    assert len(told.statements[1].text.split()) <= 100
    assert told.statements[1].text.endswith("; A")


def test_the_part_of_which_a_line_leaves_out_most_is_told_in_several() -> None:
    # Each goal is a single clause, which nothing cuts: two of them are more than a line holds.
    goals = [point(f"{name} {'là ' * 44}{name}") for name in ("A", "B")]
    tasks = [replace(point(name), prefix=f"{number}. ") for number, name in enumerate("CDEF", 1)]
    draft = Draft((head("Mục tiêu:"), *goals, head("Nhiệm vụ:"), *tasks), "summary")

    lines = [one.text for one in in_points(draft, 3).statements]

    assert [one.partition(" là ")[0] for one in lines[:2]] == ["Mục tiêu: A", "Mục tiêu: B"]
    assert lines[2] == "Nhiệm vụ: (1) C; (2) D; (3) E; (4) F"


def test_each_of_several_texts_is_told_in_so_many_points_under_its_name() -> None:
    other = tuple(replace(one, supports=(Support("2", one.text, 0, 9),)) for one in map(point, "efg"))
    draft = Draft((head("Văn bản 1:"), *DRAFT.statements, head("Văn bản 2:"), *other), "topic")
    told = in_points_of_each(draft, 2)

    assert [one.text for one in told.statements] == ["Văn bản 1:", "a", "d", "Văn bản 2:", "e", "f"]
    assert [one.section for one in told.more] == ["b", "c", "g"]
    assert in_points_of_each(DRAFT, 2) == DRAFT  # of one text


def test_one_line_is_not_made_of_more_than_anybody_reads() -> None:
    long = " ".join(["Trồng rừng với nuôi cá ở xã ven biển"] * 3)

    assert gathered(Draft(tuple(point(f"{long} {number}.") for number in range(1, 7)), "list"), 1) is None
