"""Indicators by the fields under which plans set them out."""

import pytest

from assistant.composing.target_fields import field_of, fields_asked, indicator_fields
from corpus.text import search_form
from tests.assistant.small import term


@pytest.mark.parametrize(
    ("indicator", "field"),
    [
        ("Tốc độ tăng GRDP bình quân", "kinh tế"),
        ("Tổng vốn đầu tư toàn xã hội", "kinh tế"),
        ("Tỉ lệ người dân tham gia bảo hiểm y tế", "xã hội"),
        ("Số bác sĩ/vạn dân", "xã hội"),
        ("Tỉ lệ che phủ rừng ổn định", "môi trường"),
        ("Tỉ lệ thu gom rác thải sinh hoạt ở nông thôn", "môi trường"),
        ("Giảm biên chế cán bộ, công chức", "cải cách hành chính"),
    ],
)
def test_an_indicator_is_of_the_field_that_its_like_are_of(indicator: str, field: str) -> None:
    assert field_of(indicator) == field


@pytest.mark.parametrize("indicator", ["", "Nâng cấp 5 tuyến quốc lộ trên địa bàn tỉnh"])
def test_what_is_like_no_indicator_is_of_no_field(indicator: str) -> None:
    assert field_of(indicator) == ""


@pytest.mark.parametrize(
    ("words", "fields"),
    [
        (["xã hội"], {"xã hội"}),
        (["mặt", "xã hội"], {"xã hội"}),
        (["kinh tế xã hội"], {"kinh tế", "xã hội"}),
        (["kinh tế", "môi trường"], {"kinh tế", "môi trường"}),
        (["văn hóa xã hội"], {"xã hội"}),
        (["văn hóa"], set()),
        (["kinh tế biển"], set()),
        (["bảo vệ môi trường"], {"môi trường"}),
        (["bảo vệ", "môi trường"], {"môi trường"}),
        (["môi trường", "đầu tư"], set()),
        ([], set()),
    ],
)
def test_a_topic_names_fields_where_it_names_nothing_else(words: list[str], fields: set[str]) -> None:
    assert fields_asked([term(one) for one in words]) == fields


def test_each_example_stands_once_as_it_is_compared() -> None:
    examples = [one for group in indicator_fields().values() for one in group]

    assert len(examples) == len(set(examples))
    assert examples == [search_form(one) for one in examples]
