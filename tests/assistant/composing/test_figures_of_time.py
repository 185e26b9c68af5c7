"""The figures of a time."""

import pytest

from assistant.answering.dialogue import Conversation
from assistant.composing.figures_of_time import compose_figures_of_time
from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from corpus.reading.store import Corpus
from tests.assistant.small import asked, lines

RESULTS = ["Kinh tế tăng trưởng khá, giai đoạn 2012 - 2019", "Năm 2019, quy mô nền kinh tế tăng 1,76 lần"]


@pytest.mark.parametrize(
    "question",
    [
        "số liệu kinh tế năm 2019 của tỉnh có gì để dẫn chứng",
        "có số liệu kinh tế nào về giai đoạn 2012 - 2019",
        "số liệu năm 2019",
        "cho 3 con số ấn tượng về kết quả của Khánh Hòa giai đoạn 2012 - 2019",
    ],
)
def test_all_figures_of_a_time_gone_by_are_told_whole(conversation: Conversation, question: str) -> None:
    found = lines(conversation, question)

    assert [one[: len(said)] for one, said in zip(found, RESULTS, strict=True)] == RESULTS
    assert "70,07 triệu đồng" in found[1]


def test_the_targets_of_a_time_are_told_each_in_a_line(conversation: Conversation) -> None:
    found = lines(conversation, "số liệu môi trường năm 2030")

    assert found[0].startswith("Tỉ lệ che phủ rừng: 46,5% (2030)")
    assert len(found) == 4
    assert not any("đô thị hóa" in one for one in found)  # a target of another field


def test_a_span_beside_the_time_is_no_figure_of_it(conversation: Conversation) -> None:
    assert not any("Sau gần 10 năm" in one for one in lines(conversation, "các con số giai đoạn 2026 - 2030"))


def test_a_time_or_a_thing_without_figures_is_told_none(corpus: Corpus) -> None:
    words = "số liệu về kinh tế"

    of = [
        asked(Kind.TOPIC, "kinh tế", text=words, named=Named(years=("1999",))),
        asked(Kind.TOPIC, "cá voi", text=words, named=Named(years=("2030",))),
    ]
    assert [compose_figures_of_time(one, corpus) for one in of] == [None, None]


def test_that_there_are_fewer_figures_than_are_wanted_is_said(conversation: Conversation) -> None:
    found = lines(conversation, "tôi cần 5 con số ấn tượng về kết quả giai đoạn 2012 - 2019")

    assert found[0] == "Tìm được 4 con số:"
    assert [one[: len(said)] for one, said in zip(found[1:], RESULTS, strict=True)] == RESULTS
