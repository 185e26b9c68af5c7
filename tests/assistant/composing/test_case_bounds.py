"""The bounds of a clause beside the figures of a question."""

import pytest

from assistant.composing.case_bounds import bound_said, claims_bound, is_most, puts_to_bound
from assistant.understanding.kinds import Kind
from assistant.understanding.measures import read_measures
from corpus.vietnamese.bounds import STATED_BOUND
from tests.assistant.small import asked


@pytest.mark.parametrize(
    ("claimed", "clause", "said"),
    [
        ("không quá 2 lần", "Không quá 02 lần.", True),
        ("không quá 3 lần", "Không quá 02 lần.", False),
        ("không quá 3 ngày", "Không quá 02 lần.", None),  # another unit
        ("từ 5% trở lên", "Từ 5% trở xuống.", None),  # the other way
        ("từ 5% trở lên", "Từ 6% số rừng trở lên, hoặc từ 8% số cây trở lên.", None),  # which of them?
        ("từ 5% trở lên", "", None),
    ],
)
def test_a_bound_that_is_claimed_is_put_to_the_one_of_its_kind(claimed: str, clause: str, said: bool | None) -> None:
    assert claims_bound(list(STATED_BOUND.finditer(claimed)), clause) is said


def test_what_is_not_to_be_more_denies_nothing() -> None:
    assert is_most(list(STATED_BOUND.finditer("không quá 2 lần")))
    assert not is_most(list(STATED_BOUND.finditer("không quá 2 lần, từ 5% trở lên")))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("rừng cháy 7% thì sao", "7% không thuộc mức “từ 10% rừng cháy trở lên”."),
        ("rừng cháy 12% thì sao", "12% thuộc mức “từ 10% rừng cháy trở lên”."),
        ("rừng xanh 78% thì sao", "78% thuộc mức “từ 80% trở xuống”."),  # the bound that says more of the question
        ("rừng cháy 7 lần thì sao", ""),  # another unit
        ("rừng cháy thì sao", ""),
        ("rừng cháy từ 7% đến 9%", ""),  # two measures are no case
    ],
)
def test_a_case_is_put_to_the_bound_of_its_unit(text: str, said: str) -> None:
    clause = "Không xếp loại tốt nơi có từ 10% rừng cháy trở lên, hoặc có chỉ số rừng xanh từ 80% trở xuống."

    understood = asked(Kind.WHAT, *(word for word in ("cháy", "xanh") if word in text), measures=read_measures(text))
    assert bound_said(understood, clause) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "rừng xanh 82%, rừng cháy 6% thì có được tốt không",
            "82% không thuộc mức “từ 80% trở xuống”; 6% không thuộc mức “từ 10% rừng cháy trở lên”: "
            "không thuộc trường hợp nêu trên.",
        ),
        (
            "có 12% rừng cháy nhưng rừng xanh 80%",
            "12% thuộc mức “từ 10% rừng cháy trở lên”; 80% thuộc mức “từ 80% trở xuống”: thuộc trường hợp nêu trên.",
        ),
        ("rừng cháy 6%, rừng cháy 7%", ""),  # both of one bound
        ("nước sạch 82%, rừng cháy 6%", ""),  # of one nothing is said
    ],
)
def test_several_measures_are_each_put_to_the_bound_of_their_own(text: str, said: str) -> None:
    clause = "Không xếp loại tốt nơi có từ 10% rừng cháy trở lên, hoặc có chỉ số rừng xanh từ 80% trở xuống."

    assert bound_said(asked(Kind.WHAT, "rừng", measures=read_measures(text)), clause) == said


def test_a_measure_is_put_to_no_bound_by_a_word_that_says_nothing() -> None:
    clause = "Không xếp tốt nơi có từ 10% rừng cháy trở lên, hoặc nếu có chỉ số rừng xanh từ 80% trở xuống."
    measures = read_measures("nếu chỉ 7% thì sao")

    assert bound_said(asked(Kind.WHAT, measures=measures), clause) == ""
    assert bound_said(asked(Kind.WHAT, "cháy", measures=measures), clause) == (
        "7% không thuộc mức “từ 10% rừng cháy trở lên”."
    )


def test_the_only_measure_is_put_to_each_bound_of_what_stands_beside_it() -> None:
    clause = "Không xếp tốt nơi có từ 5% rừng cháy trở lên. Người giữ có từ 10% rừng cháy trở lên thì bị phê bình."
    understood = asked(Kind.YESNO, "rừng", measures=read_measures("xã có 6% rừng cháy thì sao"))

    assert bound_said(understood, clause) == (
        "6% thuộc mức “từ 5% rừng cháy trở lên”, không thuộc mức “từ 10% rừng cháy trở lên”."
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("rừng xanh 85% thì nơi ấy có được xếp loại tốt không", "85% không thuộc mức “từ 80% trở xuống”."),
        ("rừng cháy 12% thì nơi ấy có được xếp loại tốt không", "12% thuộc mức “từ 10% rừng cháy trở lên”."),
    ],
)
def test_the_only_measure_is_put_to_the_bound_of_what_stands_beside_it(text: str, said: str) -> None:
    clause = "Không xếp loại tốt nơi có từ 10% rừng cháy trở lên, hoặc chỉ số rừng xanh từ 80% trở xuống."

    assert bound_said(asked(Kind.YESNO, "rừng", "xếp loại tốt", measures=read_measures(text)), clause) == said


def test_a_measure_is_put_to_no_bound_of_another_limb() -> None:
    clause = "Thợ rừng ở lại từ 6 đến 12 tháng; thợ cưa ở lại không quá 3 năm."
    measures = read_measures("ở lại 2 năm có được không")

    assert bound_said(asked(Kind.YESNO, "thợ rừng", measures=measures), clause) == ""
    assert bound_said(asked(Kind.YESNO, "thợ cưa", measures=measures), clause) == "2 năm thuộc mức “không quá 3 năm”."


def test_a_measure_is_put_to_a_bound_in_another_name_of_its_unit() -> None:
    question = asked(Kind.YESNO, "rừng", measures=read_measures("rừng 15 hecta có phải xin không"))

    said = bound_said(question, "Rừng từ 20 héc-ta trở lên phải xin.")
    assert said == "15 hecta không thuộc mức “từ 20 héc-ta trở lên”."
    assert puts_to_bound(said)
    assert not puts_to_bound("Rừng từ 20 héc-ta trở lên phải xin.")


def test_a_bound_is_told_with_what_it_counts() -> None:
    question = asked(Kind.WHAT, "rừng", measures=read_measures("trồng rừng 2 lần thì sao"))

    assert bound_said(question, "Trồng rừng không quá 01 lần/năm.") == "2 lần không thuộc mức “không quá 01 lần/năm”."


def test_a_bound_that_is_quoted_is_no_case_of_it() -> None:
    text = "trồng rừng không quá 01 lần/năm"

    assert bound_said(asked(Kind.WHAT, "rừng", text=text, measures=read_measures(text)), f"{text.capitalize()}.") == ""
