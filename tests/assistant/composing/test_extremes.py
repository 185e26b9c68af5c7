"""The rows of a table that have most of something, or least."""

from pathlib import Path

import pytest

from assistant.composing.extremes import compose_extreme
from assistant.language.lexicon import Lexicon
from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from assistant.understanding.question import understand
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


YEARS = """KẾ HOẠCH
về xã sạch

I. GIAO CHỈ TIÊU

Số xã sạch giao cho các huyện:

| TT | Huyện | Năm 2026 | Năm 2030 |
|---|---|---|---|
| 1 | Lộc An | 6 | 14 |
| 2 | Lộc Bình | 8 | 12 |
| 3 | Sơn Trà | 3 | 11 |
"""


@pytest.mark.parametrize(
    ("text", "phrases", "year", "told"),
    [
        ("huyện nào nhiều xã sạch nhất năm 2030", ["xã sạch"], "2030", "Lộc An; năm 2030: 14."),
        ("huyện nào ít nhất năm 2026", [], "2026", "Sơn Trà; năm 2026: 3."),
    ],
)
def test_rows_of_one_kind_are_compared_in_a_year(
    tmp_path: Path, text: str, phrases: list[str], year: str, told: str
) -> None:
    path = tmp_path / "years.md"
    path.write_text(YEARS, encoding="utf-8")
    question = asked(Kind.PLACE, *phrases, text=text, named=Named(years=(year,)))
    draft = compose_extreme(question, Corpus((read_document(path),)))

    assert draft is not None
    assert [one.text for one in draft.statements[1:]] == [told]


SPEAKERS = """Số 5-HD/TU

HƯỚNG DẪN
về đội ngũ

I. SỐ LƯỢNG TUYÊN TRUYỀN VIÊN

Số lượng như sau:

| TT | Tỉnh | Số lượng TTV cấp xã | Số lượng xã | Số lượng TTV mỗi xã |
|---|---|---|---|---|
| 1 | Lộc An | 30 | 14 | 9 |
| 2 | Lộc Bình | 20 | 12 | 6 |
| 3 | Sơn Trà | 40 | 11 | 7 |
"""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # "TTV" is said in full over the table; "mỗi" tells its columns apart
        ("tỉnh nào có số tuyên truyền viên mỗi xã cao nhất", "Lộc An; số lượng TTV mỗi xã: 9."),
        ("tỉnh nào có số tuyên truyền viên mỗi xã thấp nhất", "Lộc Bình; số lượng TTV mỗi xã: 6."),
        ("tỉnh nào có nhiều xã nhất", "Lộc An; số lượng xã: 14."),  # what there is most of is asked for
    ],
)
def test_a_column_is_found_by_what_stands_over_the_table(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "speakers.md"
    path.write_text(SPEAKERS, encoding="utf-8")
    corpus = Corpus((read_document(path),))
    draft = compose_extreme(understand(text, corpus, Lexicon(corpus)), corpus)

    assert draft is not None
    assert [one.text for one in draft.statements[1:]] == [told]


def test_what_stands_over_a_table_alone_is_of_no_column(tmp_path: Path) -> None:
    path = tmp_path / "speakers.md"
    path.write_text(SPEAKERS, encoding="utf-8")
    corpus = Corpus((read_document(path),))
    question = asked(Kind.PLACE, "tuyên truyền viên", text="tỉnh nào nhiều tuyên truyền viên nhất")

    assert compose_extreme(question, corpus) is None
