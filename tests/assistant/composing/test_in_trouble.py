"""Whom one turns to in difficulties, by the sentences that have them reported."""

from pathlib import Path

import pytest

from assistant.composing.in_trouble import compose_whom_to_turn_to
from assistant.understanding.kinds import Kind
from assistant.understanding.worded import asks_whom_to_turn_to
from corpus.reading.store import Corpus, read_corpus
from tests.assistant.small import asked

PLAN = """Số: {number}/KH-UBND

KẾ HOẠCH
Về {matter}

1. Mục đích

Kịp thời tháo gỡ khó khăn, vướng mắc cho người dân.

2. Tổ chức thực hiện

Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về {body} để tổng hợp.
"""


@pytest.fixture
def texts(tmp_path: Path) -> Corpus:
    for number, matter, body in ((1, "trồng rừng", "Sở Nội vụ"), (2, "tiêm chủng", "Sở Y tế")):
        text = PLAN.format(number=number, matter=matter, body=body)
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    return read_corpus(tmp_path)


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("Vướng mắc khi trồng rừng thì hỏi ai?", True),
        ("Gặp khó khăn thì phản ánh về đâu", True),
        ("có vướng mắc báo cơ quan nào", True),
        ("Trồng rừng có khó khăn gì", False),
        ("Báo cáo kết quả gửi ai", False),
    ],
)
def test_what_asks_whom_to_turn_to(question: str, asks: bool) -> None:
    assert asks_whom_to_turn_to(asked(Kind.WHO, text=question)) is asks


def test_the_sentence_of_the_text_of_the_matter_tells(texts: Corpus) -> None:
    draft = compose_whom_to_turn_to(asked(Kind.WHO, "tiêm chủng", text="tiêm chủng vướng mắc hỏi ai"), texts)

    assert draft is not None
    assert [one.text for one in draft.statements] == [
        "Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Sở Y tế để tổng hợp."
    ]


def test_each_text_tells_where_the_question_tells_none_apart(texts: Corpus) -> None:
    draft = compose_whom_to_turn_to(asked(Kind.WHO, text="vướng mắc hỏi ai"), texts)

    assert draft is not None
    assert ["Sở Nội vụ" in one.text or "Sở Y tế" in one.text for one in draft.statements] == [True, True]


def test_where_no_sentence_says_it_nothing_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("1. Tháo gỡ khó khăn, vướng mắc. Báo cáo Sở Y tế.\n", encoding="utf-8")

    assert compose_whom_to_turn_to(asked(Kind.WHO, text="vướng mắc hỏi ai"), read_corpus(tmp_path)) is None
