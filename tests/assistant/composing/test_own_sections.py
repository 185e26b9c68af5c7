"""The sections whose headings say a subject."""

from assistant.composing.own_sections import untold_sections
from assistant.understanding.subjects import Subject
from corpus.model import Document
from tests.assistant.small import term

REFORM = Subject.of((term("cải cách hành chính"),))


def test_a_section_on_a_subject_is_named_where_nothing_of_it_is_told(resolution: Document) -> None:
    (said,) = untold_sections((REFORM,), resolution, {"I"})

    assert said.text.startswith("Mục III, khoản 6: Thu hút và sử dụng hiệu quả các nguồn lực")
    assert said.supports[0].section == "III.6"
    assert list(untold_sections((REFORM,), resolution, {"III.6"})) == []


def test_a_subject_that_no_heading_says_has_none(resolution: Document) -> None:
    assert list(untold_sections((Subject.of((term("trạm xá"),)),), resolution, ())) == []
    assert list(untold_sections((), resolution, ())) == []
