"""Bodies by their names, however those call them who work beside them."""

from time import perf_counter

import pytest

from assistant.understanding.bodies_called import by_their_names


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("bên tổ chức tỉnh ủy phải làm gì", "ban tổ chức tỉnh ủy phải làm gì"),
        ("Bên tuyên giáo thì có nhiệm vụ gì?", "ban tuyên giáo thì có nhiệm vụ gì?"),
        ("bên mặt trận được giao việc gì", "mặt trận tổ quốc được giao việc gì"),
        ("phía công an được giao gì", "công an được giao gì"),
        ("theo kết luận, bên y tế cần lưu ý gì", "theo kết luận, bên y tế cần lưu ý gì"),  # no head of a question
        ("theo kết luận thì bên y tế cần lưu ý gì", "theo kết luận thì ngành y tế cần lưu ý gì"),
        ("bên y tế làm gì", "ngành y tế làm gì"),
        ("bên môi trường cần làm gì", "ngành môi trường cần làm gì"),  # no school, and one of two of a department
        ("bên giao thông phải làm gì", "ngành giao thông phải làm gì"),
        ("bên trúng thầu phải làm gì", "bên trúng thầu phải làm gì"),
        ("phía nam làm gì", "phía nam làm gì"),
        ("khối đại đoàn kết có vai trò gì", "khối đại đoàn kết có vai trò gì"),
        ("bên mua phải làm gì", "bên mua phải làm gì"),  # a party to a contract
        ("bên A có trách nhiệm gì", "bên A có trách nhiệm gì"),
        ("bên nào lo việc gì", "bên nào lo việc gì"),
        ("bên em phải làm gì", "bên em phải làm gì"),
        ("bên y tế có bao nhiêu người", "bên y tế có bao nhiêu người"),  # no duty is asked for
        ("bên", "bên"),
        ("", ""),
    ],
)
def test_a_body_called_by_its_work_is_named(text: str, read: str) -> None:
    assert by_their_names(text) == read


def test_a_long_row_of_words_costs_little() -> None:
    start = perf_counter()

    by_their_names("bên " + "được thì " * 20_000)
    by_their_names("theo " + "bên " * 20_000)

    assert perf_counter() - start < 1.0
