"""Rows of an annex that meet what a question fixes."""

from pathlib import Path

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


SORTED = """KẾ HOẠCH
nuôi cá

Điều 1. Nuôi cá ở các hồ.

PHỤ LỤC
NHIỆM VỤ NUÔI CÁ

| TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
|---|---|---|---|---|
| 1 | Thả cá giống, giao nhiệm vụ cho từng hồ | Ban Quản lý hồ chứa | Sở Y tế | Thường xuyên |
| 2 | Tập huấn nuôi cá | Sở Y tế | Ban Quản lý hồ chứa | Hằng năm |
| 3 | Đắp bờ | Hộ nuôi cá | Sở Y tế | Thường xuyên |
| 4 | Đo độ sâu | Ban Quản lý hồ chứa | Hộ nuôi cá | Quý I |
"""
KEEPER = term("ban quản lí")


@pytest.mark.parametrize(
    ("understood", "found"),
    [
        (asked(Kind.LIST, "thường xuyên", text="phụ lục có những nhiệm vụ nào thường xuyên"), ["Thả", "Đắp"]),
        (asked(Kind.LIST, "hằng năm", text="việc nào trong phụ lục hằng năm"), ["Tập"]),
        (
            asked(Kind.LIST, "nhiệm vụ", "nuôi cá", text="các nhiệm vụ nuôi cá trong phụ lục"),
            ["Thả", "Tập", "Đắp", "Đo"],
        ),
        (asked(Kind.LIST, "bay", text="các nhiệm vụ bay trong phụ lục"), ["Thả", "Tập", "Đắp", "Đo"]),
        (asked(Kind.LIST, KEEPER, text="ban quản lý chủ trì việc nào trong phụ lục"), ["Thả", "Đo"]),
        (asked(Kind.LIST, KEEPER, text="ban quản lý phối hợp việc nào trong phụ lục"), ["Tập"]),
        (asked(Kind.LIST, KEEPER, text="việc của ban quản lý trong phụ lục"), ["Thả", "Tập", "Đo"]),
        (asked(Kind.LIST, KEEPER, "thường xuyên", text="phụ lục: ban quản lý chủ trì việc thường xuyên nào"), ["Thả"]),
    ],
)
def test_what_tells_rows_apart_chooses_among_them(tmp_path: Path, understood: Understood, found: list[str]) -> None:
    (tmp_path / "a.md").write_text(SORTED, encoding="utf-8")
    told = tasks(compose_rows(understood, [], Corpus((read_document(tmp_path / "a.md"),))))

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
