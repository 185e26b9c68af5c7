"""Whether something is so, put as one question."""

from time import perf_counter

import pytest

from assistant.understanding.judged import as_confirmed, whether_of


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("Đúng hay sai: tỉnh trồng rừng ven sông", "tỉnh trồng rừng ven sông, đúng không?"),
        ("nhận định sau đúng hay sai: tỉnh trồng rừng?", "tỉnh trồng rừng, đúng không?"),
        ("Phát biểu “tỉnh trồng rừng” là đúng hay sai?", "tỉnh trồng rừng, đúng không?"),
        ("nói tỉnh đã trồng rừng thì đúng hay sai ạ", "tỉnh đã trồng rừng, đúng không?"),
        ("tỉnh trồng rừng, đúng/sai?", "tỉnh trồng rừng, đúng không?"),
        ("Câu hỏi đúng/sai về trồng rừng", "Câu hỏi đúng/sai về trồng rừng"),  # it wants such questions
        ("Trồng rừng là đúng hay sai quy định?", "Trồng rừng là đúng hay sai quy định?"),
        ("rừng là nguồn sống à", "rừng là nguồn sống, đúng không?"),
        ("tỉnh sẽ trồng rừng hả em?", "tỉnh sẽ trồng rừng, đúng không?"),
        ("Có đúng là năm 2025 tỉnh trồng rừng không", "có phải năm 2025 tỉnh trồng rừng không"),
        ("xã nào là xã rừng à", "xã nào là xã rừng à"),  # it asks for something else
        ("có trồng rừng không à", "có trồng rừng không à"),
        ("kết luận 12 thay thế chỉ thị 5 à", "kết luận 12 thay thế chỉ thị 5, đúng không?"),
        ("rừng ven sông à", "rừng ven sông à"),  # no statement
        ("có thế à", "có thế à"),
        ("đúng hay sai?", "đúng hay sai?"),
        ("", ""),
    ],
)
def test_a_statement_to_be_judged_is_one_to_confirm(typed: str, asked: str) -> None:
    assert as_confirmed(typed) == asked


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("rừng đạt bao nhiêu, có phải 75% không", "rừng đạt 75%, đúng không?"),
        ("có mấy khu rừng ven sông, có phải 8 ko?", "có 8 khu rừng ven sông, đúng không?"),
        ("bao lâu phải trồng lại và có phải 3 tháng không", "3 tháng phải trồng lại, đúng không?"),
        ("rừng đạt bao nhiêu %, có phải trồng thêm không", "rừng đạt bao nhiêu %, có phải trồng thêm không"),
        ("rừng đạt bao nhiêu, ai trồng", "rừng đạt bao nhiêu, ai trồng"),
    ],
)
def test_a_figure_that_is_asked_for_and_put_up_is_to_be_confirmed(typed: str, asked: str) -> None:
    assert whether_of(typed) == asked


def test_a_long_row_of_marks_costs_little() -> None:
    began = perf_counter()
    for mark in ("-", " ", '"', "câu ", "đúng hay sai "):
        as_confirmed(f"đúng hay sai {mark * 20_000}")
        as_confirmed(mark * 20_000)
    as_confirmed("bao nhiêu " * 5_000)
    assert perf_counter() - began < 2.0


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("rừng thì sao, có giảm không", "rừng có giảm không"),
        ("Rừng trồng thì thế nào ạ? có được hỗ trợ không ạ", "Rừng trồng có được hỗ trợ không ạ"),
        ("rừng cháy 12% thì sao, có bị gì không", "rừng cháy 12% thì sao, có bị gì không"),
        ("rừng thì sao, có giảm bao nhiêu không", "rừng thì sao, có giảm bao nhiêu không"),
        ("rừng thì sao", "rừng thì sao"),
        ("Sở Bến đò thì sao, có nhiệm vụ gì?", "Sở Bến đò có nhiệm vụ gì?"),
        ("xã thì sao phải làm những gì", "xã phải làm những gì"),
        ("", ""),
        ("thì sao, " * 20_000, "thì sao, " * 20_000),
    ],
)
def test_whether_something_is_so_of_a_thing_is_one_question(text: str, left: str) -> None:
    assert whether_of(text) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Nghị quyết có nhắc tới rừng chứ?", "Nghị quyết có nhắc tới rừng không?"),
        ("rừng được trồng chứ ạ", "rừng được trồng không"),
        ("có trồng rừng, đúng chứ?", "có trồng rừng, đúng chứ?"),
        ("rừng chứ", "rừng chứ"),
        ("chứ", "chứ"),
    ],
)
def test_what_is_asked_to_be_affirmed_asks_whether_it_is_so(text: str, left: str) -> None:
    assert as_confirmed(text) == left
