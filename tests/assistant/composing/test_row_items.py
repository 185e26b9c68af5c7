"""A thing of a row that one sentence names."""

import pytest

from assistant.composing.draft import Draft, Statement, support
from assistant.composing.retelling import tell_point
from assistant.composing.row_items import row_item
from corpus.model import Document
from corpus.reading.store import Corpus

REGIONS = "Phát triển đột phá 3 vùng trọng điểm là Khu vực vịnh Vân Phong, thành phố Nha Trang, khu vực vịnh Cam Ranh."


def statement(document: Document, words: str) -> Statement:
    passage = next(one for one in document.passages if words in one.text)
    start = passage.text.index(words)
    return Statement(words, (support(passage, start, start + len(words)),))


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1, "Khu vực vịnh Vân Phong"),
        (2, "Thành phố Nha Trang"),
        (-1, "Khu vực vịnh Cam Ranh"),
        (4, None),
        (0, None),
        (-4, None),
    ],
)
def test_a_thing_of_a_row_by_its_number(corpus: Corpus, resolution: Document, number: int, text: str | None) -> None:
    draft = row_item(statement(resolution, REGIONS), number, corpus)

    assert (draft.statements[0].text if draft else None) == text


def test_a_row_may_go_on_behind_its_last_thing(corpus: Corpus, conclusion: Document) -> None:
    indices = next(one.text for one in conclusion.passages if one.text.startswith("Các chỉ số:"))

    second = row_item(statement(conclusion, indices), 2, corpus)

    assert second is not None
    assert second.statements[0].text == "Năng lực cạnh tranh cấp tỉnh (PCI)"
    assert row_item(statement(conclusion, indices), -1, corpus) is None  # where that ends is not told


def test_a_sentence_without_a_row_has_none(corpus: Corpus, resolution: Document) -> None:
    assert row_item(statement(resolution, "Du lịch phát triển chưa bền vững."), 1, corpus) is None


def test_an_answer_out_of_one_numbered_part_tells_of_no_other(corpus: Corpus, resolution: Document) -> None:
    draft = Draft((statement(resolution, REGIONS),), "facts")

    assert tell_point(draft, 2, corpus) is None
    named = tell_point(Draft(draft.statements, "enumeration"), 2, corpus)
    assert named is not None
    assert named.statements[0].text == "Thành phố Nha Trang"
