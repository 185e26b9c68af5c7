"""Tables that answer by a row, or whole."""

from decimal import Decimal
from pathlib import Path

import pytest

from assistant.composing.draft import Draft
from assistant.composing.grids import compose_grid
from assistant.composing.sections import compose_section
from assistant.understanding.kinds import Kind
from assistant.understanding.measures import Measure
from assistant.understanding.understood import Understood
from corpus.reading.store import Corpus, read_document
from tests.assistant.small import asked, term

TEXT = """QUYẾT ĐỊNH
về giá thuê kho

Điều 1. Bảng giá thuê kho

| TT | Kho có số gian | Giá thấp nhất | Giá cao nhất | Đơn vị tính |
|---|---|---|---|---|
| 1 | Số gian <= 5 | 15.000 | 40.000 | đồng/m2 |
| 2 | 5 < số gian <= 10 | 18.000 | 60.000 | đồng/m2 |
| 3 | Số gian > 10 | 20.000 | 80.000 | đồng/m2 |

Điều 2. Cấp cháy

| Cấp cháy | Độ ẩm (%) | Đặc trưng |
|---|---|---|
| I | 35-45 | Ít cháy |
| II | 25-35 | Có thể cháy |
"""


@pytest.fixture
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    path = tmp_path_factory.mktemp("grids") / "a.md"
    path.write_text(TEXT, encoding="utf-8")
    return Corpus((read_document(path),))


SHARES = """NGHỊ QUYẾT
về tỷ lệ góp vốn làm đường

Điều 1. Bảng góp vốn làm đường

| TT | Địa phương | Tỷ lệ góp (%) | Tỷ lệ góp (%) |
| TT | Địa phương | Tỉnh | Xã |
|---|---|---|---|
| 1 | Xã Bến Trăng | 80 | 20 |
| 2 | Xã Gò Mây | 35 | 65 |
| 3 | Xã Rạch Sen | 35 | 65 |
"""


@pytest.mark.parametrize(
    ("understood", "found"),
    [
        (asked(Kind.LIST, term("góp"), text="những xã nào góp 65%"), ["Xã Gò Mây", "Xã Rạch Sen"]),
        (asked(Kind.WHAT, term("góp"), text="xã nào được tỉnh góp 80"), ["Xã Bến Trăng"]),
        (asked(Kind.LIST, term("góp"), text="những xã nào góp 50%"), []),
        (asked(Kind.LIST, term("góp"), text="những xã nào góp 65% hoặc 20%"), []),
        (asked(Kind.NUMBER, term("góp"), text="góp 65% được mấy đồng"), []),
    ],
)
def test_rows_that_give_a_figure_are_listed(tmp_path: Path, understood: Understood, found: list[str]) -> None:
    path = tmp_path / "a.md"
    path.write_text(SHARES, encoding="utf-8")
    draft = compose_grid(understood, Corpus((read_document(path),)))

    assert (rows(draft) if draft else []) == found


def rows(draft: Draft | None) -> list[str]:
    assert draft is not None
    return [one.text.split(";")[0] for one in draft.statements if one.supports]


def measured(number: str, noun: str) -> tuple[Measure, ...]:
    return (Measure(Decimal(number), noun, f"{number} {noun}"),)


GIVEN = asked(Kind.NUMBER, term("giá"), term("kho"), text="giá thuê kho", measures=measured("7", "gian"))


@pytest.mark.parametrize(
    ("understood", "found"),
    [
        (GIVEN, ["5 < số gian <= 10"]),
        (asked(Kind.NUMBER, term("giá"), text="kho", measures=measured("10.01", "gian")), ["Số gian > 10"]),
        (asked(Kind.NUMBER, term("cháy"), text="độ ẩm 40%", measures=measured("40", "%")), ["Cấp cháy: I"]),
        (asked(Kind.NUMBER, term("độ ẩm"), text="độ ẩm của cấp ii là bao nhiêu"), ["Cấp cháy: II"]),
        (asked(Kind.NUMBER, term("độ ẩm"), text="độ ẩm của cấp 2 là bao nhiêu"), ["Cấp cháy: II"]),
        (asked(Kind.LIST, term("giá"), term("kho"), text="cả bảng giá thuê kho"),
         ["Số gian <= 5", "5 < số gian <= 10", "Số gian > 10"]),
    ],
)  # fmt: skip
def test_the_row_that_is_meant_is_told(corpus: Corpus, understood: Understood, found: list[str]) -> None:
    assert rows(compose_grid(understood, corpus)) == found


@pytest.mark.parametrize(
    "understood",
    [
        asked(Kind.NUMBER, term("giá"), text="giá thuê kho"),  # of no row
        asked(Kind.NUMBER, term("giá"), text="kho 7 năm", measures=measured("7", "năm")),  # of another measure
        asked(Kind.NUMBER, term("sông"), term("biển"), text="sông 7 gian", measures=measured("7", "gian")),
        asked(Kind.LIST, term("sông"), text="bảng giá sông"),
        asked(Kind.LIST, text=""),
    ],
)
def test_what_no_table_says_is_none(corpus: Corpus, understood: Understood) -> None:
    assert compose_grid(understood, corpus) is None


def test_a_unit_behind_its_numbers_is_said_once(corpus: Corpus) -> None:
    texts = [one.text for one in corpus.documents[0].passages]

    assert "Số gian > 10; giá thấp nhất: 20.000 đồng/m2; giá cao nhất: 80.000 đồng/m2" in texts


def test_the_row_of_the_sum_is_called_so_by_itself(tmp_path: Path) -> None:
    path = tmp_path / "sum.md"
    rows = "| Xã | Vốn | Năm 2026 |\n|---|---|---|\n| Tân Hội | 42 | 12 |\n| Tổng cộng | 77 | 22 |\n"
    path.write_text(f"KẾ HOẠCH\nvề vốn\n\nI. PHÂN BỔ\n\n{rows}", encoding="utf-8")
    question = asked(Kind.NUMBER, term("tổng", 0.8), "vốn", text="tổng vốn là bao nhiêu")
    draft = compose_grid(question, Corpus((read_document(path),)))

    assert draft is not None
    assert [one.text for one in draft.statements[1:]] == ["Tổng cộng; vốn: 77; năm 2026: 22"]


def test_a_section_is_told_without_the_row_that_names_columns(corpus: Corpus) -> None:
    document = corpus.documents[0]
    draft = compose_section(document, document.sections["Đ1"], 100)

    assert draft is not None
    assert not any("Giá thấp nhất; Giá cao nhất" in one.text for one in draft.statements)
    assert any(one.text.startswith("Kho có số gian: Số gian <= 5") or "<= 5" in one.text for one in draft.statements)
