"""A case that falls into one of several bands."""

from decimal import Decimal

import pytest

from assistant.composing.bands import compose_band
from assistant.understanding.kinds import Kind
from assistant.understanding.measures import Measure
from corpus.reading.store import Corpus, read_document
from tests.assistant.small import asked, evidence, said, term

TEXT = """QUYẾT ĐỊNH
về phí bến cá

Điều 1. Mức phí

1. Phí neo đậu theo doanh thu của tàu:

- Doanh thu trên 1 tỷ đến 5 tỷ đồng: 10 triệu đồng.

- Doanh thu trên 5 đến 9 tỷ đồng: 20 triệu đồng.

- Doanh thu trên 9 tỷ đồng: 30 triệu đồng.

2. Tàu dưới 3 tỷ đồng được neo đậu ở bến trong.

3. Cảng từ 200 người trở xuống được 10 điểm; trên 200 người thì cứ thêm 50 người được 1 điểm, tối đa 20 điểm.
"""


@pytest.fixture
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    path = tmp_path_factory.mktemp("bands") / "a.md"
    path.write_text(TEXT, encoding="utf-8")
    return Corpus((read_document(path),))


def told(corpus: Corpus, value: str, noun: str, likely: str = "trên 5 đến 9 tỷ") -> list[str]:
    measures = (Measure(Decimal(value), noun, f"{value} {noun}"),)
    understood = asked(Kind.NUMBER, term("phí"), measures=measures)
    draft = compose_band(understood, [evidence(said(corpus.documents[0], likely))], corpus)
    return [one.text for one in draft.statements] if draft else []


@pytest.mark.parametrize(
    ("value", "noun", "fee"),
    [("9.01", "tỷ", "30 triệu"), ("9", "tỷ", "20 triệu"), ("4", "tỉ", "10 triệu"), ("6500", "triệu", "20 triệu")],
)
def test_the_band_that_holds_the_figure_is_told(corpus: Corpus, value: str, noun: str, fee: str) -> None:
    (one,) = told(corpus, value, noun)

    assert one.startswith("Doanh thu trên")
    assert one.endswith(f"{fee} đồng.")


def test_steps_are_told_with_what_they_count_from(corpus: Corpus) -> None:
    whole = said(corpus.documents[0], "cứ thêm 50 người").passage.text

    assert told(corpus, "400", "người", likely="từ 200 người trở xuống") == [whole]
    assert told(corpus, "100", "người", likely="từ 200 người trở xuống") == [f"{whole.partition(';')[0]}."]


def test_no_band_is_told_where_none_holds_or_nothing_stands_beside_it(corpus: Corpus) -> None:
    assert told(corpus, "1", "tỷ") == []
    assert told(corpus, "7", "tấn") == []
    assert told(corpus, "2", "tỷ", likely="Tàu dưới 3 tỷ đồng") == []
    assert compose_band(asked(Kind.NUMBER, "phí"), [], corpus) is None
