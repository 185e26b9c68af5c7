"""A follow-up that asks how two figures told before differ is told from one that asks anything of its own."""

import pytest

from assistant.understanding.difference import asks_difference, between, compared_texts, of_texts
from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from tests.assistant.small import asked

PERIODS = frozenset({("2021", "2025"), ("2026", "2030")})


@pytest.mark.parametrize(
    "text",
    [
        "vậy chênh mấy điểm", "chênh nhau bao nhiêu triệu?", "gấp mấy lần", "so với 2030 thì chênh bao nhiêu",
        "thế tăng thêm bao nhiêu phần trăm ạ", "vậy tăng gấp mấy lần", "hai năm đó hơn kém bao nhiêu",
        "khác nhau chỗ nào", "thế so sánh giúp em với", "gấp mấy lần ở giai đoạn sau", "hơn bao nhiêu so với kỳ trước",
        "tổng hai giai đoạn là bao nhiêu", "cộng cả hai năm được bao nhiêu", "tổng cộng",
        "so với giai đoạn trước thì tăng bao nhiêu",
        "điểm khác nhau", "có gì khác không", "so với 2025", "so với giai đoạn 2021 - 2025 thì sao",
        "vậy có cao hơn 2025 không", "thấp hơn năm 2025 bao nhiêu", "năm 2030 có cao hơn không",
        "2030 tăng bao nhiêu", "2030 tăng mấy điểm", "đến 2030 hơn bao nhiêu", "2030 tăng mấy đồng so với 2025",
        "có tăng so với giai đoạn 2021 - 2025 không ạ",
    ],
)  # fmt: skip
def test_a_difference_alone_is_asked(text: str) -> None:
    assert asks_difference(asked(Kind.NUMBER, text=text))


@pytest.mark.parametrize(
    "text",
    [
        "tăng bao nhiêu biên chế", "chênh lệch giàu nghèo ra sao",
        "có cao hơn cả nước không", "cao hơn không", "có cao hơn 2025 " * 3000,
        "khác gì đô thị vệ tinh", "so sánh rừng với biển", "tổng hai xã", "", "…?", "còn " * 5000, "so với " * 3000,
        "tổng " + "hai " * 5000 + "xã",
    ],
)  # fmt: skip
def test_what_names_a_thing_or_a_time_told_from_another_asks_more(text: str) -> None:
    assert not asks_difference(asked(Kind.NUMBER, text=text))


def test_the_difference_is_between_the_times_of_two_turns() -> None:
    question = asked(Kind.NUMBER, text="vậy chênh mấy điểm")
    before = asked(Kind.NUMBER, "rừng", named=Named(years=("2030",)))
    earlier = asked(Kind.NUMBER, "rừng", named=Named(years=("2025",)))

    found = between(question, before, earlier, PERIODS)

    assert found is not None
    assert (found.kind, found.named.years) == (Kind.COMPARE, ("2030", "2025"))
    assert between(question, before, None, PERIODS) is None
    assert between(question, before, asked(Kind.NUMBER, "biển", named=Named(years=("2025",))), PERIODS) is None
    assert between(question, asked(Kind.WHAT), None, PERIODS) is None


def test_what_two_texts_say_of_one_thing_is_set_beside_each_other() -> None:
    before, earlier = (
        asked(Kind.TOPIC, "đất", named=Named(documents=(number,))) for number in ("91-KL/TU", "09-NQ/TW")
    )

    found = between(asked(Kind.COMPARE, text="so sánh giúp tôi"), before, earlier, PERIODS)

    assert found is not None
    assert (found.kind, found.named.documents) == (Kind.CROSSDOC, ("09-NQ/TW", "91-KL/TU"))
    assert between(asked(Kind.NUMBER, text="chênh mấy điểm"), before, earlier, PERIODS) is None


def test_a_time_told_from_the_one_before_stands_beside_it_and_a_sum_is_wanted_as_one() -> None:
    before = asked(Kind.NUMBER, "vốn", named=Named(periods=(("2021", "2025"),)))

    ratio = between(asked(Kind.NUMBER, text="gấp mấy lần ở giai đoạn sau"), before, None, PERIODS)
    both = asked(Kind.NUMBER, "vốn", named=Named(periods=(("2021", "2025"), ("2026", "2030"))))
    total = between(asked(Kind.NUMBER, text="tổng hai giai đoạn"), both, None, PERIODS)

    assert ratio is not None
    assert total is not None
    assert ratio.times == total.times == (("2021", "2025"), ("2026", "2030"))
    assert (ratio.wants.ratio, ratio.wants.summed) == (True, False)
    assert (total.wants.ratio, total.wants.summed) == (False, True)


@pytest.mark.parametrize("text", ["so với nq 18 có giống không", "thế khác gì nq 18", "đối chiếu với nq 18"])
def test_another_text_is_set_beside_the_one_told(text: str) -> None:
    at = text.index("nq 18")
    question = asked(Kind.WHAT, text=text, named=Named(documents=("18-NQ/TU",), where=((at, at + 5),)))
    before = asked(Kind.TOPIC, "rừng")

    numbers = compared_texts(question, before, ["27-KL/TU", "27-KL/TU"])
    found = of_texts(before, numbers)

    assert numbers == ("27-KL/TU", "18-NQ/TU")
    assert found is not None
    assert (found.kind, found.named.documents) == (Kind.CROSSDOC, numbers)
    assert of_texts(asked(Kind.WHAT), numbers) is None
    assert compared_texts(question, before, ["18-NQ/TU"]) == ()
    assert compared_texts(question, before, ["27-KL/TU", "05-NQ/TU"]) == ()


def test_what_asks_anything_of_the_other_text_is_its_own_question() -> None:
    named = Named(documents=("18-NQ/TU",), where=((0, 5),))

    for text in ("nq 18 giao ai trồng rừng", "nq 18", "nq 18 có giống cây nào tốt"):
        assert compared_texts(asked(Kind.WHAT, text=text, named=named), asked(Kind.TOPIC, "rừng"), ["27-KL"]) == ()
