"""Whether a question asks openly, for no one thing of a kind, and how things are by now."""

import pytest

from assistant.understanding.kinds import Kind
from assistant.understanding.openly import asks_contents, asks_openly, asks_state
from tests.assistant.small import asked


@pytest.mark.parametrize(
    "question",
    [
        "rừng ngập mặn được bảo vệ thế nào",
        "chợ đầu mối xây dựng ra sao",
        "hợp tác xã được hỗ trợ những gì",
        "muốn giữ nghề dệt thì làm gì",
        "giữ nguồn nước bằng cách nào",
        "làng nghề phát triển theo hướng nào",
        "cây dược liệu thì sao",
        "bà con trồng rừng được cái gì",
        "giữ rừng bằng những cách gì",
    ],
)
def test_a_word_that_asks_without_a_noun_of_its_own_asks_openly(question: str) -> None:
    assert asks_openly(asked(Kind.WHAT, "rừng", text=question))


@pytest.mark.parametrize(
    "question",
    [
        "sơn hải là đô thị gì",
        "rừng ngập mặn giữ vai trò gì",
        "xã được giao việc gì",
        "lập quỹ để làm gì",
        "diện tích rừng là bao nhiêu, ra sao",
        "ai giữ rừng",
    ],
)
def test_a_noun_that_is_asked_after_wants_one_thing(question: str) -> None:
    assert not asks_openly(asked(Kind.WHAT, "rừng", text=question))


def test_of_a_figure_a_yes_or_a_case_nothing_is_asked_openly() -> None:
    question = "rừng được trồng thế nào"

    assert not asks_openly(asked(Kind.NUMBER, "rừng", text=question))
    assert not asks_openly(asked(Kind.WHAT, "rừng", text=question, cases=("5%",)))
    assert not asks_openly(asked(Kind.YESNO, "rừng", text="có trồng rừng không"))


@pytest.mark.parametrize(
    ("question", "state"),
    [
        ("trước đây nghề dệt ra sao", True),
        ("nghề dệt hiện nay thế nào", True),
        ("trước khi có nghị quyết nghề dệt ra sao", True),
        ("mấy năm qua nghề dệt thế nào", True),
        ("nghề dệt sắp tới thế nào", False),
        ("thời tiết hôm nay thế nào", False),
        ("hiện nay ai giữ nghề dệt", False),
    ],
)
def test_a_time_that_lasts_or_is_gone_asks_how_things_are(question: str, state: bool) -> None:
    assert asks_state(asked(Kind.WHAT, "nghề dệt", text=question)) is state


@pytest.mark.parametrize(
    ("question", "contents"),
    [
        ("giữ rừng có những nội dung gì", True),
        ("tôi lo việc rừng, cần nắm những vấn đề chính nào", True),
        ("rừng được hỗ trợ những gì", True),
        ("rừng nào được trồng", False),
        ("có những loại rừng nào", False),
    ],
)
def test_contents_are_asked_for_by_a_noun_of_any_text(question: str, contents: bool) -> None:
    assert asks_contents(asked(Kind.LIST, "rừng", text=question)) is contents
    assert not asks_contents(asked(Kind.NUMBER, "rừng", text=question))
