"""The clauses that a question finds."""

from collections.abc import Callable

import pytest

from assistant.evidence.judge import Judged
from assistant.evidence.search import find_evidence
from assistant.service import Assistant
from tests.assistant.conftest import Read

Find = Callable[[str], Judged]


@pytest.fixture(scope="module")
def find(assistant: Assistant, read: Read) -> Find:
    return lambda question: find_evidence(read(question), assistant.index, assistant.clauses, assistant.corpus)


@pytest.mark.parametrize(
    ("question", "words", "section"),
    [
        ("GRDP bình quân đầu người đến năm 2030 là bao nhiêu?", "189 triệu đồng/người", "II.3.2"),
        ("GRDP bình quân đầu người đến năm 2025 là bao nhiêu?", "104 triệu đồng/người", "II.3.1"),
        ("Cơ quan nào chủ trì theo dõi, giám sát việc thực hiện Nghị quyết 09?", "Ban Kinh tế Trung ương", "IV.5"),
        ("Thanh tra, kiểm tra doanh nghiệp không quá bao nhiêu lần?", "01 lần/năm", "II.2"),
    ],
)
def test_the_clause_that_answers_comes_first(find: Find, question: str, words: str, section: str) -> None:
    best = find(question).found[0]

    assert words in best.clause.text
    assert best.passage.section == section
    assert best.fits


def test_evidence_comes_best_first_and_of_the_documents_named(find: Find) -> None:
    judged = find("Chuyển đổi số trong Kết luận 91 thế nào?")

    assert [one.score for one in judged.found] == sorted((one.score for one in judged.found), reverse=True)
    assert {one.passage.document for one in judged.found} == {"91-KL/TU"}
    assert sum(one.probability for one in judged.found) + judged.none == pytest.approx(1.0, abs=1e-4)


def test_a_question_of_nothing_in_the_texts_is_likely_answered_by_none(find: Find) -> None:
    assert find("Giá vàng hôm nay bao nhiêu một lượng?").none > 0.5
    assert find("Tỉ lệ đô thị hóa đến năm 2030 là bao nhiêu?").none < 0.5


def test_a_clause_of_another_year_is_told(find: Find) -> None:
    times = {one.clause.text: one.time for one in find("Tỉ lệ đô thị hóa đến năm 2030 là bao nhiêu?").found}

    assert times["Tỉ lệ đô thị hóa đạt 70%."] == 0.95  # the year opens its paragraph
    assert times["Tỉ lệ đô thị hóa đạt 65%."] == 0.0


def test_what_a_clause_leaves_out_is_named(find: Find) -> None:
    found = find("Tỉ lệ che phủ rừng của huyện Diên Khánh?").found
    (one,) = (one for one in found if one.clause.text.startswith("Tỉ lệ che phủ rừng ổn"))

    assert "diên khánh" in [term.phrase for term in one.missing]
    assert one.named == 0.0
