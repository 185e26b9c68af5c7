"""Rows of an annex that meet what a question fixes."""

import pytest

from assistant.composing.draft import Draft
from assistant.composing.rows import compose_rows
from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from assistant.understanding.understood import Understood
from corpus.reading.store import Corpus, read_document
from tests.assistant.small import asked, term

TEXT = """QUYẾT ĐỊNH
về trồng rừng

Điều 1. Phê duyệt Đề án trồng rừng.

PHỤ LỤC
DANH MỤC NHIỆM VỤ

| TT | Tên nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian triển khai |
|---|---|---|---|---|
| 1 | Rà soát quy hoạch rừng | Bộ Xây dựng | Bộ Công an | 2026 |
| 2 | Trồng rừng phòng hộ | Bộ Công an | Bộ Xây dựng | 2026-2030 |
| 3 | Xây dựng trạm bảo vệ | Bộ Xây dựng | Các địa phương | 2027 |
"""


@pytest.fixture
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    path = tmp_path_factory.mktemp("rows") / "a.md"
    path.write_text(TEXT, encoding="utf-8")
    return Corpus((read_document(path),))


def tasks(draft: Draft | None) -> list[str]:
    assert draft is not None
    return [one.text.split(";")[0] for one in draft.statements if one.supports]


BODY = term("bộ xây dựng", is_name=True)


@pytest.mark.parametrize(
    ("understood", "found"),
    [
        (asked(Kind.LIST, text="phụ lục có những nhiệm vụ nào"), ["Rà soát", "Trồng", "Xây dựng"]),
        (asked(Kind.LIST, BODY, text="bộ xây dựng chủ trì việc gì trong phụ lục"), ["Rà soát", "Xây dựng"]),
        (asked(Kind.LIST, BODY, text="phụ lục giao bộ xây dựng việc gì"), ["Rà soát", "Trồng", "Xây dựng"]),
        (asked(Kind.LIST, text="phụ lục: việc nào năm 2026", named=Named(years=("2026",))), ["Rà soát"]),
        (asked(Kind.LIST, text="phụ lục: việc nào năm 2028", named=Named(years=("2028",))), ["Trồng"]),
    ],
)
def test_rows_are_led_and_due_as_it_is_asked(corpus: Corpus, understood: Understood, found: list[str]) -> None:
    told = tasks(compose_rows(understood, [], corpus))

    assert [one for one, start in zip(told, found, strict=True) if not one.startswith(start)] == []


@pytest.mark.parametrize(
    "understood",
    [
        asked(Kind.LIST, text="những nhiệm vụ nào"),  # no table is asked for
        asked(Kind.LIST, text="phụ lục: việc nào năm 2035", named=Named(years=("2035",))),
        asked(Kind.LIST, term("bộ y tế", is_name=True), text="phụ lục giao bộ y tế việc gì"),
    ],
)
def test_no_row_is_told_that_was_not_asked_for(corpus: Corpus, understood: Understood) -> None:
    assert compose_rows(understood, [], corpus) is None


def test_a_row_is_cited_where_it_stands(corpus: Corpus) -> None:
    draft = compose_rows(
        asked(Kind.LIST, text="việc nào trong phụ lục năm 2026", named=Named(years=("2026",))), [], corpus
    )

    assert draft is not None
    assert draft.statements[0].text.endswith("có 1 nội dung như vậy:")
    assert draft.more == ()  # all that was found is told
    (place,) = draft.statements[1].supports
    assert "Rà soát quy hoạch rừng" in corpus.documents[0].source[place.start : place.end]
