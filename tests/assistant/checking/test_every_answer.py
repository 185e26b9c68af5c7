"""The check: quotations verbatim, and nothing said that no quote says."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.checking.every_answer import check_citations, check_quotations, check_statements, quoted_words
from assistant.composing.draft import Draft, Statement, Support
from corpus.citation import Citation
from corpus.model import Document
from corpus.reading.store import Corpus, read_corpus

CORPUS = read_corpus()
FACT = "Đến năm 2030, GRDP bình quân đầu người đạt 189 triệu đồng/người."


def place(document: Document, words: str) -> Support:
    start = document.source.index(words)
    return Support(document.number, document.section_at(start).id, start, start + len(words))


def citation(document: Document, words: str) -> Citation:
    found = place(document, words)
    return document.cite(found.section, found.start, found.end)


def draft(text: str, *supports: Support, ours: bool = False) -> Draft:
    return Draft((Statement(text, supports, ours=ours),), "test")


def test_a_true_citation_passes(corpus: Corpus, resolution: Document) -> None:
    assert check_citations([citation(resolution, FACT)], corpus) == []
    assert check_citations([], corpus) == []


@pytest.mark.parametrize(
    "change",
    [
        {"quote": FACT.replace("189", "190")},
        {"quote": FACT.replace("GRDP", "GRDP ")},
        {"quote": FACT.lower()},
        {"quote": FACT[:-1]},
        {"quote": ""},
        {"document": "36-NQ/TW"},
        {"document": "91-KL/TU"},
        {"start": 0, "end": 10},
        {"start": 1, "end": 1, "quote": ""},
    ],
)
def test_an_altered_quote_is_caught(change: dict[str, object], corpus: Corpus, resolution: Document) -> None:
    altered = replace(citation(resolution, FACT), **change)  # type: ignore[arg-type]

    assert len(check_citations([citation(resolution, FACT), altered], corpus)) == 1


@given(st.integers(0, len(FACT) - 1), st.characters())
def test_one_letter_changed_anywhere_is_caught(at: int, letter: str) -> None:
    true = citation(CORPUS.by_number["09-NQ/TW"], FACT)
    quote = FACT[:at] + letter + FACT[at + 1 :]

    assert bool(check_citations([replace(true, quote=quote)], CORPUS)) is (quote != FACT)


@pytest.mark.parametrize(
    "text",
    [
        FACT,
        "Đến năm 2030, đạt 189 triệu đồng/người.",
        "Nghị quyết số 09-NQ/TW, Mục II, khoản 3, điểm 3.2: 189 triệu đồng/người.",  # its label
        "Giai đoạn 2026 - 2030: 189 triệu đồng/người.",  # the heading above it
        "Không có số nào ở đây.",
    ],
)
def test_what_the_quote_or_the_headings_above_it_say_passes(text: str, corpus: Corpus, resolution: Document) -> None:
    assert check_statements(draft(text, place(resolution, FACT)), corpus) == []


@pytest.mark.parametrize(
    "text",
    [
        "Đến năm 2030, GRDP bình quân đầu người đạt 198 triệu đồng/người.",
        "Đến năm 2030, GRDP bình quân đầu người đạt 18,9 triệu đồng/người.",
        "Đến năm 2035, GRDP bình quân đầu người đạt 189 triệu đồng/người.",
        "Đến năm 2030, GRDP bình quân đầu người đạt 189 triệu đồng/người, tăng 17%.",
        "Đến 31/12/2030, GRDP bình quân đầu người đạt 189 triệu đồng/người.",
    ],
)
def test_a_wrong_figure_or_year_is_caught(text: str, corpus: Corpus, resolution: Document) -> None:
    (problem,) = check_statements(draft(text, place(resolution, FACT)), corpus)

    assert problem.startswith("no quote says")


def test_the_figure_of_a_neighbour_is_caught(corpus: Corpus, resolution: Document) -> None:
    quote = place(resolution, "Tỉ lệ đô thị hóa đạt 70%.")

    assert check_statements(draft("Đến năm 2030, tỉ lệ đô thị hóa đạt 189%.", quote), corpus) != []


def test_a_wrong_name_is_caught(corpus: Corpus, resolution: Document) -> None:
    quote = place(resolution, "Nguyễn Phú Trọng")

    assert check_statements(draft("Lê Văn Tám ký Nghị quyết số 09-NQ/TW.", quote), corpus) != []


def test_a_figure_without_a_quote_is_caught_unless_it_is_marked_as_ours(corpus: Corpus) -> None:
    assert check_statements(draft("Đạt 189 triệu."), corpus) != []
    assert check_statements(draft("Chênh lệch: tăng 85 triệu.", ours=True), corpus) == []
    assert check_statements(draft("Không có số."), corpus) == []


def test_a_date_may_be_written_in_words(corpus: Corpus, conclusion: Document) -> None:
    quote = place(conclusion, "ngày 28/01/2022")

    assert check_statements(draft("Ngày 28 tháng 1 năm 2022.", quote), corpus) == []
    assert check_statements(draft("Ngày 28 tháng 7 năm 2022.", quote), corpus) != []


def test_a_date_is_checked_as_a_whole(corpus: Corpus, conclusion: Document) -> None:
    quote = place(conclusion, "ngày 28/01/2022")

    assert check_statements(draft("Ngày 28/02/2022.", quote), corpus) != []


@pytest.mark.parametrize(
    ("text", "invented"),
    [
        ("Kết luận nêu mô hình “Cà phê doanh nhân”.", False),
        ("Nghị quyết nêu “đô thị thông minh”.", False),
        ("Nghị quyết nêu “đô thị Hoà bình của cả nước”.", True),
        ("Nghị quyết nêu “GRDP đạt 999 triệu đồng/người”.", True),
        ("Không trích gì.", False),
        ("Một “đô thị thông minh” và một “thành phố trên mây”.", True),
    ],
)
def test_an_invented_quotation_is_caught(text: str, invented: bool, corpus: Corpus) -> None:
    assert bool(check_quotations(draft(text), corpus)) is invented


@pytest.mark.parametrize(
    ("text", "invented"),
    [
        ("“Xây dựng Đảng bộ tinh đoàn kết, trong sạch…”", False),
        ("“… Xây dựng Đảng bộ tinh [đúng: tỉnh] đoàn kết, trong sạch…”", False),
        ("“Xây dựng Đảng bộ tỉnh đoàn kết, trong sạch”", True),  # mended without a mark
        ("“Xây dựng Đảng bộ tinh [đúng: tỉnh nhà] đoàn kết”", True),
        ("“Xây dựng Đảng bộ [đúng: tỉnh] đoàn kết”", True),
        ("“trong sạch [đúng: trong sáng], vững mạnh”", True),  # no misprint
        ("“[đúng: ]”", True),
    ],
)
def test_a_quotation_may_mark_its_misprints_and_change_nothing_else(text: str, invented: bool, corpus: Corpus) -> None:
    assert bool(check_quotations(draft(text), corpus)) is invented


def test_the_name_of_a_document_without_a_number_is_no_quotation(tmp_path: Path) -> None:
    (tmp_path / "cong-dien-bao.txt").write_text("CÔNG ĐIỆN\nVề việc ứng phó bão\n1. Sở A trực bão.\n", "utf-8")
    read = read_corpus(tmp_path)

    assert check_quotations(draft("Công điện “cong-dien-bao” về việc ứng phó bão."), read) == []
    assert check_quotations(draft("Công điện “cong-dien-lu” về việc ứng phó bão."), read) != []


def test_an_invented_quotation_between_straight_marks_is_caught(corpus: Corpus) -> None:
    assert check_quotations(draft('Nghị quyết nêu "GRDP đạt 999 triệu đồng/người".'), corpus) != []


def test_the_words_between_quotation_marks_are_found() -> None:
    assert quoted_words("“một” và “hai”, “ba") == ["một", "hai"]
    assert quoted_words("") == []
