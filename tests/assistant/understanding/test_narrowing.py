"""A follow-up that keeps the answer before to one thing."""

import pytest

from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from assistant.understanding.narrowing import chooses, drops, just_of, narrows_list, narrows_to, thing_unknown
from tests.assistant.small import asked, term


@pytest.mark.parametrize(
    "text",
    ["riêng cam lâm", "chỉ phần cam lâm thôi", "giờ cho em chỉ lấy cam lâm", "còn riêng cam lâm thì sao",
     "cái nào nói về cam lâm", "trong đó ý nào liên quan tới cam lâm", "nguyên nhân nào dính dáng đến cam lâm vậy",
     "trong đó hướng nào liên quan cam lâm", "trong số đó dự án nào thuộc cam lâm", "vậy hướng nào nói về cam lâm",
     "cái nào do cam lâm", "ý nào có cam lâm",
     "trong các chỉ số đó cái nào về cam lâm", "trong các nhóm nhiệm vụ này thì nhóm nào thuộc cam lâm"],
)  # fmt: skip
def test_the_thing_kept_to(text: str) -> None:
    (thing,) = narrows_to(asked(Kind.TOPIC, "cam lâm", text=text))

    assert thing.phrase == "cam lâm"


@pytest.mark.parametrize(
    "text",
    ["chỉ tiêu của cam lâm", "chỉ đạo cam lâm", "riêng cam lâm có gì", "cam lâm", "", "riêng " * 3000,
     "cái nào nói về cam lâm khi nào", "cái nào cam lâm", "dự án nào thuộc cam lâm", "trong các cái " * 3000],
)  # fmt: skip
def test_what_asks_anything_keeps_to_nothing(text: str) -> None:
    assert narrows_to(asked(Kind.TOPIC, "cam lâm", text=text)) == ()


def test_a_part_a_time_a_text_or_a_slight_word_is_no_thing() -> None:
    assert narrows_to(asked(Kind.TOPIC, "giải pháp", text="chỉ phần giải pháp")) == ()
    assert narrows_to(asked(Kind.TOPIC, "rừng", text="riêng rừng", named=Named(years=("2030",)))) == ()
    assert narrows_to(asked(Kind.TOPIC, term("xã hội", 0.9), text="chỉ xã hội")) == ()
    assert narrows_to(asked(Kind.TOPIC, term("sao hỏa", known=False), text="riêng sao hỏa")) == ()


def test_of_a_list_called_so_before_those_are_wanted_that_have_to_do_with_a_thing() -> None:
    before = asked(Kind.LIST, text="kinh tế biển có mấy hướng")
    question = asked(Kind.LIST, "hướng", "công nghệ", text="thế hướng nào cần công nghệ")

    assert [term.phrase for term in narrows_list(question, before)] == ["công nghệ"]
    assert narrows_list(question, asked(Kind.LIST, text="kinh tế biển là gì")) == ()
    assert narrows_list(asked(Kind.LIST, "công nghệ", text="hướng nào cần công nghệ gì"), before) == ()
    assert narrows_list(asked(Kind.LIST, "cấp ủy", text="hướng nào giao cấp ủy"), before) == ()
    assert narrows_list(asked(Kind.LIST, term("sao hỏa", known=False), text="hướng nào cần sao hỏa"), before) == ()
    assert narrows_list(asked(Kind.LIST, text=""), before) == ()


def test_the_most_of_those_told_is_no_thing_of_theirs() -> None:
    assert not chooses(asked(Kind.WHAT, text="cái nào là quan trọng nhất"))
    assert not chooses(asked(Kind.WHAT, text="cái nào cao hơn"))
    assert chooses(asked(Kind.WHAT, text="cái nào do trạm bơm"))


@pytest.mark.parametrize(
    ("text", "just"),
    [("trạm bơm thôi", "riêng trạm bơm"), ("Kênh mương mà thôi ạ", "riêng Kênh mương"), ("3 câu thôi", ""),
     ("ngắn gọn thôi", ""), ("chỉ trạm bơm thôi", ""), ("vậy thôi", ""), ("ai làm thôi", ""), ("", ""),
     ("thôi " * 3000, "")],
)  # fmt: skip
def test_a_thing_alone_is_wanted_by_a_word_behind_it(text: str, just: str) -> None:
    assert just_of(text) == just


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("bỏ mấy ý phần hạn chế đi", "hạn chế"), ("không lấy phần cam lâm", "cam lâm"), ("trừ cam lâm ra", "cam lâm"),
        ("thế bỏ bớt các ý về cam lâm giúp tôi", "cam lâm"), ("bỏ phiếu tín nhiệm", ""), ("bỏ ý 2", ""),
        ("không cần làm gì", ""), ("cam lâm", ""), ("", ""), ("bỏ " * 3000, ""),
    ],
)  # fmt: skip
def test_the_thing_left_out(text: str, thing: str) -> None:
    assert drops(asked(Kind.TOPIC, "cam lâm", text=text)) == thing


@pytest.mark.parametrize(
    ("text", "thing"),
    [("ý nào liên quan đến trượt tuyết", "trượt tuyết"), ("cái nào do trượt tuyết khi nào", ""), ("trượt tuyết", "")],
)
def test_a_thing_that_no_text_knows(text: str, thing: str) -> None:
    assert thing_unknown(asked(Kind.TOPIC, text=text)) == thing


@pytest.mark.parametrize(
    ("text", "asks"), [("mốc 2030 thôi", "còn mốc 2030 thì sao"), ("cam lâm thôi", "riêng cam lâm")]
)
def test_a_time_alone_is_asked_of_and_a_thing_kept_to(text: str, asks: str) -> None:
    assert just_of(text) == asks
