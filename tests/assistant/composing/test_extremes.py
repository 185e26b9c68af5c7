"""The rows of a table that have most of something, or least."""

import pytest

from assistant.composing.extremes import compose_extreme
from assistant.understanding.kinds import Kind
from corpus.reading.store import Corpus, read_document
from tests.assistant.small import asked

TEXT = """KẾ HOẠCH
về điểm phục vụ

I. CHỈ TIÊU

| Xã | Điểm phục vụ | Hồ sơ trực tuyến (%) | Năm 2030 |
|---|---|---|---|
| Đông | 14 | 75 | 3 |
| Tây | 9 | 62 | 4 |
| Nam | 21 | 80 | 5 |
| Bắc | 21 | 7,5 | 6 |
| Tổng cộng | 65 | 99 | 18 |
"""


@pytest.fixture
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    path = tmp_path_factory.mktemp("extremes") / "a.md"
    path.write_text(TEXT, encoding="utf-8")
    return Corpus((read_document(path),))


@pytest.mark.parametrize(
    ("text", "phrase", "told"),
    [
        ("xã nào nhiều điểm phục vụ nhất", "điểm phục vụ", ["Nam; điểm phục vụ: 21.", "Bắc; điểm phục vụ: 21."]),
        ("xã nào ít điểm phục vụ nhất", "điểm phục vụ", ["Tây; điểm phục vụ: 9."]),
        ("nơi nào hồ sơ trực tuyến thấp nhất", "hồ sơ trực tuyến", ["Bắc; hồ sơ trực tuyến (%): 7,5."]),
    ],
)
def test_the_rows_that_have_most_or_least_are_told(corpus: Corpus, text: str, phrase: str, told: list[str]) -> None:
    draft = compose_extreme(asked(Kind.PLACE, phrase, text=text), corpus)

    assert draft is not None
    assert draft.statements[0].text.endswith("so 4 dòng của bảng:")  # the sum is none of them
    assert [one.text for one in draft.statements[1:]] == told


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("xã nào có điểm phục vụ", "điểm phục vụ"),
        ("xã nào nhiều trường học nhất", "trường học"),  # no column of these
        ("năm 2030 xã nào cao nhất", "năm 2030"),  # a column of a year is of several indicators
    ],
)
def test_nothing_is_told_of_a_column_that_is_not_there(corpus: Corpus, text: str, phrase: str) -> None:
    assert compose_extreme(asked(Kind.PLACE, phrase, text=text), corpus) is None
