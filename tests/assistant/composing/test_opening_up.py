"""Long points told in several."""

from assistant.composing.draft import Statement, Support
from assistant.composing.opening_up import opened_up

PLACE = (Support("1", "II", 0, 900),)
TREES = "trồng rừng ở các xã ven biển và miền núi trong tỉnh"
FISH = "nuôi cá ở các vịnh kín gió theo cách làm mới"
SALT = "làm muối sạch ở những cánh đồng đã có từ lâu đời"


def test_a_long_point_is_told_by_its_clauses_in_as_many_lines_as_are_wanted() -> None:
    whole = Statement(f"Phải {TREES}; {FISH}; {SALT}.", PLACE, "- ")

    assert [one.text for one in opened_up([whole], 3)] == [f"Phải {TREES}", FISH.capitalize(), f"{SALT.capitalize()}."]
    assert [one.text for one in opened_up([whole], 2)] == [f"Phải {TREES}", f"{FISH.capitalize()}; {SALT}."]
    assert [one.text for one in opened_up([whole], 9)] == [one.text for one in opened_up([whole], 3)]
    assert all(one.supports == PLACE and one.prefix == "- " for one in opened_up([whole], 3))
    assert opened_up([whole], 1) == [whole]


def test_the_longest_point_is_opened_first() -> None:
    short = Statement(f"{TREES}. {FISH.capitalize()}. {TREES.capitalize()}.", PLACE, "- ")
    long = Statement(f"{TREES}. {FISH.capitalize()}. {SALT.capitalize()}. {TREES.capitalize()}.", PLACE, "- ")

    told = opened_up([short, long], 3)

    assert told[0] == short
    assert [one.text.count(".") for one in told] == [3, 2, 2]


def test_what_leads_to_a_list_and_what_is_short_stay() -> None:
    lead = Statement(f"Phải {TREES}; {FISH}; {SALT}:", PLACE)
    ours = Statement("Nhiệm vụ:", prefix="\n", ours=True)
    brief = Statement(f"{TREES}; {FISH}.", PLACE, "- ")

    assert opened_up([ours, lead, brief], 9) == [ours, lead, brief]
    assert opened_up([], 3) == []


def test_what_leads_on_stays_with_what_it_leads_to() -> None:
    whole = Statement(f"Phát triển theo hướng: {TREES}: (1) {FISH}. (2) {SALT}.", PLACE, "- ")

    assert [one.text for one in opened_up([whole], 2)] == [
        f"Phát triển theo hướng: {TREES}: (1) {FISH}.",
        f"(2) {SALT}.",
    ]
