"""A summary in so many words."""

from assistant.composing.draft import Statement, Support
from assistant.composing.summary_in_words import summed_up_in


def point(text: str, prefix: str = "- ") -> Statement:
    return Statement(text, (Support("1", text, 0, 9),), prefix)


CONTEXT = ("Bối cảnh", [point("Rừng bị mất nhiều năm qua")])
GOALS = ("Mục tiêu", [
    point("Rừng phủ nửa tỉnh"), point("Tầm nhìn đến năm 2045: rừng nuôi sống người dân vùng cao"),
    point("2025: Che phủ: 46%"), point("2030: Che phủ: 50%"),
])  # fmt: skip
TASKS = ("Nhiệm vụ", [
    point("Trồng rừng ở các xã vùng cao và các xã ven biển theo quy hoạch", "1. "),
    point("Giữ rừng đầu nguồn", "2. "), point("Giao rừng cho dân", "3. "),
])  # fmt: skip


def told(words: int) -> list[str]:
    return [one.text for one in summed_up_in([CONTEXT, GOALS, TASKS], words)[0]]


def test_what_is_to_be_reached_and_done_goes_before_anything_else() -> None:
    goals, tasks = told(14)

    assert goals == "Mục tiêu: Rừng phủ nửa tỉnh"
    assert tasks == "Nhiệm vụ, trong đó: (2) Giữ rừng đầu nguồn; (3) Giao rừng cho dân"


def test_of_the_figures_those_of_the_last_time_are_told() -> None:
    assert (
        "Mục tiêu: Rừng phủ nửa tỉnh; Tầm nhìn đến năm 2045: rừng nuôi sống người dân vùng cao; 2030: Che phủ: 50%"
    ) in told(40)


def test_all_is_told_where_there_is_room_and_nothing_is_left() -> None:
    lines, left = summed_up_in([CONTEXT, GOALS, TASKS], 90)

    assert [one.text.split(":")[0] for one in lines] == ["Bối cảnh", "Mục tiêu", "Nhiệm vụ"]
    assert left == ()


def test_what_is_left_out_stands_behind_the_answer() -> None:
    left = summed_up_in([CONTEXT, GOALS, TASKS], 14)[1]

    assert "Rừng bị mất nhiều năm qua" in [one.section for one in left]
