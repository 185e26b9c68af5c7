"""Four cases by their numbers, in an order that their rule draws."""

from assistant.study.facts.fours import Fours

SAID = ("12%", "9%", "10%", "6%")


def test_cases_are_named_by_where_they_stand() -> None:
    four = Fours(SAID, "một quy định")
    told = dict(zip(four.told.split("; "), range(4), strict=True))
    assert {one.split(" ")[1] for one in told} == set(SAID)
    assert f"{four.name(0)} 12%" in four.told
    assert four.named(2) == f"Chỉ {four.name(2)}"
    assert four.named(0, 2) == " và ".join(sorted((four.name(0), four.name(2))))
    assert four.named(0, 1, 2, 3) == "Cả (1), (2), (3) và (4)"


def test_rules_draw_orders_of_their_own_and_the_same_again() -> None:
    orders = {Fours(SAID, f"quy định {at}").named(0, 2) for at in range(12)}
    assert len(orders) > 3
    assert Fours(SAID, "x").told == Fours(SAID, "x").told


def test_no_form_of_the_options_tells_which_of_two_cases_about_a_bound_is_right() -> None:
    four = Fours(SAID, "một quy định")
    key, wrong = four.two_of(0, 2, 1, ": tính từ 10%", ", chưa đến 10%")
    swapped, others = four.two_of(0, 1, 2, "", "")
    assert key == four.named(0, 2)
    assert {key, *(one.text for one in wrong)} == {swapped, *(one.text for one in others)}
    assert [one.note for one in wrong] == [
        f"bỏ sót {four.name(2)}: tính từ 10%",
        f"tính cả {four.name(1)}, chưa đến 10%",
        f"bỏ sót {four.name(2)}: tính từ 10%, lại tính cả {four.name(1)}, chưa đến 10%",
    ]
