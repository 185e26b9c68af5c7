"""Which of several has most of something, of what ranks none of them."""

import pytest

from assistant.composing.draft import Draft, Statement, support
from assistant.composing.unranked import told_in_order, told_unranked
from assistant.understanding.kinds import Kind
from tests.assistant.small import asked, passage


def draft(text: str) -> Draft:
    return Draft((Statement(text, (support(passage(text), 0, len(text)),)),), "facts")


@pytest.mark.parametrize(
    ("question", "told", "unranked"),
    [
        ("xã nào nhiều rừng nhất", "Trồng 5 ha rừng tại xã An.", True),
        ("xã nào nghèo nhất", "Giúp dân nghèo, nhất là ở xã An.", True),
        ("cơ quan nào làm tốt nhất", "Người đứng đầu cơ quan thống nhất làm tốt.", True),
        ("xã nào nhiều rừng nhất", "Xã An dẫn đầu về rừng.", False),
        ("xã nào nhiều rừng nhất", "Xã An có nhiều rừng nhất.", False),
        (
            "xã nào nhiều vốn nhất",
            "Xã An: 5 tỉ đồng; xã Bình: 7 tỉ đồng; xã Lan: 9 tỉ đồng.",
            False,
        ),  # which is the most is seen
        ("việc nào quan trọng nhất", "Trọng tâm là trồng rừng.", False),
        ("xã nào thống nhất trồng rừng", "Trồng rừng.", False),
        ("xã nào trồng rừng", "Trồng rừng.", False),
        ("", "Trồng rừng.", False),
    ],
)
def test_what_ranks_nothing_is_told_as_that(question: str, told: str, unranked: bool) -> None:
    answered = told_unranked(draft(told), asked(Kind.WHAT, text=question))

    assert answered.statements[0].text.startswith("Chưa thấy văn bản so sánh hơn kém") is unranked


def test_nothing_is_told_of_nothing() -> None:
    assert told_unranked(Draft((), "facts"), asked(Kind.WHAT, text="xã nào nghèo nhất")).statements == ()


def points(*texts: str) -> Draft:
    whole = passage(" ".join(texts))
    starts = [whole.text.index(one) for one in texts]
    told = (
        Statement(one, (support(whole, at, at + len(one)),), prefix="- ") for one, at in zip(texts, starts, strict=True)
    )
    return Draft(tuple(told), "results")


def test_of_points_the_weightiest_of_which_are_wanted_it_is_said_that_none_is_set_above_another() -> None:
    question = asked(Kind.TOPIC, text="hạn chế của xã", weightiest=True)
    two = points("Rừng còn ít.", "Đường còn xấu.")

    assert told_in_order(two, question).statements[0].text == (
        "Tôi không xếp ý nào quan trọng hơn ý nào; theo thứ tự trong văn bản:"
    )
    turned = Draft(two.statements[::-1], "results")
    assert told_in_order(turned, question).statements[0].text == "Tôi không xếp ý nào quan trọng hơn ý nào:"
    assert told_in_order(points("Rừng còn ít."), question).statements[0].text == "Rừng còn ít."
    assert told_in_order(two, asked(Kind.TOPIC, text="hạn chế của xã")) == two
