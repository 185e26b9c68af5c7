"""Clauses, and the times and quantities they speak of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.evidence.clauses import Clause, passage_clauses
from corpus.model import Document, Passage
from corpus.reading.store import Corpus
from corpus.vietnamese.quantities import pieces, quantities
from corpus.vietnamese.times import gives_date, times_of


def passage(document: Document, beginning: str) -> Passage:
    (found,) = (one for one in document.passages if one.text.startswith(beginning))
    return found


def clause(document: Document, beginning: str, said: str) -> Clause:
    (found,) = (one for one in passage_clauses(passage(document, beginning)) if said in one.text)
    return found


@pytest.mark.parametrize(
    ("text", "unit", "given_"),
    [
        ("đạt 7,1%/năm", "", True),
        ("đạt 7,1%/năm", "percent", True),
        ("đạt 189 triệu đồng/người", "money", True),
        ("đạt 354 nghìn tỉ đồng", "money", True),
        ("đạt 46,5%", "money", False),
        ("tăng 2,3 lần", "times", True),
        ("02 năm liên tục", "span", True),
        ("dài 12 km", "length", True),
        ("120.000 ha", "area", True),
        ("3 triệu lượt khách", "people", True),
        ("đến năm 2030", "", False),
        ("giai đoạn 2021 - 2025", "", False),
        ("ngày 28/01/2022", "", False),
        ("28/01/2022", "", False),
        ("Kết luận số 53-KL/TW", "", False),
        ("Nghị quyết số 55/2022/QH15", "", False),
        ("khóa XV, lần thứ 13", "", False),
        ("(1) Dự án Hầm Đèo Cả", "", False),
        ("", "", False),
    ],
)
def test_quantities_are_told_from_years_dates_and_numbers_of_documents(text: str, unit: str, given_: bool) -> None:
    assert quantities(text, unit) is given_


@pytest.mark.parametrize(
    ("text", "unit", "given_"),
    [
        ("trước ngày 31/12 hàng năm", "day", True),
        ("ngày 28 tháng 01", "day", True),
        ("trong năm 2022", "day", False),
        ("trong năm 2022", "", True),
        ("định kỳ", "", True),
        ("hằng quý", "", True),
        ("sớm", "", False),
    ],
)
def test_dates_are_days_years_or_rhythms(text: str, unit: str, given_: bool) -> None:
    assert gives_date(text, unit) is given_


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("giai đoạn 2021 - 2025", (("2021", "2025"),)),
        ("Năm 2019, tăng 1,76 lần so với năm 2011", (("2019",), ("2011",))),
        ("tăng so với năm 2011, năm 2019", (("2019",), ("2011",))),  # what is only compared with comes last
        ("ngày 28/01/2022", ()),
        ("Nghị quyết số 55/2022/QH15", ()),
        ("", ()),
    ],
)
def test_the_times_of_a_text(text: str, times: tuple[tuple[str, ...], ...]) -> None:
    assert times_of(text) == times


def test_a_clause_stands_under_the_time_that_opens_its_paragraph(resolution: Document) -> None:
    own = clause(resolution, "Đến năm 2030, GRDP", "189 triệu")
    later = clause(resolution, "Đến năm 2030, GRDP", "đô thị hóa đạt 70%")
    headed = clause(resolution, "Tăng trưởng GRDP đạt mức 8,8%", "664 nghìn tỉ")

    assert (own.times, own.inherited) == ((("2030",),), ())
    assert (later.times, later.inherited) == ((), (("2030",),))
    assert (headed.times, headed.inherited, headed.heading_times) == ((), (), (("2026", "2030"),))


def test_the_clauses_of_a_passage_are_in_order_and_inside_their_sentences(corpus: Corpus) -> None:
    for one in corpus.passages:
        end = 0
        for found in passage_clauses(one):
            assert end <= found.start < found.end <= len(one.text)
            assert found.sentence_start <= found.start < found.end <= found.sentence_end
            assert found.text == one.text[found.start : found.end] != ""
            end = found.end


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        (
            "Có 81,5% số xã đạt chuẩn nông thôn mới, 40,2% số xã đạt chuẩn nâng cao, 10,9% số xã kiểu mẫu.",
            ["Có 81,5% số xã đạt chuẩn nông thôn mới", "40,2% số xã đạt chuẩn nâng cao", "10,9% số xã kiểu mẫu."],
        ),
        (
            "giảm ít nhất 5% biên chế cán bộ, công chức và ít nhất 10% biên chế viên chức",
            ["giảm ít nhất 5% biên chế cán bộ, công chức", "ít nhất 10% biên chế viên chức"],
        ),
        ("Tỉ lệ đô thị hóa, theo chuẩn, đạt 65%", ["Tỉ lệ đô thị hóa, theo chuẩn, đạt 65%"]),
        ("a, b và c", ["a, b và c"]),
        ("", [""]),
    ],
)
def test_a_clause_of_several_quantities_is_cut_into_one_each(text: str, cut: list[str]) -> None:
    assert [text[start:end] for start, end in pieces(text)] == cut


SAID = st.sampled_from(["5%", "10,9%", "189 triệu đồng", "số xã", ",", "và", "2030", ";", "(1)", ".", "năm", "2,3 lần"])


@given(st.lists(SAID, max_size=20).map(" ".join) | st.text(max_size=60))
def test_pieces_lie_inside_the_text_and_in_order(text: str) -> None:
    end = 0
    for start, stop in pieces(text):
        assert end <= start <= stop <= len(text)
        end = stop
