"""Chỉ tiêu and Nhiệm vụ: rows, filters, the comparison of two years, and the files."""

import pytest

from assistant.pages.tables import target_rows, task_rows
from assistant.pages.tables.target_rows import bounded, compare, unit_text, value_text
from corpus.figures.reading import Figure
from corpus.figures.targets import Target
from corpus.filtering import holding
from corpus.reading.store import Corpus, read_corpus
from corpus.tasks.reading import Task


def target(indicator: str, value: str | tuple[str, str], period: str, unit: str = "%", bound: str = "") -> Target:
    place = ("09-NQ/TW", "II.3.2", 8763, 8827, 8800, 8803)
    return Target(Figure(indicator, value, unit, period, bound, False, *place))


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return read_corpus()


def test_a_range_is_words() -> None:
    assert value_text(target("x", ("1", "1,5"), "")) == "1 - 1,5"


def test_a_bound_is_worded_as_the_document_words_it(corpus: Corpus) -> None:
    document = corpus.by_number["91-KL/TU"]
    rows = {one.value: one for one in target_rows.read_targets(corpus) if one.document == document.number}
    assert bounded(rows["01"], document) == ("không quá 01", "lần/năm")
    assert bounded(rows["25"], document) == ("trong nhóm 25", "tỉnh, thành phố dẫn đầu")
    assert unit_text(rows["01"], document) == "lần/năm (không quá)"


def test_how_many_of_a_thing_a_task_works_on_is_no_target(corpus: Corpus) -> None:
    assert "tuyến quốc lộ" not in {one.unit for one in target_rows.read_targets(corpus)}


def test_the_comparison_pairs_years_with_periods_that_end_there() -> None:
    rows = [
        target("Đô thị hóa", "65", "2025"),
        target("Đô thị hóa", "70", "2030"),
        target("GRDP", "7,1", "2021-2025", "%/năm"),
        target("GRDP", "8,8", "2026-2030", "%/năm"),
        target("Nghèo", ("1", "1,5"), "2021-2025"),  # a range has no bar
        target("Chỉ một lần", "5", "2022"),
        target("Đô thị hóa", "9", "2030", "triệu"),  # another unit
    ]

    years, pairs = compare(rows)

    assert years == ("2025", "2030")
    assert [(pair.indicator, pair.values, pair.numbers) for pair in pairs] == [
        ("Đô thị hóa", ("65", "70"), (65.0, 70.0)),
        ("GRDP", ("7,1", "8,8"), (7.1, 8.8)),
    ]


def test_no_two_years_no_comparison() -> None:
    assert compare([target("x", "1", "2025"), target("y", "1", "2030")]) == (("", ""), [])
    assert compare([]) == (("", ""), [])


def test_every_target_row_rests_on_its_quotation(corpus: Corpus) -> None:
    rows = target_rows.read_targets(corpus)
    shown = target_rows.records(rows, corpus)["rows"]

    assert len(shown) == len(rows) > 30
    for row, given in zip(shown, rows, strict=True):
        marked = "".join(
            run["t"] for block in row["source"]["blocks"] for run in block["runs"] if "mark" in run.get("k", [])
        )
        assert marked == corpus.by_number[given.document].source[given.start : given.end]


def test_the_file_of_targets(corpus: Corpus) -> None:
    rows = target_rows.table([target("GRDP", "189", "2030", "triệu đồng/người"), target("N", ("1", "1,5"), "")], corpus)

    place = "Nghị quyết số 09-NQ/TW, Mục II, khoản 3, điểm 3.2"
    quote = "Đến năm 2030, GRDP bình quân đầu người đạt 189 triệu đồng/người."
    assert rows[0] == ["GRDP", 189.0, "triệu đồng/người", "2030", "09-NQ/TW", place, quote]
    assert rows[1][1] == "1 - 1,5"
    assert len(rows[0]) == len(target_rows.HEADERS)


@pytest.mark.parametrize(
    ("query", "found"),
    [("do thi", ["Đô thị hóa"]), ("đô thị", ["Đô thị hóa"]), ("đồ thị", []), ("", ["Đô thị hóa", "GRDP"])],
)
def test_filter_by_words(query: str, found: list[str]) -> None:
    assert holding(["Đô thị hóa", "GRDP"], query, str) == found


def test_tasks_are_found_by_any_body_that_has_a_part(corpus: Corpus) -> None:
    task = Task("chỉ đạo\n việc, cụ thể như sau:", "Ban A", ("Sở B", "Sở C"), "", "09-NQ/TW", "IV.5", 25834, 26049)

    assert task_rows.bodies([task]) == ["Ban A", "Sở B", "Sở C"]
    assert [body for body in ("Ban A", "Sở C", "Sở D") if task_rows.concerns(task, body)] == ["Ban A", "Sở C"]
    (row,) = task_rows.table([task], corpus)
    assert row[:6] == ["Chỉ đạo việc", "Ban A", "Sở B; Sở C", "", "09-NQ/TW", "Nghị quyết số 09-NQ/TW, Mục IV, khoản 5"]
    assert task_rows.records([task], corpus)["rows"][0]["cells"] == [*row[:4], "09-NQ/TW"]


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("thực hiện các giải pháp trọng tâm sau:", "Thực hiện các giải pháp trọng tâm"),
        ("thực hiện:", "Thực hiện"),
        ("báo cáo trước và sau", "Báo cáo trước và sau"),
        ("", ""),
    ],
)
def test_a_duty_ends_before_what_its_row_leaves_out(said: str, shown: str) -> None:
    assert task_rows.sentence(said) == shown


def test_who_joins_is_a_name_of_its_own(corpus: Corpus) -> None:
    task = Task("việc", "Ban A", ("các cơ quan liên quan", "Sở C"), "", "09-NQ/TW", "IV.5", 25834, 26049)
    assert task_rows.table([task], corpus)[0][2] == "Các cơ quan liên quan; Sở C"
