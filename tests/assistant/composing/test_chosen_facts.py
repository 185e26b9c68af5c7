"""Which clauses answer a question of one fact or two."""

from assistant.composing.chosen_facts import choose_facts
from assistant.evidence.clauses import passage_clauses
from assistant.understanding.kinds import Kind
from tests.assistant.small import asked, evidence, passage, term


def test_a_further_clause_says_what_the_best_leaves_out_of_several_things() -> None:
    forest, sea, both = evidence("Rừng đạt 46%."), evidence("Biển đạt 5%."), evidence("Đảo đạt 7%.")
    question = asked(Kind.NUMBER, "rừng", "biển", text="rừng và biển là bao nhiêu")

    assert choose_facts(question, [forest, both, sea]) == [forest, sea]
    assert choose_facts(asked(Kind.NUMBER, "rừng", "biển", text="rừng biển"), [forest, sea]) == [forest]
    assert choose_facts(question, [forest, evidence("Biển đạt.", holds=False)]) == [forest]


def test_each_limb_of_a_sentence_that_gives_so_much_to_each_of_the_same_is_told() -> None:
    first, other, last = (
        evidence(one)
        for one in passage_clauses(
            passage("Hỗ trợ xã Thượng, xã Hạ mỗi xã 5 tỷ đồng; xã Đoài mỗi xã 2 tỷ đồng; mỗi hộ 3 triệu đồng.")
        )
    )

    assert choose_facts(asked(Kind.NUMBER, "hỗ trợ"), [first, last, other]) == [first, other]
    assert choose_facts(asked(Kind.NUMBER, "hỗ trợ", term("xã thượng", is_name=True)), [first, other]) == [first]
    assert choose_facts(asked(Kind.WHO, "hỗ trợ"), [first, other]) == [first]


def test_how_many_of_them_are_such_is_told_with_the_whole() -> None:
    masts = "Tổng số trạm là 87 trạm. Trong đó, có 28 trạm mới. Cần thêm 9 trạm."
    whole, among, other = passage_clauses(passage(masts))
    found = [evidence(one, probability=share) for one, share in ((whole, 0.4), (among, 0.3), (other, 0.3))]

    assert [one.clause for one in choose_facts(asked(Kind.NUMBER, "trạm"), found)] == [whole, among]
    assert [one.clause for one in choose_facts(asked(Kind.NUMBER, "trạm"), [found[0], found[2]])] == [whole]


def test_nothing_asked_beside_is_left_out_where_all_is_to_be_told() -> None:
    forest, sea = evidence("Rừng đạt 46%."), evidence("Biển đạt 5%.")
    fields = {"soft": (term("biển", 0.3),)}

    assert choose_facts(asked(Kind.NUMBER, "rừng", text="rừng, biển thế nào? nói hết", **fields), [forest, sea]) == [
        forest,
        sea,
    ]
    assert choose_facts(asked(Kind.NUMBER, "rừng", text="rừng, biển thế nào", **fields), [forest, sea]) == [forest]


def test_a_special_case_is_said_with_the_rule_before_it() -> None:
    clauses = passage_clauses(passage("Họp khi có 2/3 ủy viên. Đối với xét thưởng phải có 80% ủy viên. Họp ở xã."))
    rule, case, other = (evidence(one, probability=share) for one, share in zip(clauses, (0.2, 0.6, 0.2), strict=True))
    figure, place = asked(Kind.NUMBER, "họp"), asked(Kind.PLACE, "họp")

    assert choose_facts(figure, [case, rule, other]) == [rule, case]
    assert choose_facts(figure, [rule, case, other]) == [rule]
    assert choose_facts(place, [case, rule, other]) == [case]
