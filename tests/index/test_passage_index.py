"""Searching an open index: filters, limits, scores, and what is empty."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.mended import mend
from corpus.model import Passage
from corpus.reading.store import Corpus
from index.opening import open_index
from index.passage_index import PassageIndex, is_within, search_text
from tests.index.storing import FakeEmbedder, document, found, numbered

FIRST = document(
    "1-NQ/TW",
    [
        ("0", "Nghị quyết về phát triển kinh tế"),
        ("II", "Phát triển kinh tế của tỉnh"),
        ("II.3", "Phát triển kinh tế biển"),
        ("II.3.1", "Phát triển kinh tế biển, đảo và du lịch"),
        ("II.30", "Phát triển kinh tế ở miền núi"),
        ("III", "Phát triển kinh tế tư nhân"),
        ("end", "Nơi nhận"),
    ],
)
SECOND = document("2-KL/TU", [("II.3", "Phát triển kinh tế trong năm 2030"), ("III", "Quốc phòng và an ninh")])
QUESTION = "Phát triển kinh tế biển"


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PassageIndex]:
    opened = open_index(Corpus((FIRST, SECOND)), FakeEmbedder(), tmp_path_factory.mktemp("data"))
    yield opened.index
    opened.close()


def _places(index: PassageIndex, question: str, **filters: list[str]) -> set[tuple[str, str]]:
    return {(hit.passage.document, hit.passage.section) for hit in index.search(question, **filters)}


def test_search_text_is_headings_then_lead_then_text() -> None:
    body = mend("- nội dung", ())
    assert search_text(Passage("1", "I", body, ("A", "B"), "Gồm:", ())) == "A\nB\nGồm:\n- nội dung"
    assert search_text(Passage("1", "I", body, (), "", ())) == "- nội dung"


def test_a_section_holds_itself_and_what_lies_beneath() -> None:
    assert is_within("II.3", "II.3")
    assert is_within("II.3.1", "II.3")
    assert is_within("II.3.1", "II")
    assert not is_within("II.30", "II.3")
    assert not is_within("III", "II")
    assert not is_within("II", "II.3")


def test_the_passage_of_the_same_words_comes_first(index: PassageIndex) -> None:
    best = index.search(QUESTION)[0]
    assert (best.passage.document, best.passage.section) == ("1-NQ/TW", "II.3")
    assert best.position == 2
    assert best.dense == pytest.approx(1.0, abs=1e-5)
    assert best.score == pytest.approx(1.0, abs=1e-5)  # first of both sides, each divided by its own maximum
    assert best.lexical > 0


def test_words_are_found_by_the_question_and_its_sense_by_how_it_was_asked(index: PassageIndex) -> None:
    found = index.search("miền núi", limit=100, documents=["1-NQ/TW"], meaning=QUESTION)
    hits = {hit.passage.section: hit for hit in found}
    assert hits["II.3"].dense == pytest.approx(1.0, abs=1e-5)
    assert hits["II.3"].lexical == 0.0
    assert hits["II.30"].lexical > 0.0


def test_hits_are_sorted_and_scores_lie_between_zero_and_one(index: PassageIndex) -> None:
    for question in (QUESTION, "kinh te", "năm 2030", "an ninh", "zzz"):
        scores = [hit.score for hit in index.search(question, limit=100)]
        assert scores == sorted(scores, reverse=True)
        assert all(0.0 < score <= 1.0 for score in scores)


def test_a_section_filter_takes_what_lies_beneath(index: PassageIndex) -> None:
    wanted = {("1-NQ/TW", "II.3"), ("1-NQ/TW", "II.3.1"), ("2-KL/TU", "II.3")}
    assert _places(index, QUESTION, sections=["II.3"]) == wanted


def test_a_document_filter_takes_that_document_only(index: PassageIndex) -> None:
    assert _places(index, QUESTION, documents=["2-KL/TU"]) <= {("2-KL/TU", "II.3"), ("2-KL/TU", "III")}
    assert ("2-KL/TU", "II.3") in _places(index, QUESTION, documents=["2-KL/TU"])


def test_both_filters_hold_at_once(index: PassageIndex) -> None:
    wanted = {("1-NQ/TW", "II.3"), ("1-NQ/TW", "II.3.1")}
    assert _places(index, QUESTION, documents=["1-NQ/TW"], sections=["II.3"]) == wanted


def test_filters_may_name_several_and_may_be_generators(index: PassageIndex) -> None:
    hits = index.search(QUESTION, documents=iter(("1-NQ/TW", "2-KL/TU")), sections=iter(("III", "0")))
    assert {hit.passage.section for hit in hits} <= {"III", "0"}
    assert {hit.passage.section for hit in hits} >= {"0"}


def test_unknown_documents_and_sections_hold_nothing(index: PassageIndex) -> None:
    assert index.search(QUESTION, documents=["9-NQ/TW"]) == []
    assert index.search(QUESTION, sections=["IX"]) == []


@pytest.mark.parametrize(("limit", "count"), [(1, 1), (3, 3), (0, 0), (-1, 0)])
def test_at_most_limit_hits(index: PassageIndex, limit: int, count: int) -> None:
    assert len(index.search(QUESTION, limit=limit)) == count


def test_a_limit_beyond_the_corpus_gives_each_passage_once(index: PassageIndex) -> None:
    positions = [hit.position for hit in index.search(QUESTION, limit=1000)]
    assert len(positions) == len(set(positions)) <= 9
    assert {0, 1, 2, 3, 4, 5, 7} <= set(positions)  # all that share a word


@pytest.mark.parametrize("question", ["", " ", "\n\t"])
def test_an_empty_question_finds_nothing(index: PassageIndex, question: str) -> None:
    assert index.search(question) == []


def test_a_question_of_unknown_words_has_no_lexical_score(index: PassageIndex) -> None:
    assert all(hit.lexical == 0.0 and hit.dense > 0.0 for hit in index.search("xyzzy plugh"))


def test_a_corpus_without_passages_finds_nothing(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    opened = open_index(numbered(0), FakeEmbedder(), tmp_path, progress=lambda done, total: steps.append((done, total)))
    assert opened.index.search(QUESTION) == []
    opened.close()
    assert steps == []


def test_a_section_is_searched_whole_though_others_are_nearer(tmp_path: Path) -> None:
    # Chroma is asked for the nearest 200 of 600 passages: that of section I.400 must be there when it is named.
    embedder = FakeEmbedder()
    opened = open_index(numbered(600), embedder, tmp_path)
    own = embedder.embed_question("đoạn số 400 về phát triển kinh tế")
    questions = [letter * 3 for letter in "abcdefghjkqrsuvwxyz"]
    far = [question for question in questions if 0.0 < float(embedder.embed_question(question) @ own) < 0.15]
    assert far
    for question in far:
        assert [hit.passage.section for hit in opened.index.search(question, sections=["I.400"])] == ["I.400"]
    opened.close()


def test_two_threads_search_one_index(index: PassageIndex) -> None:
    questions = [QUESTION, "an ninh", "du lịch", "kinh te tu nhan"]
    alone = found(index, questions)
    together: list[object] = []

    def search() -> None:
        together.extend(found(index, questions) for _ in range(20))

    threads = [threading.Thread(target=search) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert together == [alone] * 40
