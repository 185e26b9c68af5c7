"""The clauses that answer, and the constraints they meet."""

import pytest

from assistant.clauses import Clause, passage_clauses
from assistant.data_files import cues
from assistant.deciding import search_words
from assistant.defining import asks_definition, defines
from assistant.evidence import Evidence, asked_date, find_evidence, fits_kind, is_title_block, time_match
from assistant.service import Assistant
from assistant.terms import Term
from assistant.understanding import Understood
from corpus.model import Document
from corpus.store import Corpus


def said(document: Document, words: str) -> Clause:
    (found,) = (one for passage in document.passages for one in passage_clauses(passage) if words in one.text)
    return found


@pytest.fixture(scope="module")
def find(assistant: Assistant, read):  # type: ignore[no-untyped-def]
    def finder(question: str) -> list[Evidence]:
        understood = read(question)
        return find_evidence(understood, search_words(understood), assistant.index, assistant.corpus)

    return finder


@pytest.mark.parametrize(
    ("question", "words", "section"),
    [
        ("GRDP bình quân đầu người đến năm 2030 là bao nhiêu?", "189 triệu đồng/người", "II.3.2"),
        ("GRDP bình quân đầu người đến năm 2025 là bao nhiêu?", "104 triệu đồng/người", "II.3.1"),
        ("Cơ quan nào chủ trì theo dõi, giám sát việc thực hiện Nghị quyết 09?", "Ban Kinh tế Trung ương", "IV.5"),
        ("Thanh tra, kiểm tra doanh nghiệp không quá bao nhiêu lần?", "01 lần/năm", "II.2"),
    ],
)
def test_the_clause_that_answers_comes_first(find, question: str, words: str, section: str) -> None:  # type: ignore[no-untyped-def]
    best = find(question)[0]

    assert words in best.clause.text
    assert best.passage.section == section
    assert best.fits


def test_evidence_comes_best_first_and_of_the_documents_named(find) -> None:  # type: ignore[no-untyped-def]
    found = find("Chuyển đổi số trong Kết luận 91 thế nào?")

    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert {one.passage.document for one in found} == {"91-KL/TU"}


def test_a_clause_of_another_year_counts_for_nothing(find) -> None:  # type: ignore[no-untyped-def]
    found = find("Tỉ lệ đô thị hóa đến năm 2030 là bao nhiêu?")
    times = {one.clause.text: one.time for one in found}

    assert times["Tỉ lệ đô thị hóa đạt 70%."] == 0.95  # the year opens its paragraph
    assert times["Tỉ lệ đô thị hóa đạt 65%."] == 0.0


def test_what_a_clause_leaves_out_is_named(find) -> None:  # type: ignore[no-untyped-def]
    found = find("Tỉ lệ che phủ rừng của huyện Diên Khánh?")
    (one,) = (one for one in found if one.clause.text.startswith("Tỉ lệ che phủ rừng ổn"))

    assert "diên khánh" in [term.phrase for term in one.missing]


@pytest.mark.parametrize(
    ("words", "asked", "share"),
    [
        ("189 triệu đồng/người", [("2030",)], 1.0),  # its own words
        ("189 triệu đồng/người", [("2025",)], 0.0),
        ("189 triệu đồng/người", [("2025",), ("2030",)], 1.0),  # the best of them
        ("189 triệu đồng/người", [], None),
        ("đô thị hóa đạt 70%", [("2030",)], 0.95),  # the year that opens its paragraph
        ("mức 8,8%/năm", [("2026", "2030")], 0.8),  # the heading's period
        ("mức 8,8%/năm", [("2030",)], 0.8 * 0.85),  # a year stands for the period that it ends
        ("mức 8,8%/năm", [("2021", "2025")], 0.0),
        ("chính quyền số, nâng cao chất lượng", [("2030",)], None),  # no time anywhere
    ],
)
def test_times_are_met_by_the_words_the_paragraph_or_the_heading(
    words: str, asked: list[tuple[str, ...]], share: float | None, resolution: Document
) -> None:
    assert time_match(said(resolution, words), asked) == (None if share is None else pytest.approx(share))


@pytest.mark.parametrize(
    ("question", "words", "fits"),
    [
        ("Tỉ lệ đô thị hóa là bao nhiêu?", "đô thị hóa đạt 70%", True),
        ("Thu ngân sách là bao nhiêu?", "Phấn đấu thu ngân sách hằng năm đạt và vượt", False),
        ("Cơ quan nào chủ trì?", "Ban Kinh tế Trung ương chủ trì", True),
        ("Vì sao còn yếu kém?", "Định hướng phát triển đô thị chưa rõ nét", True),
        ("Khi nào?", "đô thị hóa đạt 70%", False),
        ("Thành phố Cam Ranh là đô thị gì?", "thành phố Cam Ranh là đô thị du lịch", True),
    ],
)
def test_a_clause_fits_where_it_holds_the_kind_of_thing_asked_for(
    question: str,
    words: str,
    fits: bool,
    read,
    resolution: Document,
    corpus: Corpus,  # type: ignore[no-untyped-def]
) -> None:
    understood: Understood = read(question)

    assert fits_kind(said(resolution, words), understood, corpus) is fits


def test_a_definition_says_what_a_name_is(resolution: Document) -> None:
    clause = said(resolution, "thành phố Cam Ranh là đô thị du lịch")

    assert defines(clause, [Term(("cam ranh",), 1.0, True, is_name=True)])
    assert not defines(clause, [Term(("nha trang",), 1.0, True, is_name=True)])


def test_definitions_and_days_are_asked_for_in_words() -> None:
    assert asks_definition("cam ranh là đô thị gì")
    assert not asks_definition("tỉ lệ đô thị hóa")
    assert asked_date("báo cáo trước ngày nào") == "day"
    assert asked_date("báo cáo khi nào") == ""
    assert cues().kinds["date"]


def test_the_title_is_no_evidence(resolution: Document) -> None:
    titles = [one for one in resolution.passages if is_title_block(one)]

    assert any("NGHỊ QUYẾT" in one.text.upper() for one in titles)
    assert all(one.section in ("0", "end") for one in titles)
