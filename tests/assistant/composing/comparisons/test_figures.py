"""Values side by side, and their difference worked out and marked as ours."""

import pytest

from assistant.composing.comparisons.figures import add_up, compare, work_out
from assistant.evidence.scoring import Evidence
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from assistant.understanding.understood import Understood
from corpus.reading.store import Corpus
from tests.assistant.small import asked, evidence

BOTH = Named(years=("2025", "2030"))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (  # 189 - 104 = 85
            "So sánh GRDP bình quân đầu người năm 2025 và 2030",
            "Đến năm 2025, GRDP bình quân đầu người đạt 104 triệu đồng/người [1]. "
            "Đến năm 2030, GRDP bình quân đầu người đạt 189 triệu đồng/người [2]. "
            "Chênh lệch: tăng 85 triệu đồng/người (trợ lý tính từ hai số trên).",
        ),
        (  # 70 - 65 = 5
            "So sánh tỉ lệ đô thị hóa năm 2025 và năm 2030",
            "Đến năm 2025, tỉ lệ đô thị hóa đạt 65% [1]. Đến năm 2030, tỉ lệ đô thị hóa đạt 70% [2]. "
            "Chênh lệch: tăng 5 điểm phần trăm (trợ lý tính từ hai số trên).",
        ),
        (  # 8.8 - 7.1 = 1.7
            "So sánh tăng trưởng GRDP giai đoạn 2021-2025 và 2026-2030",
            "Giai đoạn 2021 - 2025, tăng trưởng GRDP đạt mức 7,1%/năm [1]. "
            "Giai đoạn 2026 - 2030, tăng trưởng GRDP đạt mức 8,8%/năm [2]. "
            "Chênh lệch: tăng 1,7 điểm phần trăm/năm (trợ lý tính từ hai số trên).",
        ),
        (  # of one thing that grows, though two do in each paragraph
            "tăng trưởng 2025, 2030",
            "Giai đoạn 2021 - 2025, tăng trưởng GRDP đạt mức 7,1%/năm [1]. "
            "Giai đoạn 2026 - 2030, tăng trưởng GRDP đạt mức 8,8%/năm [2]. "
            "Chênh lệch: tăng 1,7 điểm phần trăm/năm (trợ lý tính từ hai số trên).",
        ),
        (  # 664 - 354 = 310
            "Tổng huy động vốn đầu tư toàn xã hội giai đoạn 2021-2025 so với giai đoạn 2026-2030 chênh lệch bao nhiêu?",
            "Giai đoạn 2021 - 2025, tổng huy động vốn đầu tư toàn xã hội đạt 354 nghìn tỉ đồng [1]. "
            "Giai đoạn 2026 - 2030, tổng huy động vốn đầu tư toàn xã hội đạt 664 nghìn tỉ đồng [2]. "
            "Chênh lệch: tăng 310 nghìn tỉ đồng (trợ lý tính từ hai số trên).",
        ),
    ],
)
def test_both_values_are_said_with_their_difference(assistant: Assistant, question: str, answer: str) -> None:
    assert assistant.ask(question).text == answer


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (
            "tỉ lệ nghèo 2021-2025 và 2026-2030",
            "Giai đoạn 2021 - 2025, tỉ lệ nghèo đa chiều giảm từ 1 - 1,5%/năm [1]. "
            "Chưa thấy số liệu này cho giai đoạn 2026 - 2030.",
        ),
        (
            "Nghị quyết 09 đặt chỉ tiêu nghèo cho 2021-2025, còn 2026-2030 thì có không?",
            "Giai đoạn 2021 - 2025, tỉ lệ nghèo đa chiều giảm từ 1 - 1,5%/năm [1]. "
            "Chưa thấy số liệu này cho giai đoạn 2026 - 2030.",
        ),
        (  # called otherwise, and no indicator that is set
            "thu nhập đầu người 2019 và 2025",
            "Năm 2019, tổng sản phẩm bình quân đầu người đạt mức 70,07 triệu đồng [1]. "
            "Đến năm 2025, GRDP bình quân đầu người đạt 104 triệu đồng/người [2].",
        ),
    ],
)
def test_another_indicator_is_no_figure_of_a_further_time(assistant: Assistant, question: str, answer: str) -> None:
    assert assistant.ask(question).text == answer


def test_two_sums_come_to_their_sum_and_two_shares_to_nothing(assistant: Assistant) -> None:
    both = "Cộng lại: 1.018 nghìn tỉ đồng (trợ lý tính từ hai số trên)."
    assert assistant.ask("vốn đầu tư toàn xã hội hai giai đoạn cộng lại là bao nhiêu").text.endswith(both)
    shares = assistant.ask("tỉ lệ đô thị hóa năm 2025 và năm 2030 cộng lại là bao nhiêu").text
    assert "65%" in shares
    assert "trợ lý tính" not in shares


@pytest.mark.parametrize(
    "question",
    [
        "Tổng vốn đầu tư toàn xã hội cả 10 năm 2021-2030 là bao nhiêu",
        "Cộng vốn đầu tư toàn xã hội giai đoạn 2021-2025 và 2026-2030 được bao nhiêu",
    ],
)
def test_sums_of_periods_that_follow_one_another_come_to_that_of_both(assistant: Assistant, question: str) -> None:
    both = "Cộng lại: 1.018 nghìn tỉ đồng (trợ lý tính từ hai số trên)."  # 354 + 664

    assert assistant.ask(question).text.endswith(both)


@pytest.mark.parametrize(
    "question",
    [
        "Tăng trưởng GRDP cả giai đoạn 2021-2030 là bao nhiêu",  # a rate comes to nothing
        "Tổng vốn đầu tư toàn xã hội giai đoạn 2021-2029 là bao nhiêu",  # nor do periods that fill another one
        "Tổng vốn đầu tư toàn xã hội giai đoạn 2026-2030 là bao nhiêu",
    ],
)
def test_nothing_else_is_added_up(assistant: Assistant, question: str) -> None:
    assert "Cộng lại" not in assistant.ask(question).text


def test_how_often_one_figure_holds_the_other_is_worked_out(assistant: Assistant) -> None:
    text = assistant.ask("GRDP bình quân đầu người năm 2030 gấp mấy lần năm 2025").text

    assert text.endswith("Số sau gấp khoảng 1,82 lần số trước (trợ lý tính từ hai số trên).")  # 189 / 104


def test_what_the_text_says_itself_is_not_worked_out(assistant: Assistant) -> None:
    text = assistant.ask("Năm 2019 quy mô kinh tế gấp mấy lần năm 2011").text

    assert "1,76 lần" in text
    assert "trợ lý tính" not in text


def test_a_rise_is_a_rise_whichever_year_is_named_first(assistant: Assistant) -> None:
    assert "tăng 5 điểm phần trăm" in assistant.ask("So sánh tỉ lệ đô thị hóa năm 2030 với năm 2025").text


def test_two_places_are_compared_by_what_each_is(assistant: Assistant) -> None:
    answer = assistant.ask("So sánh định hướng của thành phố Cam Ranh và huyện Cam Lâm")

    assert "đô thị du lịch - logistics" in answer.text
    assert "đô thị sân bay hiện đại" in answer.text
    assert "Chênh lệch" not in answer.text


def test_a_side_that_no_text_gives_is_not_made_up(assistant: Assistant) -> None:
    answer = assistant.ask("So sánh tỉ lệ đô thị hóa năm 2030 và năm 2040")

    assert "Chênh lệch" not in answer.text


def test_a_side_that_no_text_gives_is_named(assistant: Assistant) -> None:
    assert "2040" in assistant.ask("So sánh tỉ lệ đô thị hóa năm 2030 và năm 2040").text


def test_a_side_of_words_is_compared_as_a_named_one_is(assistant: Assistant) -> None:
    answer = assistant.ask("Ngưỡng hồ sơ trễ hạn đối với cơ quan và đối với cá nhân công chức có giống nhau không?")

    assert "5% hồ sơ trễ hạn" in answer.text
    assert "10% hồ sơ trễ hạn" in answer.text
    assert "số sau cao hơn 5 điểm phần trăm" in answer.text


def test_one_year_asked_for_is_not_compared_with_another(assistant: Assistant) -> None:
    text = assistant.ask("Thu gom rác thải và xử lý rác thải đến năm 2030 khác nhau bao nhiêu?").text

    assert "100%" in text
    assert "2025" not in text


@pytest.mark.parametrize(
    "question", ["Nha Trang và Cam Ranh nơi nào có diện tích lớn hơn?", "Dân số Nha Trang hay Cam Ranh đông hơn?"]
)
def test_what_no_text_gives_of_two_places_is_not_compared(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).refused


def compared(understood: Understood, *found: Evidence) -> list[str] | None:
    drafted = compare(understood, found, Corpus(()))
    return [one.text for one in drafted[0].statements] if drafted else None


EARLIER, LATER = evidence("Năm 2025, rừng đạt 45%."), evidence("Năm 2030, rừng đạt 46,5%.")


def test_the_difference_of_two_times_is_a_move() -> None:
    assert compared(asked(Kind.COMPARE, "rừng", named=BOTH), LATER, EARLIER) == [
        "Năm 2025, rừng đạt 45%.",
        "Năm 2030, rừng đạt 46,5%.",
        "Chênh lệch: tăng 1,5 điểm phần trăm (trợ lý tính từ hai số trên).",
    ]


def test_a_time_that_no_clause_speaks_of_is_said_to_be_missing() -> None:
    assert compared(asked(Kind.COMPARE, "rừng", named=BOTH), LATER) == [
        "Năm 2030, rừng đạt 46,5%.",
        "Văn bản không nêu số liệu này cho năm 2025.",
    ]


def test_one_time_named_is_compared_only_where_the_question_sets_it_beside_another() -> None:
    of_2030 = Named(years=("2030",))

    assert compared(asked(Kind.COMPARE, "rừng", named=of_2030), LATER, EARLIER) is None
    assert compared(asked(Kind.COMPARE, "rừng", text="so với năm 2030", named=of_2030), LATER, EARLIER) is not None


def test_the_sides_of_a_question_are_told_by_its_words() -> None:
    question = asked(Kind.COMPARE, "ngưỡng", "cơ quan", "cá nhân", text="ngưỡng của cơ quan và của cá nhân")
    bodies, people = evidence("Ngưỡng của cơ quan là 5%."), evidence("Ngưỡng của cá nhân là 10%.")

    assert compared(question, people, bodies) == [
        "Ngưỡng của cơ quan là 5%.",
        "Ngưỡng của cá nhân là 10%.",
        "Chênh lệch: số sau cao hơn 5 điểm phần trăm (trợ lý tính từ hai số trên).",
    ]


def test_nothing_is_compared_with_nothing() -> None:
    assert compared(asked(Kind.COMPARE, "rừng")) is None


def test_nothing_is_worked_out_of_nothing() -> None:
    question = asked(kind=Kind.NUMBER, named=Named(periods=(("2021", "2030"),)))

    assert add_up(question, [], Corpus([])) is None
    assert work_out(question, [], Corpus([])) is None
